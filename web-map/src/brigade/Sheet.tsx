import { useEffect } from 'preact/hooks'
import { idOf, text, type Row } from '../api/features'
import type { BlockedLane } from '../api/types'
import { t } from '../i18n'
import { awaitedInWords } from '../ui/awaited'
import { distance } from '../i18n/format'
import { isClosed } from '../map/closed-roads'
import { withoutBlockage } from '../ui/attributes'
import { ClosedRoad } from '../ui/ClosedRoad'
import { FactList } from '../ui/FactList'
import { ageInWords, blockedSinceInWords } from '../ui/observed'
import { RecordId } from '../ui/RecordId'
import { SiteOnBlocked } from '../ui/SiteOnBlocked'
import { kindOf } from '../ui/thing-names'
import { valueInWords } from '../ui/value-words'
import { Blockage } from './Blockage'
import { blocked, closeOpened, names, opened, openedKey, openLane, rows, under } from './data'
import { laneName, reasonInWords } from './lane-words'
import { nearest } from './nearest'
import { Turnout } from './Turnout'

/** Whose being blocked is told above their facts. */
const WAYS = new Set(['fire-lanes', 'roads'])
/** Hydrants named on a building's sheet. */
const HYDRANTS = 3

/** What is to be known of what is open: a building's turnout, a lane's blockage, anything else's record. */
export function Sheet() {
  const now = opened.value
  const key = now && openedKey.value
  // From far down in the list the sheet, and the map above it, would be out of sight.
  useEffect(() => {
    if (key) toTop()
  }, [key])
  if (!now) return null
  const { layer, row } = now
  return (
    <section class="turnout" aria-label={names.value.of(layer, row)}>
      <button type="button" class="quiet close" onClick={closeOpened}>
        {t('close')}
      </button>
      {layer !== 'high-rises' && <p class="where">{kindOf(layer, row)}</p>}
      <h2>{names.value.of(layer, row)}</h2>
      <p class="where">
        {['compound', 'address', 'township']
          .map((name) => text(row, name))
          .filter(Boolean)
          .join(' · ')}
      </p>
      {layer === 'high-rises' && <Building building={row} />}
      {layer === 'fire-lanes' && <Blockage lane={now.lane} />}
      {layer === 'roads' && isClosed(row) && <ClosedRoad road={row} />}
      {layer === 'rescue-sites' && <Site site={row} />}
      <FactList layer={layer} row={WAYS.has(layer) ? withoutBlockage(row) : row} names={names.value} />
      <RecordId id={idOf(row)} />
    </section>
  )
}

function toTop(): void {
  window.scrollTo(0, 0)
  document.querySelector('main')?.scrollTo(0, 0)
}

function Site({ site }: { site: Row }) {
  const lanes = under(idOf(site))
  if (!lanes) return <p aria-busy="true">{awaitedInWords()}</p>
  return <SiteOnBlocked lanes={lanes} nameOf={laneName} open={openLane} button="quiet named" />
}

/** What is needed on the way to one building: its blocked lanes, where to set up, where water is. */
function Building({ building }: { building: Row }) {
  return (
    <>
      <Turnout />
      <h3>{t('brigade.sheet.lanes')}</h3>
      <Lines lines={blockedOf(building)} none={t(lanesNone(building))} />
      <h3>{t('brigade.sheet.sites')}</h3>
      <Lines lines={sitesOf(building)} none={t('brigade.sheet.sitesNone')} />
      <h3>{t('brigade.sheet.hydrants')}</h3>
      <Lines lines={hydrantsNear(building)} none={t('brigade.sheet.hydrantsNone')} />
    </>
  )
}

/** What has not come yet is not called none. */
function Lines({ lines, none }: { lines: string[] | undefined; none: string }) {
  if (!lines) return <p aria-busy="true">{awaitedInWords()}</p>
  if (lines.length === 0) return <p class="unknown">{none}</p>
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** Without a compound nobody knows which lanes are the building's. */
function lanesNone(building: Row): 'brigade.sheet.lanesNone' | 'brigade.sheet.lanesUnknown' {
  return text(building, 'compound') === undefined ? 'brigade.sheet.lanesUnknown' : 'brigade.sheet.lanesNone'
}

function blockedOf(building: Row): string[] | undefined {
  const compound = text(building, 'compound')
  if (compound === undefined) return []
  const lanes = blocked.value?.lanes.filter((lane) => lane.compound === compound)
  return lanes?.map((lane) =>
    t('brigade.sheet.lane', {
      name: laneName(lane),
      reason: reasonInWords(lane),
      seen: ageInWords([lane], new Date()),
    }),
  )
}

function sitesOf(building: Row): string[] | undefined {
  return rows.value['rescue-sites']
    ?.filter((site) => text(site, 'building_id') === idOf(building))
    .map((site) => siteInWords(site, under(idOf(site)) ?? []))
}

function siteInWords(row: Row, lanes: readonly BlockedLane[]): string {
  const site = t('brigade.sheet.site', {
    name: names.value.of('rescue-sites', row),
    marks: t(marksKey(row)),
  })
  if (lanes.length === 0) return site
  const named = lanes.map((lane) =>
    t('brigade.sheet.siteLane', { name: laneName(lane), seen: blockedSinceInWords(lane, new Date()) }),
  )
  return t('brigade.sheet.siteBlocked', {
    site,
    blocked: t('overBlocked.site', { n: lanes.length }),
    lanes: named.join(t('listSeparator')),
  })
}

function marksKey(
  site: Row,
): 'brigade.sheet.marked' | 'brigade.sheet.unmarked' | 'brigade.sheet.marksUnknown' {
  const { marked } = site.properties
  if (typeof marked !== 'boolean') return 'brigade.sheet.marksUnknown'
  return marked ? 'brigade.sheet.marked' : 'brigade.sheet.unmarked'
}

function hydrantsNear(building: Row): string[] | undefined {
  const hydrants = rows.value['hydrants']
  if (!hydrants) return undefined
  return nearest(hydrants, building, HYDRANTS).map(({ row, metres }) =>
    t('brigade.sheet.hydrant', {
      name: names.value.of('hydrants', row),
      distance: distance(metres),
      status: valueInWords('status', text(row, 'status') ?? 'unknown'),
    }),
  )
}
