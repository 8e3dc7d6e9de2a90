import 'leaflet/dist/leaflet.css'
import L from 'leaflet'
import { t } from '../i18n'
import { palette, type Hour } from './palette'
import { patternCanvas } from './pattern-canvas'

/** The map's panes from below to above; only `things` answers to a pointer. */
const PANES = { ground: 350, ways: 360, things: 420, route: 430, labels: 440 } as const
export type Pane = keyof typeof PANES

/** A Leaflet map with one canvas a pane, which stays fast with tens of thousands of lines. */
export interface DistrictMap {
  map: L.Map
  hour: Hour
  canvas: Record<Exclude<Pane, 'labels'>, L.Canvas>
}

/** China as a whole: where the map stands until the district's bounds have come. */
const CHINA: L.LatLngBoundsLiteral = [
  [18, 80],
  [48, 130],
]

export function districtMap(container: HTMLElement, hour: Hour): DistrictMap {
  const map = L.map(container, {
    zoomControl: false,
    attributionControl: false,
    minZoom: 4,
    maxZoom: 20,
    fadeAnimation: false,
  })
  container.style.background = palette.ground[hour]
  L.control
    .zoom({ position: 'topright', zoomInTitle: t('map.zoomIn'), zoomOutTitle: t('map.zoomOut') })
    .addTo(map)
  L.control.scale({ imperial: false, position: 'bottomleft' }).addTo(map)
  L.control.attribution({ prefix: false, position: 'bottomleft' }).addTo(map)
  for (const [name, zIndex] of Object.entries(PANES)) {
    const pane = map.createPane(name)
    pane.style.zIndex = String(zIndex)
    if (name !== 'things') pane.style.pointerEvents = 'none'
  }
  map.fitBounds(CHINA, { animate: false })
  // The map gets lower where what stands above it takes another line, which no resizing of the window tells.
  new ResizeObserver(() => map.invalidateSize({ animate: false })).observe(container)
  const canvas = (pane: Pane) => patternCanvas({ pane, padding: 0.2 })
  return {
    map,
    hour,
    canvas: {
      ground: canvas('ground'),
      ways: canvas('ways'),
      things: canvas('things'),
      route: canvas('route'),
    },
  }
}
