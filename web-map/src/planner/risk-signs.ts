import { FAILURES, STATES, type BuildingRisk, type Failure, type State } from '../api/risk'

/** The three failures, or all three at once. */
export const SIGN_SUBJECTS = [...FAILURES, 'all'] as const
export type SignSubject = (typeof SIGN_SUBJECTS)[number]

/** The buildings that the engine has no way to, whatever rules are met there. */
const NEVER = 'vehicle.never'

/** Shows the buildings alone whose sign of one failure, or of all three, is in one state; or those never reached. */
export type SignFilter = `${SignSubject}.${State}` | typeof NEVER
export const SIGN_FILTERS: readonly SignFilter[] = [
  ...SIGN_SUBJECTS.flatMap((subject) => STATES.map((state): SignFilter => `${subject}.${state}`)),
  NEVER,
]

/** Each state's mark, told apart by its shape alone. */
export const MARKS: Record<State, string> = { violation: '✕', gap: '△', unknown: '?', fine: '✓' }

export function hasSign({ signs, arrival }: BuildingRisk, filter: SignFilter): boolean {
  if (filter === NEVER) return arrival === 'unreachable'
  const [subject, state] = filter.split('.') as [SignSubject, State]
  const asked: readonly Failure[] = subject === 'all' ? FAILURES : [subject]
  return asked.every((failure) => signs[failure] === state)
}

export function countSigns(buildings: readonly BuildingRisk[], filter: SignFilter): number {
  return buildings.filter((building) => hasSign(building, filter)).length
}
