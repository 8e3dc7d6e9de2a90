import type { PlanTarget } from '../api/plans'
import type { Look } from './look'
import { palette } from './palette'

/** How a building fares in two plans. */
export const DIFFERENCES = ['both', 'only_a', 'only_b', 'neither'] as const
export type Difference = (typeof DIFFERENCES)[number]

/** How a building fares in one plan: reached by what stands or by the plan alone, each plainly, over blocked lanes, or to be checked. */
export const FARES = [
  'before',
  'before_over_blocked',
  'before_unverified',
  'after',
  'after_over_blocked',
  'after_unverified',
  'no',
] as const
export type Fare = (typeof FARES)[number]

/** Classes of buildings in plan mode: of one plan, or of two beside each other. */
export const PLAN_CLASSES = [...FARES, ...DIFFERENCES] as const
export type PlanClass = Fare | Difference

const { plan, arrival } = palette
const outline = { color: arrival.outline, weight: 1, opacity: 1, fillOpacity: 1 }

/** The shape says who covers it, red bars that the way leads over blocked lanes, the hatch that it is to be checked. */
const LOOKS: Record<PlanClass, Look> = {
  before: { ...outline, fillColor: plan.before },
  before_over_blocked: { ...outline, fillColor: plan.before_over_blocked, pattern: 'bars' },
  before_unverified: { ...outline, fillColor: plan.before_unverified, pattern: 'hatch' },
  after: { ...outline, fillColor: plan.after, shape: 'diamond', radius: 6.5 },
  after_over_blocked: {
    ...outline,
    fillColor: plan.after_over_blocked,
    shape: 'diamond',
    radius: 6.5,
    pattern: 'bars',
  },
  after_unverified: {
    ...outline,
    fillColor: plan.after_unverified,
    shape: 'diamond',
    radius: 6.5,
    pattern: 'hatch',
  },
  no: { ...outline, weight: 2, fillColor: plan.no, shape: 'triangle', radius: 6, pattern: 'dots' },
  both: { ...outline, fillColor: plan.both },
  only_a: { ...outline, fillColor: plan.only_a, shape: 'square', radius: 6, pattern: 'hatch' },
  only_b: { ...outline, fillColor: plan.only_b, shape: 'diamond', radius: 7 },
  neither: { ...outline, weight: 2, fillColor: plan.neither, shape: 'triangle', radius: 6, pattern: 'dots' },
}

export function planLook(name: PlanClass): Look {
  return LOOKS[name]
}

/** How a building of a result fares. */
export function fareOf({ covered, newly = false }: Pick<PlanTarget, 'covered' | 'newly'>): Fare {
  if (covered !== 'unverified' && covered !== 'over_blocked') return covered
  return `${newly ? 'after' : 'before'}_${covered}`
}

/** Buildings covered in the one or the other: what is not known to be covered in either is in neither. */
export function difference(a: Fare | undefined, b: Fare | undefined): Difference {
  const inA = a !== undefined && a !== 'no'
  const inB = b !== undefined && b !== 'no'
  if (inA && inB) return 'both'
  if (inA) return 'only_a'
  return inB ? 'only_b' : 'neither'
}
