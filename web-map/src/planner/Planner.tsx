import { Progress } from '../ui/Progress'
import { TroubleBar } from '../ui/TroubleBar'
import { Card } from './Card'
import { AgeLine } from './AgeLine'
import { Legend } from './Legend'
import { MapView } from './MapView'
import { Panel } from './Panel'
import { PlanTrial } from './PlanTrial'
import { PrintHead } from './PrintHead'
import { TopBar } from './TopBar'

export function Planner() {
  return (
    <>
      <Progress />
      <AgeLine />
      <TopBar />
      <PrintHead />
      <Panel />
      <MapView />
      <PlanTrial />
      <Card />
      <Legend />
      <TroubleBar />
    </>
  )
}
