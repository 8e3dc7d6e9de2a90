import { computed } from '@preact/signals'
import { text, type Row } from '../api/features'
import type { Result } from '../api/plans'
import type { Arrival } from '../api/types'
import { classOf } from '../map/arrival-class'
import { difference, DIFFERENCES, PLAN_CLASSES, type PlanClass } from '../map/plan-class'
import { arrivals, highRises, reach } from './data'
import { bought, covered, find } from './navigation'
import { beside, current } from './plan-data'
import { bundleOf } from './plan-result'
import { trial } from './plan-trial'
import { matches } from './worst-first'

/** A high-rise in a plan. */
export interface PlanEntry {
  id: string
  row: Row
  name: string
  where: string
  kind: PlanClass
  /** From the alarm; null where nobody comes. */
  total_s: number | null
}

/** Those left out first; of two plans those in which they differ. */
const ORDER: readonly PlanClass[] = [
  'no',
  'only_a',
  'only_b',
  'neither',
  'unverified',
  'after',
  'both',
  'before',
]

/** Whether the page shows a trial, two plans, one plan, or what stands today. */
export const shows = computed<'trial' | 'two' | 'one' | 'today'>(() => {
  if (trial.value) return 'trial'
  if (current.value?.result && beside.value?.result) return 'two'
  return current.value?.result ? 'one' : 'today'
})

/** How each building fares; empty while that is not known. */
const classes = computed<ReadonlyMap<string, PlanClass>>(() => {
  switch (shows.value) {
    case 'trial':
      return withTrial(today())
    case 'two':
      return differences(current.value?.result, beside.value?.result)
    case 'one':
      return ofPlan(current.value?.result)
    case 'today':
      return today()
  }
})

/** What the existing stations reach today. */
function today(): Map<string, PlanClass> {
  const limit = reach.value?.limit_s ?? 0
  return new Map([...arrivals.value.values()].map((arrival) => [arrival.target_id, today1(arrival, limit)]))
}

function today1(arrival: Arrival, limit: number): PlanClass {
  if (arrival.status !== 'reached') return 'no'
  return classOf(arrival, limit) === 'unverified' ? 'unverified' : 'before'
}

function withTrial(base: Map<string, PlanClass>): Map<string, PlanClass> {
  const answer = trial.value?.answer
  for (const id of answer?.newly_unverified_ids ?? []) base.set(id, 'unverified')
  for (const id of answer?.newly_ids ?? []) base.set(id, 'after')
  return base
}

/** Of what another sum of money would buy only sites and lanes are known, not the buildings. */
function ofPlan(result: Result | null | undefined): Map<string, PlanClass> {
  if (!result || bundleOf(result, bought.value)) return new Map()
  return new Map((result.targets ?? []).map(({ id, covered: how }) => [id, how]))
}

function differences(a: Result | null | undefined, b: Result | null | undefined): Map<string, PlanClass> {
  const inA = new Map((a?.targets ?? []).map(({ id, covered: how }) => [id, how]))
  const inB = new Map((b?.targets ?? []).map(({ id, covered: how }) => [id, how]))
  return new Map(
    [...new Set([...inA.keys(), ...inB.keys()])].map((id) => [id, difference(inA.get(id), inB.get(id))]),
  )
}

const times = computed(() => {
  const result = shows.value === 'one' ? current.value?.result : undefined
  return new Map(result?.targets?.map(({ id, total_s }) => [id, total_s]))
})

/** Every high-rise with how it fares, those left out first. */
export const planRanked = computed<PlanEntry[]>(() =>
  [...classes.value]
    .flatMap(([id, kind]) => entry(id, kind))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
        (b.total_s ?? Infinity) - (a.total_s ?? Infinity) ||
        a.id.localeCompare(b.id, 'zh-CN', { numeric: true }),
    ),
)

function entry(id: string, kind: PlanClass): PlanEntry[] {
  const row = highRises.value.get(id)
  if (!row) return []
  const where = [text(row, 'compound'), text(row, 'township')].filter(Boolean).join(' · ')
  const own = arrivals.value.get(id)?.total_s ?? null
  const total_s = shows.value === 'one' ? (times.value.get(id) ?? null) : own
  return [{ id, row, name: text(row, 'name') ?? id, where, kind, total_s }]
}

/** What the legend's filter and the search leave. */
export const planListed = computed<PlanEntry[]>(() =>
  planRanked.value.filter(({ kind, row }) => (covered.value?.has(kind) ?? true) && matches(row, find.value)),
)

export const planCounts = computed(() => {
  const counts = new Map<PlanClass, number>()
  for (const { kind } of planRanked.value) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
})

/** The classes that the map shows now, for the legend. */
export const planClasses = computed<readonly PlanClass[]>(() =>
  PLAN_CLASSES.filter(
    (name) => (shows.value === 'two') === isDifference(name) && (name !== 'after' || shows.value !== 'today'),
  ),
)

function isDifference(name: PlanClass): boolean {
  return DIFFERENCES.some((each) => each === name)
}
