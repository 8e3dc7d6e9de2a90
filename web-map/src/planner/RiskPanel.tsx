import { moveFocus } from '../ui/move-focus'
import { view } from './navigation'
import { RiskList } from './RiskList'
import { RiskSentence } from './RiskSentence'
import { RiskSurvey } from './RiskSurvey'
import { RiskWorking } from './RiskWorking'
import { awaited } from './risk-data'
import { progress } from './risk-progress'
import { Search } from './Search'
import { StillShown } from './StillShown'

/** The panel in risk mode: the sentence of the whole, and the worst first or what to survey first. */
export function RiskPanel() {
  const stale = progress.value !== undefined
  return (
    <section
      class={stale ? 'panel risk stale' : 'panel risk'}
      aria-busy={awaited.value !== undefined}
      onKeyDown={moveFocus}
    >
      <RiskWorking />
      <StillShown />
      <RiskSentence />
      {view.value.survey ? (
        <RiskSurvey />
      ) : (
        <>
          <Search />
          <RiskList />
        </>
      )}
    </section>
  )
}
