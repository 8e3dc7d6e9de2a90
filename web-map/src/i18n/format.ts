import { language, t } from './index'

/**
 * The one zone of every day and time that a page shows, wherever the reader's device is: China has no other, and the server
 * dates by it, too.
 */
export const ZONE = 'Asia/Shanghai'
/** What China's clocks are ahead of UTC, without summer time. */
const OFFSET = '+08:00'

/** Seconds as minutes and seconds, `6:40`, where the heading says the units; in sentences it would be a time of day. */
export function clock(seconds: number): string {
  const whole = wholeSeconds(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** Seconds in words, `6 分 40 秒`. */
export function duration(seconds: number): string {
  const whole = wholeSeconds(seconds)
  if (whole >= 3600) return hours(Math.ceil(whole / 60))
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60]
  if (rest === 0 && minutes > 0) return t('unit.minutes', { n: minutes })
  return minutes === 0 ? t('unit.seconds', { n: rest }) : t('unit.minutesSeconds', { minutes, seconds: rest })
}

function hours(minutes: number): string {
  return t('unit.hoursMinutes', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}

/** Rounded up, as an arrival is never shown sooner than it is. */
function wholeSeconds(seconds: number): number {
  return Math.ceil(seconds - 1e-9)
}

/** Metres, or kilometres from 1000 m, with the unit. */
export function distance(metres: number): string {
  if (metres < 1000) return t('unit.m', { n: Math.round(metres) })
  return t('unit.km', { n: number(metres / 1000, metres < 10_000 ? 1 : 0) })
}

export function number(value: number, digits = 1): string {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: digits }).format(value)
}

/**
 * How long ago an ISO 8601 date or time was, in the unit a person would use, of which only whole ones have passed: the server
 * counts days so, too. The clock is a parameter for the tests.
 */
export function age(iso: string, now: Date): string {
  const minutes = Math.trunc((now.getTime() - moment(iso).getTime()) / 60_000)
  if (isDay(iso)) return ago(Math.floor(minutes / 1440), 'day')
  if (minutes < 60) return ago(minutes, 'minute')
  if (minutes < 48 * 60) return ago(Math.trunc(minutes / 60), 'hour')
  // Two whole days ago need not be the day before yesterday.
  return ago(Math.trunc(minutes / 1440), 'day', 'always')
}

/** A number stands off from its unit, in Chinese too. */
function ago(n: number, unit: 'minute' | 'hour' | 'day', numeric: 'auto' | 'always' = 'auto'): string {
  const words = new Intl.RelativeTimeFormat(language(), { numeric }).format(-n, unit)
  return words.replace(/(\d)(?=[\u4e00-\u9fff])/g, '$1 ')
}

/** An ISO 8601 date, or date and time, as people in the district write it. */
export function dateTime(iso: string): string {
  const style: Intl.DateTimeFormatOptions = isDay(iso)
    ? { dateStyle: 'medium' }
    : { dateStyle: 'medium', timeStyle: 'short' }
  return new Intl.DateTimeFormat(language(), { ...style, timeZone: ZONE }).format(moment(iso))
}

/** The moment of an ISO 8601 date and time; without an offset it is the district's, a date by itself that day's beginning. */
function moment(iso: string): Date {
  if (isDay(iso)) return new Date(`${iso}T00:00${OFFSET}`)
  return new Date(/(Z|[+-]\d\d:?\d\d)$/i.test(iso) ? iso : iso + OFFSET)
}

function isDay(iso: string): boolean {
  return !iso.includes('T')
}
