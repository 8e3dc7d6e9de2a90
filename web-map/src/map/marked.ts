import L from 'leaflet'
import type { Row } from '../api/features'
import type { DistrictMap } from './district-map'
import { lines } from './geometry'
import { palette } from './palette'
import { latLng, middle } from './positions'

const RING_PX = 14

/** Shows which of many like signs is meant: a ring around a thing's middle, and a line along what has a length. */
export class Marked {
  private readonly group = L.layerGroup()

  constructor(private readonly district: DistrictMap) {
    this.group.addTo(district.map)
  }

  show(row: Row | undefined): void {
    this.group.clearLayers()
    const at = row && middle(row.geometry)
    if (!row || !at) return
    const { casing, line } = palette.route
    for (const [color, weight] of [
      [casing, 6],
      [line, 2.5],
    ] as const) {
      const style = { renderer: this.district.canvas.route, interactive: false, color, weight, opacity: 1 }
      for (const part of lines(row.geometry)) L.polyline(part.map(latLng), style).addTo(this.group)
      if (lines(row.geometry).length === 0)
        L.circleMarker(at, { ...style, radius: RING_PX, fill: false }).addTo(this.group)
    }
  }
}
