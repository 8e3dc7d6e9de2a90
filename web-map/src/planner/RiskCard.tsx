import { FAILURES, type Failure, type Finding, type RiskCard as Card } from '../api/risk'
import { t } from '../i18n'
import { awaitedInWords } from '../ui/awaited'
import { scoreClass, scoreLook } from '../map/score-class'
import { Swatch } from '../ui/Swatch'
import { tellsBlockage } from '../ui/reason-words'
import { sightsOf } from './blocked-lanes'
import { LaneAge } from './LaneAge'
import { OverBlocked } from './OverBlocked'
import { risk, riskCard, scoreSteps } from './risk-data'
import { RiskAerial } from './RiskAerial'
import { MARKS, shownState } from './risk-signs'
import {
  figureOf,
  lanesCalledBlocked,
  points,
  rankInWords,
  reasonOf,
  signSentence,
  stateInWords,
  stopInWords,
} from './risk-words'
import { RiskFindings } from './RiskFindings'
import { RiskMends } from './RiskMends'
import { RiskParts } from './RiskParts'
import { RiskTimes } from './RiskTimes'

/** A building's card in risk mode: what is wrong, how long it takes, what it adds up to, and what mends it. */
export function RiskCard({ id }: { id: string }) {
  const card = riskCard.value
  if (card?.id !== id) return <p aria-busy="true">{awaitedInWords()}</p>
  return (
    <div class="risk-card">
      <Score card={card} />
      <ul class="three">
        {FAILURES.map((failure) => (
          <Sign key={failure} card={card} failure={failure} />
        ))}
      </ul>
      <OverBlocked arrival={card} />
      <RiskTimes card={card} />
      <RiskAerial id={id} />
      <RiskMends card={card} />
      <RiskParts card={card} />
      <RiskFindings card={card} />
    </div>
  )
}

function Sign({ card, failure }: { card: Card; failure: Failure }) {
  const state = shownState(card, failure)
  const stop = failure === 'vehicle' ? stopInWords(card, (id) => sightsOf([id])[0]) : ''
  return (
    <li data-failure={failure} data-state={state}>
      <i class={`mark ${state}`} aria-hidden="true">
        {MARKS[state]}
      </i>
      <b>{t(`risk.short.${failure}`)}</b> <span class="for-readers">{stateInWords(card, failure)}</span>{' '}
      <span>
        {signSentence(card, failure, stop)}
        <LaneAge ids={stop ? stoppingLanes(card) : lanesNamed(reasonOf(card, failure))} />
      </span>
    </li>
  )
}

function lanesNamed(reason: Finding | undefined): string[] {
  return reason ? lanesCalledBlocked(reason) : []
}

function stoppingLanes({ why_not: stops }: Card): string[] {
  return stops.filter(tellsBlockage).map(({ feature_id }) => feature_id ?? '')
}

function classOf({ rank, score }: Card) {
  if (rank === null) return 'unranked'
  return risk.value && scoreClass(score, scoreSteps.value)
}

function Score({ card }: { card: Card }) {
  return (
    <div class="score" title={t('risk.scoreHelp')}>
      <Swatch look={scoreLook(classOf(card))} as="area" />
      <strong>{figureOf(card)}</strong>
      <span title={t('risk.rankHelp')}>
        {rankInWords(card)}
        {risk.value && card.rank !== null && t('listSeparator') + t('risk.rankOf', { n: risk.value.total })}
      </span>
      <small>
        {t('risk.scoreHelp')}
        {t('listSeparator')}
        {t('risk.pointsRange', { low: points(card.score_low), high: points(card.score_high) })}
        {card.ranks_by_facts &&
          t('risk.ranksByFacts', { bad: card.ranks_by_facts.if_bad, fine: card.ranks_by_facts.if_fine })}
      </small>
    </div>
  )
}
