import L from 'leaflet'
import type { CoverageCollection } from '../api/planning'
import type { DistrictMap } from './district-map'
import { palette } from './palette'

/** Ground reached in time, as a quiet wash with a crisp edge: of all stations, or of the one selected. */
export class Coverage {
  private readonly group = L.layerGroup()
  private collection: CoverageCollection | undefined
  private station = '*'

  constructor(private readonly district: DistrictMap) {}

  setCollection(collection: CoverageCollection | undefined): void {
    this.collection = collection
    this.draw()
  }

  setStation(id: string | undefined): void {
    if ((id ?? '*') === this.station) return
    this.station = id ?? '*'
    this.draw()
  }

  toggle(on: boolean): void {
    if (on) this.group.addTo(this.district.map)
    else this.group.remove()
  }

  private draw(): void {
    this.group.clearLayers()
    const of = (id: string) => this.collection?.features.find((f) => f.properties.station_id === id)
    const feature = of(this.station) ?? of('*')
    if (!feature?.geometry) return
    L.geoJSON(feature, {
      interactive: false,
      style: {
        renderer: this.district.canvas.ground,
        color: palette.coverage.edge,
        weight: 1,
        opacity: 0.6,
        fillColor: palette.coverage.fill,
        fillOpacity: 0.13,
      } as L.PathOptions,
    }).addTo(this.group)
  }
}
