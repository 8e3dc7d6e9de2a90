import type { Geometry, Position } from 'geojson'

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

/** The middle of a line, the middle of an area's extent. */
export function centre(geometry: Geometry | null): { lat: number; lng: number } | undefined {
  const all = positions(geometry)
  if (all.length === 0) return undefined
  if (geometry?.type === 'LineString') return place(all[Math.floor(all.length / 2)] as Position)
  const range = (axis: 0 | 1) => all.map((at) => at[axis] as number).reduce(widest, [Infinity, -Infinity])
  return place([half(range(0)), half(range(1))])
}

const place = ([lng, lat]: Position) => ({ lat: lat as number, lng: lng as number })
const widest = ([low, high]: [number, number], value: number): [number, number] => [
  Math.min(low, value),
  Math.max(high, value),
]
const half = ([low, high]: [number, number]) => (low + high) / 2
