import { t } from '../i18n'
import type { Blockages, RouteProperties } from '../api/types'
import { blockagesInWords, metres } from '../ui/blockages'
import { LaneAge } from './LaneAge'
import { pick } from './pick'
import { names } from './thing-names'

interface Props {
  arrival: Blockages
  /** The blocked lanes as the way names them; undefined while it is not loaded. */
  lanes: RouteProperties['blocked']
}

/** That an arrival drives over blocked lanes: how many, how narrow, which, and whether an aerial can work there. */
export function OverBlocked({ arrival, lanes }: Props) {
  if (arrival.blocked_lanes.length === 0) return null
  return (
    <div class="over-blocked">
      <p>{blockagesInWords(arrival)}</p>
      <ul>
        {arrival.blocked_lanes.map((id) => {
          const lane = lanes?.find((each) => each.id === id)
          return (
            <li key={id}>
              <button type="button" class="link" onClick={() => pick('fire-lanes', id)}>
                {names.value.byId('fire-lanes', id, lane?.name)}
              </button>
              {typeof lane?.remaining_width_m === 'number' &&
                t('overBlocked.left', { width: metres(lane.remaining_width_m) })}
              <LaneAge id={id} />
            </li>
          )
        })}
      </ul>
      {arrival.outriggers_fit !== null && (
        <p>{t(arrival.outriggers_fit ? 'overBlocked.outriggersFit' : 'overBlocked.outriggersDoNot')}</p>
      )}
    </div>
  )
}
