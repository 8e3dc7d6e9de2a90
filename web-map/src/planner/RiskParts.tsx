import type { RiskCard } from '../api/risk'
import { t } from '../i18n'
import { groupName, groupParts, pointsExact } from './risk-words'

/** What the score is made of: five bars that add up to it, each of which opens to its own parts. */
export function RiskParts({ card }: { card: RiskCard }) {
  const groups = groupParts(card.parts)
  const most = Math.max(...groups.map((group) => group.points), 1)
  return (
    <section class="parts">
      <h3>{t('risk.card.score')}</h3>
      {groups.map(({ group, points, parts }) => (
        <details key={group} data-group={group}>
          <summary>
            <span class="what">{groupName(group)}</span>
            <Bar share={points / most} />
            <span class="n">{pointsExact(points)}</span>
          </summary>
          <ul>
            {parts.map((part) => (
              <li key={part.part}>
                <span class="what">{part.label}</span>
                <Bar share={part.points / most} />
                <span class="n">{pointsExact(part.points)}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <p class="total">
        <span class="what">{t('risk.card.total')}</span>
        <span />
        <span class="n">{pointsExact(card.score)}</span>
      </p>
    </section>
  )
}

function Bar({ share }: { share: number }) {
  return (
    <span class="bar" aria-hidden="true">
      <i style={{ width: `${Math.max(1, 100 * share)}%` }} />
    </span>
  )
}
