import type { Arrival } from '../api/types'
import { t } from '../i18n'
import { duration } from '../i18n/format'
import { classOf } from '../map/arrival-class'
import { drivesOver } from '../ui/blockages'
import { byMode } from './by-mode'
import { groupOf } from './worst-first'

/** What an arrival comes to, in one short sentence. */
export function verdictInWords(arrival: Arrival, limitS: number): string {
  const kind = classOf(arrival, limitS)
  const what = groupOf({ arrival, kind })
  const said = what === 'over_blocked' && !drivesOver(arrival.blocked) ? 'at_blocked' : what
  const times = arrival.total_s === null ? {} : { time: duration(arrival.total_s), limit: duration(limitS) }
  return t(`verdict.${said}`, { ...times, ...byMode() })
}
