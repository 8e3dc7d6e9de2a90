import L from 'leaflet'
import { toGcj02 } from './gcj02'

/** A place of the ground on a base map drawn in GCJ-02. */
export function onGcj02Tiles(place: L.LatLng): L.LatLng {
  const [lon, lat] = toGcj02([place.lng, place.lat])
  return L.latLng(lat, lon)
}

interface TileInternals {
  _map: L.Map
  _levels: Record<string, unknown>
  _setZoomTransform(level: unknown, centre: L.LatLng, zoom: number): void
  _getTiledPixelBounds(centre: L.LatLng): L.Bounds
}

const plain = L.TileLayer.prototype as unknown as TileInternals

/**
 * Tiles drawn in GCJ-02, laid where the ground is in WGS 84: Leaflet is told that the view's centre is where the
 * tiles have it. The shift changes by less than a metre over a screen at street zooms, so one shift a view is
 * enough; it is set anew after each move.
 */
const ShiftedTiles = L.TileLayer.extend({
  getEvents(this: L.TileLayer & TileInternals) {
    const events = L.TileLayer.prototype.getEvents?.call(this) ?? {}
    const realign = () => {
      const zoom = this._map.getZoom()
      Object.values(this._levels).forEach((level) =>
        this._setZoomTransform(level, this._map.getCenter(), zoom),
      )
    }
    return { ...events, moveend: chain(realign, events['moveend'], this) }
  },

  _setZoomTransform(this: TileInternals, level: unknown, centre: L.LatLng, zoom: number) {
    plain._setZoomTransform.call(this, level, onGcj02Tiles(centre), zoom)
  },

  _getTiledPixelBounds(this: TileInternals, centre: L.LatLng) {
    return plain._getTiledPixelBounds.call(this, onGcj02Tiles(centre))
  },
})

function chain(
  first: () => void,
  then: L.LeafletEventHandlerFn | undefined,
  self: unknown,
): L.LeafletEventHandlerFn {
  return (event) => {
    first()
    then?.call(self, event)
  }
}

export function shiftedTiles(url: string, options: L.TileLayerOptions): L.TileLayer {
  return new (ShiftedTiles as unknown as new (url: string, options: L.TileLayerOptions) => L.TileLayer)(
    url,
    options,
  )
}
