import { FAILURES, type BuildingRisk, type Failure, type State } from '../api/risk'
import { t } from '../i18n'
import { MARKS } from './risk-signs'

/** One failure's sign: its letter and a mark for its state, told by shape as well as by tone. */
export function RiskSign({ failure, state }: { failure: Failure; state: State }) {
  const words = t('risk.signOf', { failure: t(`risk.failure.${failure}`), state: t(`risk.state.${state}`) })
  return (
    <span class="sign" data-failure={failure} data-state={state} title={words}>
      <span aria-hidden="true">{t(`risk.short.${failure}`)}</span>
      <i class={`mark ${state}`} aria-hidden="true">
        {MARKS[state]}
      </i>
      <span class="for-readers">{words}</span>
    </span>
  )
}

export function RiskSigns({ building }: { building: BuildingRisk }) {
  return (
    <span class="signs">
      {FAILURES.map((failure) => (
        <RiskSign key={failure} failure={failure} state={building.signs[failure]} />
      ))}
    </span>
  )
}
