import type { Row } from '../api/features'
import { plain, wordsOf } from './place-names'
import { COMPOUND, one, searchables, type Found, type Searchable } from './searchable'
import type { ThingNames } from './thing-names'

/**
 * How well something fits, the best first: its name or id itself, how its name begins, what is in its name, what else is
 * known. Of the two in between, numbers as a whole come first: who asks for 529 does not mean 1529.
 */
const FITS = ['whole', 'begins', 'begins_number', 'holds', 'holds_number', 'known'] as const
type Fit = (typeof FITS)[number]

/**
 * Everything that fits, the best first; among equals buildings, then compounds, then the other layers in their order, each
 * by name; streets and compounds once each.
 */
export function findThings(
  find: string,
  layers: ReadonlyMap<string, readonly Row[]>,
  names: ThingNames,
): Found[] {
  const fits = new Map<Fit, Found[]>(FITS.map((fit) => [fit, []]))
  if (plain(find) === '') return []
  const asked = spelled(find)
  for (const [layer, rows] of withCompounds(layers))
    for (const each of searchables(layer, rows, names)) {
      const fit = fitOf(asked, each)
      if (fit !== undefined) fits.get(fit)?.push(each.thing)
    }
  return [...fits.values()].flat()
}

type Layer = readonly [layer: string, rows: readonly Row[]]

/** Buildings, the compounds that they stand in, and the other layers. */
function withCompounds(layers: ReadonlyMap<string, readonly Row[]>): Layer[] {
  const buildings = layers.get('high-rises') ?? []
  const others = [...layers].filter(([layer]) => layer !== 'high-rises')
  return [['high-rises', buildings], [COMPOUND, buildings], ...others]
}

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
  if (whole === called || whole === id) return 'whole'
  if (called.startsWith(whole)) return cutsNumber(called, 0, whole) ? 'begins_number' : 'begins'
  if (words.every((word) => called.includes(word)))
    return words.every((word) => holds(called, word)) ? 'holds' : 'holds_number'
  return words.every((word) => known.includes(word)) ? 'known' : undefined
}

/** Whether a word is in a name without being a part of a longer number. */
function holds(called: string, word: string): boolean {
  for (let at = called.indexOf(word); at >= 0; at = called.indexOf(word, at + 1))
    if (!cutsNumber(called, at, word)) return true
  return false
}

/** Whether the word that stands there begins or ends within a number. */
function cutsNumber(called: string, at: number, word: string): boolean {
  const end = at + word.length
  return isNumber(called.slice(at - 1, at + 1)) || isNumber(called.slice(end - 1, end + 1))
}

const isNumber = (two: string): boolean => /^\d\d$/.test(two)
