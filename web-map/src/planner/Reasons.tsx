import type { Why } from '../api/types'
import { t } from '../i18n'
import { reasonInWords } from '../ui/reason-words'
import { reach } from './data'
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
          <li key={index}>
            <Thing why={why} />
            {reasonInWords(why, reach.value?.vehicle)}
          </li>
        ))}
      </ul>
    </div>
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
