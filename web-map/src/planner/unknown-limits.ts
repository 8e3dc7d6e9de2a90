import { text, type Row } from '../api/features'

/** A lane or gate on the way, with those of its limits that nobody has recorded. */
export interface UnknownLimit {
  layer: string
  id: string
  name: string | undefined
  attributes: string[]
}

/** What lets an engine through: clear width and height, what a lane bears and how it bends. */
const LIMITS: Record<string, readonly string[]> = {
  'fire-lanes': ['width_m', 'clearance_m', 'load_t', 'turn_radius_m'],
  gates: ['width_m', 'height_m'],
}

/** Says of each thing named as `layer/id` what is unknown of it; `find` looks a row up, where it is loaded. */
export function unknownLimits(
  named: string[],
  find: (layer: string, id: string) => Row | undefined,
): UnknownLimit[] {
  return named.map((reference) => {
    const cut = reference.indexOf('/')
    const [layer, id] = [reference.slice(0, cut), reference.slice(cut + 1)]
    const row = find(layer, id)
    const attributes = row ? (LIMITS[layer] ?? []).filter((name) => text(row, name) === undefined) : []
    return { layer, id, name: row && text(row, 'name'), attributes }
  })
}
