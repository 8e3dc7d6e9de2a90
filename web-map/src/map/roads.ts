import L from 'leaflet'
import { text, type Row } from '../api/features'
import type { DistrictMap } from './district-map'
import { palette } from './palette'
import { lines } from './geometry'
import { latLng } from './positions'

/** Road classes as drawn, thin ones first, with the width in px at zoom 15 and the zoom from which they show. */
const CLASSES = {
  foot: { px: 1, from: 15 },
  minor: { px: 1.5, from: 12 },
  middle: { px: 3, from: 10 },
  main: { px: 4, from: 6 },
  motorway: { px: 5, from: 6 },
} as const
type RoadClass = keyof typeof CLASSES

/** OpenStreetMap's classes; what is not named here is drawn as a minor road. */
const CLASS_OF: Record<string, RoadClass> = {
  motorway: 'motorway',
  trunk: 'motorway',
  primary: 'main',
  secondary: 'main',
  tertiary: 'middle',
  unclassified: 'middle',
  footway: 'foot',
  path: 'foot',
  steps: 'foot',
  cycleway: 'foot',
  pedestrian: 'foot',
}

export function roadClass(highway: string | undefined): RoadClass {
  return CLASS_OF[(highway ?? '').replace(/_link$/, '')] ?? 'minor'
}

/** The imported roads, the map's ground where there is no base map: one drawn path a class, whatever their number. */
export class Roads {
  private readonly group = L.layerGroup()
  private paths: { path: L.Polyline; kind: RoadClass }[] = []

  constructor(private readonly district: DistrictMap) {
    district.map.on('zoomend', () => this.fit())
  }

  setRows(rows: Row[]): void {
    const byClass = new Map<RoadClass, L.LatLngTuple[][]>()
    for (const row of rows) {
      const parts = lines(row.geometry).map((part) => part.map(latLng))
      const kind = roadClass(text(row, 'highway'))
      if (!byClass.has(kind)) byClass.set(kind, [])
      byClass.get(kind)?.push(...parts)
    }
    this.group.clearLayers()
    this.paths = (Object.keys(CLASSES) as RoadClass[]).map((kind) => ({
      kind,
      path: this.path(byClass.get(kind) ?? [], palette.roads[this.district.hour][kind]),
    }))
    this.fit()
  }

  toggle(on: boolean): void {
    if (on) this.group.addTo(this.district.map)
    else this.group.remove()
  }

  private path(parts: L.LatLngTuple[][], color: string): L.Polyline {
    return L.polyline(parts, {
      renderer: this.district.canvas.ways,
      interactive: false,
      color,
      opacity: 1,
      smoothFactor: 1.2,
    })
  }

  private fit(): void {
    const zoom = this.district.map.getZoom()
    const scale = Math.min(2.5, Math.max(0.4, 2 ** ((zoom - 15) * 0.45)))
    for (const { path, kind } of this.paths) {
      if (zoom < CLASSES[kind].from) this.group.removeLayer(path)
      else path.setStyle({ weight: CLASSES[kind].px * scale }).addTo(this.group)
    }
  }
}
