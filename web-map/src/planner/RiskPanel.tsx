import { view } from './navigation'
import { RiskList } from './RiskList'
import { RiskSentence } from './RiskSentence'
import { RiskSurvey } from './RiskSurvey'
import { Search } from './Search'

/** The panel in risk mode: the sentence of the whole, and the worst first or what to survey first. */
export function RiskPanel() {
  return (
    <section class="panel risk">
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
