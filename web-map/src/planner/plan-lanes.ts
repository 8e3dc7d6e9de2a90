import { computed } from '@preact/signals'
import { palette } from '../map/palette'
import { bought } from './navigation'
import { beside, current } from './plan-data'
import { shows } from './plan-listed'
import { chosenLanes } from './plan-result'

/** Who clears a lane: the plan, or of two plans both or one. */
export type LaneKind = 'chosen' | 'both' | 'a' | 'b'

const { lane, only_a: a, only_b: b } = palette.plan
export const LANE_COLOURS: Record<LaneKind, string> = { chosen: lane.line, both: lane.both, a, b }

/** The lanes that what the map shows would clear, by id. */
export const laneKinds = computed<ReadonlyMap<string, LaneKind>>(() => {
  const result = current.value?.result
  if (!result) return new Map()
  const inA = chosenLanes(result, bought.value)
  const other = beside.value?.result
  if (shows.value !== 'two' || !other) return new Map([...inA].map((id) => [id, 'chosen']))
  const inB = chosenLanes(other, undefined)
  return new Map(
    [...new Set([...inA, ...inB])].map((id) => [id, !inB.has(id) ? 'a' : inA.has(id) ? 'both' : 'b']),
  )
})
