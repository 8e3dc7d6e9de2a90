import { FAILURES, type Finding, type RiskCard as Card } from '../api/risk'
import { t } from '../i18n'
import { awaitedInWords } from '../ui/awaited'
import { number } from '../i18n/format'
import { scoreClass, scoreLook } from '../map/score-class'
import { Swatch } from '../ui/Swatch'
import { engineName } from './engine-name'
import { LaneAge } from './LaneAge'
import { OverBlocked } from './OverBlocked'
import { aerial, risk, riskCard, scoreSteps } from './risk-data'
import { AERIAL_LOOK } from './risk-map'
import { MARKS } from './risk-signs'
import { figureOf, lanesCalledBlocked, points, rankInWords, reasonOf, signSentence } from './risk-words'
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
          <li key={failure} data-failure={failure} data-state={card.signs[failure]}>
            <i class={`mark ${card.signs[failure]}`} aria-hidden="true">
              {MARKS[card.signs[failure]]}
            </i>
            <b>{t(`risk.short.${failure}`)}</b>
            <span class="for-readers">{t(`risk.state.${card.signs[failure]}`)}</span>
            <span>
              {signSentence(card, failure)}
              <ReasonAge reason={reasonOf(card, failure)} />
            </span>
          </li>
        ))}
      </ul>
      <OverBlocked arrival={card} />
      <RiskTimes card={card} />
      <Aerial id={id} />
      <RiskMends card={card} />
      <RiskParts card={card} />
      <RiskFindings card={card} />
    </div>
  )
}

function ReasonAge({ reason }: { reason: Finding | undefined }) {
  return <LaneAge ids={reason ? lanesCalledBlocked(reason) : []} />
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

/** Which aerial engine reaches how high; the map draws the stretch of the façade and where it stands. */
function Aerial({ id }: { id: string }) {
  const answer = aerial.value
  if (answer?.id !== id) return null
  if (answer.features.length === 0) return <p class="aside aerial">{t('risk.card.aerialNone')}</p>
  const highest = new Map<string, number>()
  for (const { properties } of answer.features)
    highest.set(properties.engine, Math.max(properties.height_m, highest.get(properties.engine) ?? 0))
  return (
    <p class="aerial">
      <Swatch look={AERIAL_LOOK} as="line" />
      {t('risk.leadWith', {
        lead: t('risk.card.aerial'),
        why: [...highest]
          .map(([engine, height]) =>
            t('risk.card.aerialAt', {
              engine: engineName(engine),
              height: number(height, 0),
            }),
          )
          .join(t('listSeparator')),
      })}
    </p>
  )
}
