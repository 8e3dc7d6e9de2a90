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
  /** Seconds after which the best so far is taken; 0 for as long as it takes. */
  timeLimit: number
}

/** What has to be mended before it can be asked. */
export type DraftFault = 'count' | 'budget'

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
  const { kind, model, second, leaveOut, timeLimit } = draft
  const much = howMuch(draft, yuanPerUnit)
  if ('fault' in much) return much
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
      ...(moves ? { moved: moves } : {}),
      turns: asked.turns,
      emergency_privileges: asked.privileges,
      ...(timeLimit > 0 ? { time_limit_s: timeLimit } : {}),
    },
  }
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
