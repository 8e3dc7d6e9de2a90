import type { Trial } from '../api/plans'
import type { Counts } from '../api/types'
import { t } from '../i18n'

/**
 * What a candidate would reach from where it is put, how many of those newly, and what the district comes to.
 *
 * @param now what the existing stations reach; undefined while that is not known
 * @param mode for the words of people on foot
 */
export function trialInWords(answer: Trial, now: Counts | undefined, mode: Record<string, string>): string {
  if (answer.snapped === null) return t('plan.trial.offRoad', mode)
  if (answer.sends === false) return t('plan.trial.otherEngine', mode)
  const before = now && allReached(now)
  const { newly_over_blocked: overBlocked, newly_unverified: unverified } = answer
  const newly = answer.newly + overBlocked + unverified
  return [
    t('plan.trial.newly', { n: newly }),
    overBlocked > 0 ? t('plan.trial.overBlocked', { n: overBlocked }) : '',
    unverified > 0 ? t('plan.trial.unverified', { n: unverified }) : '',
    t('plan.trial.reached', { n: allReached(answer) }),
    before === undefined ? '' : t('plan.trial.total', { before, after: before + newly }),
  ]
    .filter(Boolean)
    .join(t('listSeparator'))
}

/** In time by whatever way, as every total of the page counts. */
function allReached(counts: Pick<Counts, 'reached' | 'reached_over_blocked' | 'reached_unverified'>): number {
  return counts.reached + counts.reached_over_blocked + counts.reached_unverified
}
