import type { Plan } from '../api/plans'
import { t } from '../i18n'
import { number } from '../i18n/format'
import { cancel } from './plan-actions'
import { mayPlan } from './plan-data'
import { planName, progressInWords } from './plan-words'

/** How far a plan that is being computed has come, and the way to end it. */
export function PlanJob({ plan }: { plan: Plan }) {
  const waits = plan.state === 'queued'
  const { gap } = plan.progress
  // The gap closes towards none; what is not known yet moves without saying how far.
  const value = gap === null ? {} : { value: Math.max(0.02, 1 - Math.min(1, gap)), max: 1 }
  return (
    <div class="job" aria-live="polite">
      <progress aria-label={t('plan.progress.label', { name: planName(plan) })} {...value} />
      <p>{waits ? t('plan.state.queued') : progressInWords(plan)}</p>
      <p class="foot-line">
        <span aria-live="off">
          {plan.seconds !== null && t('plan.progress.seconds', { n: number(plan.seconds, 0) })}
        </span>
        {mayPlan.value && (
          <button type="button" class="quiet cancel" onClick={() => void cancel(plan)}>
            {t('plan.progress.cancel')}
          </button>
        )}
      </p>
    </div>
  )
}
