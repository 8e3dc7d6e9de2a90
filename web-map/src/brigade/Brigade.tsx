import { MapView } from '../map/MapView'
import { Notices } from '../ui/Notices'
import { Progress } from '../ui/Progress'
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
      <Notices />
    </>
  )
}
