import { SeenBlocked } from '../ui/SeenBlocked'
import { sightsOf } from './blocked-lanes'

/** When blocked lanes were last seen blocked, and whether they want another look; nothing of those that are not blocked. */
export function LaneAge({ ids }: { ids: readonly string[] }) {
  return <SeenBlocked lanes={sightsOf(ids)} />
}
