import { beforeAll, describe, expect, it } from 'vitest'
import type { BlockedLane } from '../api/types'
import { startLanguage } from '../i18n'
import { ageInWords, blockedInWords, blockedSinceInWords, observedInWords } from './observed'

const NOW = new Date('2026-11-30T12:00:00+08:00')
const SEEN = {
  version: 1,
  newest_seen: '2026-06-27T12:00:00+08:00',
  oldest_seen: '2026-06-01T12:00:00+08:00',
  stale: 11,
  stale_after_days: 30,
  lanes: Array<BlockedLane>(11),
}

describe('the age of what was observed', () => {
  beforeAll(() => startLanguage('zh-CN'))

  it('is that of the newest and the oldest report, with those that want another look', () => {
    expect(observedInWords(SEEN, NOW)).toBe('占用情况：最新 156 天前，最早 182 天前；11 处待复核')
  })

  it('is said once where all are of one day', () => {
    const today = { ...SEEN, newest_seen: '2026-11-28', oldest_seen: '2026-11-28', stale: 0 }
    expect(observedInWords(today, NOW)).toBe('占用情况：前天查看')
  })

  it('is unknown where no report is dated, and nothing where there is none', () => {
    expect(observedInWords({ ...SEEN, newest_seen: null, oldest_seen: null }, NOW)).toContain('登记没有日期')
    expect(observedInWords({ ...SEEN, lanes: [], stale: 0 }, NOW)).toBe('没有登记占用')
  })
})

describe('the age of the blockages that a sentence speaks of', () => {
  beforeAll(() => startLanguage('zh-CN'))
  const old = { seen_at: '2026-06-01T12:00:00+08:00', stale: true }
  const newer = { seen_at: '2026-06-27T12:00:00+08:00', stale: true }
  const fresh = { seen_at: '2026-11-30T09:00:00+08:00', stale: false }

  it('is that of the last sight, and old ones are to be checked', () => {
    expect(ageInWords([old], NOW)).toBe('最近一次查看：182 天前，待复核')
    expect(ageInWords([fresh], NOW)).toBe('最近一次查看：3 小时前')
  })

  it('is told from the newest to the oldest of several, with how many are to be checked', () => {
    expect(ageInWords([old, newer], NOW)).toBe('最近一次查看：最新 156 天前，最早 182 天前，待复核')
    expect(ageInWords([old, fresh], NOW)).toBe('最近一次查看：最新 3 小时前，最早 182 天前，1 处待复核')
  })

  it('says that a report has no date, beside those that have one', () => {
    expect(ageInWords([{ seen_at: null, stale: true }], NOW)).toBe('登记没有日期，待复核')
    expect(ageInWords([fresh, { seen_at: null, stale: true }], NOW)).toBe(
      '最近一次查看：3 小时前，登记没有日期，1 处待复核',
    )
  })
})

describe('whether a lane is blocked', () => {
  beforeAll(() => startLanguage('zh-CN'))

  it('is told of now only where it was seen lately', () => {
    expect(blockedSinceInWords({ seen_at: '2026-11-30T09:00:00+08:00', stale: false }, NOW)).toBe('正被占用')
    expect(blockedSinceInWords({ seen_at: '2026-06-01T12:00:00+08:00', stale: true }, NOW)).toBe(
      '上次见占用（182 天前，待复核）',
    )
  })

  it('is only recorded where nobody says when it was seen', () => {
    expect(blockedSinceInWords({ seen_at: null, stale: true }, NOW)).toBe(
      '登记有占用（登记没有日期，待复核）',
    )
    expect(blockedInWords(undefined)).toBe('登记有占用')
  })
})
