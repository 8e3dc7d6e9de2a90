import { fareOf, type Fare } from '../map/plan-class'
import { COVERED, type Bundle, type Covered, type Mend, type PlanStation, type Result } from '../api/plans'

/** How many buildings of a result are in each class. */
export function countCovered(result: Result): Record<Covered, number> {
  const counts = Object.fromEntries(COVERED.map((name) => [name, 0])) as Record<Covered, number>
  for (const { covered } of result.targets ?? []) counts[covered]++
  return counts
}

/** Covered and all, in buildings; with those over blocked lanes, and over ways that are not known to be passable. */
export function coveredOf(result: Result): {
  covered: number
  overBlocked: number
  unverified: number
  total: number
} {
  const { before, after, over_blocked: overBlocked, unverified, no } = countCovered(result)
  const covered = before + after + overBlocked + unverified
  return { covered, overBlocked, unverified, total: covered + no }
}

/** Buildings covered by what stands and by the plan, and how many more those are, some over ways that are not known. */
export function gainOf(result: Result): Gain {
  const fares = [...faresOf(result, undefined).values()]
  const count = (...wanted: Fare[]) => fares.filter((fare) => wanted.includes(fare)).length
  const before = count('before', 'before_over_blocked', 'before_unverified')
  const overBlocked = count('after_over_blocked')
  const unverified = count('after_unverified')
  const n = count('after') + overBlocked + unverified
  return { before, after: before + n, n, overBlocked, unverified }
}

/** Buildings covered before and after, `n` of them newly, and of these how many over blocked lanes or to be surveyed. */
interface Gain {
  before: number
  after: number
  n: number
  overBlocked: number
  unverified: number
}

/** The cheapest thing that would cover a building that is left out; undefined where nothing single would. */
export function mendOf(result: Result, id: string): Mend | undefined {
  const mend = result.mends?.find(({ target_id }) => target_id === id)
  if (mend) return mend
  for (const left of result.uncovered ?? []) {
    if (typeof left === 'string' || left.target_id !== id) continue
    const lanes = left.lanes ?? left.would_need ?? []
    if (!left.station_id && lanes.length === 0) return undefined
    return { ...left, lanes, cost: left.cost ?? null }
  }
  return undefined
}

/** What is bought: the plan's own, that of a point of its curve, or that of one kind alone; undefined where there is none. */
export function bundleOf(result: Result, bought: string | undefined): Bundle | undefined {
  if (bought === 'stations') return result.stations_only
  if (bought === 'lanes') return result.lanes_only
  return bought === undefined ? undefined : result.curve?.[Number(bought)]
}

/** How each building fares: in the plan, or in what other money buys. */
export function faresOf(result: Result, bought: string | undefined): Map<string, Fare> {
  const targets = result.targets ?? []
  const bundle = bundleOf(result, bought)
  if (!bundle) return new Map(targets.map((target) => [target.id, fareOf(target)]))
  const newly = new Set(bundle.newly_covered)
  const overBlocked = new Set(bundle.covered_over_blocked)
  const unverified = new Set(bundle.covered_unverified)
  const plainly = (id: string) => {
    if (overBlocked.has(id)) return 'over_blocked'
    return unverified.has(id) ? 'unverified' : undefined
  }
  return new Map(
    targets.map(({ id, covered, newly: byPlan }) => {
      const stood = covered !== 'no' && !byPlan
      if (!stood && !newly.has(id)) return [id, 'no']
      return [id, fareOf({ covered: plainly(id) ?? (stood ? 'before' : 'after'), newly: !stood })]
    }),
  )
}

/** How much of the whole risk is covered, from 0 to 1; undefined where the plan does not say. */
export function shareOf({
  covered_weight: covered,
  total_weight: total,
  model,
  objective,
}: Result): number | undefined {
  const risk = covered ?? (model === undefined ? objective : undefined)
  return risk === null || risk === undefined || !total ? undefined : risk / total
}

/** The stations of a result that come with their places. */
export function siteRows(result: Result): PlanStation[] {
  return (result.stations ?? []).filter((station) => typeof station !== 'string')
}

/** Ids of the sites that are drawn as chosen. */
export function chosenSites(result: Result, bought: string | undefined): ReadonlySet<string> {
  const bundle = bundleOf(result, bought)
  if (bundle) return new Set(bundle.stations)
  const rows = siteRows(result).filter(({ chosen }) => chosen)
  return new Set([...rows.map(({ id }) => id), ...idsIn(result.stations)])
}

/** Ids of the lanes that are drawn as cleared. */
export function chosenLanes(result: Result, bought: string | undefined): ReadonlySet<string> {
  const bundle = bundleOf(result, bought)
  if (bundle) return new Set(bundle.lanes)
  const named = [
    ...idsIn(result.lanes),
    ...(result.bought ?? []).filter(({ layer }) => layer === 'fire-lanes').map(({ id }) => id),
  ]
  // What clearing alone selects are lanes; what siting selects are sites.
  const cleared = result.model === undefined && result.bought === undefined ? (result.selected ?? []) : []
  return new Set([...named, ...cleared])
}

function idsIn(rows: readonly unknown[] = []): string[] {
  return rows.filter((row) => typeof row === 'string')
}
