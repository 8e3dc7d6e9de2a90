import { beforeAll, describe, expect, it } from 'vitest'
import type { Arrival, BlockedOnTheWay, Status } from '../api/types'
import { startLanguage } from '../i18n'
import { overBlockedParts } from './over-blocked-words'

const lane = (driven: boolean, passable: boolean): BlockedOnTheWay => ({
  id: 'lane-1',
  name: null,
  compound: null,
  remaining_width_m: passable ? 2.9 : null,
  driven,
  stops_on: !driven,
  passable,
})
const arrival = (blocked: BlockedOnTheWay[], status: Status = 'reached') => ({ status, blocked }) as Arrival

describe('arrivals with blocked lanes', () => {
  const over = arrival([lane(true, true)])
  const at = arrival([lane(false, true)])
  const short = arrival([lane(false, false)])
  const both = arrival([lane(true, true), lane(false, false)])
  beforeAll(() => startLanguage('zh-CN'))

  it('tell those that drive over one from those that merely stop at one, and say which cannot pull in', () => {
    expect(overBlockedParts([over, at, short, both])).toBe('途经 2，仅停靠处 2；2 栋车停不到位')
    expect(overBlockedParts([over, at])).toBe('途经 1，仅停靠处 1')
  })

  it('leave out what is late, and what has nothing to do with blocked lanes', () => {
    expect(overBlockedParts([over, arrival([]), arrival([lane(true, true)], 'beyond_limit')])).toBe(
      '途经 1，仅停靠处 0',
    )
  })

  it('speak English too', () => {
    startLanguage('en')
    expect(overBlockedParts([over, short])).toBe(
      '1 drive over one, 1 only stop at one; 1 cannot pull into place',
    )
    startLanguage('zh-CN')
  })
})
