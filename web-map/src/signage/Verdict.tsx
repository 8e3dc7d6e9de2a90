import { t } from '../i18n'
import { awaitedInWords } from '../ui/awaited'
import { home, noPosition, rows } from './data'
import { lanesOf, sitesOf } from './homes'

/** What was found at the reader's home. The line is always there, so the map below never moves. */
export function Verdict() {
  return (
    <p class={home.value ? 'verdict' : 'verdict on-screen'} aria-live="polite">
      {inWords()}
    </p>
  )
}

function inWords(): string {
  const at = home.value
  if (rows.value['high-rises']?.length === 0) return t('signage.empty')
  if (!at) {
    if (!noPosition.value) return t('signage.start')
    return t('signage.noPosition', { why: t(`brigade.position.${noPosition.value}`) })
  }
  const [siteRows, laneRows] = [rows.value['rescue-sites'], rows.value['fire-lanes']]
  // What could not be read is not called absent.
  if (!siteRows || !laneRows) return awaitedInWords()
  const sites = sitesOf(at, siteRows).length
  const lanes = lanesOf(at, laneRows).length
  return sites + lanes === 0
    ? t('signage.nothing')
    : t('signage.found', { name: at.name, what: whatInWords(sites, lanes) })
}

/** Only what there is is named. */
function whatInWords(sites: number, lanes: number): string {
  return [
    sites > 0 ? t('signage.sites', { n: sites }) : '',
    lanes > 0 ? t('signage.lanes', { n: lanes }) : '',
  ]
    .filter(Boolean)
    .join(t('signage.and'))
}
