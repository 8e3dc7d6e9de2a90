import { t } from '../i18n'
import { duration } from '../i18n/format'
import { lookOf } from '../map/arrival-class'
import { blockagesInWords } from '../ui/blockages'
import { byMode } from './by-mode'
import { layerRows, reach } from './data'
import { HighRiseList } from './HighRiseList'
import { LaneAge } from './LaneAge'
import { listed } from './listed'
import { find, show } from './navigation'
import { groupOf, type Entry } from './worst-first'

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
      groupOf={(entry) => t(`list.group.${groupOf(entry)}`, byMode())}
    >
      {({ where, arrival }) => (
        <>
          <span class="where">{where}</span>
          {arrival.blocked.length > 0 && <span class="why">{blockagesInWords(arrival.blocked)}</span>}
          <LaneAge ids={arrival.blocked_lanes} />
        </>
      )}
    </HighRiseList>
  )
}

function noneInWords(): string {
  if (find.value) return t('list.noMatch', { find: find.value })
  return show.value ? t('list.noneShown') : ''
}

/** Why there is no time is said once, above those that have none. */
function arrivalInWords({ arrival }: Entry): string {
  return arrival.total_s === null ? '' : duration(arrival.total_s)
}
