import type { Result } from '../api/plans'
import { t } from '../i18n'
import { duration } from '../i18n/format'
import { planLook } from '../map/plan-class'
import { Swatch } from '../ui/Swatch'
import { fareInWords } from './fare-words'
import { reach } from './data'
import { LaneAge } from './LaneAge'
import { OverBlocked } from './OverBlocked'
import { mayPlan, current } from './plan-data'
import { planRanked, showsPlan } from './plan-listed'
import { mendInWords } from './plan-mend'
import { mendOf, siteRows } from './plan-result'
import { aloneInWords, money, withoutId, withoutInWords } from './plan-words'
import { siteName } from './PlanMoves'

/** A building's card in plan mode: how it fares, by whom, and what would cover it. */
export function PlanBuilding({ id }: { id: string }) {
  const entry = planRanked.value.find((each) => each.id === id)
  if (!entry) return null
  const result = current.value?.result
  const target = showsPlan.value ? result?.targets?.find((each) => each.id === id) : undefined
  return (
    <>
      <div class="arrival plan-card">
        <p class="verdict">
          <Swatch look={planLook(entry.kind)} as="point" />
          <strong>{fareInWords(entry.kind)}</strong>
        </p>
        {target?.station_id && target.total_s !== null && entry.kind !== 'no' && (
          <p>{t('plan.card.by', { name: siteName(target.station_id), time: duration(target.total_s) })}</p>
        )}
        {entry.kind.endsWith('over_blocked') && entry.blocked.length === 0 && (
          <p class="over-blocked">{t('plan.card.overBlocked')}</p>
        )}
        {showsPlan.value && <OverBlocked arrival={{ blocked: entry.blocked, outriggers_fit: null }} />}
        {entry.kind.endsWith('unverified') && <p class="unknown">{t('plan.card.unverified')}</p>}
        {showsPlan.value && entry.kind === 'no' && current.value && result && (
          <p class="mend">
            {mendInWords(current.value, mendOf(result, id))}
            <LaneAge ids={mendOf(result, id)?.lanes ?? []} />
          </p>
        )}
      </div>
      <h3>{t('plan.card.today')}</h3>
    </>
  )
}

/** A station's card in plan mode: its part in the plan, what it adds, and how to try it elsewhere. */
export function PlanStation({ id }: { id: string }) {
  const result = current.value?.result
  const standing = reach.value?.stations.some((station) => station.id === id)
  const row = result ? siteRows(result).find((station) => station.id === id) : undefined
  const remarks = [...(result?.screened_out ?? []), ...(result?.flagged ?? [])].filter(
    (each) => each.id === id,
  )
  return (
    <div class="arrival plan-card">
      {row && <p class="verdict">{t(`plan.site.${partOf(row)}`)}</p>}
      {result && row?.chosen && <Gains id={id} result={result} />}
      {remarks.map(({ rule, reason }) => (
        <p key={rule}>{withoutId(reason)}</p>
      ))}
      {!standing && !row?.existing && mayPlan.value && <p class="aside on-screen">{t('plan.card.drag')}</p>}
    </div>
  )
}

function partOf(row: { chosen: boolean; existing: boolean; screened_out?: boolean }) {
  if (row.existing) return 'existing'
  if (row.chosen) return 'chosen'
  return row.screened_out ? 'screened' : 'candidate'
}

function Gains({ id, result }: { id: string; result: Result }) {
  const effect = [...(result.sites ?? []), ...(result.bought ?? [])].find((each) => each.id === id)
  if (!effect) return null
  return (
    <>
      <p>{aloneInWords('site', result, effect)}</p>
      <p>{withoutInWords(result, effect)}</p>
      {effect.cost ? <p>{t('plan.outcome.cost', { money: money(effect.cost) })}</p> : null}
    </>
  )
}
