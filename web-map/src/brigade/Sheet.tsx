import { idOf, text, type Row } from '../api/features'
import { t, textOf } from '../i18n'
import { distance } from '../i18n/format'
import { FactList } from '../ui/FactList'
import { blocked, closeOpened, opened, rows } from './data'
import { nearest } from './nearest'

/** Hydrants named on a building's sheet. */
const HYDRANTS = 3

/** What is needed on the way to one building: its blocked lanes, where to set up, where water is. */
export function Sheet() {
  const now = opened.value
  if (!now || !('building' in now)) return null
  const { building } = now
  return (
    <section class="turnout" aria-label={text(building, 'name') ?? idOf(building)}>
      <button type="button" class="quiet close" onClick={closeOpened}>
        {t('close')}
      </button>
      <h2>{text(building, 'name') ?? idOf(building)}</h2>
      <p class="where">
        {['compound', 'address', 'township']
          .map((name) => text(building, name))
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h3>{t('brigade.sheet.lanes')}</h3>
      <Lines lines={blockedOf(building)} none={t('brigade.sheet.lanesNone')} />
      <h3>{t('brigade.sheet.sites')}</h3>
      <Lines lines={sitesOf(building)} none={t('brigade.sheet.sitesNone')} />
      <h3>{t('brigade.sheet.hydrants')}</h3>
      <Lines lines={hydrantsNear(building)} none={t('brigade.sheet.hydrantsNone')} />
      <FactList layer="high-rises" row={building} />
    </section>
  )
}

function Lines({ lines, none }: { lines: string[]; none: string }) {
  if (lines.length === 0) return <p class="unknown">{none}</p>
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function blockedOf(building: Row): string[] {
  const compound = text(building, 'compound')
  if (compound === undefined) return []
  const lanes = blocked.value?.lanes.filter((lane) => lane.compound === compound) ?? []
  return lanes.map((lane) =>
    t('brigade.sheet.lane', { name: lane.name ?? lane.id, reason: lane.blocked_reason ?? t('unknown') }),
  )
}

function sitesOf(building: Row): string[] {
  const sites = rows.value['rescue-sites'] ?? []
  return sites
    .filter((site) => text(site, 'building_id') === idOf(building))
    .map((site) =>
      t('brigade.sheet.site', {
        name: text(site, 'name') ?? idOf(site),
        marks: t(marksKey(site)),
      }),
    )
}

function marksKey(
  site: Row,
): 'brigade.sheet.marked' | 'brigade.sheet.unmarked' | 'brigade.sheet.marksUnknown' {
  const { marked } = site.properties
  if (typeof marked !== 'boolean') return 'brigade.sheet.marksUnknown'
  return marked ? 'brigade.sheet.marked' : 'brigade.sheet.unmarked'
}

function hydrantsNear(building: Row): string[] {
  return nearest(rows.value['hydrants'] ?? [], building, HYDRANTS).map(({ row, metres }) =>
    t('brigade.sheet.hydrant', {
      name: text(row, 'name') ?? `${textOf(`value.${text(row, 'kind')}`, '')} ${idOf(row)}`.trim(),
      distance: distance(metres),
      status: t(statusKey(row)),
    }),
  )
}

function statusKey(hydrant: Row): 'value.ok' | 'value.failed' | 'value.unknown' {
  const status = text(hydrant, 'status')
  return status === 'ok' || status === 'failed' ? `value.${status}` : 'value.unknown'
}
