import { t } from '../i18n'
import { change, draft } from './plan-draft'
import { withPick, type Pick } from './plan-question'
import { sites } from './plan-sites'

/** Which candidates must be chosen and which must not; a press on one on the map does the same. */
export function PlanPicks() {
  const { picks } = draft.value
  const all = sites.value.filter(({ free }) => free)
  if (all.length === 0) return null
  const count = (wanted: Pick) => [...picks.values()].filter((pick) => pick === wanted).length
  return (
    <details class="picks">
      <summary>{t('plan.picks.summary', { must: count('must'), not: count('not') })}</summary>
      <small>{t('plan.picks.help')}</small>
      <ul>
        {all.map(({ id, name }) => (
          <li key={id} data-pick={id}>
            <label>
              <span>{name}</span>
              <select
                value={picks.get(id) ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  change({
                    picks: withPick(picks, id, value === 'must' || value === 'not' ? value : undefined),
                  })
                }
              >
                <option value="">{t('plan.picks.free')}</option>
                <option value="must">{t('plan.picks.must')}</option>
                <option value="not">{t('plan.picks.not')}</option>
              </select>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
