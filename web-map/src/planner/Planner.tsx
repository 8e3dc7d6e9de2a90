import { Progress } from '../ui/Progress'
import { TroubleBar } from '../ui/TroubleBar'
import { Card } from './Card'
import { AgeLine } from './AgeLine'
import { Legend } from './Legend'
import { MapView } from './MapView'
import { Panel } from './Panel'
import { TopBar } from './TopBar'

export function Planner() {
  return (
    <>
      <Progress />
      <AgeLine />
      <TopBar />
      <Panel />
      <MapView />
      <Card />
      <Legend />
      <TroubleBar />
    </>
  )
}
