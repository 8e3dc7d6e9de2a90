import { seenInWords, staleInWords, type Sight } from './observed'
import './seen-blocked.css'

/** When the blocked lanes that a sentence speaks of were last seen so, and whether they want another look. */
export function SeenBlocked({ lanes }: { lanes: readonly Sight[] }) {
  if (lanes.length === 0) return null
  const stale = staleInWords(lanes)
  return (
    <small class="lane-age">
      {seenInWords(lanes, new Date())}
      {stale && <b>{stale}</b>}
    </small>
  )
}
