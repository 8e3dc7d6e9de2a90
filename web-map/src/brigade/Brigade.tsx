import { MapView } from '../map/MapView'
import { Connection } from '../ui/Connection'
import { Progress } from '../ui/Progress'
import { TroubleBar } from '../ui/TroubleBar'
import { BlockedList } from './BlockedList'
import { Header } from './Header'
import { Search } from './Search'
import { Sheet } from './Sheet'
import { startBrigadeMap } from './brigade-map'

export function Brigade() {
  return (
    <>
      <Progress />
      <Header />
      <MapView start={startBrigadeMap} />
      <main class="sheet">
        <Search />
        <Sheet />
        <BlockedList />
      </main>
      <Connection />
      <TroubleBar />
    </>
  )
}
