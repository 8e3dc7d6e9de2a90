import { MapView } from '../map/MapView'
import { Notices } from '../ui/Notices'
import { Progress } from '../ui/Progress'
import { BlockedList } from './BlockedList'
import { Header } from './Header'
import { PaperHead, PaperLegend } from './Paper'
import { Search } from './Search'
import { Sheet } from './Sheet'
import { startBrigadeMap } from './brigade-map'

export function Brigade() {
  return (
    <>
      <Progress />
      <Header />
      <PaperHead />
      <MapView start={startBrigadeMap} />
      <PaperLegend />
      <main class="sheet">
        <Search />
        <Sheet />
        <BlockedList />
      </main>
      <Notices />
    </>
  )
}
