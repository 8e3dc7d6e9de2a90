import L from 'leaflet'
import type { BaseMap } from '../api/types'
import { shiftedTiles } from './shifted-tiles'

/** Hosts that `{s}` stands for: what Tianditu (0 to 7), Gaode (1 to 4) and Tencent (0 to 3) have in common. */
const HOSTS = '123'

/** Tiles of a base map in its own frame; nothing is fetched until it is added to a map. */
export function baseLayer(base: BaseMap): L.TileLayer {
  const options = {
    subdomains: HOSTS,
    attribution: base.attribution,
    maxZoom: 20,
    maxNativeZoom: 18,
    pane: 'tilePane',
  }
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
