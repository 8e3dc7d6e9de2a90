import { MODELS } from '../api/plans'
import { language, t } from '../i18n'
import { duration } from '../i18n/format'
import { awaitedInWords } from '../ui/awaited'
import { question } from './data'
import { engineName } from './engine-name'
import { go, moved } from './navigation'
import { ask, refusal, sending } from './plan-actions'
import { kinds } from './plan-data'
import { asksHowMuch, questionOf, withoutLimit } from './plan-question'
import { nameInWords } from './plan-words'
import { change, draft, fault } from './plan-draft'
import { Choice, Days, HowMuch, KindRow, ModelRow } from './PlanFormRows'
import { PlanMoves } from './PlanMoves'
import { PlanPicks } from './PlanPicks'

/** Money is typed in the unit in which people speak of it: ten thousand yuan, or a million. */
const YUAN = { 'zh-CN': 10_000, en: 1_000_000 } as const
const TIME_LIMITS = [10, 60, 300, 0]

function submit(event: Event): void {
  event.preventDefault()
  const asked = question.value
  if (!asked) return
  const made = questionOf(draft.value, asked, moved.value, YUAN[language()])
  if ('fault' in made) fault.value = made.fault
  else void ask({ ...made.question, name: nameInWords(made.question) })
}

/** Asks for a new plan in plain words; engine and limit are those of the page's head. */
export function PlanForm() {
  const { kind, model, second, leaveOut, areaLimits, timeLimit } = draft.value
  return (
    <form class="plan-form" onSubmit={submit} noValidate>
      <h2>{t('plan.form.heading')}</h2>
      {kinds.value.length > 1 && (
        <Choice name="kind" legend={t('plan.form.kind')}>
          {kinds.value.map((each) => (
            <KindRow key={each} kind={each} checked={each === kind} />
          ))}
        </Choice>
      )}
      {kind === 'siting' && (
        <Choice name="model" legend={t('plan.form.model')}>
          {MODELS.map((each) => (
            <ModelRow key={each} model={each} checked={each === model} />
          ))}
        </Choice>
      )}
      {asksHowMuch(draft.value) && <HowMuch />}
      {kind === 'siting' && !withoutLimit(model) && (
        <Tick
          name="second"
          words={t('plan.form.second')}
          checked={second}
          set={(on) => change({ second: on, ...(on ? { areaLimits: false } : {}) })}
        />
      )}
      {kind === 'siting' && withoutLimit(model) && (
        <Tick
          name="leave-out"
          words={t('plan.form.leaveOut')}
          checked={leaveOut}
          set={(on) => change({ leaveOut: on })}
        />
      )}
      {kind === 'siting' && (
        <Tick
          name="area-limits"
          words={t('plan.form.areaLimits')}
          checked={areaLimits}
          set={(on) => change({ areaLimits: on, ...(on ? { second: false } : {}) })}
        />
      )}
      {kind === 'plan' && <Days />}
      {kind !== 'clearing' && <PlanPicks />}
      <label>
        {t('plan.form.timeLimit')}
        <select
          name="time-limit"
          value={timeLimit}
          onChange={(event) => change({ timeLimit: Number(event.currentTarget.value) })}
        >
          {TIME_LIMITS.map((seconds) => (
            <option key={seconds} value={seconds} selected={seconds === timeLimit}>
              {seconds === 0 ? t('plan.form.noTimeLimit') : t('plan.form.seconds', { n: seconds })}
            </option>
          ))}
        </select>
      </label>
      <p class="aside">{headInWords(kind === 'siting' && withoutLimit(model))}</p>
      <PlanMoves />
      {fault.value && (
        <p class="refusal" role="alert">
          {t(`plan.form.mend.${fault.value}`)}
        </p>
      )}
      {refusal.value && (
        <p class="refusal" role="alert">
          {refusal.value}
        </p>
      )}
      <div class="buttons">
        <button type="submit" disabled={sending.value || !question.value}>
          {t('plan.form.submit')}
        </button>
        <button type="button" class="quiet" onClick={() => go({ asking: false })}>
          {t('plan.form.back')}
        </button>
      </div>
    </form>
  )
}

interface TickProps {
  name: string
  words: string
  checked: boolean
  set: (on: boolean) => void
}

function Tick({ name, words, checked, set }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        name={name}
        checked={checked}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      {words}
    </label>
  )
}

function headInWords(noLimit: boolean): string {
  const asked = question.value
  if (!asked) return awaitedInWords()
  const engine = engineName(asked.vehicle)
  return noLimit
    ? t('plan.form.headNoLimit', { engine })
    : t('plan.form.head', { engine, limit: duration(asked.limit) })
}
