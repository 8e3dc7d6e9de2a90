import { text } from '../api/features'
import type { Plan } from '../api/plans'
import { t } from '../i18n'
import { highRises } from './data'
import { again } from './plan-actions'
import { mayPlan } from './plan-data'
import { withoutLimit } from './plan-question'

/** Of more faults than this only the first are shown. */
const FAULTS_SHOWN = 4

/** Why nothing came of a plan, and what to do. */
export function PlanFailed({ plan }: { plan: Plan }) {
  const lines = (plan.problem?.detail ?? plan.problem?.title ?? '')
    .split('\n')
    .filter(Boolean)
    .map(namingBuilding)
  const { model } = plan.question
  return (
    <div class="refusal" role="alert">
      <p>{t('plan.state.failedHead')}</p>
      <ul>
        {lines.slice(0, FAULTS_SHOWN).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lines.length > FAULTS_SHOWN && <p>{t('plan.state.failedMore', { n: lines.length - FAULTS_SHOWN })}</p>}
      {model && withoutLimit(model) && <p>{t('plan.state.failedServeAll')}</p>}
      <Anew plan={plan} />
    </div>
  )
}

/** A fault begins with the id of the building that it is about; people know it by its name. */
function namingBuilding(line: string): string {
  const [, id, rest] = /^([^:：]+)[:：]\s*(.*)$/.exec(line) ?? []
  const row = id === undefined ? undefined : highRises.value.get(id)
  const name = row && text(row, 'name')
  return name && rest ? t('plan.state.fault', { name, rest }) : line
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
