import { t } from '../i18n'
import type { Blockages, BlockedOnTheWay } from '../api/types'
import { blockagesInWords, leftInWords } from '../ui/blockages'
import { LaneAge } from './LaneAge'
import { pick } from './pick'
import { names } from './thing-names'

interface OnTheWay extends Pick<Blockages, 'outriggers_fit'> {
  blocked: readonly BlockedOnTheWay[]
}

/** What an arrival has to do with blocked lanes: how many, how narrow, which, and whether an aerial can work there. */
export function OverBlocked({ arrival: { blocked, outriggers_fit } }: { arrival: OnTheWay }) {
  if (blocked.length === 0) return null
  return (
    <div class="over-blocked">
      <p>{blockagesInWords(blocked)}</p>
      <ul>
        {blocked.map((lane) => (
          <li key={lane.id}>
            <button type="button" class="link" onClick={() => pick('fire-lanes', lane.id)}>
              {names.value.byId('fire-lanes', lane.id, lane.name)}
            </button>
            {leftInWords(lane)}
            <LaneAge ids={[lane.id]} />
          </li>
        ))}
      </ul>
      {outriggers_fit !== null && (
        <p>{t(outriggers_fit ? 'overBlocked.outriggersFit' : 'overBlocked.outriggersDoNot')}</p>
      )}
    </div>
  )
}
