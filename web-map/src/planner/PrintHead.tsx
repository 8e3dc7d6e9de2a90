import { t } from '../i18n'
import { dateTime, duration } from '../i18n/format'
import { OPENSTREETMAP } from '../map/credit'
import { answeredQuestion, question, summary } from './data'
import { engineName } from './engine-name'
import { PrintedAt } from '../ui/PrintedAt'
import { inPlan, inRisk } from './navigation'
import { current } from './plan-data'
import { mapPlace } from './printing'
import { engine, risk } from './risk-data'

/** On paper alone, under the title: which engine and limit the sheet speaks of, where it is, and when it was printed. */
export function PrintHead() {
  const { vehicle: name, limit } = asked()
  return (
    <p class="print-head">
      {name && <span>{t('print.engine', { engine: engineName(name) })}</span>}
      {limit !== undefined && <span>{t('print.limit', { limit: duration(limit) })}</span>}
      {mapPlace.value && <span>{t('print.place', { place: mapPlace.value })}</span>}
      <PrintedAt />
    </p>
  )
}

/** A plan answers its own question, whatever the head of the page asks by now. */
function asked(): { vehicle: string | undefined; limit: number | undefined } {
  if (inRisk.value) return { vehicle: risk.value?.vehicle ?? engine.value, limit: undefined }
  const plan = inPlan.value ? current.value?.question : undefined
  if (plan) return { vehicle: plan.vehicle, limit: plan.limit_s }
  // What the numbers on the sheet answer, should that not be what is asked now.
  const answered = answeredQuestion.value ?? question.value
  return { vehicle: answered?.vehicle, limit: answered?.limit }
}

/** On paper alone, under the map: whose data it shows, of which day, and how it is drawn. */
export function PrintFoot() {
  const date = summary.value?.data_date
  return (
    <p class="print-foot">
      <span>{date ? t('data.date', { date: dateTime(date) }) : t('data.undated')}</span>
      {summary.value?.openstreetmap && <span>{OPENSTREETMAP}</span>}
      <span>{t('print.projection')}</span>
      <span>{t('print.by')}</span>
    </p>
  )
}
