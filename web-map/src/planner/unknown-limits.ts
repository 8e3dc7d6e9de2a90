import { idOf, text, type Row } from '../api/features'
import type { Step } from '../api/types'

/** A lane on the way, with those of its limits that nobody has recorded. */
export interface UnknownLimit {
  id: string
  name: string
  attributes: string[]
}

/** What lets an engine through a lane: its clear width, its clear height, what it bears. */
const LIMITS = ['width_m', 'clearance_m', 'load_t']

/** Names the unknown limits of the lanes on a way, each lane once. */
export function unknownLimits(steps: Step[], lanes: Row[]): UnknownLimit[] {
  const byId = new Map(lanes.map((lane) => [idOf(lane), lane]))
  const onWay = new Set(steps.filter((step) => step.layer === 'fire-lanes').map((step) => step.feature_id))
  return [...onWay].flatMap((id) => {
    const lane = byId.get(id)
    if (!lane) return []
    const attributes = LIMITS.filter((name) => text(lane, name) === undefined)
    return attributes.length ? [{ id, name: text(lane, 'name') ?? id, attributes }] : []
  })
}
