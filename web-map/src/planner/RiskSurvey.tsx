import { t } from '../i18n'
import { LAYERS } from '../map/layer-looks'
import { pick } from './pick'
import { risk } from './risk-data'

/** What to survey first in the whole district, and below, folded, the rules that no layer can answer yet. */
export function RiskSurvey() {
  const answer = risk.value
  if (!answer) return null
  const { survey_first: items, not_checkable: open } = answer
  return (
    <div class="list survey">
      <p class="aside">{t(items.length > 0 ? 'risk.survey.lead' : 'risk.survey.none')}</p>
      <ol>
        {items.map(({ layer, id, attribute, text, buildings, rank_moves }) => (
          <li key={`${layer}/${id}.${attribute}`}>
            {id && isOnMap(layer) ? (
              <button type="button" class="link" onClick={() => pick(layer, id)}>
                {text}
              </button>
            ) : (
              <span>{text}</span>
            )}
            <small>{t('risk.survey.item', { n: buildings, moves: rank_moves })}</small>
          </li>
        ))}
      </ol>
      <details>
        <summary>{t('risk.survey.open_rules', { n: open.length })}</summary>
        <ul>
          {open.map(({ rule_id, title, clause, needs }) => (
            <li key={rule_id}>
              {title}
              <small>
                {t('risk.survey.needs', { needs })} · {clause}
              </small>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

function isOnMap(layer: string): boolean {
  return layer === 'high-rises' || LAYERS.some((name) => name === layer)
}
