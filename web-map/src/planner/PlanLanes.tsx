import { idOf } from '../api/features'
import type { Effect, LaneRow, Result } from '../api/plans'
import { t } from '../i18n'
import { number } from '../i18n/format'
import { layerRows } from './data'
import { bought } from './navigation'
import { pick } from './pick'
import { bundleOf, chosenLanes } from './plan-result'
import { PlanGains } from './PlanGains'

/** The lanes to clear, and the ranked list of what each would bring. */
export function PlanLanes({ result }: { result: Result }) {
  const chosen = [...chosenLanes(result, bought.value)]
  const other = bundleOf(result, bought.value) !== undefined
  const effects = new Map([...effectsOf(result)].map((effect) => [effect.id, effect]))
  const ranked = [...(result.gains ?? []), ...(result.lanes ?? []).filter(isRanked)]
  if (chosen.length === 0 && ranked.length === 0) return null
  return (
    <section class="sites lanes">
      <h3>{t('plan.lanes.heading', { n: chosen.length })}</h3>
      <ol>
        {chosen.map((id) => (
          <li key={id} data-lane={id}>
            <LaneName id={id} />
            {!other && <PlanGains result={result} effect={effects.get(id)} />}
          </li>
        ))}
      </ol>
      {ranked.length > 0 && (
        <details>
          <summary>{t('plan.lanes.ranked', { n: ranked.length })}</summary>
          <ol>
            {ranked.map((row) => (
              <li key={row.lane_id}>
                <LaneName id={row.lane_id} />
                <small>
                  {row.reason}
                  {row.seconds_saved > 0 && ` ${t('plan.lanes.saved', { n: number(row.seconds_saved, 0) })}`}
                </small>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
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

function LaneName({ id }: { id: string }) {
  const row = layerRows('fire-lanes').value?.find((lane) => idOf(lane) === id)
  const words = [row?.properties['compound'], row?.properties['name']].filter(Boolean).join(' · ')
  return (
    <button type="button" class="link" onClick={() => pick('fire-lanes', id)}>
      {words || id}
    </button>
  )
}
