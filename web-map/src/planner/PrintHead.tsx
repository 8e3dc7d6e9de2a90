import { t } from '../i18n'
import { dateTime, duration } from '../i18n/format'
import { OPENSTREETMAP } from '../map/credit'
import { answeredQuestion, question, summary } from './data'
import { engineName } from './engine-name'
import { inRisk } from './navigation'
import { mapPlace, printedAt } from './printing'
import { engine, risk } from './risk-data'

/** On paper alone, under the title: which engine and limit the sheet speaks of, where it is, and when it was printed. */
export function PrintHead() {
  // What the numbers below answer, should that not be what is asked now.
  const asked = answeredQuestion.value ?? question.value
  const name = inRisk.value ? (risk.value?.vehicle ?? engine.value) : asked?.vehicle
  const at = printedAt.value
  return (
    <p class="print-head">
      {name && <span>{t('print.engine', { engine: engineName(name) })}</span>}
      {asked && !inRisk.value && <span>{t('print.limit', { limit: duration(asked.limit) })}</span>}
      {mapPlace.value && <span>{t('print.place', { place: mapPlace.value })}</span>}
      {at && <span>{t('print.at', { date: dateTime(at.toISOString()) })}</span>}
    </p>
  )
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
