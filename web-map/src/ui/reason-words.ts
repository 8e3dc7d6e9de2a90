import type { Why } from '../api/types'
import { t, textOf } from '../i18n'
import { number } from '../i18n/format'
import { modeOf } from './by-mode'

/** What stops a vehicle, with what was found and what would do. */
export function reasonInWords({ code, value, needed }: Why, vehicle: string | undefined): string {
  const text = textOf(`why.code.${code}`, code, modeOf(vehicle))
  if (value === null) return text
  const values = [
    t('why.value', { value: shown(value, code) }),
    needed === null ? '' : t('why.needed', { needed: shown(needed, code) }),
  ].filter(Boolean)
  return t('why.with', { text, values: values.join(t('listSeparator')) })
}

/** A measure with its unit: weights are tonnes, all else metres. */
function shown(value: number | string, code: string): string {
  if (typeof value === 'string') return textOf(`value.kind.${value}`, value)
  return `${number(value, 2)} ${t(code === 'weight' ? 'suffix.t' : 'suffix.m')}`
}
