import { BuildingList } from './BuildingList'
import { FirstImports } from './FirstImports'
import { Search } from './Search'
import { Sentence } from './Sentence'

export function Panel() {
  return (
    <section class="panel">
      <Sentence />
      <Search />
      <FirstImports />
      <BuildingList />
    </section>
  )
}
