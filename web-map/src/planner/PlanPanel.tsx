import { moveFocus } from '../ui/move-focus'
import { planId, view } from './navigation'
import { PlanDetail } from './PlanDetail'
import { PlanForm } from './PlanForm'
import { PlanList } from './PlanList'
import { mayPlan } from './plan-data'
import { StillShown } from './StillShown'

/** The panel in plan mode: all plans, a new question, or one plan. */
export function PlanPanel() {
  return (
    <section class="panel planning" onKeyDown={moveFocus}>
      <StillShown />
      {content()}
    </section>
  )
}

function content() {
  if (view.value.asking && mayPlan.value) return <PlanForm />
  return planId.value === undefined ? <PlanList /> : <PlanDetail />
}
