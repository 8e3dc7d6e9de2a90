import type { Arrival } from '../api/types'
import { t } from '../i18n'
import { duration } from '../i18n/format'
import { byMode } from './by-mode'

/**
 * From where people could go on by foot with their hose: the nearest road, where nobody comes to the building itself or the
 * road is reached sooner. Else it says nothing that the arrival does not.
 */
export function nearestRoadInWords({ nearest_road_s: road, total_s, access }: Arrival): string {
  if (road === null || access === 'road') return ''
  if (total_s === null) return t('arrival.nearestRoadOnly', { time: duration(road), ...byMode() })
  // Both are shown in whole seconds, rounded up.
  return Math.ceil(road) < Math.ceil(total_s)
    ? t('arrival.nearestRoad', { time: duration(road), ...byMode() })
    : ''
}
