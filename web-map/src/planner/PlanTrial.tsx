import { t } from '../i18n'
import { byMode } from './by-mode'
import { reach } from './data'
import { go, moved, view } from './navigation'
import { ask, sending } from './plan-actions'
import { current, mayPlan } from './plan-data'
import { askedAnew } from './plan-question'
import { holding, putBack, trial } from './plan-trial'
import { planName } from './plan-words'
import { siteName } from './PlanMoves'
import { trialInWords } from './trial-words'

/** What the candidate that is being moved would add, over the map; once it is down, what to do with it. */
export function PlanTrial() {
  const now = trial.value
  if (!now) return null
  const { answer, id } = now
  return (
    <div class="trial" role="status">
      <p>
        <b>{siteName(id)}</b> {answer ? trialInWords(answer, reach.value?.counts, byMode()) : t('loading')}
      </p>
      {!holding.value && moved.value.has(id) && (
        <p class="buttons">
          {mayPlan.value && !view.value.asking && (
            <button type="button" class="keep" disabled={sending.value} onClick={() => keep(id)}>
              {t(current.value ? 'plan.trial.again' : 'plan.trial.keep')}
            </button>
          )}
          <button type="button" class="quiet put-back" onClick={() => putBack(id)}>
            {t('plan.moves.back')}
          </button>
        </p>
      )}
    </div>
  )
}

/** The shown plan's question once more with the candidate there; without a plan, a new question. */
function keep(id: string): void {
  const plan = current.peek()
  if (!plan) {
    go({ asking: true })
    return
  }
  const name = t('plan.trial.name', { plan: planName(plan), name: siteName(id) }).slice(0, 200)
  void ask({ ...askedAnew(plan.question, { moved: moved.peek() }), name })
}
