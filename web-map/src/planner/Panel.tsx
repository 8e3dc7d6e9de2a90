import { BuildingList } from './BuildingList'
import { Search } from './Search'
import { Sentence } from './Sentence'

export function Panel() {
  return (
    <section class="panel">
      <Sentence />
      <Search />
      <BuildingList />
    </section>
  )
}
