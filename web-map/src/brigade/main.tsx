import '../ui/base.css'
import './brigade.css'
import './turnout.css'
import './print.css'
import { render } from 'preact'
import { startPageLanguage } from '../i18n'
import { Brigade } from './Brigade'
import { startConnection } from '../ui/connection'
import { startData } from './data'
import { startBlockages } from './blockage-data'
import { startTurnout } from './turnout-data'

startPageLanguage('brigade.title')
startConnection()
startData()
startTurnout()
startBlockages()

const app = document.getElementById('app')
if (app) {
  app.replaceChildren()
  render(<Brigade />, app)
}
