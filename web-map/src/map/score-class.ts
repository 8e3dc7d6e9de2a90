import { palette } from './palette'
import type { Look } from './look'

/** The five steps of the risk score, the least first. */
export const SCORE_CLASSES = ['score1', 'score2', 'score3', 'score4', 'score5'] as const
export type ScoreClass = (typeof SCORE_CLASSES)[number]

/** The steps, and the buildings of which too little is known for a rank. */
export const RISK_CLASSES = [...SCORE_CLASSES, 'unranked'] as const
export type RiskClass = (typeof RISK_CLASSES)[number]

/** Points at which a score goes over to the next step, rising; the server says them with the scores. */
export type ScoreSteps = readonly number[]

/** The step of a score in points; a bound belongs to the step above it. */
export function scoreClass(points: number, steps: ScoreSteps): ScoreClass {
  return SCORE_CLASSES[steps.filter((bound) => points >= bound).length] ?? 'score5'
}

/** The step's bounds in points; the first has none below, the last none above. */
export function scoreBounds(
  name: ScoreClass,
  steps: ScoreSteps,
): { from: number | undefined; below: number | undefined } {
  const at = SCORE_CLASSES.indexOf(name)
  return { from: steps[at - 1], below: steps[at] }
}

export function scoreFill(name: ScoreClass): string {
  return palette.risk.tints[SCORE_CLASSES.indexOf(name)] ?? ''
}

/** How a building of the step is drawn; waiting while its score is not known yet. */
export function scoreLook(name: RiskClass | undefined): Look {
  const { arrival } = palette
  const outline = { color: arrival.outline, weight: 1, opacity: 1, fillOpacity: 1 }
  if (name === 'unranked') return { ...outline, fillColor: arrival.unverified.fill, pattern: 'hatch' }
  return { ...outline, fillColor: name ? scoreFill(name) : arrival.waiting.fill }
}
