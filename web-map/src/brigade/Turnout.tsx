import type { RouteProperties, Why } from '../api/types'
import { t } from '../i18n'
import { awaitedInWords } from '../ui/awaited'
import { distance, duration } from '../i18n/format'
import { blockagesInWords, leftInWords } from '../ui/blockages'
import { modeOf } from '../ui/by-mode'
import { reasonInWords, reasonsOf, tellsBlockage, tightInWords } from '../ui/reason-words'
import { SeenBlocked } from '../ui/SeenBlocked'
import { vehicleName } from '../ui/vehicle-name'
import { names, openLane, sightsOf, summary } from './data'
import { chooseVehicle, route, vehicle } from './turnout-data'

/** How the chosen vehicle gets to the opened building: what is in its way first, then when and from where it comes. */
export function Turnout() {
  const way = route.value?.properties
  return (
    <div class="way" aria-live="polite">
      <Vehicle />
      {way ? <Way way={way} /> : <p>{awaitedInWords()}</p>}
    </div>
  )
}

function Vehicle() {
  return (
    <>
      <p class="on-paper">{t('brigade.sent', { engine: nameOf(vehicle.value) })}</p>
      <label class="on-screen">
        {t('vehicle')}
        <select name="vehicle" onChange={(event) => chooseVehicle(event.currentTarget.value)}>
          {summary.value?.vehicles.map(({ name, label }) => (
            <option key={name} value={name} selected={name === vehicle.value}>
              {vehicleName(name, label)}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

function nameOf(chosen: string | undefined): string {
  const known = summary.value?.vehicles.find(({ name }) => name === chosen)
  return chosen === undefined ? '' : vehicleName(chosen, known?.label ?? chosen)
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
      {(way.tight ?? []).length > 0 && <Tight limits={way.tight ?? []} />}
    </>
  )
}

function Tight({ limits }: { limits: Why[] }) {
  return (
    <ul class="unknown">
      {limits.map((limit) => (
        <li key={`${limit.layer}/${limit.feature_id} ${limit.code}`}>
          {names.value.byId(limit.layer ?? '', limit.feature_id ?? '')}
          {tightInWords(limit)}
        </li>
      ))}
    </ul>
  )
}

function Stopped({ way }: { way: RouteProperties }) {
  return (
    <div class="stopped">
      <b>{t(`verdict.${way.status}`, modeOf(vehicle.value))}</b>
      <ul>
        {reasonsOf(way).map((reason, i) => (
          <Reason key={i} why={reason} />
        ))}
      </ul>
    </div>
  )
}

function Reason({ why }: { why: Why }) {
  const { layer, feature_id: id, name } = why
  const seen = tellsBlockage(why) ? sightsOf([id ?? '']) : []
  return (
    <li>
      {layer && id && layer !== 'high-rises' && <b>{names.value.byId(layer, id, name)} </b>}
      {reasonInWords(why, vehicle.value, seen[0])}
      <SeenBlocked lanes={seen} />
    </li>
  )
}

function Blocked({ way }: { way: RouteProperties }) {
  if (way.blocked.length === 0) return null
  return (
    <div class="stopped">
      <b>{blockagesInWords(way.blocked)}</b>
      <ul>
        {way.blocked.map((lane) => (
          <li key={lane.id}>
            <button type="button" class="quiet named" onClick={() => openLane(lane.id)}>
              {names.value.byId('fire-lanes', lane.id, lane.name)}
              {leftInWords(lane)}
            </button>
            <SeenBlocked lanes={sightsOf([lane.id])} />
          </li>
        ))}
      </ul>
      {way.outriggers_fit !== null && (
        <p>{t(way.outriggers_fit ? 'overBlocked.outriggersFit' : 'overBlocked.outriggersDoNot')}</p>
      )}
    </div>
  )
}
