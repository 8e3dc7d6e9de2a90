import type { Kind, Model, PlanQuestion } from '../api/plans'
import type { Question } from '../api/planning'
import { movedFields, type Moved } from './plan-moved'

/** How much may be spent or built: a number of sites or lanes, or a sum of money. */
export type By = 'count' | 'budget'

/** The form as it stands, numbers as they were typed. */
export interface Draft {
  kind: Kind
  model: Model
  by: By
  count: string
  /** In the language's own unit of money. */
  budget: string
  second: boolean
  /** Whether buildings that nobody can reach are left out. */
  leaveOut: boolean
  /** Whether a station may be responsible for no more ground than its tier and grade allow. */
  areaLimits: boolean
  /** Whether a joint plan is tried over sampled days, on how many, and by which seed. */
  robust: boolean
  days: string
  seed: string
  /** Candidates that are chosen in any case, or in none, by id. */
  picks: Picks
  /** Seconds after which the best so far is taken; 0 for as long as it takes. */
  timeLimit: number
}

/** What has to be mended before it can be asked. */
export type DraftFault = 'count' | 'budget' | 'days' | 'seed'

/** What is decided about a candidate before anything is computed. */
export type Pick = 'must' | 'not'
export type Picks = ReadonlyMap<string, Pick>

/** Of more days the answer would hardly change, and it would take long. */
export const MOST_DAYS = 1000

/** Models without a limit of their own: everybody is to be served, however late. */
export const withoutLimit = (model: Model): boolean => model === 'p-median' || model === 'p-center'

/** Whether the form asks how much may be built: full cover finds that out itself. */
export const asksHowMuch = ({ kind, model }: Draft): boolean => kind !== 'siting' || model !== 'lscp'

/** Whether it may be said as a number of things: both kinds of things together have only money in common. */
export const mayCount = ({ kind }: Draft): boolean => kind !== 'plan'

/** The question that the form asks, or what has to be mended first. */
export function questionOf(
  draft: Draft,
  asked: Question,
  moved: Moved,
  yuanPerUnit: number,
): { question: PlanQuestion } | { fault: DraftFault } {
  const { kind, model, second, leaveOut, areaLimits, timeLimit } = draft
  const much = howMuch(draft, yuanPerUnit)
  if ('fault' in much) return much
  const days = sampleOf(draft)
  if ('fault' in days) return days
  const moves = kind === 'clearing' ? undefined : movedFields(moved)
  return {
    question: {
      kind,
      vehicle: asked.vehicle,
      ...(kind === 'siting' && withoutLimit(model) ? {} : { limit_s: asked.limit }),
      ...(kind === 'siting' ? { model } : {}),
      ...much,
      ...(kind === 'siting' && second && !withoutLimit(model) ? { engines: 2 } : {}),
      ...(kind === 'siting' && leaveOut && withoutLimit(model) ? { leave_out_unreachable: true } : {}),
      ...(kind === 'siting' && areaLimits ? { area_limits: true } : {}),
      ...days,
      ...picked(draft),
      ...(moves ? { moved: moves } : {}),
      turns: asked.turns,
      emergency_privileges: asked.privileges,
      ...(timeLimit > 0 ? { time_limit_s: timeLimit } : {}),
    },
  }
}

function picked(draft: Draft): { required?: string[]; excluded?: string[] } {
  const ids = (wanted: Pick) => [...draft.picks].filter(([, pick]) => pick === wanted).map(([id]) => id)
  if (draft.kind === 'clearing') return {}
  const [must, not] = [ids('must'), ids('not')]
  return { ...(must.length ? { required: must } : {}), ...(not.length ? { excluded: not } : {}) }
}

/** The next of what may be decided about a candidate: free, must, must not, free. */
export function nextPick(picks: Picks, id: string): Picks {
  const cycle: (Pick | undefined)[] = [undefined, 'must', 'not']
  return withPick(picks, id, cycle[(cycle.indexOf(picks.get(id)) + 1) % cycle.length])
}

export function withPick(picks: Picks, id: string, pick: Pick | undefined): Picks {
  const next = new Map(picks)
  if (pick) next.set(id, pick)
  else next.delete(id)
  return next
}

function sampleOf({
  kind,
  robust,
  days,
  seed,
}: Draft): { robust?: number; seed?: number } | { fault: DraftFault } {
  if (kind !== 'plan' || !robust) return {}
  const [number, start] = [Number(days), Number(seed)]
  if (days.trim() === '' || !Number.isInteger(number) || number < 1 || number > MOST_DAYS)
    return { fault: 'days' }
  if (seed.trim() === '' || !Number.isInteger(start) || start < 0 || start > 2 ** 31 - 1)
    return { fault: 'seed' }
  return { robust: number, seed: start }
}

function howMuch(
  draft: Draft,
  yuanPerUnit: number,
): { p?: number; lanes?: number; budget?: number } | { fault: DraftFault } {
  if (!asksHowMuch(draft)) return {}
  if (draft.by === 'budget' || !mayCount(draft)) {
    const budget = Number(draft.budget)
    return draft.budget.trim() !== '' && budget > 0
      ? { budget: Math.round(budget * yuanPerUnit) }
      : { fault: 'budget' }
  }
  const count = Number(draft.count)
  if (draft.count.trim() === '' || !Number.isInteger(count) || count < 1) return { fault: 'count' }
  return draft.kind === 'clearing' ? { lanes: count } : { p: count }
}

/** The question of a plan once more, with candidates moved and another budget where given. */
export function askedAnew(question: PlanQuestion, changes: { moved?: Moved; budget?: number }): PlanQuestion {
  const moved = { ...question.moved, ...(changes.moved ? movedFields(changes.moved) : {}) }
  const next: PlanQuestion = { ...question, moved }
  if (changes.budget !== undefined) next.budget = changes.budget
  return next
}
