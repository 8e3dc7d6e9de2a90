import { language, t } from './index'

/** Seconds as minutes and seconds, `6:40`. Rounded up, as an arrival is never shown sooner than it is. */
export function clock(seconds: number): string {
  const whole = Math.ceil(seconds - 1e-9)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** Metres, or kilometres from 1000 m, with the unit. */
export function distance(metres: number): string {
  if (metres < 1000) return t('unit.m', { n: Math.round(metres) })
  return t('unit.km', { n: number(metres / 1000, metres < 10_000 ? 1 : 0) })
}

export function number(value: number, digits = 1): string {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: digits }).format(value)
}

/** How long ago, in the unit a person would use; the clock is a parameter for the tests. */
export function age(from: Date, now: Date): string {
  const minutes = Math.round((now.getTime() - from.getTime()) / 60_000)
  const relative = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' })
  if (minutes < 60) return relative.format(-minutes, 'minute')
  if (minutes < 48 * 60) return relative.format(-Math.round(minutes / 60), 'hour')
  return relative.format(-Math.round(minutes / 1440), 'day')
}

export function dateTime(at: Date): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(at)
}
