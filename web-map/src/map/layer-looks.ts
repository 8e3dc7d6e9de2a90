import { text, type Row } from '../api/features'
import type { Look } from './look'
import { palette } from './palette'

/** Layers that a reader may switch, in the order in which they are drawn, areas below lines below points. */
export const LAYERS = [
  'coverage',
  'townships',
  'roads',
  'rescue-sites',
  'fire-lanes',
  'obstacles',
  'gates',
  'hydrants',
  'stations',
] as const
export type LayerName = (typeof LAYERS)[number]

/** Layers drawn feature by feature, each with a look that depends on the row. */
export type FeatureLayer = Exclude<LayerName, 'coverage' | 'roads'>
export const FEATURE_LAYERS: readonly FeatureLayer[] = [
  'townships',
  'rescue-sites',
  'fire-lanes',
  'obstacles',
  'gates',
  'hydrants',
  'stations',
]

/** From this zoom a layer is drawn; farther off its signs would be a blot. */
const FROM_ZOOM: Record<FeatureLayer, number> = {
  townships: 4,
  'rescue-sites': 15,
  'fire-lanes': 14,
  obstacles: 16,
  gates: 16,
  hydrants: 15,
  stations: 4,
}

/** Stations that do not send engines today, and micro stations, would hide the town from afar. */
const MINOR_STATIONS_FROM = 14

export function isMinorStation(row: Row): boolean {
  return text(row, 'tier') === 'micro' || (text(row, 'status') ?? 'existing') !== 'existing'
}

/** The zoom from which a row is drawn. */
export function fromZoom(layer: FeatureLayer, row: Row): number {
  return layer === 'stations' && isMinorStation(row) ? MINOR_STATIONS_FROM : FROM_ZOOM[layer]
}

const point = (shape: Look['shape'], radius: number, fillColor: string, color = '#ffffff'): Look => ({
  ...(shape ? { shape } : {}),
  radius,
  fillColor,
  color,
  weight: 1.5,
  opacity: 1,
  fillOpacity: 1,
})

const { blocked, lanes, paint, hydrants, stations, gates, obstacles, townships } = palette

/** Gaps in the line of what nobody has seen blocked lately; round ends would close them. */
export const STALE: Look = { dashArray: '9 6', lineCap: 'butt' }

/**
 * A lane: red while blocked, with gaps unless somebody has seen that lately; dashed grey while its width is unknown, else the
 * colour of its paint.
 */
export function laneLook(row: Row, stale = true): Look {
  if (row.properties['blocked'] === true)
    return { color: blocked, weight: 5, opacity: 1, ...(stale ? STALE : {}) }
  const known = text(row, 'width_m') !== undefined
  return known
    ? { color: lanes.open, weight: 3, opacity: 1 }
    : { color: lanes.unknown, weight: 3, opacity: 1, dashArray: '5 4' }
}

function hydrantLook(row: Row): Look {
  switch (text(row, 'status')) {
    case 'ok':
      return point('circle', 4.5, hydrants.ok)
    case 'failed':
      return point('triangle', 5, hydrants.failed)
    default:
      return { ...point('circle', 4.5, hydrants.unknown, hydrants.failed), pattern: 'hatch' }
  }
}

function stationLook(row: Row): Look {
  const radius = text(row, 'tier') === 'micro' ? 5 : text(row, 'tier') === 'small' ? 7 : 9
  switch (text(row, 'status')) {
    case 'planned':
      return point('square', radius, stations.planned)
    case 'candidate':
      return point('square', radius, stations.candidate, stations.existing)
    default:
      return point('square', radius, stations.existing)
  }
}

const LOOKS: Record<FeatureLayer, (row: Row) => Look> = {
  townships: () => ({ color: townships, weight: 1.5, opacity: 0.9, dashArray: '6 4', fill: false }),
  'rescue-sites': () => ({
    color: paint.dark,
    weight: 1,
    opacity: 1,
    fillColor: paint.ground,
    fillOpacity: 1,
    pattern: 'paint',
  }),
  'fire-lanes': (row) => laneLook(row),
  obstacles: (row) =>
    row.geometry?.type === 'Point'
      ? point('triangle', 4.5, obstacles)
      : { color: obstacles, weight: 2, opacity: 1, fillColor: obstacles, fillOpacity: 0.35 },
  gates: () => point('diamond', 5, gates),
  hydrants: hydrantLook,
  stations: stationLook,
}

export function featureLook(layer: FeatureLayer, row: Row): Look {
  return LOOKS[layer](row)
}
