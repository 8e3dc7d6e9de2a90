import L from 'leaflet'
import type { Geometry, Position } from 'geojson'

export function latLng([lon, lat]: Position): L.LatLngTuple {
  return [lat as number, lon as number]
}

/** The lines of a geometry: those of a line, or the rings of an area. */
export function lines(geometry: Geometry | null): Position[][] {
  switch (geometry?.type) {
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
    case 'GeometryCollection':
      return geometry.geometries.flatMap(lines)
    default:
      return []
  }
}

export function positions(geometry: Geometry | null): Position[] {
  if (geometry?.type === 'Point') return [geometry.coordinates]
  if (geometry?.type === 'MultiPoint') return geometry.coordinates
  return lines(geometry).flat()
}

/** Where a thing's sign or name goes: the middle of a line, the middle of an area's extent. */
export function middle(geometry: Geometry | null): L.LatLng | undefined {
  if (geometry?.type === 'LineString') {
    const mid = geometry.coordinates[Math.floor(geometry.coordinates.length / 2)]
    return mid && L.latLng(latLng(mid))
  }
  const bounds = boundsOf([geometry])
  return bounds?.getCenter()
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
