import type { Row } from '../api/features'
import { middle } from '../map/positions'

/** The rows nearest to a thing in a straight line, with metres, nearest first. */
export function nearest(rows: Row[], to: Row, count: number): { row: Row; metres: number }[] {
  const centre = middle(to.geometry)
  if (!centre) return []
  return rows
    .flatMap((row) => {
      const at = middle(row.geometry)
      return at ? [{ row, metres: centre.distanceTo(at) }] : []
    })
    .sort((a, b) => a.metres - b.metres)
    .slice(0, count)
}
