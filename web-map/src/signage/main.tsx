import '../ui/base.css'
import './signage.css'
import './print.css'
import { render } from 'preact'
import { startPageLanguage } from '../i18n'
import { startData } from './data'
import { Signage } from './Signage'

startPageLanguage('signage.title')
startData()

const app = document.getElementById('app')
if (app) {
  app.replaceChildren()
  render(<Signage />, app)
}
