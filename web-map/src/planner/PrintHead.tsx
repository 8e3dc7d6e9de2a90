import { t } from '../i18n'
import { dateTime } from '../i18n/format'
import { question } from './data'
import { engineName } from './engine-name'
import { inRisk } from './navigation'
import { printedAt } from './printing'
import { engine } from './risk-data'

/** On paper alone, under the title: which engine the sheet speaks of, and when it was printed. */
export function PrintHead() {
  const name = inRisk.value ? engine.value : question.value?.vehicle
  const at = printedAt.value
  return (
    <p class="print-head">
      {name && <span>{t('print.engine', { engine: engineName(name) })}</span>}
      {at && <span>{t('print.at', { date: dateTime(at.toISOString()) })}</span>}
    </p>
  )
}
