import { computed } from '@preact/signals'
import { text, type Row } from '../api/features'
import type { Result } from '../api/plans'
import type { Arrival, BlockedOnTheWay } from '../api/types'
import { classOf } from '../map/arrival-class'
import { difference, DIFFERENCES, PLAN_CLASSES, type Fare, type PlanClass } from '../map/plan-class'
import { arrivals, highRises, reach } from './data'
import { bought, covered, find, inPlan, view } from './navigation'
import { beside, current } from './plan-data'
import { faresOf } from './plan-result'
import { trial } from './plan-trial'
import { names } from './thing-names'
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
  /** Blocked lanes on the way of which something is known. */
  blocked: readonly BlockedOnTheWay[]
}

/** Those left out first; of two plans those in which they differ. */
const ORDER: readonly PlanClass[] = [
  'no',
  'only_a',
  'only_b',
  'neither',
  'after_over_blocked',
  'before_over_blocked',
  'after_unverified',
  'before_unverified',
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

/** Whether the map shows two plans on the two sides of a divider. */
export const swiping = computed(() => inPlan.value && shows.value === 'two' && view.value.swipe)

/** Whether it is one plan's own choice, not what other money would buy: only of that the times and mends are known. */
export const showsPlan = computed(() => shows.value === 'one' && bought.value === undefined)

/** How each building fares; empty while that is not known. */
const classes = computed<ReadonlyMap<string, PlanClass>>(() => {
  switch (shows.value) {
    case 'trial':
      return withTrial(today())
    case 'two':
      return differences(current.value?.result, beside.value?.result)
    case 'one':
      return current.value?.result ? faresOf(current.value.result, bought.value) : new Map<string, Fare>()
    case 'today':
      return today()
  }
})

/** What the existing stations reach today. */
function today(): Map<string, Fare> {
  const limit = reach.value?.limit_s ?? 0
  return new Map([...arrivals.value.values()].map((arrival) => [arrival.target_id, today1(arrival, limit)]))
}

function today1(arrival: Arrival, limit: number): Fare {
  if (arrival.status !== 'reached') return 'no'
  const kind = classOf(arrival, limit)
  if (kind === 'unverified') return 'before_unverified'
  return arrival.blocked_lanes.length > 0 ? 'before_over_blocked' : 'before'
}

function withTrial(base: Map<string, Fare>): Map<string, Fare> {
  const answer = trial.value?.answer
  for (const id of answer?.newly_over_blocked_ids ?? []) base.set(id, 'after_over_blocked')
  for (const id of answer?.newly_unverified_ids ?? []) base.set(id, 'after_unverified')
  for (const id of answer?.newly_ids ?? []) base.set(id, 'after')
  return base
}

function differences(a: Result | null | undefined, b: Result | null | undefined): Map<string, PlanClass> {
  const inA = a ? faresOf(a, undefined) : new Map<string, Fare>()
  const inB = b ? faresOf(b, undefined) : new Map<string, Fare>()
  return new Map(
    [...new Set([...inA.keys(), ...inB.keys()])].map((id) => [id, difference(inA.get(id), inB.get(id))]),
  )
}

/** How the plan itself serves each building. */
const targets = computed(() => {
  const result = showsPlan.value ? current.value?.result : undefined
  return new Map(result?.targets?.map((target) => [target.id, target]))
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
  const now = showsPlan.value ? targets.value.get(id) : arrivals.value.get(id)
  // What other money buys of a plan leads by ways that are not known; those of today may be cleared then.
  const known = shows.value !== 'one' || showsPlan.value
  const blocked = known && kind.endsWith('over_blocked') ? (now?.blocked ?? []) : []
  const name = names.value.of('high-rises', row)
  return [{ id, row, name, where, kind, total_s: now?.total_s ?? null, blocked }]
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
    (name) =>
      (shows.value === 'two') === isDifference(name) &&
      (shows.value !== 'today' || !name.startsWith('after')),
  ),
)

function isDifference(name: PlanClass): boolean {
  return DIFFERENCES.some((each) => each === name)
}
