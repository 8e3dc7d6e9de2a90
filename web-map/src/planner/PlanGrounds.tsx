import type { Held, Result } from '../api/plans'
import { t } from '../i18n'
import { number } from '../i18n/format'
import { bought } from './navigation'
import { bundleOf } from './plan-result'
import { SiteName } from './PlanSites'

/** How much ground each station is responsible for beside what it may be; those beyond it first. */
export function PlanGrounds({ result }: { result: Result }) {
  const held = (result.jurisdictions ?? []).filter(({ limit_km2 }) => limit_km2 !== null)
  if (held.length === 0 || bundleOf(result, bought.value) !== undefined) return null
  const beyond = held.filter(({ within }) => !within)
  return (
    <details data-remarks="grounds" open={beyond.length > 0}>
      <summary>
        {beyond.length > 0
          ? t('plan.sites.groundsBeyond', { n: beyond.length })
          : t('plan.sites.grounds', { n: held.length })}
      </summary>
      <ul>
        {[...beyond, ...held.filter(({ within }) => within)].map((each) => (
          <li key={each.id}>
            <SiteName id={each.id} />
            <small>{inWords(each)}</small>
          </li>
        ))}
      </ul>
    </details>
  )
}

function inWords({ area_km2, limit_km2, within }: Held): string {
  return t(within ? 'plan.sites.ground' : 'plan.sites.groundTooLarge', {
    area: number(area_km2, 1),
    limit: number(limit_km2 ?? 0, 0),
  })
}
