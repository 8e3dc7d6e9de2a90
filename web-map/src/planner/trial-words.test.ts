import { beforeAll, describe, expect, it } from 'vitest'
import type { Trial } from '../api/plans'
import type { Counts } from '../api/types'
import { startLanguage } from '../i18n'
import { trialInWords } from './trial-words'

const ANSWER = {
  sends: true,
  snapped: [107.8, 30.67],
  reached: 90,
  reached_over_blocked: 6,
  reached_unverified: 4,
  newly: 28,
  newly_over_blocked: 1,
  newly_unverified: 2,
} as Trial
const NOW = { reached: 157, reached_over_blocked: 37, reached_unverified: 39 } as Counts

describe('a candidate that is tried elsewhere', () => {
  beforeAll(() => startLanguage('zh-CN'))

  it('counts alike what it reaches and what the district comes to', () => {
    expect(trialInWords(ANSWER, NOW, {})).toBe(
      '放在这里，比现有站新增 31 栋，其中 1 栋途中或停靠处有占用车道，其中 2 栋待查，共可到 100 栋，全区可到 233 → 264 栋',
    )
  })
})
