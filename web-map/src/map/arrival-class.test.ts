import { describe, expect, it } from 'vitest'
import type { Arrival } from '../api/types'
import { ARRIVAL_CLASSES, boundsOf, classOf, CLASSES_OF_COUNT, lookOf } from './arrival-class'

const LIMIT = 300

function arrival(change: Partial<Arrival>): Arrival {
  return {
    target_id: 'b1',
    station_id: 's1',
    travel_s: 100,
    total_s: 160,
    distance_m: 900,
    access: 'lane',
    access_m: 8,
    nearest_road_s: 150,
    unknown_limits: 0,
    tight_limits: 0,
    status: 'reached',
    blocked_lanes: [],
    blocked: [],
    narrowest_m: null,
    outriggers_fit: null,
    ...change,
  }
}

const lane = {
  id: 'lane-18',
  name: null,
  compound: null,
  remaining_width_m: 2.9,
  driven: true,
  stops_on: false,
  passable: true,
}

describe('the class of an arrival', () => {
  it('is the first step within 0.6 of the limit, inclusive', () => {
    expect(classOf(arrival({ total_s: 180 }), LIMIT)).toBe('step1')
    expect(classOf(arrival({ total_s: 180.001 }), LIMIT)).toBe('step2')
  })

  it('is the last step in time at the limit itself', () => {
    expect(classOf(arrival({ total_s: 300 }), LIMIT)).toBe('step3')
  })

  it('is late for an engine that needs a moment more than the limit', () => {
    expect(classOf(arrival({ total_s: 300.001, status: 'beyond_limit' }), LIMIT)).toBe('step4')
    expect(classOf(arrival({ total_s: 451, status: 'beyond_limit' }), LIMIT)).toBe('step5')
  })

  it('is unverified with an unknown limit on the way, however soon the engine comes', () => {
    expect(classOf(arrival({ unknown_limits: 1, total_s: 61 }), LIMIT)).toBe('unverified')
  })

  it('is unverified where a limit on the way leaves little room', () => {
    expect(classOf(arrival({ tight_limits: 1 }), LIMIT)).toBe('unverified')
  })

  it('is unverified where only a road is near', () => {
    expect(classOf(arrival({ access: 'road' }), LIMIT)).toBe('unverified')
  })

  it('is never a step in time over a blocked lane, unknown limits or not', () => {
    const over = { blocked_lanes: ['lane-18', 'lane-19'], narrowest_m: 2.9 }
    expect(classOf(arrival({ ...over, total_s: 226 }), LIMIT)).toBe('over_blocked')
    expect(classOf(arrival({ ...over, unknown_limits: 1, access: 'road' }), LIMIT)).toBe('over_blocked')
  })

  it('is its own where the lane under the rescue site does not take the engine, driven over another or not', () => {
    const under = { ...lane, driven: false, stops_on: true, passable: false }
    const stops = { blocked_lanes: ['lane-18'], blocked: [under] }
    expect(classOf(arrival(stops), LIMIT)).toBe('stops_short')
    expect(classOf(arrival({ ...stops, blocked: [lane, under] }), LIMIT)).toBe('stops_short')
    expect(classOf(arrival({ ...stops, blocked: [{ ...under, passable: true }] }), LIMIT)).toBe(
      'over_blocked',
    )
  })

  it('is late over a blocked lane where it is late', () => {
    const late = arrival({ blocked_lanes: ['lane-18'], total_s: 400, status: 'beyond_limit' })
    expect(classOf(late, LIMIT)).toBe('step4')
  })

  it('is its own for what no engine reaches', () => {
    const none = { total_s: null, travel_s: null, station_id: null, access: null }
    expect(classOf(arrival({ ...none, status: 'unreachable' }), LIMIT)).toBe('unreachable')
    expect(classOf(arrival({ ...none, status: 'off_network' }), LIMIT)).toBe('off_network')
    expect(classOf(arrival({ ...none, status: 'no_station' }), LIMIT)).toBe('no_station')
  })
})

describe('the looks', () => {
  it('of all that is no step are told apart without colour', () => {
    const others = ARRIVAL_CLASSES.filter((name) => !name.startsWith('step'))
    const signs = others.map((name) => [lookOf(name).pattern, lookOf(name).dashArray].join())
    expect(new Set(signs).size).toBe(others.length)
    for (const name of ARRIVAL_CLASSES.filter((each) => each.startsWith('step')))
      expect(signs).not.toContain([lookOf(name).pattern, lookOf(name).dashArray].join())
  })
})

describe('the legend', () => {
  it('counts each class under exactly one number of the sentence', () => {
    const { total, ...parts } = CLASSES_OF_COUNT
    expect(Object.values(parts).flat().sort()).toEqual([...ARRIVAL_CLASSES].sort())
    expect(total).toEqual(ARRIVAL_CLASSES)
  })

  it('has steps without a gap between them', () => {
    const steps = (['step1', 'step2', 'step3', 'step4', 'step5'] as const).map((s) => boundsOf(s, LIMIT))
    expect(steps[0]?.from).toBe(0)
    expect(steps[4]?.to).toBe(Infinity)
    for (let i = 1; i < steps.length; i++) expect(steps[i]?.from).toBe(steps[i - 1]?.to)
  })
})
