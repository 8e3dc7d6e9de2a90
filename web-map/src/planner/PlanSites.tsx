import type { Effect, Plan, Result } from '../api/plans'
import { t } from '../i18n'
import { bought } from './navigation'
import { pick } from './pick'
import { fitPlan } from './plan-actions'
import { withoutId } from './plan-words'
import { bundleOf, chosenSites, siteRows } from './plan-result'
import { PlanGains } from './PlanGains'
import { PlanGrounds } from './PlanGrounds'
import { siteName } from './PlanMoves'

/** The sites of a plan, what each adds by itself and what is lost without it; then those that may not be built, and why. */
export function PlanSites({ plan, result }: { plan: Plan; result: Result }) {
  const chosen = [...chosenSites(result, bought.value)]
  const other = bundleOf(result, bought.value) !== undefined
  const effects = new Map<string, Effect>(
    [...(result.sites ?? []), ...(result.bought ?? [])].map((effect) => [effect.id, effect]),
  )
  const left = siteRows(result).filter(
    ({ id, existing, screened_out }) => !existing && !screened_out && !chosen.includes(id),
  )
  if (!result.stations && chosen.length === 0) return null
  return (
    <section class="sites">
      <div class="plan-head">
        <h3>{t('plan.sites.heading', { n: chosen.length })}</h3>
        <ShowAll plan={plan} />
      </div>
      <ol>
        {chosen.map((id) => (
          <li key={id} data-site={id}>
            <SiteName id={id} />
            {!other && <PlanGains what="site" result={result} effect={effects.get(id)} />}
          </li>
        ))}
      </ol>
      {chosen.length === 0 && <p class="aside">{t('plan.sites.none')}</p>}
      {left.length > 0 && (
        <details>
          <summary>{t('plan.sites.left', { n: left.length })}</summary>
          <ul>
            {left.map(({ id }) => (
              <li key={id}>
                <SiteName id={id} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <PlanGrounds result={result} />
      <Remarks name="screened" heading="plan.sites.screened" rows={result.screened_out} />
      <Remarks name="flagged" heading="plan.sites.flagged" rows={result.flagged} />
    </section>
  )
}

/** Brings all that a plan chose into view; some may lie far from where the map stands. */
export function ShowAll({ plan }: { plan: Plan }) {
  return (
    <button type="button" class="link show-all" onClick={() => (fitPlan.value = { id: plan.id, all: true })}>
      {t('plan.sites.showAll')}
    </button>
  )
}

export function SiteName({ id }: { id: string }) {
  return (
    <button type="button" class="link" onClick={() => pick('stations', id)}>
      {siteName(id)}
    </button>
  )
}

interface RemarksProps {
  name: string
  heading: 'plan.sites.screened' | 'plan.sites.flagged'
  rows: Result['screened_out']
}

function Remarks({ name, heading, rows = [] }: RemarksProps) {
  if (rows.length === 0) return null
  return (
    <details data-remarks={name}>
      <summary>{t(heading, { n: new Set(rows.map(({ id }) => id)).size })}</summary>
      <ul>
        {rows.map(({ id, rule, reason }) => (
          <li key={`${id}/${rule}`}>
            <SiteName id={id} />
            <small>{withoutId(reason)}</small>
          </li>
        ))}
      </ul>
    </details>
  )
}
