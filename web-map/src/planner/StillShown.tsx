import type { Question } from '../api/planning'
import { t } from '../i18n'
import { duration } from '../i18n/format'
import { outdated } from '../ui/connection'
import { answeredQuestion, question } from './data'
import { engineName } from './engine-name'
import { inPlan, inRisk } from './navigation'
import { shows } from './plan-listed'
import { engine, risk } from './risk-data'

/** Whose the numbers are, where those of what is asked above could not be read. An open plan says that itself. */
export function StillShown() {
  const ofPlan = inPlan.value && (shows.value === 'one' || shows.value === 'two')
  const what = outdated.value && !ofPlan ? (inRisk.value ? riskShown() : arrivalsShown()) : undefined
  return what === undefined ? null : (
    <p class="note still" role="status">
      {t('connection.still', { what })}
    </p>
  )
}

function riskShown(): string | undefined {
  const shown = risk.value?.vehicle
  return shown === undefined || shown === engine.value ? undefined : engineName(shown)
}

function arrivalsShown(): string | undefined {
  const [shown, asked] = [answeredQuestion.value, question.value]
  return shown && JSON.stringify(shown) !== JSON.stringify(asked) ? questionInWords(shown) : undefined
}

function questionInWords({ vehicle, limit, turns, privileges }: Question): string {
  return [
    engineName(vehicle),
    t('connection.limit', { limit: duration(limit) }),
    turns ? '' : t('connection.turnsOff'),
    privileges ? t('privileges.label') : '',
  ]
    .filter(Boolean)
    .join(t('listSeparator'))
}
