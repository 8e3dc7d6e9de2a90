import { t } from '../i18n'
import { awaitedInWords } from '../ui/awaited'
import { number } from '../i18n/format'
import type { Plan } from '../api/plans'
import { engineName } from './engine-name'
import { go } from './navigation'
import { open } from './plan-actions'
import { isBusy, mayPlan, planned, plans } from './plan-data'
import { money, planName, proofInWords, questionInWords } from './plan-words'
import { PlanJob } from './PlanJob'
import { planLink } from './plan-link'

/** All plans side by side, the newest first, each with what it was asked and what it came to. */
export function PlanList() {
  if (!plans.value) return <p class="waiting">{awaitedInWords()}</p>
  return (
    <>
      <div class="plan-head">
        <h2>{t('plan.list.heading')}</h2>
        {mayPlan.value && (
          <button type="button" class="new-plan" onClick={() => go({ asking: true })}>
            {t('plan.list.new')}
          </button>
        )}
      </div>
      {!mayPlan.value && <p class="aside">{t('plan.list.readOnly')}</p>}
      {planned.value.length === 0 && <p class="aside on-screen">{t('plan.list.none')}</p>}
      <ol class="plans" aria-label={t('plan.list.heading')}>
        {planned.value.map((plan) => (
          <Item key={plan.id} plan={plan} />
        ))}
      </ol>
      {mayPlan.value && <p class="aside on-screen">{t('plan.list.dragHint')}</p>}
    </>
  )
}

function Item({ plan }: { plan: Plan }) {
  const show = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey) return
    event.preventDefault()
    open(plan)
  }
  return (
    <li data-plan={plan.id} data-state={plan.state}>
      <a href={planLink(plan)} onClick={show}>
        <b>{planName(plan)}</b>
        <span class="where">{questionInWords(plan.question, engineName(plan.question.vehicle))}</span>
        <Figures plan={plan} />
      </a>
      {isBusy(plan) && <PlanJob plan={plan} />}
    </li>
  )
}

function Figures({ plan }: { plan: Plan }) {
  const { summary } = plan
  if (plan.state === 'failed') return <span class="state failed">{t('plan.state.failed')}</span>
  if (isBusy(plan)) return null
  if (!summary)
    return plan.state === 'cancelled' ? <span class="state">{t('plan.state.cancelledEmpty')}</span> : null
  return (
    <span class="figures">
      <span>{t('plan.list.covered', { n: summary.covered, total: summary.total })}</span>
      {summary.cost !== null && <span>{money(summary.cost)}</span>}
      <span class={summary.proven_optimal ? 'proven' : 'gap'}>
        {proofInWords(summary, summary.proven_optimal)}
      </span>
      {plan.state === 'cancelled' && <span class="state">{t('plan.state.cancelled')}</span>}
      {plan.stale && <span class="stale-mark">{t('plan.stale.short')}</span>}
      <span class="for-readers">{t('plan.list.seconds', { n: number(plan.seconds ?? 0) })}</span>
    </span>
  )
}
