import type { Arrival } from '../api/types'
import { t } from '../i18n'
import { stopsShort } from '../map/arrival-class'
import { drivesOver } from '../ui/blockages'

/** Of the arrivals in time with blocked lanes: how many drive over one, how many merely stop at one, and how many cannot. */
export function overBlockedParts(arrivals: readonly Arrival[]): string {
  const all = arrivals.filter(({ status, blocked }) => status === 'reached' && blocked.length > 0)
  const over = all.filter(({ blocked }) => drivesOver(blocked)).length
  const short = all.filter(({ blocked }) => stopsShort(blocked)).length
  return [
    t('sentence.over_or_at', { over, at: all.length - over }),
    short > 0 ? t('sentence.stops_short', { n: short }) : '',
  ]
    .filter(Boolean)
    .join(t('clauseSeparator'))
}
