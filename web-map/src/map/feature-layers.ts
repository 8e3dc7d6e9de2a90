import L from 'leaflet'
import { idOf, type Row } from '../api/features'
import type { DistrictMap } from './district-map'
import { FEATURE_LAYERS, FROM_ZOOM, featureLook, type FeatureLayer } from './layer-looks'

/** The layers of single things: each is drawn once its rows have come, while it is on and near enough. */
export class FeatureLayers {
  private readonly drawn = new Map<FeatureLayer, L.GeoJSON>()
  private on: ReadonlySet<string> = new Set()

  constructor(
    private readonly district: DistrictMap,
    private readonly onPick: (layer: FeatureLayer, id: string) => void,
    private readonly above: { after: FeatureLayer; bringToFront(): void },
  ) {
    district.map.on('zoomend', () => this.fit())
  }

  setRows(layer: FeatureLayer, rows: Row[]): void {
    this.drawn.get(layer)?.remove()
    const { canvas } = this.district
    const quiet = layer === 'townships'
    const options = { renderer: quiet ? canvas.ways : canvas.things, bubblingMouseEvents: false }
    this.drawn.set(
      layer,
      L.geoJSON(rows as GeoJSON.Feature[], {
        interactive: !quiet,
        style: (row) => ({ ...options, ...featureLook(layer, row as Row) }),
        pointToLayer: (_, at) => L.circleMarker(at, options),
        onEachFeature: (row, path) => path.on('click', () => this.onPick(layer, idOf(row as Row))),
      }),
    )
    this.fit()
  }

  show(on: ReadonlySet<string>): void {
    this.on = on
    this.fit()
  }

  private fit(): void {
    const { map } = this.district
    for (const layer of FEATURE_LAYERS) {
      const group = this.drawn.get(layer)
      if (!group) continue
      const wanted = this.on.has(layer) && map.getZoom() >= FROM_ZOOM[layer]
      if (!wanted) group.remove()
      else if (!map.hasLayer(group)) group.addTo(map)
    }
    this.stack()
  }

  /** Puts the layers above one another in their order, and the buildings where they belong between them. */
  stack(): void {
    for (const layer of FEATURE_LAYERS) {
      const group = this.drawn.get(layer)
      if (group && this.district.map.hasLayer(group)) group.bringToFront()
      if (layer === this.above.after) this.above.bringToFront()
    }
  }
}
