import { idOf, text, type Row } from '../api/features'
import { t } from '../i18n'
import { plain } from './place-names'
import { kindOf, type ThingNames } from './thing-names'

/** Something that a search may find: a row of a layer, or a compound with all that is in it. */
export interface Found {
  layer: string
  id: string
  name: string
  /** What it is, as narrowly as its row says. */
  kind: string
  where: string
  rows: Row[]
}

/** The same with what it is searched by, spelled plainly once: a search goes through all at each letter. */
export interface Searchable {
  thing: Found
  called: string
  id: string
  /** All that is known of it, a line each. */
  known: string
}

/** The layer that stands for compounds, which have no rows of their own. */
export const COMPOUND = 'compound'

const BY_NAME = new Intl.Collator('zh-CN', { numeric: true })
const made = new WeakMap<ThingNames, Map<string, { rows: readonly Row[]; all: Searchable[] }>>()

/** A layer's things in the order of their names; streets once each. Made once for the same rows and names. */
export function searchables(layer: string, rows: readonly Row[], names: ThingNames): readonly Searchable[] {
  const layers = made.get(names) ?? new Map<string, { rows: readonly Row[]; all: Searchable[] }>()
  made.set(names, layers)
  const known = layers.get(layer)
  if (known?.rows === rows) return known.all
  const all = layer === COMPOUND ? compounds(rows) : whole(layer, rows).map((row) => one(layer, row, names))
  all.sort((a, b) => BY_NAME.compare(a.thing.name, b.thing.name))
  layers.set(layer, { rows, all })
  return all
}

/** One row's thing. */
export function one(layer: string, row: Row, names: ThingNames): Searchable {
  const name = names.of(layer, row)
  const of = (attribute: string) => text(row, attribute) ?? ''
  const where = [of('compound'), of('township')].filter(Boolean).join(' · ')
  const thing = { layer, id: idOf(row), name, kind: kindOf(layer, row), where, rows: [row] }
  return spelled(thing, [of('compound'), of('address'), of('township')])
}

function spelled(thing: Found, more: string[]): Searchable {
  const known = [thing.name, thing.id, thing.kind, ...more].map(plain).join('\n')
  return { thing, called: plain(thing.name), id: plain(thing.id), known }
}

/** A street that is cut in many pieces stands once, by its first; one without a name nobody looks for. */
function whole(layer: string, rows: readonly Row[]): readonly Row[] {
  if (layer !== 'roads') return rows
  const first = new Map<string, Row>()
  for (const road of rows) {
    const name = text(road, 'name')
    if (name && !first.has(name)) first.set(name, road)
  }
  return [...first.values()]
}

function compounds(buildings: readonly Row[]): Searchable[] {
  const members = new Map<string, Row[]>()
  for (const row of buildings) {
    const name = text(row, 'compound')
    const known = name && members.get(name)
    if (known) known.push(row)
    else if (name) members.set(name, [row])
  }
  return [...members].map(([name, rows]) => {
    const where = t('search.buildings', { n: rows.length })
    return spelled({ layer: COMPOUND, id: name, name, kind: t('thing.compound'), where, rows }, [])
  })
}
