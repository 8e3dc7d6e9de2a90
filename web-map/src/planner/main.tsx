import '../ui/base.css'
import './planner.css'
import './over-blocked.css'
import './modes.css'
import './risk-signs.css'
import './risk-panel.css'
import './risk-legend.css'
import './risk-card.css'
import './risk-times.css'
import './risk-parts.css'
import './risk-findings.css'
import './plan.css'
import './plan-form.css'
import './plan-compare.css'
import './plan-sites.css'
import './phone.css'
import './print.css'
import { render } from 'preact'
import { startPageLanguage } from '../i18n'
import { startConnection } from '../ui/connection'
import { startBlockedLanes } from './blocked-lanes'
import { startData } from './data'
import { startSearch } from './found'
import { startNavigation } from './navigation'
import { startRiskData } from './risk-data'
import { startPlanData } from './plan-data'
import { startPlanGround } from './plan-ground'
import { paintPlan } from './plan-paint'
import { startTrials } from './plan-trial'
import { paintRisk } from './risk-paint'
import { Planner } from './Planner'

startPageLanguage('planner.title')
paintRisk()
paintPlan()
startNavigation()
startConnection()
startData()
startSearch()
startBlockedLanes()
startRiskData()
startPlanData()
startPlanGround()
startTrials()

const app = document.getElementById('app')
if (app) {
  app.replaceChildren()
  render(<Planner />, app)
}
