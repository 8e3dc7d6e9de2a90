import { idOf, text, type Row } from '../api/features'
import { t } from '../i18n'
import { plain, wordsOf } from './place-names'
import { kindOf, type ThingNames } from './thing-names'

/** Something that a search found: a row of a layer, or a compound with all that is in it. */
export interface Found {
  layer: string
  id: string
  name: string
  /** What it is, as narrowly as its row says. */
  kind: string
  where: string
  rows: Row[]
}

/** The layer that stands for compounds, which have no rows of their own. */
export const COMPOUND = 'compound'

/** How well something fits, the best first: its name or id itself, how its name begins, its name, what else is known. */
type Fit = 0 | 1 | 2 | 3

/** How well a row fits what was typed, every word of which must be somewhere; undefined where it does not. */
export function fit(find: string, layer: string, row: Row, name: string): Fit | undefined {
  const words = wordsOf(find)
  if (words.length === 0) return undefined
  const named = fitOfName(find, name)
  if (named !== undefined) return named
  if (plain(find) === plain(idOf(row))) return 0
  const known = [name, idOf(row), ...WHERE.map((each) => text(row, each) ?? ''), kindOf(layer, row)]
  const all = known.map(plain).join('\n')
  return words.every((word) => all.includes(word)) ? 3 : undefined
}

function fitOfName(find: string, name: string): Fit | undefined {
  const [whole, called] = [plain(find), plain(name)]
  if (whole === called) return 0
  if (called.startsWith(whole)) return 1
  return wordsOf(find).every((word) => called.includes(word)) ? 2 : undefined
}

const WHERE = ['compound', 'address', 'township']

/** Everything that fits, the best first and then in the order of the layers; streets and compounds once each. */
export function findThings(
  find: string,
  layers: ReadonlyMap<string, readonly Row[]>,
  names: ThingNames,
): Found[] {
  if (wordsOf(find).length === 0) return []
  const order = [COMPOUND, ...layers.keys()]
  const found: { thing: Found; fits: Fit }[] = []
  for (const [layer, rows] of layers)
    for (const row of layer === 'roads' ? oneEach(rows) : rows) {
      const name = names.of(layer, row)
      const fits = fit(find, layer, row, name)
      if (fits !== undefined) found.push({ thing: asFound(layer, row, name), fits })
    }
  for (const thing of compounds(layers)) {
    const fits = fitOfName(find, thing.name)
    if (fits !== undefined) found.push({ thing, fits })
  }
  return found
    .sort(
      (a, b) =>
        a.fits - b.fits ||
        order.indexOf(a.thing.layer) - order.indexOf(b.thing.layer) ||
        a.thing.name.localeCompare(b.thing.name, 'zh-CN', { numeric: true }),
    )
    .map(({ thing }) => thing)
}

function asFound(layer: string, row: Row, name: string): Found {
  const where = ['compound', 'township'].map((each) => text(row, each)).filter(Boolean)
  return { layer, id: idOf(row), name, kind: kindOf(layer, row), where: where.join(' · '), rows: [row] }
}

/** A street that is cut in many pieces stands once, by its first; one without a name nobody looks for. */
function oneEach(roads: readonly Row[]): Row[] {
  const first = new Map<string, Row>()
  for (const road of roads) {
    const name = text(road, 'name')
    if (name && !first.has(name)) first.set(name, road)
  }
  return [...first.values()]
}

function compounds(layers: ReadonlyMap<string, readonly Row[]>): Found[] {
  const members = new Map<string, Row[]>()
  for (const row of layers.get('high-rises') ?? []) {
    const name = text(row, 'compound')
    const known = name && members.get(name)
    if (known) known.push(row)
    else if (name) members.set(name, [row])
  }
  return [...members].map(([name, rows]) => ({
    layer: COMPOUND,
    id: name,
    name,
    kind: t('thing.compound'),
    where: t('search.buildings', { n: rows.length }),
    rows,
  }))
}
