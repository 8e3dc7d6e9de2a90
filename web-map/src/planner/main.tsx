import '../ui/base.css'
import './planner.css'
import './risk.css'
import './phone.css'
import './print.css'
import { render } from 'preact'
import { startPageLanguage } from '../i18n'
import { startData } from './data'
import { startNavigation } from './navigation'
import { startRiskData } from './risk-data'
import { Planner } from './Planner'

startPageLanguage('planner.title')
startNavigation()
startData()
startRiskData()

const app = document.getElementById('app')
if (app) {
  app.replaceChildren()
  render(<Planner />, app)
}
