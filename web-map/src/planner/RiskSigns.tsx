import { FAILURES, type BuildingRisk, type Failure } from '../api/risk'
import { t } from '../i18n'
import { MARKS, shownState } from './risk-signs'
import { accessInWords, stateInWords } from './risk-words'

/** One failure's sign: its letter and a mark for its state, told by shape as well as by tone. */
export function RiskSign({ failure, building }: { failure: Failure; building: BuildingRisk }) {
  const state = shownState(building, failure)
  const access = failure === 'vehicle' ? accessInWords(building) : ''
  const words = t('risk.signOf', {
    failure: t(`risk.failure.${failure}`),
    state: [stateInWords(building, failure), access].filter(Boolean).join(t('listSeparator')),
  })
  return (
    <span class="sign" data-failure={failure} data-state={state} title={words}>
      <span aria-hidden="true">{t(`risk.short.${failure}`)}</span>
      <i class={`mark ${state}`} aria-hidden="true">
        {MARKS[state]}
      </i>
      {access && <small aria-hidden="true">{access}</small>}
      <span class="for-readers">{words}</span>
    </span>
  )
}

export function RiskSigns({ building }: { building: BuildingRisk }) {
  return (
    <span class="signs">
      {FAILURES.map((failure) => (
        <RiskSign key={failure} failure={failure} building={building} />
      ))}
    </span>
  )
}
