import { computed, effect, signal } from '@preact/signals'
import { features, idOf, type Row } from '../api/features'
import * as planning from '../api/planning'
import type { Blocked, BlockedLane, Summary } from '../api/types'
import type { MessageKey } from '../i18n'
import { isClosed } from '../map/closed-roads'
import { note } from '../ui/connection'
import { keepFresh } from '../ui/fresh'
import { linked } from '../ui/linked'
import { attempt } from '../ui/trouble'
import { findThings } from '../ui/find-things'
import { COMPOUND, type Found } from '../ui/searchable'
import { ThingNames } from '../ui/thing-names'
import { here, startPlace, type Place } from './place'

export const summary = signal<Summary | undefined>(undefined)
export const blocked = signal<Blocked | undefined>(undefined)
/** What is known of those of some lanes that are blocked. */
export const sightsOf = (ids: readonly string[]): BlockedLane[] =>
  (blocked.value?.lanes ?? []).filter(({ id }) => ids.includes(id))
/** The blocked lanes that a rescue site lies on; undefined while nobody knows. */
export const under = (site: string): BlockedLane[] | undefined =>
  blocked.value?.lanes.filter(({ rescue_sites: sites }) => sites.includes(site))
export const rows = signal<Readonly<Record<string, Row[]>>>({})
/** What the district's things are called. */
export const names = computed(() => {
  const known = rows.value
  return new ThingNames((layer) => known[layer])
})
/** Where the map stands: the list is sorted from there while nobody knows where the device is. */
export const mapCentre = signal<Place | undefined>(undefined)
export const find = signal('')
/** What the link opens: `fire-lanes/ID`, `high-rises/ID` or another layer's thing. */
const at = linked('at')

/** A thing that the screen shows large. */
export interface Opened {
  layer: string
  row: Row
  /** That it is blocked, where it is a lane and is. */
  lane: BlockedLane | undefined
}

/** What the screen shows large; undefined shows the list alone. */
export const opened = computed<Opened | undefined>(() => {
  const [layer = '', ...rest] = at.value.value?.split('/') ?? []
  const id = rest.join('/')
  const lane = layer === 'fire-lanes' ? blocked.value?.lanes.find((known) => known.id === id) : undefined
  const row = rows.value[layer]?.find((known) => idOf(known) === id) ?? (lane && bare(lane))
  return row && { layer, row, lane }
})

/** A blocked lane whose layer has not come yet. */
function bare({ id, name, compound, lon, lat }: BlockedLane): Row {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: { id, name, compound },
  }
}

/** The building whose turnout sheet is open. */
export const openedBuilding = computed<Row | undefined>(() =>
  opened.value?.layer === 'high-rises' ? opened.value.row : undefined,
)

/** Changes when something else is opened, and not when the same thing's data come anew. */
export const openedKey = at.value
export const openThing = (layer: string, id: string): void => at.go(`${layer}/${id}`)
export const openLane = (id: string): void => openThing('fire-lanes', id)
export const closeOpened = (): void => at.go(undefined)

const NONE: Row[] = []

/** The layers that a search goes through, in the order in which equals stand. */
const SEARCHED = ['high-rises', 'fire-lanes', 'hydrants', 'stations', 'gates', 'rescue-sites']
export const found = computed<Found[]>(() =>
  findThings(
    find.value,
    new Map(SEARCHED.map((layer) => [layer, rows.value[layer] ?? NONE])),
    names.value,
  ).filter(({ layer }) => layer !== COMPOUND),
)
/** The roads that are recorded as closed. */
export const closedRoads = computed<Row[]>(() => (rows.value['roads'] ?? NONE).filter(isClosed))
/** Where the list is measured from; undefined until it is known that nothing can tell. */
const origin = computed<Place | 'nowhere' | undefined>(() => {
  const nothingOnTheMap = summary.value && !summary.value.bounds
  return here.value ?? mapCentre.value ?? (nothingOnTheMap ? 'nowhere' : undefined)
})
/** Whether it is known which lanes are blocked. */
export const anyBlocked = computed(() => blocked.value !== undefined)
/** Whether the district has any lanes at all. */
export const anyLanes = computed(() => summary.value?.layers['fire-lanes'] !== 0)

export function startData(): void {
  const loadSummary = () =>
    void attempt('ask.summary', planning.summary, loadSummary).then((answer) => {
      if (answer) summary.value = answer
      note('ask.summary', answer !== undefined)
    })
  loadSummary()
  for (const layer of ['roads', 'high-rises', 'fire-lanes', 'rescue-sites', 'hydrants', 'stations', 'gates'])
    load(layer)
  const again = signal(0)
  keepFresh(() => void again.value++)
  effect(() => {
    void again.value
    const from = origin.value
    if (!from) return undefined
    const stop = new AbortController()
    void attempt(
      'ask.blocked',
      () => planning.blocked(from === 'nowhere' ? undefined : from, stop.signal),
      () => void again.value++,
    ).then((answer) => {
      if (stop.signal.aborted) return
      if (answer) blocked.value = answer
      note('ask.blocked', answer !== undefined)
    })
    return () => stop.abort()
  })
  startPlace()
}

function load(layer: string): void {
  void attempt(
    `layer.${layer}` as MessageKey,
    () => features(layer),
    () => load(layer),
  ).then((loaded) => {
    if (loaded) rows.value = { ...rows.peek(), [layer]: loaded }
  })
}
