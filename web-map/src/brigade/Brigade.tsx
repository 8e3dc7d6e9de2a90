import { Progress } from '../ui/Progress'
import { TroubleBar } from '../ui/TroubleBar'
import { BlockedList } from './BlockedList'
import { Header } from './Header'
import { MapView } from './MapView'
import { Search } from './Search'
import { Sheet } from './Sheet'

export function Brigade() {
  return (
    <>
      <Progress />
      <Header />
      <MapView />
      <main class="sheet">
        <Search />
        <Sheet />
        <BlockedList />
      </main>
      <TroubleBar />
    </>
  )
}
