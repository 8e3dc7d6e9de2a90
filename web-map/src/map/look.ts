import type { PathOptions } from 'leaflet'

/** Fills that are told apart without colour. */
export type Pattern = 'hatch' | 'bars' | 'grid' | 'cross' | 'dots' | 'paint'
/** Signs of points that are told apart without colour. */
export type Shape = 'circle' | 'square' | 'triangle' | 'diamond'

/** How a thing is drawn; on top of Leaflet's options a fill pattern and, for points, a sign and its radius in px. */
export interface Look extends PathOptions {
  pattern?: Pattern
  shape?: Shape
  radius?: number
}
