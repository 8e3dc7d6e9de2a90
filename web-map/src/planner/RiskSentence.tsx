import { FAILURES, STATES, type BuildingRisk, type Failure, type State } from '../api/risk'
import { t } from '../i18n'
import { awaitedInWords } from '../ui/awaited'
import { engineName } from './engine-name'
import { firstAlarmInWords } from './first-alarm'
import { go, scores, sign, view } from './navigation'
import { risk } from './risk-data'
import { progress } from './risk-progress'
import { countSigns, filterOf, MARKS, type SignFilter } from './risk-signs'

/** The one sentence of the whole, then the three signs in each state. Each number shows its buildings alone. */
export function RiskSentence() {
  const answer = risk.value
  if (!answer) return progress.value ? null : <p class="sentence">{awaitedInWords()}</p>
  const n = (filter: SignFilter) => countSigns(answer.buildings, filter)
  return (
    <div class="sentence" aria-live="polite">
      <p>
        <Total n={answer.total} />
        <Number
          filter="vehicle.never"
          n={n('vehicle.never')}
          text={t('risk.sentence.never')}
          title={t('risk.sentence.neverHelp', { engine: engineName(answer.vehicle) })}
        />
        {t('risk.sentence.violation')}
        {FAILURES.map((failure) => (
          <Number
            key={failure}
            filter={`${failure}.violation`}
            n={answer.signs[failure].violation}
            text={t(`risk.sentence.${failure}`)}
            title={t('risk.sentence.violationHelp')}
          />
        ))}
        <Number filter="all.unknown" n={n('all.unknown')} text={t('risk.sentence.unknown')} />
        <Number filter="all.fine" n={n('all.fine')} text={t('risk.sentence.fine')} />
      </p>
      <SignTable />
      <div class="foot-line">
        <p class="aside">{firstAlarmInWords(answer)}</p>
        <button
          type="button"
          class="quiet survey-switch"
          aria-pressed={view.value.survey}
          onClick={() => go({ survey: !view.value.survey })}
        >
          {t(view.value.survey ? 'risk.survey.close' : 'risk.survey.open')}
        </button>
      </div>
    </div>
  )
}

function Total({ n }: { n: number }) {
  const pressed = sign.value === undefined && scores.value === undefined
  const all = () => go({ sign: undefined, scores: undefined })
  return (
    <button type="button" class="number" aria-pressed={pressed} data-count="total" onClick={all}>
      <b>{n}</b> {t('risk.sentence.total')}
    </button>
  )
}

interface NumberProps {
  filter: SignFilter
  n: number
  text: string
  title?: string
}

function Number({ filter, n, text, title }: NumberProps) {
  return (
    <button
      type="button"
      class="number"
      title={title}
      aria-pressed={sign.value === filter}
      data-sign={filter}
      onClick={() => toggle(filter)}
    >
      <b>{n}</b> {text}
    </button>
  )
}

/** Three rows of four numbers, by failure and state. */
function SignTable() {
  const answer = risk.value
  if (!answer) return null
  return (
    <table class="sign-table">
      <caption class="for-readers">{t('risk.legend.signs')}</caption>
      <thead>
        <tr>
          <td />
          {STATES.map((state) => (
            <th key={state} scope="col">
              <i class={`mark ${state}`} aria-hidden="true">
                {MARKS[state]}
              </i>
              {t(state === 'violation' ? 'risk.failedOrBreach' : `risk.state.${state}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {FAILURES.map((failure) => (
          <tr key={failure}>
            <th scope="row">{t(`risk.failure.${failure}`)}</th>
            {STATES.map((state) => (
              <Cell key={state} failure={failure} state={state} buildings={answer.buildings} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface CellProps {
  failure: Failure
  state: State
  buildings: readonly BuildingRisk[]
}

function Cell({ failure, state, buildings }: CellProps) {
  const filter = filterOf(failure, state)
  const n = countSigns(buildings, filter)
  const words = filter === 'vehicle.failed' ? t('risk.failedOrBreach') : t(`risk.state.${state}`)
  return (
    <td>
      <button
        type="button"
        aria-pressed={sign.value === filter}
        data-cell={filter}
        aria-label={`${t('risk.filterBy', { failure: t(`risk.failure.${failure}`), state: words })} (${n})`}
        onClick={() => toggle(filter)}
      >
        {n}
      </button>
    </td>
  )
}

function toggle(filter: SignFilter): void {
  go({ sign: sign.value === filter ? undefined : filter, survey: false })
}
