import '../ui/base.css'
import './brigade.css'
import { render } from 'preact'
import { startPageLanguage } from '../i18n'
import { Brigade } from './Brigade'
import { startData } from './data'

startPageLanguage('brigade.title')
startData()

const app = document.getElementById('app')
if (app) {
  app.replaceChildren()
  render(<Brigade />, app)
}
