import type { Position } from 'geojson'

/** Where candidates are thought to be instead of where their rows say, by id; WGS 84 longitude, latitude. */
export type Moved = ReadonlyMap<string, Position>

/** Reads `id@lon,lat;id@lon,lat`; what cannot be read is left out. */
export function parseMoved(text: string | null): Moved {
  const pairs = (text ?? '').split(';').flatMap((part): [string, Position][] => {
    const cut = part.lastIndexOf('@')
    const [lon = Number.NaN, lat = Number.NaN] = part
      .slice(cut + 1)
      .split(',')
      .map(Number)
    const valid = cut > 0 && Math.abs(lon) <= 180 && Math.abs(lat) <= 85
    return valid ? [[part.slice(0, cut), [lon, lat]]] : []
  })
  return new Map(pairs)
}

/** Seven decimals are a centimetre. */
export function formatMoved(moved: Moved): string | undefined {
  if (moved.size === 0) return undefined
  return [...moved].map(([id, [lon = 0, lat = 0]]) => `${id}@${+lon.toFixed(7)},${+lat.toFixed(7)}`).join(';')
}

/** As the server takes them. */
export function movedFields(moved: Moved): Record<string, Position> | undefined {
  return moved.size === 0 ? undefined : Object.fromEntries(moved)
}
