import { beforeAll, describe, expect, it } from 'vitest'
import type { Arrival } from '../api/types'
import { startLanguage } from '../i18n'
import { nearestRoadInWords } from './nearest-road'

const arrival = (nearest_road_s: number | null, total_s: number | null, access: Arrival['access'] = 'site') =>
  ({ nearest_road_s, total_s, access }) as Arrival

describe('the nearest road', () => {
  beforeAll(() => startLanguage('zh-CN'))

  it('is told where it is reached sooner than the building, with what it is for', () => {
    expect(nearestRoadInWords(arrival(133, 171))).toBe(
      '更早可到最近的道路：2 分 13 秒；不是该楼的消防车道，可供徒步、铺水带接近参考。',
    )
  })

  it('is not told where it is reached later than the building, or in the same second', () => {
    expect(nearestRoadInWords(arrival(154.7, 153.4))).toBe('')
    expect(nearestRoadInWords(arrival(153.9, 153.95))).toBe('')
  })

  it('is the nearest that one gets where nobody comes to the building', () => {
    expect(nearestRoadInWords(arrival(485, null, null))).toMatch(/^车最近只到附近的道路：8 分 5 秒/)
    expect(nearestRoadInWords(arrival(null, null, null))).toBe('')
    expect(nearestRoadInWords(arrival(133, 133, 'road'))).toBe('')
  })
})
