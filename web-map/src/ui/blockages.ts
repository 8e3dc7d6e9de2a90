import type { BlockedOnTheWay } from '../api/types'
import { t, type MessageKey } from '../i18n'
import { number } from '../i18n/format'

type Lanes = readonly BlockedOnTheWay[]

/** What an arrival has to do with blocked lanes, and how narrow they are; empty where there is none. */
export function blockagesInWords(blocked: Lanes): string {
  const site = blocked.filter(({ driven }) => !driven)
  return [
    clause(
      'overBlocked.lanes',
      'overBlocked.narrowest',
      blocked.filter(({ driven }) => driven),
    ),
    clause(
      'overBlocked.site',
      'overBlocked.narrowest',
      site.filter(({ passable }) => passable),
    ),
    clause(
      'overBlocked.site',
      'overBlocked.tooNarrow',
      site.filter((lane) => !lane.passable && lane.remaining_width_m !== null),
    ),
    clause(
      'overBlocked.site',
      'overBlocked.closed',
      site.filter((lane) => lane.remaining_width_m === null),
    ),
  ]
    .filter(Boolean)
    .join(t('clauseSeparator'))
}

function clause(what: MessageKey, whole: MessageKey, lanes: Lanes): string {
  if (lanes.length === 0) return ''
  const widths = lanes.flatMap(({ remaining_width_m: width }) => width ?? [])
  const width = widths.length > 0 ? metres(Math.min(...widths)) : ''
  return t(whole, { lanes: t(what, { n: lanes.length }), width })
}

/** What is left of one of several, and whether it is not driven on. */
export function leftInWords({
  remaining_width_m: width,
  driven,
}: Pick<BlockedOnTheWay, 'remaining_width_m' | 'driven'>): string {
  const left = width === null ? t('overBlocked.leftUnknown') : t('overBlocked.left', { width: metres(width) })
  return driven ? left : left + t('overBlocked.underSite')
}

/** Whether an engine drives over blocked lanes, and not merely stops at a site that lies on some. */
export const drivesOver = (blocked: Lanes): boolean => blocked.some(({ driven }) => driven)

export function metres(width: number): string {
  return t('unit.m', { n: number(width, 2) })
}
