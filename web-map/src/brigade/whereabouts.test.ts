import { beforeAll, describe, expect, it } from 'vitest'
import { startLanguage } from '../i18n'
import type { Fix } from '../ui/position'
import { hasMoved, NOWHERE, withFix } from './whereabouts'
import { orderInWords } from './whereabouts-words'

const NOW = 1_000_000_000
const fix = (withinM: number, secondsAgo = 0): Fix => ({
  lon: 107.8,
  lat: 30.67,
  withinM,
  at: NOW - secondsAgo * 1000,
})

describe('where the device is', () => {
  beforeAll(() => startLanguage('zh-CN'))

  it('is told with how sure that is', () => {
    expect(orderInWords(withFix(NOWHERE, fix(11.2)), NOW)).toBe('按离我的直线距离排列（±12 米）')
  })

  it('has an age once it is old', () => {
    expect(orderInWords(withFix(NOWHERE, fix(12, 45)), NOW)).toBe('按离我的直线距离排列（±12 米，45 秒前）')
    expect(orderInWords(withFix(NOWHERE, fix(12, 310)), NOW)).toContain('±12 米，5 分钟前')
  })

  it('is not sorted by while it is not sure enough', () => {
    const coarse = withFix(NOWHERE, fix(2500))
    expect(coarse.sure).toBeUndefined()
    expect(orderInWords(coarse, NOW)).toMatch(/^定位精度约 2.5 公里，仅供参考，改按离地图中心/)
    const later = withFix(withFix(NOWHERE, fix(10, 300)), fix(2500))
    expect(later.sure?.withinM).toBe(10)
    expect(orderInWords(later, NOW)).toBe(
      '定位精度约 2.5 公里，仅供参考，仍按先前的位置（±10 米，5 分钟前）排列。',
    )
    expect(withFix(later, fix(20)).coarse).toBeUndefined()
  })

  it('stays the last that was known where no other comes', () => {
    const lost = { ...withFix(NOWHERE, fix(10, 120)), fault: 'denied' as const }
    expect(orderInWords(lost, NOW)).toBe('无法定位（未允许定位），仍按先前的位置（±10 米，2 分钟前）排列。')
    expect(withFix(lost, fix(10)).fault).toBeUndefined()
    expect(orderInWords({ ...NOWHERE, fault: 'failed' }, NOW)).toMatch(/^无法定位（设备没有给出位置）/)
  })

  it('has moved only when it is more than a step away', () => {
    const at = { lon: 107.8, lat: 30.67 }
    expect(hasMoved(at, { lon: 107.8003, lat: 30.6702 })).toBe(false)
    expect(hasMoved(at, { lon: 107.8, lat: 30.6754 })).toBe(true)
    expect(hasMoved(at, { lon: 107.8006, lat: 30.67 })).toBe(true)
  })
})
