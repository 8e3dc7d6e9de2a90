import type { Why } from '../api/types'
import { t } from '../i18n'
import { reasonInWords, tellsBlockage } from '../ui/reason-words'
import { sightsOf } from './blocked-lanes'
import { reach } from './data'
import { LaneAge } from './LaneAge'
import { pick } from './pick'
import { names } from './thing-names'

/** Why no engine arrives, the thing that stops it named and one press away. */
export function Reasons({ reasons }: { reasons: Why[] }) {
  if (reasons.length === 0) return null
  return (
    <div class="reasons">
      <h3>{t('why.heading')}</h3>
      <ul>
        {reasons.map((why, index) => (
          <Reason key={index} why={why} />
        ))}
      </ul>
    </div>
  )
}

function Reason({ why }: { why: Why }) {
  const lane = tellsBlockage(why) ? [why.feature_id ?? ''] : []
  return (
    <li>
      <Thing why={why} />
      {reasonInWords(why, reach.value?.vehicle, sightsOf(lane)[0])}
      <LaneAge ids={lane} />
    </li>
  )
}

function Thing({ why: { layer, feature_id, name } }: { why: Why }) {
  // The building itself is what the card is about.
  if (!layer || !feature_id || layer === 'high-rises') return null
  return (
    <button type="button" class="link" onClick={() => pick(layer, feature_id)}>
      {names.value.byId(layer, feature_id, name)}
    </button>
  )
}
