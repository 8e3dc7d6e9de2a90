import type { Arrival } from '../api/types'
import { t } from '../i18n'
import { awaitedInWords } from '../ui/awaited'
import { duration, distance } from '../i18n/format'
import { classOf, lookOf } from '../map/arrival-class'
import { reasonsOf } from '../ui/reason-words'
import { Swatch } from '../ui/Swatch'
import { byMode } from './by-mode'
import { arrivals, reach, route } from './data'
import { nearestRoadInWords } from './nearest-road'
import { OverBlocked } from './OverBlocked'
import { fitWay } from './pick'
import { Reasons } from './Reasons'
import { stationName } from './station-name'
import { Unverified } from './Unverified'
import { verdictInWords } from './verdict'

/** Who arrives when, by which way; or why nobody does. */
export function ArrivalFacts({ id }: { id: string }) {
  const arrival = arrivals.value.get(id)
  const limit = reach.value?.limit_s
  if (!arrival || limit === undefined) return <p>{awaitedInWords()}</p>
  const way = route.value?.properties.target_id === id ? route.value : undefined
  return (
    <div class="arrival">
      <p class="verdict">
        <Swatch look={lookOf(classOf(arrival, limit))} as="area" />
        <strong>{verdictInWords(arrival, limit)}</strong>
      </p>
      {arrival.total_s !== null && <Journey arrival={arrival} />}
      <OverBlocked arrival={arrival} />
      <Unverified
        arrival={arrival}
        unknown={way?.properties.unknown ?? []}
        tight={way?.properties.tight ?? []}
      />
      {way && <Reasons reasons={reasonsOf(way.properties)} />}
      <NearestRoad arrival={arrival} />
      {way?.geometry && (
        <button type="button" class="quiet" onClick={() => (fitWay.value = id)}>
          {t('arrival.showWay')}
        </button>
      )}
    </div>
  )
}

function NearestRoad({ arrival }: { arrival: Arrival }) {
  const said = nearestRoadInWords(arrival)
  return said ? <p class="aside">{said}</p> : null
}

function Journey({ arrival }: { arrival: Arrival }) {
  const parts = [
    t('arrival.by', { station: stationName(arrival.station_id) }),
    arrival.distance_m === null
      ? ''
      : t('arrival.along', { distance: distance(arrival.distance_m), ...byMode() }),
    arrival.travel_s === null ? '' : t('arrival.travel', { time: duration(arrival.travel_s) }),
    arrival.access === null
      ? ''
      : t(`arrival.access.${arrival.access}`, { distance: distance(arrival.access_m ?? 0), ...byMode() }),
  ]
  return <p>{parts.filter(Boolean).join(t('listSeparator'))}</p>
}
