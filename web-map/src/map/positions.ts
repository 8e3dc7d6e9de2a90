import L from 'leaflet'
import type { Geometry, Position } from 'geojson'
import { centre, positions } from './geometry'

export function latLng([lon, lat]: Position): L.LatLngTuple {
  return [lat as number, lon as number]
}

/** Where a thing's sign or name goes: the middle of a line, the middle of an area's extent. */
export function middle(geometry: Geometry | null): L.LatLng | undefined {
  const at = centre(geometry)
  return at && L.latLng(at)
}

/** How many of the things count as the core: enough to hold the town, too few to hold the villages. */
const CORE_SHARE = 0.75

/** The extent of those things that lie nearest to the middle of all: the town, without the few far out. */
export function coreOf(geometries: Iterable<Geometry | null>): L.LatLngBounds | undefined {
  const places = [...geometries].flatMap((geometry) => middle(geometry) ?? [])
  if (places.length === 0) return undefined
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] as number
  const centre = L.latLng(median(places.map(({ lat }) => lat)), median(places.map(({ lng }) => lng)))
  const nearest = places
    .map((place) => ({ place, metres: centre.distanceTo(place) }))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, Math.ceil(CORE_SHARE * places.length))
  return L.latLngBounds(nearest.map(({ place }) => place))
}

export function boundsOf(geometries: Iterable<Geometry | null>): L.LatLngBounds | undefined {
  const bounds = L.latLngBounds([])
  for (const geometry of geometries) for (const at of positions(geometry)) bounds.extend(latLng(at))
  return bounds.isValid() ? bounds : undefined
}
