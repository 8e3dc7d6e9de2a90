import type { RouteProperties, Why } from '../api/types'
import { t, textOf } from '../i18n'
import { number } from '../i18n/format'
import { modeOf } from './by-mode'
import { blockedInWords, type Sight } from './observed'

/**
 * What stops a vehicle, with what was found and what would do.
 *
 * @param sight when the lane that stops it was seen blocked, where it is: its width is then what is left of it
 */
export function reasonInWords(
  { code, value, needed }: Why,
  vehicle: string | undefined,
  sight: Sight | undefined,
): string {
  const text =
    code === 'blocked'
      ? blockedInWords(sight)
      : textOf(`why.code.${code === 'width' && sight ? 'narrowed' : code}`, code, modeOf(vehicle))
  if (value === null) return text
  const values = [
    t('why.value', { value: shown(value, code) }),
    needed === null ? '' : t('why.needed', { needed: shown(needed, code) }),
  ].filter(Boolean)
  return t('why.with', { text, values: values.join(t('listSeparator')) })
}

/** How little room a limit leaves, with what is there and what the vehicle measures. */
export function tightInWords({ code, value, needed }: Why): string {
  return t(code === 'height' ? 'tight.height' : 'tight.width', {
    value: shown(value ?? '', code),
    needed: shown(needed ?? '', code),
  })
}

/** Why nobody arrives, without what the verdict says already. */
export function reasonsOf({ status, why = [] }: Pick<RouteProperties, 'status' | 'why'>): Why[] {
  return why.filter(({ code }) => code !== status)
}

/** Whether a reason speaks of what is blocked, or of the width that is left there. */
export function tellsBlockage({ code, layer }: Why): boolean {
  return layer === 'fire-lanes' && (code === 'blocked' || code === 'width')
}

/** A measure with its unit: weights are tonnes, all else metres. */
function shown(value: number | string, code: string): string {
  if (typeof value === 'string') return textOf(`value.kind.${value}`, value)
  return `${number(value, 2)} ${t(code === 'weight' ? 'suffix.t' : 'suffix.m')}`
}
