import { t } from '../i18n'
import { byMode } from './by-mode'
import { arrivals, reach } from './data'

/** What a station does for the district with the vehicle and limit asked about. */
export function StationFacts({ id }: { id: string }) {
  const answer = reach.value
  if (!answer) return null
  const responding = answer.stations.find((station) => station.id === id)
  if (!responding) return <p class="arrival">{t('station.notResponding', byMode())}</p>
  if (!responding.located) return <p class="arrival unknown">{t('station.offNetwork', byMode())}</p>
  const first = [...arrivals.value.values()].filter((arrival) => arrival.station_id === id)
  const inTime = first.filter((arrival) => arrival.status === 'reached').length
  return <p class="arrival">{t('station.first', { n: first.length, inTime })}</p>
}
