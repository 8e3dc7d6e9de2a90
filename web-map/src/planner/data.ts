import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals'
import { features, idOf, type Row } from '../api/features'
import * as planning from '../api/planning'
import type { Question, CoverageCollection, RouteFeature } from '../api/planning'
import type { Arrival, Me, Reach, Summary } from '../api/types'
import type { MessageKey } from '../i18n'
import { note, outdated, returns } from '../ui/connection'
import { attempt } from '../ui/trouble'
import { follow } from './follow'
import { inRisk, layers, selected, view } from './navigation'

/** Five minutes from the alarm, the design standard's limit for a station's area (建标152-2017). */
const USUAL_LIMIT_S = 300

export const me = signal<Me | undefined>(undefined)
export const summary = signal<Summary | undefined>(undefined)
export const rows = signal<Readonly<Record<string, Row[]>>>({})
const told = signal<{ question: Question; reach: Reach } | undefined>(undefined)
export const reach = computed(() => told.value?.reach)
/** What the arrivals answer; another question than is asked where that could not be answered. */
export const answeredQuestion = computed(() => told.value?.question)
export const route = signal<RouteFeature | undefined>(undefined)

/** What is asked; undefined until the district's vehicles and limits are known. */
export const question = computed<Question | undefined>(() => {
  const { vehicle, limit, turns, privileges } = view.value
  const known = summary.value
  const chosen = vehicle ?? known?.vehicles[0]?.name
  const seconds = limit ?? (known && usualLimit(known.limits))
  if (chosen === undefined || seconds === undefined) return undefined
  return { vehicle: chosen, limit: seconds, turns, privileges }
})

/** The question as text: a new one is asked only when this changes. */
const asked = computed(() => (question.value ? JSON.stringify(question.value) : ''))
const selectedHighRise = computed(() => {
  const thing = selected.value
  return thing?.layer === 'high-rises' ? thing.id : undefined
})
const washed = signal<{ key: string; ground: CoverageCollection } | undefined>(undefined)
/** The ground of what is asked: another question's would lie under this one's numbers. */
export const coverage = computed(() => (washed.value?.key === asked.value ? washed.value?.ground : undefined))
/** Whether the arrivals that are shown are those of the question before, and the new ones are on their way. */
export const earlier = computed(
  () => told.value !== undefined && !outdated.value && JSON.stringify(told.value.question) !== asked.value,
)
const coverageWanted = computed(() => layers.value.has('coverage') && !inRisk.value)

export const arrivals = computed<ReadonlyMap<string, Arrival>>(
  () => new Map(reach.value?.arrivals.map((arrival) => [arrival.target_id, arrival])),
)
export const highRises = computed<ReadonlyMap<string, Row>>(
  () => new Map((layerRows('high-rises').value ?? []).map((row) => [idOf(row), row])),
)

const byLayer = new Map<string, ReadonlySignal<Row[] | undefined>>()

/** One layer's rows; who follows it does not stir when another layer comes. */
export function layerRows(layer: string): ReadonlySignal<Row[] | undefined> {
  const known = byLayer.get(layer) ?? computed(() => rows.value[layer])
  byLayer.set(layer, known)
  return known
}

function usualLimit(limits: number[]): number | undefined {
  return limits.includes(USUAL_LIMIT_S) ? USUAL_LIMIT_S : limits[0]
}

/** Loads a layer's rows once. */
export function load(layer: string): void {
  if (layer in untracked(() => rows.value) || underWay.has(layer)) return
  underWay.add(layer)
  const again = () => {
    underWay.delete(layer)
    load(layer)
  }
  void attempt(`layer.${layer}` as MessageKey, () => features(layer), again).then((loaded) => {
    if (loaded) rows.value = { ...rows.value, [layer]: loaded }
  })
}
const underWay = new Set<string>()

/** Starts all that the page asks the server for. */
export function startData(): void {
  const loadSummary = () =>
    void attempt('ask.summary', planning.summary, loadSummary).then((answer) => {
      if (answer) summary.value = answer
      note('ask.summary', answer !== undefined)
    })
  effect(() => {
    void returns.value
    untracked(loadSummary)
  })
  const loadMe = () =>
    void attempt('ask.me', planning.me, loadMe).then((answer) => {
      if (answer) me.value = answer
    })
  loadMe()
  load('high-rises')
  effect(() => layers.value.forEach((layer) => layer !== 'coverage' && load(layer)))
  effect(() => {
    if (selectedHighRise.value !== undefined) {
      load('fire-lanes')
      load('gates')
      load('stations')
    } else if (selected.value) load(selected.value.layer)
  })
  ask(
    'ask.reach',
    (q, signal) => planning.reach(q, signal).then((answer) => ({ question: q, reach: answer })),
    told,
  )
  ask(
    'ask.coverage',
    (q, signal) =>
      coverageWanted.value
        ? planning.coverage(q, signal).then((ground) => ({ key: JSON.stringify(q), ground }))
        : undefined,
    washed,
  )
  ask(
    'ask.route',
    (q, signal) => {
      const target = selectedHighRise.value
      return target === undefined ? undefined : planning.route(q, target, signal)
    },
    route,
  )
}

/** Asks anew whenever the question changes. */
function ask<T>(
  what: MessageKey,
  by: (question: Question, signal: AbortSignal) => Promise<T> | undefined,
  into: { value: T | undefined },
): void {
  follow(
    what,
    () => asked.value,
    (key, stop) => by(JSON.parse(key) as Question, stop),
    into,
  )
}
