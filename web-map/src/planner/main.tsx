import '../ui/base.css'
import './planner.css'
import './phone.css'
import './print.css'
import { render } from 'preact'
import { startPageLanguage } from '../i18n'
import { startData } from './data'
import { startNavigation } from './navigation'
import { Planner } from './Planner'

startPageLanguage('planner.title')
startNavigation()
startData()

const app = document.getElementById('app')
if (app) {
  app.replaceChildren()
  render(<Planner />, app)
}
