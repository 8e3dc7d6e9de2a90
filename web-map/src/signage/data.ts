import { computed, signal } from '@preact/signals'
import { layerOf, type Row } from '../api/features'
import type { MessageKey } from '../i18n'
import { findByName } from '../ui/place-names'
import { linked } from '../ui/linked'
import { ThingNames } from '../ui/thing-names'
import { position, PositionRefused, type NoPosition } from '../ui/position'
import { attempt } from '../ui/trouble'
import { compoundsOf, type Home } from './homes'

export const rows = signal<Readonly<Record<string, Row[]>>>({})
/** What the district's things are called. */
const names = computed(() => {
  const known = rows.value
  return new ThingNames((layer) => known[layer])
})
/** Whether what is shown is example data. */
export const synthetic = signal(false)
export const find = signal('')
/** The home that the link names: a compound, or a building without one. */
const chosen = linked('home')
export const here = signal<{ lon: number; lat: number } | undefined>(undefined)
export const noPosition = signal<NoPosition | undefined>(undefined)

/** Whether the link names a home, found or not yet. */
export const homeChosen = computed(() => chosen.value.value !== undefined)
export const home = computed<Home | undefined>(() => {
  const name = chosen.value.value
  return name === undefined
    ? undefined
    : compoundsOf(rows.value['high-rises'] ?? [], names.value).find((known) => known.name === name)
})

/** Homes that fit what was typed: whole compounds first. */
export const found = computed<Home[]>(() =>
  compoundsOf(findByName(rows.value['high-rises'] ?? [], find.value), names.value).slice(0, 6),
)

/** Reads what the public may see, and nothing else. */
export function startData(): void {
  for (const layer of ['rescue-sites', 'fire-lanes', 'high-rises', 'roads']) load(layer)
}

function load(layer: string): void {
  void attempt(
    `layer.${layer}` as MessageKey,
    () => layerOf(layer),
    () => load(layer),
  ).then((loaded) => {
    if (!loaded) return
    rows.value = { ...rows.peek(), [layer]: loaded.rows }
    synthetic.value ||= loaded.synthetic
  })
}

/** What the reader asked for last: a position takes seconds to come, and by then may not be wanted any more. */
let latest = 0

export function findMe(): void {
  const mine = ++latest
  position().then(
    (at) => {
      if (mine !== latest) return
      noPosition.value = undefined
      chosen.go(undefined)
      here.value = at
    },
    (fault: unknown) => {
      if (mine !== latest) return
      noPosition.value = fault instanceof PositionRefused ? fault.why : 'failed'
    },
  )
}

export function choose(home: Home): void {
  latest++
  find.value = ''
  here.value = undefined
  chosen.go(home.name)
}
