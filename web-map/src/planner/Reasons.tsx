import type { Why } from '../api/types'
import { t, textOf } from '../i18n'
import { number } from '../i18n/format'
import { byMode } from './by-mode'
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
            {reasonInWords(why)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Thing({ why: { layer, feature_id, name } }: { why: Why }) {
  if (!layer || !feature_id) return null
  return (
    <button type="button" class="link" onClick={() => pick(layer, feature_id)}>
      {names.value.byId(layer, feature_id, name)}
    </button>
  )
}

function reasonInWords(why: Why): string {
  const text = textOf(`why.code.${why.code}`, why.code, byMode())
  const values = [
    why.value === null ? '' : t('why.value', { value: shown(why.value, why.code) }),
    why.needed === null || why.value === null ? '' : t('why.needed', { needed: shown(why.needed, why.code) }),
  ].filter(Boolean)
  return values.length ? t('why.with', { text, values: values.join(t('listSeparator')) }) : text
}

/** A measure with its unit: weights are tonnes, all else metres. */
function shown(value: number | string, code: string): string {
  if (typeof value === 'string') return textOf(`value.kind.${value}`, value)
  return `${number(value, 2)} ${t(code === 'weight' ? 'suffix.t' : 'suffix.m')}`
}
