import { describe, expect, it } from 'vitest'
import { idOf, type Row } from '../api/features'
import type { Arrival } from '../api/types'
import { matches, worstFirst } from './worst-first'

function building(id: string, properties: Row['properties'] = {}): Row {
  return { type: 'Feature', geometry: null, properties: { id, ...properties } }
}

function arrival(
  target_id: string,
  status: Arrival['status'],
  total_s: number | null,
  unknown = 0,
  blocked_lanes: string[] = [],
): Arrival {
  return {
    target_id,
    status,
    total_s,
    unknown_limits: unknown,
    tight_limits: 0,
    station_id: null,
    travel_s: null,
    distance_m: null,
    access: total_s === null ? null : 'lane',
    access_m: null,
    nearest_road_s: null,
    blocked_lanes,
    blocked: [],
    narrowest_m: null,
    outriggers_fit: null,
  }
}

describe('the list, worst first', () => {
  it('begins with what no engine reaches and ends with what is soonest reached', () => {
    const arrivals = [
      arrival('soon', 'reached', 100),
      arrival('later', 'reached', 290),
      arrival('unknown', 'reached', 90, 2),
      arrival('over blocked', 'reached', 80, 1, ['lane-1']),
      arrival('late', 'beyond_limit', 400),
      arrival('very late', 'beyond_limit', 900),
      arrival('off', 'off_network', null),
      arrival('shut', 'unreachable', null),
    ]
    const rows = arrivals.map(({ target_id }) => building(target_id))
    const list = worstFirst(rows, new Map(arrivals.map((a) => [a.target_id, a])), 300, idOf)
    expect(list.map(({ id }) => id)).toEqual([
      'shut',
      'off',
      'very late',
      'late',
      'over blocked',
      'unknown',
      'later',
      'soon',
    ])
  })

  it('leaves out a building whose arrival has not come', () => {
    expect(worstFirst([building('b1')], new Map(), 300, idOf)).toEqual([])
  })
})

describe('the search', () => {
  const row = building('way/7', { name: '名豪 3 号楼', compound: '名豪城', township: '梁山街道' })

  it('finds a building by words of its name, compound or township', () => {
    expect(matches(row, '名豪 梁山')).toBe(true)
    expect(matches(row, 'WAY/7')).toBe(true)
    expect(matches(row, '')).toBe(true)
  })

  it('wants every word', () => {
    expect(matches(row, '名豪 双桂')).toBe(false)
  })
})
