import { FAILURES, STATES, type BuildingRisk, type Failure, type State } from '../api/risk'

/** The three failures, or all three at once. */
export const SIGN_SUBJECTS = [...FAILURES, 'all'] as const
export type SignSubject = (typeof SIGN_SUBJECTS)[number]

/** The buildings that the engine has no way to, whatever rules are met there. */
const NEVER = 'vehicle.never'
/** Those and the ones in breach of a rule: all whose sign is a cross. */
const FAILED = 'vehicle.failed'

/** Shows the buildings alone whose sign of one failure, or of all three, is in one state; or those never reached. */
export type SignFilter = `${SignSubject}.${State}` | typeof NEVER | typeof FAILED
export const SIGN_FILTERS: readonly SignFilter[] = [
  ...SIGN_SUBJECTS.flatMap((subject) => STATES.map((state): SignFilter => `${subject}.${state}`)),
  NEVER,
  FAILED,
]

/** Each state's mark, told apart by its shape alone. */
export const MARKS: Record<State, string> = { violation: '✕', gap: '△', unknown: '?', fine: '✓' }

type Signed = Pick<BuildingRisk, 'signs' | 'arrival' | 'aerials_held'>

/**
 * The state that a sign shows: that of the rules, but a cross where the engine does not get there whatever is met, and
 * unknown where nobody knows whether it does, or no aerial engine comes into its place.
 */
export function shownState({ signs, arrival, aerials_held }: Signed, failure: Failure): State {
  if (failure === 'people' && signs.people === 'fine' && aerials_held) return 'unknown'
  if (failure !== 'vehicle') return signs[failure]
  if (arrival === 'unreachable') return 'violation'
  return arrival === 'off_network' && signs.vehicle === 'gap' ? 'unknown' : signs.vehicle
}

/** The filter behind the number of a failure's signs in a state. */
export function filterOf(failure: Failure, state: State): SignFilter {
  return failure === 'vehicle' && state === 'violation' ? FAILED : `${failure}.${state}`
}

export function hasSign(building: BuildingRisk, filter: SignFilter): boolean {
  if (filter === NEVER) return building.arrival === 'unreachable'
  if (filter === FAILED) return shownState(building, 'vehicle') === 'violation'
  if (filter === 'vehicle.violation') return building.signs.vehicle === 'violation'
  const [subject, state] = filter.split('.') as [SignSubject, State]
  const asked: readonly Failure[] = subject === 'all' ? FAILURES : [subject]
  return asked.every((failure) => shownState(building, failure) === state)
}

export function countSigns(buildings: readonly BuildingRisk[], filter: SignFilter): number {
  return buildings.filter((building) => hasSign(building, filter)).length
}
