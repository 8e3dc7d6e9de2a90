import { t } from '../i18n'
import { duration } from '../i18n/format'
import { lookOf } from '../map/arrival-class'
import { layerRows, reach } from './data'
import { HighRiseList } from './HighRiseList'
import { listed } from './listed'
import { find, show } from './navigation'
import type { Entry } from './worst-first'

/** The high-rises that the filter leaves, the worst first. */
export function BuildingList() {
  const known = reach.value && layerRows('high-rises').value
  return (
    <HighRiseList
      entries={known && listed.value}
      label={t('list.label')}
      none={noneInWords()}
      lookOf={({ kind }) => lookOf(kind)}
      figureOf={arrivalInWords}
    >
      {({ where }) => <span class="where">{where}</span>}
    </HighRiseList>
  )
}

function noneInWords(): string {
  if (find.value) return t('list.noMatch', { find: find.value })
  return show.value ? t('list.noneShown') : ''
}

function arrivalInWords({ arrival, kind }: Entry): string {
  if (kind === 'unreachable' || kind === 'off_network') return t(`class.${kind}`)
  const time = arrival.total_s === null ? t('unknown') : duration(arrival.total_s)
  return kind === 'unverified' ? t('list.unverified', { time }) : time
}
