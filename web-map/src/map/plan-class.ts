import { COVERED, type Covered } from '../api/plans'
import type { Look } from './look'
import { palette } from './palette'

/** How a building fares in two plans. */
export const DIFFERENCES = ['both', 'only_a', 'only_b', 'neither'] as const
export type Difference = (typeof DIFFERENCES)[number]

/** Classes of buildings in plan mode: of one plan, or of two beside each other. */
export const PLAN_CLASSES = [...COVERED, ...DIFFERENCES] as const
export type PlanClass = Covered | Difference

const { plan, arrival } = palette
const outline = { color: arrival.outline, weight: 1, opacity: 1, fillOpacity: 1 }

/** Shapes tell the classes apart from afar, patterns from near. */
const LOOKS: Record<PlanClass, Look> = {
  before: { ...outline, fillColor: plan.before },
  after: { ...outline, fillColor: plan.after, shape: 'diamond', radius: 6.5 },
  unverified: { ...outline, fillColor: plan.unverified, shape: 'square', radius: 5.5, pattern: 'hatch' },
  no: { ...outline, weight: 2, fillColor: plan.no, shape: 'triangle', radius: 6, pattern: 'dots' },
  both: { ...outline, fillColor: plan.both },
  only_a: { ...outline, fillColor: plan.only_a, shape: 'square', radius: 6, pattern: 'hatch' },
  only_b: { ...outline, fillColor: plan.only_b, shape: 'diamond', radius: 7 },
  neither: { ...outline, weight: 2, fillColor: plan.neither, shape: 'triangle', radius: 6, pattern: 'dots' },
}

export function planLook(name: PlanClass): Look {
  return LOOKS[name]
}

/** Buildings covered in the one or the other: what is not known to be covered in either is in neither. */
export function difference(a: Covered | undefined, b: Covered | undefined): Difference {
  const inA = a !== undefined && a !== 'no'
  const inB = b !== undefined && b !== 'no'
  if (inA && inB) return 'both'
  if (inA) return 'only_a'
  return inB ? 'only_b' : 'neither'
}
