import { WHYS, type Effect, type LaneRow, type Plan, type Result } from '../api/plans'
import { t } from '../i18n'
import { engineName } from './engine-name'
import { LaneAge } from './LaneAge'
import { laneName } from './lane-name'
import { bought } from './navigation'
import { pick } from './pick'
import { bundleOf, chosenLanes } from './plan-result'
import { PlanGains } from './PlanGains'
import { ShowAll } from './PlanSites'

/** The lanes to clear, and the ranked list of what each would bring. */
export function PlanLanes({ plan, result }: { plan: Plan; result: Result }) {
  const chosen = [...chosenLanes(result, bought.value)]
  const other = bundleOf(result, bought.value) !== undefined
  const effects = new Map([...effectsOf(result)].map((effect) => [effect.id, effect]))
  const ranked = [...(result.gains ?? []), ...(result.lanes ?? []).filter(isRanked)]
  const compounds = result.compounds ?? []
  if (chosen.length === 0 && ranked.length === 0 && !result.other_blocked?.length) return null
  return (
    <section class="sites lanes">
      <div class="plan-head">
        <h3>{t('plan.lanes.heading', { n: chosen.length })}</h3>
        {plan.kind === 'clearing' && <ShowAll plan={plan} />}
      </div>
      {fewer(plan, chosen.length) && <p class="aside">{t('plan.lanes.fewer')}</p>}
      <ol>
        {chosen.map((id) => (
          <li key={id} data-lane={id}>
            <LaneName id={id} />
            {!other && <PlanGains what="lane" result={result} effect={effects.get(id)} />}
          </li>
        ))}
      </ol>
      {compounds.length > 0 && (
        <details>
          <summary>{t('plan.lanes.compounds', { n: compounds.length })}</summary>
          <ol>
            {compounds.map(({ compound, lanes, also_requires: sets, reason }) => (
              <li key={compound} data-compound={compound}>
                <b>{compound || t('plan.lanes.noCompound')}</b>
                <small>{reasonInWords(plan, reason, [...lanes, ...sets.flat()])}</small>
                <LaneAge ids={[...lanes, ...sets.flat()]} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {ranked.length > 0 && (
        <details>
          <summary>{t('plan.lanes.ranked', { n: ranked.length })}</summary>
          <ol>
            {ranked.map((row) => (
              <li key={row.lane_id}>
                <LaneName id={row.lane_id} />
                <small>{reasonInWords(plan, row.reason, requiredOf(row))}</small>
              </li>
            ))}
          </ol>
        </details>
      )}
      <Others plan={plan} rows={result.other_blocked ?? []} />
    </section>
  )
}

/** The blocked lanes that are not ranked, counted by why. */
function Others({ plan, rows }: { plan: Plan; rows: NonNullable<Result['other_blocked']> }) {
  const engine = engineName(plan.question.vehicle)
  return WHYS.map((why) => {
    const lanes = rows.filter((row) => row.why === why)
    if (lanes.length === 0) return null
    return (
      <details key={why} data-others={why}>
        <summary>{t(`plan.lanes.other.${why}`, { n: lanes.length, engine })}</summary>
        <ul>
          {lanes.map(({ lane_id }) => (
            <li key={lane_id}>
              <LaneName id={lane_id} />
            </li>
          ))}
        </ul>
      </details>
    )
  })
}

function effectsOf(result: Result): Effect[] {
  return [...(result.bought ?? []), ...(result.lanes ?? []).filter(isEffect)]
}

function isRanked(row: LaneRow | Effect | string): row is LaneRow {
  return typeof row !== 'string' && 'lane_id' in row
}

function isEffect(row: LaneRow | Effect | string): row is Effect {
  return typeof row !== 'string' && 'adds_alone' in row
}

/** Whether more lanes were allowed than help. */
function fewer({ question: { lanes } }: Plan, chosen: number): boolean {
  return bought.value === undefined && lanes !== undefined && chosen < lanes
}

function requiredOf({ also_requires: sets }: LaneRow): string[] {
  return Array.isArray(sets) ? sets.flat() : []
}

/** A reason with the names that people know instead of the vehicle's and the lanes' ids. */
function reasonInWords({ question }: Plan, reason: string, lanes: readonly string[]): string {
  return lanes.reduce(
    (text, id) => text.replaceAll(id, laneName(id)),
    reason.replace(question.vehicle, engineName(question.vehicle)),
  )
}

function LaneName({ id }: { id: string }) {
  return (
    <>
      <button type="button" class="link" onClick={() => pick('fire-lanes', id)}>
        {laneName(id)}
      </button>
      <LaneAge ids={[id]} />
    </>
  )
}
