import { FAILURES, STATES, type BuildingRisk, type Failure, type State } from '../api/risk'

/** The three failures, or all three at once. */
export const SIGN_SUBJECTS = [...FAILURES, 'all'] as const
export type SignSubject = (typeof SIGN_SUBJECTS)[number]

/** Shows the buildings alone whose sign of one failure, or of all three, is in one state. */
export type SignFilter = `${SignSubject}.${State}`
export const SIGN_FILTERS: readonly SignFilter[] = SIGN_SUBJECTS.flatMap((subject) =>
  STATES.map((state): SignFilter => `${subject}.${state}`),
)

/** Each state's mark, told apart by its shape alone. */
export const MARKS: Record<State, string> = { violation: '✕', gap: '△', unknown: '?', fine: '✓' }

export function hasSign({ signs }: Pick<BuildingRisk, 'signs'>, filter: SignFilter): boolean {
  const [subject, state] = filter.split('.') as [SignSubject, State]
  const asked: readonly Failure[] = subject === 'all' ? FAILURES : [subject]
  return asked.every((failure) => signs[failure] === state)
}

export function countSigns(buildings: readonly BuildingRisk[], filter: SignFilter): number {
  return buildings.filter((building) => hasSign(building, filter)).length
}
