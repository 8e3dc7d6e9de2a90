import { useSignal } from '@preact/signals'
import type { Plan } from '../api/plans'
import { t } from '../i18n'
import { dateTime, number } from '../i18n/format'
import { engineName } from './engine-name'
import { remove, rename } from './plan-actions'
import { isBusy, mayPlan } from './plan-data'
import { planName, questionInWords } from './plan-words'

/** A plan's name and what was asked, by whom and when; the name can be changed, the plan deleted. */
export function PlanTitle({ plan }: { plan: Plan }) {
  const renaming = useSignal(false)
  if (renaming.value) return <Rename plan={plan} done={() => (renaming.value = false)} />
  return (
    <div class="plan-title">
      <h2>{planName(plan)}</h2>
      <p class="where">{questionInWords(plan.question, engineName(plan.question.vehicle))}</p>
      <p class="where">
        {t('plan.detail.by', { who: plan.created_by, at: dateTime(plan.created_at) })}
        {!isBusy(plan) && plan.seconds !== null && t('plan.detail.took', { n: number(plan.seconds) })}
      </p>
      {mayPlan.value && (
        <p class="buttons">
          <button type="button" class="quiet" onClick={() => (renaming.value = true)}>
            {t('plan.detail.rename')}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => confirm(t('plan.detail.sure', { name: planName(plan) })) && void remove(plan)}
          >
            {t('plan.detail.delete')}
          </button>
        </p>
      )}
    </div>
  )
}

function Rename({ plan, done }: { plan: Plan; done: () => void }) {
  const name = useSignal(planName(plan))
  const save = (event: Event) => {
    event.preventDefault()
    if (name.value.trim()) void rename(plan, name.value.trim())
    done()
  }
  return (
    <form class="rename" onSubmit={save}>
      <input
        type="text"
        name="name"
        value={name.value}
        maxLength={200}
        aria-label={t('plan.detail.name')}
        ref={(input) => input?.focus()}
        onInput={(event) => (name.value = event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && done()}
      />
      <button type="submit">{t('plan.detail.save')}</button>
    </form>
  )
}
