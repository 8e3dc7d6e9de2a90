import type { Plan, Result } from '../api/plans'
import { t } from '../i18n'
import { awaitedInWords } from '../ui/awaited'
import { question } from './data'
import { bought, go, versusId } from './navigation'
import { beside, current, isBusy, plans } from './plan-data'
import { bundleOf, coveredOf, gainOf } from './plan-result'
import { money, objectiveInWords, proofInWords } from './plan-words'
import { PlanBuildings } from './PlanBuildings'
import { PlanCompare } from './PlanCompare'
import { PlanCurve } from './PlanCurve'
import { PlanJob } from './PlanJob'
import { PlanLanes } from './PlanLanes'
import { PlanRobust } from './PlanRobust'
import { PlanSites } from './PlanSites'
import { PlanTitle } from './PlanTitle'
import { PlanFailed, PlanStale } from './PlanTrouble'

/** One plan: what was asked, how far it is or what it came to, and why. */
export function PlanDetail() {
  const plan = current.value
  return (
    <>
      <button
        type="button"
        class="quiet back"
        onClick={() => go({ plan: undefined, versus: undefined, bought: undefined, covered: undefined })}
      >
        {t('plan.detail.back')}
      </button>
      {plan ? (
        <Known plan={plan} />
      ) : (
        <p class="aside">{plans.value ? t('plan.detail.gone') : awaitedInWords()}</p>
      )}
    </>
  )
}

function Known({ plan }: { plan: Plan }) {
  const { result } = plan
  const two = beside.value?.result && result
  const other = result && bundleOf(result, bought.value)
  return (
    <>
      <PlanTitle plan={plan} />
      {isBusy(plan) && <PlanJob plan={plan} />}
      {plan.state === 'failed' && <PlanFailed plan={plan} />}
      {plan.state === 'cancelled' && (
        <p class="note">{t(result ? 'plan.state.cancelledLong' : 'plan.state.cancelledEmpty')}</p>
      )}
      {plan.stale && <PlanStale plan={plan} />}
      {otherQuestion(plan) && <p class="note on-screen">{t('plan.detail.otherQuestion')}</p>}
      {result && !two && !other && <Outcome result={result} />}
      {result && !other && <PlanCompare plan={plan} />}
      {result && !two && (
        <>
          <PlanCurve plan={plan} result={result} />
          {!other && <PlanRobust result={result} />}
          {plan.kind !== 'clearing' && <PlanSites plan={plan} result={result} />}
          {plan.kind !== 'siting' && <PlanLanes plan={plan} result={result} />}
        </>
      )}
      {result && <PlanBuildings />}
    </>
  )
}

/** The head of the page asks another question than the plan answers. */
function otherQuestion({ question: asked }: Plan): boolean {
  const now = question.value
  if (!now || versusId.value) return false
  return now.vehicle !== asked.vehicle || (asked.limit_s !== undefined && now.limit !== asked.limit_s)
}

function Outcome({ result }: { result: Result }) {
  const { covered, overBlocked, unverified, total } = coveredOf(result)
  const left = result.left_out?.length ?? 0
  const gain = gainOf(result)
  return (
    <div class="outcome">
      <p>
        <b>
          {t(result.limit === null ? 'plan.outcome.served' : 'plan.outcome.covered', { n: covered, total })}
        </b>
        {overBlocked > 0 && t('plan.outcome.overBlocked', { n: overBlocked })}
        {unverified > 0 && t('plan.outcome.unverified', { n: unverified })}
      </p>
      <p class="gained">
        {t('plan.outcome.gained', { before: gain.before, after: gain.after, n: gain.n })}
        {gain.overBlocked > 0 && t('plan.outcome.overBlocked', { n: gain.overBlocked })}
        {gain.unverified > 0 && t('plan.outcome.unverified', { n: gain.unverified })}
      </p>
      {left > 0 && <p>{t('plan.outcome.leftOut', { n: left })}</p>}
      <p>{objectiveInWords(result)}</p>
      <p class={result.proven_optimal ? 'proven' : 'gap'}>{proofInWords(result, result.proven_optimal)}</p>
      {result.cost !== null && result.cost !== undefined && (
        <p>{t('plan.outcome.cost', { money: money(result.cost) })}</p>
      )}
    </div>
  )
}
