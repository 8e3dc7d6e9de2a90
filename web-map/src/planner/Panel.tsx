import { BuildingList } from './BuildingList'
import { earlier } from './data'
import { moveFocus } from '../ui/move-focus'
import { inPlan, inRisk } from './navigation'
import { PlanPanel } from './PlanPanel'
import { RiskPanel } from './RiskPanel'
import { FirstImports } from './FirstImports'
import { Search } from './Search'
import { Sentence } from './Sentence'
import { StillShown } from './StillShown'

export function Panel() {
  if (inRisk.value) return <RiskPanel />
  if (inPlan.value) return <PlanPanel />
  return (
    <section class={earlier.value ? 'panel stale' : 'panel'} aria-busy={earlier.value} onKeyDown={moveFocus}>
      <StillShown />
      <Sentence />
      <Search />
      <FirstImports />
      <BuildingList />
    </section>
  )
}
