import { idOf } from '../api/features'
import type { Arrival, Why } from '../api/types'
import { t, textOf } from '../i18n'
import { byMode } from './by-mode'
import { layerRows } from './data'
import { tightInWords } from '../ui/reason-words'
import { pick } from './pick'
import { names } from './thing-names'
import { unknownLimits, type UnknownLimit } from './unknown-limits'

interface UnverifiedProps {
  arrival: Arrival
  /** Limits on the way that nobody knows, as `layer/id`. */
  unknown: string[]
  /** Limits on the way that leave little room. */
  tight: Why[]
}

/** Why an arrival is not shown as plainly reached: no access of its own, or limits that are not known or leave little room. */
export function Unverified({ arrival, unknown, tight }: UnverifiedProps) {
  if (arrival.total_s === null) return null
  const n = arrival.unknown_limits ?? 0
  const limits = unknownLimits(unknown, (layer, id) =>
    layerRows(layer).value?.find((row) => idOf(row) === id),
  )
  return (
    <>
      {arrival.access === 'road' && <p class="unknown">{t('unverified.road', byMode())}</p>}
      {n > 0 && (
        <div class="unknown">
          <p>{t('unverified.limits', { n })}</p>
          <ul>
            {limits.map((limit) => (
              <li key={`${limit.layer}/${limit.id}`}>
                <Limit limit={limit} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <Tight n={arrival.tight_limits ?? 0} limits={tight} />
    </>
  )
}

function Tight({ n, limits }: { n: number; limits: Why[] }) {
  if (n === 0) return null
  return (
    <div class="unknown">
      <p>{t('tight.limits', { n })}</p>
      <ul>
        {limits.map((limit) => (
          <li key={`${limit.layer}/${limit.feature_id} ${limit.code}`}>
            <button
              type="button"
              class="link"
              onClick={() => pick(limit.layer ?? '', limit.feature_id ?? '')}
            >
              {names.value.byId(limit.layer ?? '', limit.feature_id ?? '')}
            </button>
            {tightInWords(limit)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Limit({ limit: { layer, id, name, attributes } }: { limit: UnknownLimit }) {
  return (
    <>
      <button type="button" class="link" onClick={() => pick(layer, id)}>
        {names.value.byId(layer, id, name)}
      </button>
      {attributes.length > 0 &&
        t('unverified.what', {
          what: attributes
            .map((attribute) => textOf(`attribute.${attribute}`, attribute))
            .join(t('listSeparator')),
        })}
    </>
  )
}
