import { t } from '../i18n'
import type { PlanClass } from '../map/plan-class'
import { shows } from './plan-listed'

/** How a building fares. Of what a plan leaves covered it is told how it is covered then, which may differ from today. */
export function fareInWords(kind: PlanClass): string {
  const today = shows.value === 'today' || shows.value === 'trial'
  switch (kind) {
    case 'before':
    case 'before_over_blocked':
    case 'before_unverified':
      return t(today ? `plan.standing.${kind}` : `plan.class.${kind}`)
    default:
      return t(`plan.class.${kind}`)
  }
}
