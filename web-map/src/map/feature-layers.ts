import L from 'leaflet'
import { idOf, type Row } from '../api/features'
import type { DistrictMap } from './district-map'
import type { Look } from './look'
import { FEATURE_LAYERS, featureLook, fromZoom, type FeatureLayer } from './layer-looks'

/** Rows of a layer that are drawn from one zoom on. */
interface Group {
  from: number
  paths: L.GeoJSON
}

/** The layers of single things: each is drawn once its rows have come, while it is on and near enough. */
export class FeatureLayers {
  private readonly drawn = new Map<FeatureLayer, Group[]>()
  private on: ReadonlySet<string> = new Set()
  /** What a pointer that rests on a thing is told. */
  titleOf: (layer: FeatureLayer, row: Row) => string = (_, row) => idOf(row)

  constructor(
    private readonly district: DistrictMap,
    private readonly onPick: (layer: FeatureLayer, id: string) => void,
    private readonly above: { after: FeatureLayer; bringToFront(): void },
  ) {
    district.map.on('zoomend', () => this.fit())
  }

  setRows(layer: FeatureLayer, rows: Row[], lookOf = (row: Row) => featureLook(layer, row)): void {
    this.groups(layer).forEach(({ paths }) => paths.remove())
    const zooms = new Set(rows.map((row) => fromZoom(layer, row)))
    this.drawn.set(
      layer,
      [...zooms].map((from) => ({
        from,
        paths: this.draw(
          layer,
          rows.filter((row) => fromZoom(layer, row) === from),
          lookOf,
        ),
      })),
    )
    this.fit()
  }

  private groups(layer: FeatureLayer): Group[] {
    return this.drawn.get(layer) ?? []
  }

  private draw(layer: FeatureLayer, rows: Row[], lookOf: (row: Row) => Look): L.GeoJSON {
    const { canvas } = this.district
    const quiet = layer === 'townships'
    const options = { renderer: quiet ? canvas.ways : canvas.things, bubblingMouseEvents: false }
    return L.geoJSON(rows as GeoJSON.Feature[], {
      interactive: !quiet,
      style: (row) => ({ ...options, ...lookOf(row as Row) }),
      pointToLayer: (_, at) => L.circleMarker(at, options),
      onEachFeature: (row, path) => {
        if (quiet) return
        path.on('click', () => this.onPick(layer, idOf(row as Row)))
        path.bindTooltip(() => this.titleOf(layer, row as Row), { sticky: true })
      },
    })
  }

  show(on: ReadonlySet<string>): void {
    this.on = on
    this.fit()
  }

  private fit(): void {
    const { map } = this.district
    for (const layer of FEATURE_LAYERS) {
      for (const { from, paths } of this.groups(layer)) {
        const wanted = this.on.has(layer) && map.getZoom() >= from
        if (!wanted) paths.remove()
        else if (!map.hasLayer(paths)) paths.addTo(map)
      }
    }
    this.stack()
  }

  /** Puts the layers above one another in their order, and the buildings where they belong between them. */
  stack(): void {
    for (const layer of FEATURE_LAYERS) {
      for (const { paths } of this.groups(layer)) if (this.district.map.hasLayer(paths)) paths.bringToFront()
      if (layer === this.above.after) this.above.bringToFront()
    }
  }
}
