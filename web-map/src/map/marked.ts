import L from 'leaflet'
import type { Row } from '../api/features'
import type { DistrictMap } from './district-map'
import { lines } from './geometry'
import { palette } from './palette'
import { latLng, middle } from './positions'

const RING_PX = 14
/** So wide a band lies along a line; what the line looks like is seen through it. */
const BAND = { weight: 14, opacity: 0.35 }

/** Shows which of many like signs is meant: a ring around a point, a band along a line, an outline around an area. */
export class Marked {
  private readonly group = L.layerGroup()

  constructor(private readonly district: DistrictMap) {
    this.group.addTo(district.map)
  }

  show(row: Row | undefined): void {
    this.group.clearLayers()
    const at = row && middle(row.geometry)
    if (!row || !at) return
    const { hour, canvas } = this.district
    const { casing, line } = hour === 'day' ? palette.route : palette.night.marked
    const style = { renderer: canvas.route, interactive: false, fill: false }
    const parts = lines(row.geometry).map((part) => part.map(latLng))
    if (row.geometry?.type.endsWith('LineString')) {
      for (const part of parts) L.polyline(part, { ...style, ...BAND, color: line }).addTo(this.group)
      return
    }
    for (const [color, weight] of [
      [casing, 6],
      [line, 2.5],
    ] as const) {
      const stroke = { ...style, color, weight, opacity: 1 }
      for (const part of parts) L.polyline(part, stroke).addTo(this.group)
      if (parts.length === 0) L.circleMarker(at, { ...stroke, radius: RING_PX }).addTo(this.group)
    }
  }
}
