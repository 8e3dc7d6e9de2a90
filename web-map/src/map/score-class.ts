import { palette } from './palette'
import type { Look } from './look'

/** The five steps of the risk score, the least first. */
export const SCORE_CLASSES = ['score1', 'score2', 'score3', 'score4', 'score5'] as const
export type ScoreClass = (typeof SCORE_CLASSES)[number]

const STEPS = palette.risk.steps

/** The step of a score in points; a bound belongs to the step above it. */
export function scoreClass(points: number): ScoreClass {
  const at = STEPS.findIndex(({ below }) => below === null || points < below)
  return SCORE_CLASSES[at] as ScoreClass
}

/** The step's bounds in points; the first has none below, the last none above. */
export function scoreBounds(name: ScoreClass): { from: number | undefined; below: number | undefined } {
  const at = SCORE_CLASSES.indexOf(name)
  return { from: STEPS[at - 1]?.below ?? undefined, below: STEPS[at]?.below ?? undefined }
}

export function scoreFill(points: number): string {
  return STEPS[SCORE_CLASSES.indexOf(scoreClass(points))]?.fill ?? ''
}

/** How a building of the step is drawn; waiting while its score is not known yet. */
export function scoreLook(name: ScoreClass | undefined): Look {
  const fillColor = name ? (STEPS[SCORE_CLASSES.indexOf(name)]?.fill ?? '') : palette.arrival.waiting.fill
  return { color: palette.arrival.outline, weight: 1, opacity: 1, fillOpacity: 1, fillColor }
}
