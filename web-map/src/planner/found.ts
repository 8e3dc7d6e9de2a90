import { computed, effect } from '@preact/signals'
import { idOf, type Row } from '../api/features'
import { findThings, isFound } from '../ui/find-things'
import { COMPOUND, type Found } from '../ui/searchable'
import { load, layerRows } from './data'
import { drift, find, go, selected } from './navigation'
import { fitRows, pick } from './pick'
import { names } from './thing-names'

const NONE: Row[] = []

/** The layers that a search goes through, in the order in which equals stand. */
const SEARCHED = [
  'high-rises',
  'stations',
  'fire-lanes',
  'rescue-sites',
  'gates',
  'hydrants',
  'premises',
  'adapters',
  'obstacles',
  'roads',
  'townships',
] as const

/** Loads what a search goes through as soon as something is searched for. */
export function startSearch(): void {
  effect(() => {
    if (find.value) SEARCHED.forEach(load)
  })
}

/** Whether some layer has not come yet, so that more may be found. */
export const searching = computed(() => SEARCHED.some((layer) => layerRows(layer).value === undefined))

/** All that fits what is searched for, the best first. */
export const found = computed<Found[]>(() => {
  if (!find.value) return []
  return findThings(
    find.value,
    new Map(SEARCHED.map((layer) => [layer, layerRows(layer).value ?? NONE])),
    names.value,
  )
})

/** Opens what was found; of a compound the map shows all. */
export function openFound({ layer, id, rows }: Found): void {
  if (layer !== COMPOUND) return pick(layer, id)
  go({ selected: undefined })
  fitRows.value = rows
}

/** Opens what fits best: a thing before the compound that it is in. */
export function openBest(): void {
  const best = found.value.find(({ layer }) => layer !== COMPOUND) ?? found.value[0]
  if (best) openFound(best)
}

/** Searches anew. A card of something else is put away, since it would stand there as the answer. */
export function searchFor(text: string): void {
  const thing = selected.peek()
  const row =
    thing &&
    layerRows(thing.layer)
      .peek()
      ?.find((each) => idOf(each) === thing.id)
  const stays = !text.trim() || (thing && row && isFound(text, thing.layer, row, names.peek()))
  drift({ find: text, ...(stays ? {} : { selected: undefined }) })
}
