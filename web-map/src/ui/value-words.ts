import type { Value } from '../api/features'
import { t, textOf } from '../i18n'
import { dateTime, number } from '../i18n/format'
import { vehicleName } from './vehicle-name'

/** Vehicles of a station, `;` between. */
const LISTS = new Set(['vehicles'])

/** What people write down as they like. */
const REPORTED = new Set(['blocked_reason', 'note', 'key_note'])

/** A day, or a day and time, as layers hold them. */
const ISO = /^\d{4}-\d\d-\d\d(T\d\d:\d\d.*)?$/

/** A recorded value as people say it, with its unit: codes in words, years and grades as they are. */
export function valueInWords(attribute: string, value: NonNullable<Value>): string {
  if (LISTS.has(attribute))
    return vehiclesInWords(
      String(value)
        .split(/[;；]/)
        .map((name) => name.trim()),
    )
  const words = textOf(`value.${attribute}.${String(value)}`, '')
  if (words) return words
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
  if (value === 'unknown') return t('unknown')
  if (attribute === 'maxspeed' && /^\d+$/.test(String(value))) return t('unit.kmh', { n: String(value) })
  if (/_(at|on)$/.test(attribute) && ISO.test(String(value))) return dateTime(String(value))
  if (typeof value === 'number') return measure(attribute, value)
  return REPORTED.has(attribute) ? reportedInWords(value) : value
}

/** What somebody wrote down, in that person's words: in another language it is marked as such. */
export function reportedInWords(text: string): string {
  return t('reported', { text })
}

/** Each kind once, with how many where there are several. */
function vehiclesInWords(names: string[]): string {
  const counts = new Map<string, number>()
  for (const name of names.filter(Boolean)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .map(([name, n]) => vehicleName(name, name) + (n > 1 ? ` × ${n}` : ''))
    .join(t('nameSeparator'))
}

function measure(attribute: string, value: number): string {
  if (attribute.endsWith('_share')) return `${number(100 * value, 0)} %`
  // No thousands separator in a year.
  const plain = attribute.endsWith('year') ? String(value) : number(value, 2)
  return [plain, unit(attribute)].filter(Boolean).join(' ')
}

function unit(attribute: string): string {
  if (attribute.endsWith('cost')) return t('suffix.yuan')
  const suffix = /_(m|m2|m3|s|t|lps|mpa|pct)$/.exec(attribute)?.[1]
  return suffix ? textOf(`suffix.${suffix}`, suffix) : ''
}
