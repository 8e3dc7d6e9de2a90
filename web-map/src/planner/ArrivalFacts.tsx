import type { Arrival } from '../api/types'
import { t } from '../i18n'
import { duration, distance } from '../i18n/format'
import { classOf, lookOf } from '../map/arrival-class'
import { Swatch } from '../ui/Swatch'
import { arrivals, reach, route } from './data'
import { fitWay } from './pick'
import { Reasons } from './Reasons'
import { stationName } from './station-name'
import { Unverified } from './Unverified'

/** Who arrives when, by which way; or why nobody does. */
export function ArrivalFacts({ id }: { id: string }) {
  const arrival = arrivals.value.get(id)
  const limit = reach.value?.limit_s
  if (!arrival || limit === undefined) return <p>{t('loading')}</p>
  const way = route.value?.properties.target_id === id ? route.value : undefined
  return (
    <div class="arrival">
      <p class="verdict">
        <Swatch look={lookOf(classOf(arrival, limit))} as="area" />
        <Verdict arrival={arrival} limit={limit} />
      </p>
      {arrival.total_s !== null && <Journey arrival={arrival} />}
      <Unverified arrival={arrival} unknown={way?.properties.unknown ?? []} />
      {way && <Reasons reasons={way.properties.why ?? []} />}
      {arrival.nearest_road_s !== null && arrival.access !== 'road' && (
        <p class="aside">{t('arrival.nearestRoad', { time: duration(arrival.nearest_road_s) })}</p>
      )}
      {way?.geometry && (
        <button type="button" class="quiet" onClick={() => (fitWay.value = id)}>
          {t('arrival.showWay')}
        </button>
      )}
    </div>
  )
}

function Verdict({ arrival, limit }: { arrival: Arrival; limit: number }) {
  const kind = classOf(arrival, limit)
  if (arrival.total_s === null) return <strong>{t(`verdict.${arrival.status}`)}</strong>
  const time = duration(arrival.total_s)
  if (kind === 'unverified') return <strong>{t('verdict.unverified', { time })}</strong>
  return <strong>{t(`verdict.${arrival.status}`, { time, limit: duration(limit) })}</strong>
}

function Journey({ arrival }: { arrival: Arrival }) {
  const parts = [
    t('arrival.by', { station: stationName(arrival.station_id) }),
    arrival.distance_m === null ? '' : t('arrival.along', { distance: distance(arrival.distance_m) }),
    arrival.travel_s === null ? '' : t('arrival.travel', { time: duration(arrival.travel_s) }),
    arrival.access === null
      ? ''
      : t(`arrival.access.${arrival.access}`, { distance: distance(arrival.access_m ?? 0) }),
  ]
  return <p>{parts.filter(Boolean).join(t('listSeparator'))}</p>
}
