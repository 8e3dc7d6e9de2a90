import { beforeAll, describe, expect, it } from 'vitest'
import { startLanguage } from './index'
import { age, clock, dateTime, distance, duration } from './format'

describe('numbers for people', () => {
  beforeAll(() => startLanguage('zh-CN'))

  it('show a time as minutes and seconds, never sooner than it is', () => {
    expect(clock(300)).toBe('5:00')
    expect(clock(300.001)).toBe('5:01')
    expect(clock(65)).toBe('1:05')
    expect(clock(0)).toBe('0:00')
  })

  it('show a time in words, which nobody takes for a time of day', () => {
    expect(duration(208)).toBe('3 分 28 秒')
    expect(duration(207.2)).toBe('3 分 28 秒')
    expect(duration(300)).toBe('5 分钟')
    expect(duration(45)).toBe('45 秒')
    expect(duration(18_769)).toBe('5 小时 13 分')
    expect(duration(0)).toBe('0 秒')
  })

  it('show metres up to a kilometre and kilometres from there', () => {
    expect(distance(87.4)).toBe('87 米')
    expect(distance(1540)).toBe('1.5 公里')
  })

  it('show the age of data in the unit that a person would use', () => {
    const now = new Date('2026-03-01T12:00:00Z')
    expect(age('2026-03-01T11:48:00Z', now)).toBe('12 分钟前')
    expect(age('2026-03-01T07:00:00Z', now)).toBe('5 小时前')
    expect(age('2026-02-20T12:00:00Z', now)).toBe('9 天前')
  })

  it('count the whole units that have passed, as the server counts days', () => {
    const now = new Date('2026-03-01T12:00:00Z')
    expect(age('2026-02-20T00:00:01Z', now)).toBe('9 天前')
    expect(age('2026-02-20T13:00:00Z', now)).toBe('8 天前')
    expect(age('2026-02-26T13:00:00Z', now)).toBe('2 天前')
    expect(age('2026-03-01T10:01:00Z', now)).toBe('1 小时前')
    expect(age('2026-03-01T11:00:01Z', now)).toBe('59 分钟前')
  })

  it('show a date by itself as a day, with no hour made up', () => {
    const noon = new Date('2026-03-01T12:00:00+08:00')
    expect(age('2026-03-01', noon)).toBe('今天')
    expect(age('2026-02-27', noon)).toBe('前天')
    expect(dateTime('2026-03-01')).toBe('2026年3月1日')
  })

  it("show every day and time by the district's clock, wherever the device is", () => {
    const before = process.env['TZ']
    try {
      for (const zone of ['UTC', 'America/New_York', 'Asia/Shanghai', 'Pacific/Auckland']) {
        process.env['TZ'] = zone
        expect(dateTime('2026-11-30T20:21:00Z'), zone).toBe('2026年12月1日 04:21')
        expect(dateTime('2026-12-01T04:21:00+08:00'), zone).toBe('2026年12月1日 04:21')
        expect(dateTime('2026-12-01T04:21:00'), zone).toBe('2026年12月1日 04:21')
        expect(dateTime('2026-12-01'), zone).toBe('2026年12月1日')
        expect(age('2026-12-01', new Date('2026-11-30T16:30:00Z')), zone).toBe('今天')
        expect(age('2026-11-30', new Date('2026-11-30T16:30:00Z')), zone).toBe('昨天')
      }
    } finally {
      process.env['TZ'] = before ?? ''
      if (before === undefined) delete process.env['TZ']
    }
  })
})
