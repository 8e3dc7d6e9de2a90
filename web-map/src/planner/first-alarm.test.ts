import { beforeAll, describe, expect, it } from 'vitest'
import type { ArrivalState, BuildingRisk, FirstAlarm } from '../api/risk'
import { startLanguage } from '../i18n'
import { firstAlarmInWords } from './first-alarm'

const NONE = { no_station: 0, few_engines: 0, no_way: 0, cut_off: 0 }

function said(change: Partial<FirstAlarm>, ...arrivals: ArrivalState[]): string {
  const buildings = arrivals.map((arrival) => ({ arrival })) as BuildingRisk[]
  const first_alarm = {
    engines: 3,
    percentile: 90,
    full_s: null,
    full_never: 0,
    engines_available: 1,
    causes: NONE,
    ...change,
  }
  return firstAlarmInWords({ vehicle: 'pumper', first_alarm, buildings })
}

describe('the first engines', () => {
  beforeAll(() => startLanguage('zh-CN'))

  it('that are never all there name the cause', () => {
    const causes = { ...NONE, few_engines: 334, no_way: 7 }
    expect(said({ full_never: 341, causes })).toBe(
      '首战力量（3 辆中型水罐车）到不齐：341 栋；全区只有 1 辆可出动的中型水罐车（334 栋）；7 栋连首车也到不了',
    )
    expect(said({ full_never: 341, engines_available: 0, causes: { ...NONE, no_station: 341 } })).toBe(
      '首战力量（3 辆中型水罐车）到不齐：341 栋；全区没有可出动的中型水罐车',
    )
  })

  it('tell those that the vehicle has no way to from those that no road is near', () => {
    const causes = { ...NONE, no_way: 3 }
    expect(said({ full_never: 3, causes }, 'plain', 'unreachable', 'unreachable', 'off_network')).toContain(
      '3 栋连首车也到不了（2 栋车开不到楼下，1 栋路网未接）',
    )
  })

  it('say when they are all there, and for how many they never are', () => {
    expect(said({ full_s: 305 })).toBe('首战力量（3 辆）：90 % 的楼 5 分 5 秒内到齐')
    expect(said({ full_s: 305, full_never: 2, causes: { ...NONE, cut_off: 2 } })).toContain(
      '2 栋有的站没有路通到',
    )
  })
})
