import { BuildingList } from './BuildingList'
import { inRisk } from './navigation'
import { RiskPanel } from './RiskPanel'
import { FirstImports } from './FirstImports'
import { Search } from './Search'
import { Sentence } from './Sentence'

export function Panel() {
  if (inRisk.value) return <RiskPanel />
  return (
    <section class="panel">
      <Sentence />
      <Search />
      <FirstImports />
      <BuildingList />
    </section>
  )
}
