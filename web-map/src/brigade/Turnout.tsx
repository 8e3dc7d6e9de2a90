import type { RouteProperties } from '../api/types'
import { t } from '../i18n'
import { distance, duration } from '../i18n/format'
import { blockagesInWords, metres } from '../ui/blockages'
import { modeOf } from '../ui/by-mode'
import { reasonInWords } from '../ui/reason-words'
import { vehicleName } from '../ui/vehicle-name'
import { names, openLane, summary } from './data'
import { chooseVehicle, route, vehicle } from './turnout-data'

/** How the chosen vehicle gets to the opened building: what is in its way first, then when and from where it comes. */
export function Turnout() {
  const way = route.value?.properties
  return (
    <div class="way" aria-live="polite">
      <Vehicle />
      {way ? <Way way={way} /> : <p>{t('loading')}</p>}
    </div>
  )
}

function Vehicle() {
  return (
    <label>
      {t('vehicle')}
      <select name="vehicle" onChange={(event) => chooseVehicle(event.currentTarget.value)}>
        {summary.value?.vehicles.map(({ name, label }) => (
          <option key={name} value={name} selected={name === vehicle.value}>
            {vehicleName(name, label)}
          </option>
        ))}
      </select>
    </label>
  )
}

function Way({ way }: { way: RouteProperties }) {
  const mode = modeOf(vehicle.value)
  if (way.total_s === null) return <Stopped way={way} />
  return (
    <>
      <Blocked way={way} />
      <p class="arrives">
        <b>{t('verdict.reached', { time: duration(way.total_s) })}</b>
        {t('listSeparator')}
        {t('arrival.by', { station: names.value.byId('stations', way.station_id ?? '') })}
        {way.distance_m !== null &&
          t('listSeparator') + t('arrival.along', { distance: distance(way.distance_m), ...mode })}
      </p>
      {way.access === 'road' && <p class="unknown">{t('unverified.road', mode)}</p>}
      {(way.unknown_limits ?? 0) > 0 && (
        <p class="unknown">{t('unverified.limits', { n: way.unknown_limits ?? 0 })}</p>
      )}
    </>
  )
}

function Stopped({ way: { status, why = [] } }: { way: RouteProperties }) {
  return (
    <div class="stopped">
      <b>{t(`verdict.${status}`, modeOf(vehicle.value))}</b>
      <ul>
        {why
          .filter(({ code }) => code !== status)
          .map((reason, i) => (
            <li key={i}>
              {reason.layer && reason.feature_id && reason.layer !== 'high-rises' && (
                <b>{names.value.byId(reason.layer, reason.feature_id, reason.name)} </b>
              )}
              {reasonInWords(reason, vehicle.value)}
            </li>
          ))}
      </ul>
    </div>
  )
}

function Blocked({ way }: { way: RouteProperties }) {
  if (way.blocked_lanes.length === 0) return null
  return (
    <div class="stopped">
      <b>{blockagesInWords(way)}</b>
      <ul>
        {way.blocked?.map(({ id, name, remaining_width_m: width }) => (
          <li key={id}>
            <button type="button" class="quiet" onClick={() => openLane(id)}>
              {names.value.byId('fire-lanes', id, name)}
              {width !== null && t('overBlocked.left', { width: metres(width) })}
            </button>
          </li>
        ))}
      </ul>
      {way.outriggers_fit !== null && (
        <p>{t(way.outriggers_fit ? 'overBlocked.outriggersFit' : 'overBlocked.outriggersDoNot')}</p>
      )}
    </div>
  )
}
