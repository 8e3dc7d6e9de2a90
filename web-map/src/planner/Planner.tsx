import { Progress } from '../ui/Progress'
import { TroubleBar } from '../ui/TroubleBar'
import { Card } from './Card'
import { DataLine } from './DataLine'
import { Legend } from './Legend'
import { MapView } from './MapView'
import { Panel } from './Panel'
import { TopBar } from './TopBar'

export function Planner() {
  return (
    <>
      <Progress />
      <DataLine />
      <TopBar />
      <Panel />
      <MapView />
      <Card />
      <Legend />
      <TroubleBar />
    </>
  )
}
