import type { Arrival, Step } from '../api/types'
import { t, textOf } from '../i18n'
import { rows } from './data'
import { unknownLimits } from './unknown-limits'

/** Why an arrival is not shown as plainly reached: no access of its own, or limits on the way that nobody knows. */
export function Unverified({ arrival, steps }: { arrival: Arrival; steps: Step[] }) {
  if (arrival.total_s === null) return null
  const named = unknownLimits(steps, rows.value['fire-lanes'] ?? [])
  return (
    <>
      {arrival.access === 'road' && <p class="unknown">{t('unverified.road')}</p>}
      {arrival.unknown_limits > 0 && (
        <div class="unknown">
          <p>{t('unverified.limits', { n: arrival.unknown_limits })}</p>
          <ul>
            {named.map(({ id, name, attributes }) => (
              <li key={id}>
                {t('unverified.lane', {
                  name,
                  what: attributes.map((a) => textOf(`attribute.${a}`, a)).join(t('listSeparator')),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
