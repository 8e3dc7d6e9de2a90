import type { Row } from '../api/features'
import { plain, wordsOf } from './place-names'
import { COMPOUND, one, searchables, type Found, type Searchable } from './searchable'
import type { ThingNames } from './thing-names'

/** How well something fits, the best first: its name or id itself, how its name begins, its name, what else is known. */
type Fit = 0 | 1 | 2 | 3

/** Everything that fits, the best first, then in the order of the layers and of names; streets and compounds once each. */
export function findThings(
  find: string,
  layers: ReadonlyMap<string, readonly Row[]>,
  names: ThingNames,
): Found[] {
  const fits: [Found[], Found[], Found[], Found[]] = [[], [], [], []]
  if (plain(find) === '') return []
  const asked = spelled(find)
  for (const [layer, rows] of [[COMPOUND, layers.get('high-rises') ?? NONE] as const, ...layers])
    for (const each of searchables(layer, rows, names)) {
      const fit = fitOf(asked, each)
      if (fit !== undefined) fits[fit].push(each.thing)
    }
  return fits.flat()
}

const NONE: readonly Row[] = []

/** Whether a row fits what was typed. */
export function isFound(find: string, layer: string, row: Row, names: ThingNames): boolean {
  return fitOf(spelled(find), one(layer, row, names)) !== undefined
}

interface Asked {
  whole: string
  words: string[]
}

const spelled = (find: string): Asked => ({ whole: plain(find), words: wordsOf(find) })

/** How well a thing fits; every word must be somewhere in what is known of it. */
function fitOf({ whole, words }: Asked, { called, id, known }: Searchable): Fit | undefined {
  if (whole === called || whole === id) return 0
  if (called.startsWith(whole)) return 1
  if (words.every((word) => called.includes(word))) return 2
  return words.every((word) => known.includes(word)) ? 3 : undefined
}
