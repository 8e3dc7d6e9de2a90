import L from 'leaflet'
import type { BaseMap } from '../api/types'
import { shiftedTiles } from './shifted-tiles'

/** Tiles of a base map in its own frame; nothing is fetched until it is added to a map. */
export function baseLayer(base: BaseMap): L.TileLayer {
  const options = { attribution: base.attribution, maxZoom: 20, maxNativeZoom: 18, pane: 'tilePane' }
  return base.frame === 'gcj02' ? shiftedTiles(base.url, options) : L.tileLayer(base.url, options)
}

/** Shows one base map, or none, in place of the one before. */
export class BaseMapSwitch {
  private shown: { id: string; layer: L.TileLayer } | undefined

  constructor(
    private readonly map: L.Map,
    private readonly onUnreadable: (base: BaseMap) => void,
  ) {}

  show(base: BaseMap | undefined): void {
    if (base?.id === this.shown?.id) return
    this.shown?.layer.remove()
    this.shown = base && { id: base.id, layer: baseLayer(base).addTo(this.map) }
    if (base) this.shown?.layer.once('tileerror', () => this.onUnreadable(base))
  }
}
