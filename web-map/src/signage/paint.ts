import type { Look } from '../map/look'
import { palette } from '../map/palette'

const { line, ground, dark } = palette.paint

/** Marks as they are painted on the ground: a yellow mesh, a yellow line; dashes where nothing is painted yet. */
export const SITE: Look = {
  color: line,
  weight: 3,
  opacity: 1,
  fillColor: ground,
  fillOpacity: 1,
  pattern: 'paint',
}
/** A site whose mesh is not on the ground, or of which nobody has said that it is. */
export const UNMARKED_SITE: Look = {
  color: line,
  weight: 3,
  opacity: 1,
  dashArray: '7 6',
  fillColor: line,
  fillOpacity: 0.12,
}
export const LANE: Look = { color: line, weight: 5, opacity: 1 }
export const UNMARKED: Look = { color: line, weight: 4, opacity: 1, dashArray: '7 6' }
/** How much thinner lines are from afar, so that a town of lanes does not run together; 1 from zoom 17 on. */
export function thinning(zoom: number): number {
  return Math.min(1, 2 ** ((zoom - 17) * 0.7))
}

/** The asphalt under a lane's paint. */
export const ASPHALT: Look = { color: ground, weight: 11, opacity: 1 }
export const BUILDING: Look = { color: dark, weight: 1, opacity: 0.6, fillColor: '#e9e2d2', fillOpacity: 1 }
