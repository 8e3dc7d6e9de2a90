import L from 'leaflet'
import type { LineString } from 'geojson'
import type { DistrictMap } from './district-map'
import { palette } from './palette'
import { latLng } from './positions'

/** The way of the engine that arrives first, and the rest on foot from its end to the building. */
export class Way {
  private readonly group = L.layerGroup()

  constructor(private readonly district: DistrictMap) {
    this.group.addTo(district.map)
  }

  show(way: LineString | null, building: L.LatLng | undefined): void {
    this.group.clearLayers()
    if (!way) return
    const points = way.coordinates.map(latLng)
    const end = points[points.length - 1]
    if (end && building) this.line([end, building], palette.route.line, 2, '2 5')
    this.line(points, palette.route.casing, 7)
    this.line(points, palette.route.line, 4)
  }

  private line(points: L.LatLngExpression[], color: string, weight: number, dashArray?: string): void {
    L.polyline(points, {
      renderer: this.district.canvas.route,
      interactive: false,
      color,
      weight,
      opacity: 1,
      ...(dashArray ? { dashArray } : {}),
    }).addTo(this.group)
  }
}
