import { beforeAll, describe, expect, it } from 'vitest'
import { startLanguage } from '../i18n'
import { observedInWords } from './observed'

const NOW = new Date('2026-11-30T12:00:00+08:00')
const SEEN = {
  count: 11,
  newest: '2026-06-27T12:00:00+08:00',
  oldest: '2026-06-01T12:00:00+08:00',
  stale: 11,
  stale_after_days: 30,
}

describe('the age of what was observed', () => {
  beforeAll(() => startLanguage('zh-CN'))

  it('is that of the newest and the oldest report, with those that want another look', () => {
    expect(observedInWords(SEEN, NOW)).toBe('占用情况：最新 156 天前，最早 182 天前；11 处待复核')
  })

  it('is said once where all are of one day', () => {
    const today = { ...SEEN, newest: '2026-11-28', oldest: '2026-11-28', stale: 0 }
    expect(observedInWords(today, NOW)).toBe('占用情况：前天查看')
  })

  it('is unknown where no report is dated, and nothing where there is none', () => {
    expect(observedInWords({ ...SEEN, newest: null, oldest: null }, NOW)).toContain('登记没有日期')
    expect(observedInWords({ ...SEEN, count: 0, stale: 0 }, NOW)).toBe('没有登记占用')
  })
})
