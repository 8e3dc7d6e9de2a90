import type { Effect, Result } from '../api/plans'
import { t } from '../i18n'
import { gainInWords } from './plan-words'

/** What something chosen adds by itself, and what is lost without it. */
export function PlanGains({ result, effect }: { result: Result; effect: Effect | undefined }) {
  if (!effect) return null
  return (
    <small>
      {t('plan.sites.alone', { gain: gainInWords(result, effect.adds_alone) })}
      {t('listSeparator')}
      {t('plan.sites.without', { gain: gainInWords(result, effect.lost_without) })}
    </small>
  )
}
