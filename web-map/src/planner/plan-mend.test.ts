import { beforeAll, expect, it } from 'vitest'
import type { Mend, Plan } from '../api/plans'
import type { Row } from '../api/features'
import { startLanguage } from '../i18n'
import { rows } from './data'
import { mendInWords } from './plan-mend'

const lane = (id: string, name: string): Row => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [107.8, 30.67] },
  properties: { id, name, compound: '双桂雅苑' },
})
const plan = { kind: 'clearing', question: { kind: 'clearing', vehicle: 'pumper' } } as Plan
const mend = (lanes: string[], more: Partial<Mend> = {}): Mend => ({
  target_id: 'hr-1',
  lanes,
  cost: null,
  ...more,
})

beforeAll(() => {
  startLanguage('zh-CN')
  rows.value = {
    'fire-lanes': ['1', '2', '3', '4'].map((n) => lane(`lane-${n}`, `双桂雅苑${n}排车道`)),
  }
})

it('names the lanes that are to be cleared', () => {
  expect(mendInWords(plan, mend(['lane-1']))).toBe('最省的办法：清通双桂雅苑1排车道')
  expect(mendInWords(plan, mend(['lane-1', 'lane-2'], { total_s: 120 }))).toBe(
    '最省的办法：清通双桂雅苑1排车道、双桂雅苑2排车道（2 分钟到场）',
  )
})

it('counts them where they are many', () => {
  expect(mendInWords(plan, mend(['lane-1', 'lane-2', 'lane-3', 'lane-4']))).toBe(
    '最省的办法：清通双桂雅苑1排车道、双桂雅苑2排车道、双桂雅苑3排车道等 4 条车道',
  )
})
