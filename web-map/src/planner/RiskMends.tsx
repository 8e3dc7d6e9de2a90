import type { RiskCard } from '../api/risk'
import { t } from '../i18n'
import { number } from '../i18n/format'
import { LaneAge } from './LaneAge'
import { lanesToClear } from './risk-words'
import { Things } from './Things'

/** What lowers the score most, and what to find out first. */
export function RiskMends({ card }: { card: RiskCard }) {
  return (
    <>
      <section class="mends">
        <h3>{t('risk.card.mends')}</h3>
        {card.mends.length === 0 && <p class="aside">{t('risk.card.mendsNone')}</p>}
        <ol>
          {card.mends.map((mend) => (
            <li key={mend.text}>
              <b class="n">{t('risk.card.mend', { n: number(mend.lowers, 1) })}</b>
              <span>
                {mend.text}
                <Things things={mend.features} />
                <LaneAge ids={lanesToClear(mend)} />
                {mend.rank !== null && card.rank !== null && mend.rank > card.rank && (
                  <small>{t('risk.card.mendRank', { rank: mend.rank })}</small>
                )}
              </span>
            </li>
          ))}
        </ol>
      </section>
      {card.survey.length > 0 && (
        <section class="find-out">
          <h3>{t('risk.card.survey')}</h3>
          <ol>
            {card.survey.map(({ text, rank_if_bad, rank_if_fine }) => (
              <li key={text}>
                {text}
                {rank_if_bad !== null && rank_if_fine !== null && rank_if_bad !== rank_if_fine && (
                  <small>{t('risk.card.surveyMove', { bad: rank_if_bad, fine: rank_if_fine })}</small>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
