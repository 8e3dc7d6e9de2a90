import type { Effect, Result } from '../api/plans'
import { t } from '../i18n'
import { aloneInWords, withoutInWords } from './plan-words'

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
      {aloneInWords(what, result, effect)}
      {t('listSeparator')}
      {withoutInWords(result, effect)}
    </small>
  )
}
