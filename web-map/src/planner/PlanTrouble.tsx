import type { Plan } from '../api/plans'
import { t } from '../i18n'
import { highRises } from './data'
import { again, ask, sending } from './plan-actions'
import { mayPlan } from './plan-data'
import { faultsInWords } from './plan-faults'
import { withoutLimit } from './plan-question'
import { names } from './thing-names'

/** Of more faults than this only the first are shown. */
const FAULTS_SHOWN = 4

/** Why nothing came of a plan, and what to do. */
export function PlanFailed({ plan }: { plan: Plan }) {
  const lines = faultsInWords(plan.problem?.detail ?? plan.problem?.title ?? '', nameOf)
  const { model, leave_out_unreachable: left } = plan.question
  const mayLeaveOut = model && withoutLimit(model) && !left
  return (
    <div class="refusal" role="alert">
      <p>{t('plan.state.failedHead')}</p>
      <ul>
        {lines.slice(0, FAULTS_SHOWN).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lines.length > FAULTS_SHOWN && <p>{t('plan.state.failedMore', { n: lines.length - FAULTS_SHOWN })}</p>}
      {mayLeaveOut && (
        <>
          <p>{t('plan.state.failedServeAll')}</p>
          {mayPlan.value && (
            <button type="button" class="leave-out" disabled={sending.value} onClick={() => leaveOut(plan)}>
              {t('plan.state.leaveOut')}
            </button>
          )}
        </>
      )}
      <Anew plan={plan} />
    </div>
  )
}

/** Asks the same for the buildings that can be reached. */
function leaveOut({ name, question }: Plan): void {
  void ask({ ...question, leave_out_unreachable: true, name })
}

function nameOf(id: string): string | undefined {
  const row = highRises.value.get(id)
  return row && names.value.of('high-rises', row)
}

/** That the layers have changed since a plan was computed. */
export function PlanStale({ plan }: { plan: Plan }) {
  return (
    <div class="note stale-mark">
      <p>{t('plan.stale.long')}</p>
      <Anew plan={plan} />
    </div>
  )
}

function Anew({ plan }: { plan: Plan }) {
  if (!mayPlan.value) return null
  return (
    <button type="button" class="quiet" onClick={() => void again(plan)}>
      {t('plan.detail.again')}
    </button>
  )
}
