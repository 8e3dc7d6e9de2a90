import { beforeAll, describe, expect, it } from 'vitest'
import { startLanguage } from '../i18n'
import { blockagesInWords } from './blockages'

const over = (blocked_lanes: string[], narrowest_m: number | null) =>
  blockagesInWords({ blocked_lanes, narrowest_m })

describe('an arrival over blocked lanes', () => {
  beforeAll(() => startLanguage('zh-CN'))

  it('says how many they are and how narrow', () => {
    expect(over(['lane-18', 'lane-19'], 2.9)).toBe('途经 2 条被占用车道，最窄 2.9 米')
    expect(over(['lane-18'], null)).toBe('途经 1 条被占用车道，剩余净宽未知')
    expect(over([], null)).toBe('')
  })

  it('counts in English with a plural', () => {
    startLanguage('en')
    expect(over(['lane-18', 'lane-19'], 2.9)).toBe('over 2 blocked lanes, 2.9 m at the narrowest')
    expect(over(['lane-18'], 3)).toBe('over 1 blocked lane, 3 m at the narrowest')
    startLanguage('zh-CN')
  })
})
