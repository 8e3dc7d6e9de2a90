import { MapView } from '../map/MapView'
import { Notices } from '../ui/Notices'
import { Progress } from '../ui/Progress'
import { Card } from './Card'
import { AgeLine } from './AgeLine'
import { Legend } from './Legend'
import { Panel } from './Panel'
import { PlanTrial } from './PlanTrial'
import { PrintFoot, PrintHead } from './PrintHead'
import { TopBar } from './TopBar'
import { startPlannerMap } from './planner-map'

export function Planner() {
  return (
    <>
      <Progress />
      <AgeLine />
      <TopBar />
      <PrintHead />
      <Panel />
      <MapView start={startPlannerMap} />
      <PlanTrial />
      <Card />
      <Legend />
      <PrintFoot />
      <Notices />
    </>
  )
}
