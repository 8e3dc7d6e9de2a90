import { describe, expect, it } from 'vitest'
import type { Result } from '../api/plans'
import {
  bundleOf,
  chosenLanes,
  chosenSites,
  coveredOf,
  faresOf,
  gainOf,
  mendOf,
  shareOf,
} from './plan-result'

const SITING: Result = {
  objective: 90,
  bound: 90,
  gap: 0,
  proven_optimal: true,
  model: 'mclp',
  selected: ['b'],
  stations: [
    { id: 'a', name: 'A', lon: 107, lat: 30, chosen: false, existing: true },
    { id: 'b', name: 'B', lon: 107, lat: 30, chosen: true, existing: false },
  ],
  targets: [
    { id: '1', covered: 'before', station_id: 'a', total_s: 100 },
    { id: '2', covered: 'after', newly: true, station_id: 'b', total_s: 200 },
    { id: '3', covered: 'unverified', newly: true, station_id: 'b', total_s: 210 },
    { id: '4', covered: 'no', station_id: null, total_s: null },
    { id: '5', covered: 'no', station_id: null, total_s: null },
  ],
  uncovered: ['4', '5'],
  mends: [{ target_id: '4', candidate_id: 'c', cost: 5_000_000, total_s: 280 }],
}

const bundle = (stations: string[], lanes: string[]) => ({
  objective: 1,
  bound: 1,
  gap: 0,
  proven_optimal: true,
  stations,
  lanes,
  cost: 1,
})

const JOINT: Result = {
  ...SITING,
  baseline: 10,
  uncovered: [
    { target_id: '4', station_id: null, lanes: ['l1', 'l2'], cost: 80_000 },
    { target_id: '5', station_id: null, lanes: [], cost: null },
  ],
  mends: [],
  bought: [
    { layer: 'stations', id: 'b', adds_alone: 1, lost_without: 1 },
    { layer: 'fire-lanes', id: 'l3', adds_alone: 1, lost_without: 1 },
  ],
  stations_only: bundle(['b', 'c'], []),
  lanes_only: bundle([], ['l1', 'l2']),
  curve: [
    { budget: 0, ...bundle([], []) },
    { budget: 10, ...bundle([], ['l1']), newly_covered: ['4'], covered_unverified: ['1', '4'] },
  ],
}

describe('a result of siting', () => {
  it('counts buildings over blocked lanes as covered, and says how many', () => {
    const targets = [
      ...(SITING.targets ?? []),
      { id: '6', covered: 'over_blocked' as const, station_id: 'a', total_s: 90 },
    ]
    expect(coveredOf({ ...SITING, targets })).toEqual({ covered: 4, overBlocked: 1, unverified: 1, total: 6 })
    expect(faresOf({ ...SITING, targets }, undefined).get('6')).toBe('before_over_blocked')
  })

  it('counts buildings over ways not known to be passable as covered, and says how many', () => {
    expect(coveredOf(SITING)).toEqual({ covered: 3, overBlocked: 0, unverified: 1, total: 5 })
  })

  it('knows the cheapest candidate for a building left out, or that there is none', () => {
    expect(mendOf(SITING, '4')).toMatchObject({ candidate_id: 'c' })
    expect(mendOf(SITING, '5')).toBeUndefined()
  })

  it('draws the chosen sites and clears no lane', () => {
    expect([...chosenSites(SITING, undefined)]).toEqual(['b'])
    expect(chosenLanes(SITING, undefined).size).toBe(0)
  })
})

describe('a result of stations and lanes together', () => {
  it('draws its own sites and lanes first', () => {
    expect([...chosenSites(JOINT, undefined)]).toEqual(['b'])
    expect([...chosenLanes(JOINT, undefined)]).toEqual(['l3'])
  })

  it('draws what another budget, or one kind alone, would buy', () => {
    expect([...chosenLanes(JOINT, '1')]).toEqual(['l1'])
    expect(chosenSites(JOINT, '1').size).toBe(0)
    expect([...chosenSites(JOINT, 'stations')]).toEqual(['b', 'c'])
    expect([...chosenLanes(JOINT, 'lanes')]).toEqual(['l1', 'l2'])
    expect(bundleOf(JOINT, '7')).toBeUndefined()
  })

  it('tells of every building how it fares for other money', () => {
    expect(Object.fromEntries(faresOf(JOINT, '1'))).toEqual({
      1: 'before_unverified',
      2: 'no',
      3: 'no',
      4: 'after_unverified',
      5: 'no',
    })
    expect(faresOf(JOINT, undefined).get('3')).toBe('after_unverified')
  })

  it('covers the share that its objective is of the whole', () => {
    const { model: _, ...joint } = JOINT
    expect(shareOf({ ...joint, total_weight: 180 })).toBe(0.5)
    expect(shareOf({ ...SITING, covered_weight: 45, total_weight: 180 })).toBe(0.25)
    expect(shareOf(SITING)).toBeUndefined()
  })

  it('knows the lanes that would cover a building, or that nothing would', () => {
    expect(mendOf(JOINT, '4')?.lanes).toEqual(['l1', 'l2'])
    expect(mendOf(JOINT, '5')).toBeUndefined()
  })
})

describe('what a plan gains', () => {
  it('is told with the total of the district before and after', () => {
    expect(gainOf(SITING)).toEqual({ before: 1, after: 3, n: 2, overBlocked: 0, unverified: 1 })
  })
})
