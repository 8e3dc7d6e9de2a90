import { beforeAll, describe, expect, it } from 'vitest'
import type { BlockedOnTheWay } from '../api/types'
import { startLanguage } from '../i18n'
import { blockagesInWords, leftInWords } from './blockages'

const lane = (remaining_width_m: number | null, driven = true, passable = driven): BlockedOnTheWay => ({
  id: 'lane-18',
  name: null,
  compound: null,
  remaining_width_m,
  driven,
  stops_on: !driven,
  passable,
})
const underSite = (width: number | null, passable = false) => lane(width, false, passable)

describe('an arrival over blocked lanes', () => {
  beforeAll(() => startLanguage('zh-CN'))

  it('says how many they are and how narrow', () => {
    expect(blockagesInWords([lane(3.1), lane(2.9)])).toBe('途经 2 条被占用车道，最窄 2.9 米')
    expect(blockagesInWords([])).toBe('')
  })

  it('does not drive over a closed lane under the rescue site, nor over one too narrow for it', () => {
    const site = '登高操作场地在 1 条被占用车道上'
    expect(blockagesInWords([underSite(null)])).toBe(`${site}，剩余净宽未知，按不通处理：车停不到位`)
    expect(blockagesInWords([underSite(2)])).toBe(`${site}，最窄 2 米，车过不去：车停不到位`)
    expect(blockagesInWords([underSite(2.7, true)])).toBe(`${site}，最窄 2.7 米`)
  })

  it('tells those that are driven over from those under the site', () => {
    expect(blockagesInWords([lane(2.9), underSite(null)])).toBe(
      '途经 1 条被占用车道，最窄 2.9 米；登高操作场地在 1 条被占用车道上，剩余净宽未知，按不通处理：车停不到位',
    )
    expect([lane(2.9), underSite(2), underSite(null)].map(leftInWords)).toEqual([
      '：剩余 2.9 米',
      '：剩余 2 米，登高操作场地在其上',
      '：剩余净宽未知，按不通处理，登高操作场地在其上',
    ])
  })

  it('counts in English with a plural', () => {
    startLanguage('en')
    expect(blockagesInWords([lane(3.1), lane(2.9)])).toBe('over 2 blocked lanes, 2.9 m at the narrowest')
    expect(blockagesInWords([lane(3), underSite(null)])).toBe(
      'over 1 blocked lane, 3 m at the narrowest; the rescue site lies on 1 blocked lane, width left unknown and taken as closed: the vehicle cannot pull into place',
    )
    startLanguage('zh-CN')
  })
})
