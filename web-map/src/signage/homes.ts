import { idOf, text, type Row } from '../api/features'
import type { ThingNames } from '../ui/thing-names'

/** Where somebody lives, as people search for it: a compound with its buildings, or a building by itself. */
export interface Home {
  name: string
  compound: string | undefined
  buildings: Row[]
}

/** Buildings gathered by compound; one without a compound stands alone. */
export function compoundsOf(buildings: Row[], names: ThingNames): Home[] {
  const homes = new Map<string, Home>()
  for (const row of buildings) {
    const compound = text(row, 'compound')
    const key = compound ?? idOf(row)
    const known = homes.get(key)
    if (known) known.buildings.push(row)
    else homes.set(key, { name: compound ?? names.of('high-rises', row), compound, buildings: [row] })
  }
  return [...homes.values()]
}

/** The rescue sites that name one of the home's buildings. */
export function sitesOf(home: Home, sites: Row[]): Row[] {
  const ids = new Set(home.buildings.map(idOf))
  return sites.filter((site) => ids.has(text(site, 'building_id') ?? ''))
}

/** The lanes of the home's compound. */
export function lanesOf(home: Home, lanes: Row[]): Row[] {
  return home.compound === undefined ? [] : lanes.filter((lane) => text(lane, 'compound') === home.compound)
}
