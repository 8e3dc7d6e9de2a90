import type { Effect, Result } from '../api/plans'
import { t } from '../i18n'
import { gainInWords } from './plan-words'

/** What something chosen adds by itself, and what is lost without it. */
export function PlanGains({
  what,
  result,
  effect,
}: {
  what: 'site' | 'lane'
  result: Result
  effect: Effect | undefined
}) {
  if (!effect) return null
  return (
    <small>
      {t(what === 'site' ? 'plan.sites.alone' : 'plan.lanes.alone', {
        gain: gainInWords(result, effect.adds_alone),
      })}
      {t('listSeparator')}
      {t('plan.sites.without', { gain: gainInWords(result, effect.lost_without) })}
    </small>
  )
}
