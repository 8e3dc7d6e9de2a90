import type { Arrival, Counts } from '../api/types'
import { palette } from './palette'
import type { Look } from './look'

/** The classes of the legend: five steps by the time of arrival, then those that no step may stand for. */
export const ARRIVAL_CLASSES = [
  'step1',
  'step2',
  'step3',
  'stops_short',
  'over_blocked',
  'unverified',
  'step4',
  'step5',
  'off_network',
  'unreachable',
  'no_station',
] as const
export type ArrivalClass = (typeof ARRIVAL_CLASSES)[number]

const STEPS = ['step1', 'step2', 'step3', 'step4', 'step5'] as const
type Step = (typeof STEPS)[number]
const IN_TIME: readonly Step[] = ['step1', 'step2', 'step3']
const TOO_LATE: readonly Step[] = ['step4', 'step5']

/** Classes behind each number of the sentence of the whole. */
export const CLASSES_OF_COUNT: Record<keyof Counts, readonly ArrivalClass[]> = {
  total: ARRIVAL_CLASSES,
  reached: IN_TIME,
  reached_over_blocked: ['stops_short', 'over_blocked'],
  reached_unverified: ['unverified'],
  beyond_limit: TOO_LATE,
  off_network: ['off_network'],
  unreachable: ['unreachable'],
  no_station: ['no_station'],
}

/** Whether something on the way is unknown or leaves little room, or it ends on a mere road. */
function isUnverified({ unknown_limits, tight_limits, access }: Arrival): boolean {
  return (unknown_limits ?? 0) > 0 || (tight_limits ?? 0) > 0 || access === 'road'
}

/** Whether a lane under the site that an engine stops at does not take it: it gets there, and not into its place. */
export const stopsShort = (blocked: Arrival['blocked']): boolean =>
  blocked.some(({ stops_on, passable }) => stops_on && !passable)

/** The class of an arrival. One over blocked lanes, or by a way that is to be checked, is not shown as reached. */
export function classOf(arrival: Arrival, limitS: number): ArrivalClass {
  switch (arrival.status) {
    case 'unreachable':
    case 'off_network':
    case 'no_station':
      return arrival.status
    case 'reached':
      if (stopsShort(arrival.blocked)) return 'stops_short'
      if (arrival.blocked_lanes.length > 0) return 'over_blocked'
      return isUnverified(arrival) ? 'unverified' : step(arrival.total_s, limitS, IN_TIME)
    case 'beyond_limit':
      return step(arrival.total_s, limitS, TOO_LATE)
  }
}

function step(totalS: number | null, limitS: number, among: readonly Step[]): Step {
  const within = among.find((name) => totalS !== null && totalS <= upperBound(name, limitS))
  return within ?? (among[among.length - 1] as Step)
}

/** The step's last second, inclusive; infinite for the last step. */
export function upperBound(name: Step, limitS: number): number {
  const share = palette.arrival.steps[STEPS.indexOf(name)]?.of_limit ?? null
  return share === null ? Infinity : share * limitS
}

/** The step's bounds in seconds, for the legend; undefined for a class that is no step. */
export function boundsOf(name: ArrivalClass, limitS: number): { from: number; to: number } | undefined {
  const index = STEPS.indexOf(name as Step)
  if (index < 0) return undefined
  const before = STEPS[index - 1]
  return { from: before ? upperBound(before, limitS) : 0, to: upperBound(name as Step, limitS) }
}

export function lookOf(name: ArrivalClass | undefined): Look {
  const { arrival } = palette
  const outline = { color: arrival.outline, weight: 1, opacity: 1, fillOpacity: 1 }
  switch (name) {
    case undefined:
      return { ...outline, fillColor: arrival.waiting.fill }
    case 'stops_short':
      return { ...outline, weight: 2, fillColor: arrival.over_blocked.fill, pattern: 'grid' }
    case 'over_blocked':
      return { ...outline, weight: 1.5, fillColor: arrival.over_blocked.fill, pattern: 'bars' }
    case 'unverified':
      return { ...outline, fillColor: arrival.unverified.fill, pattern: 'hatch' }
    case 'unreachable':
      return { ...outline, weight: 2, fillColor: arrival.unreachable.fill, pattern: 'cross' }
    case 'off_network':
      return { ...outline, fillColor: arrival.off_network.fill, pattern: 'dots' }
    case 'no_station':
      return { ...outline, fillColor: arrival.no_station.fill, dashArray: '2 2' }
    default:
      return { ...outline, fillColor: palette.arrival.steps[STEPS.indexOf(name)]?.fill ?? '' }
  }
}
