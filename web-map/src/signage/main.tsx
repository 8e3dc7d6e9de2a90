import '../ui/base.css'
import './signage.css'
import './print.css'
import { render } from 'preact'
import { startPageLanguage } from '../i18n'
import { startConnection } from '../ui/connection'
import { startData } from './data'
import { Signage } from './Signage'

startPageLanguage('signage.title')
startConnection()
startData()

const app = document.getElementById('app')
if (app) {
  app.replaceChildren()
  render(<Signage />, app)
}
