import { t } from '../i18n'
import { duration } from '../i18n/format'
import { planLook } from '../map/plan-class'
import { fareInWords } from './fare-words'
import { blockagesInWords } from '../ui/blockages'
import { HighRiseList } from './HighRiseList'
import { LaneAge } from './LaneAge'
import { covered, find } from './navigation'
import { current } from './plan-data'
import { planListed, showsPlan, type PlanEntry } from './plan-listed'
import { mendOf } from './plan-result'
import { mendInWords } from './plan-mend'
import { Search } from './Search'

/** The buildings that the filters leave, those left out first, each with the cheapest thing that would cover it. */
export function PlanBuildings() {
  return (
    <>
      <h3 class="list-head">{t('plan.list.buildings')}</h3>
      <Search />
      <HighRiseList
        entries={planListed.value}
        label={t('plan.list.buildings')}
        none={find.value ? t('list.noMatch', { find: find.value }) : covered.value ? t('list.noneShown') : ''}
        as="point"
        lookOf={({ kind }) => planLook(kind)}
        figureOf={({ kind, total_s }) =>
          showsPlan.value && kind !== 'no' && total_s !== null ? duration(total_s) : ''
        }
        groupOf={({ kind }) => fareInWords(kind)}
      >
        {(entry) => (
          <>
            <span class="where">{secondLine(entry)}</span>
            {entry.blocked.length > 0 && <span class="why">{blockagesInWords(entry.blocked)}</span>}
            <LaneAge ids={lanesOf(entry)} />
          </>
        )}
      </HighRiseList>
    </>
  )
}

function secondLine({ id, kind, where }: PlanEntry): string {
  const result = current.value?.result
  if (!showsPlan.value || kind !== 'no' || !current.value || !result) return where
  return mendInWords(current.value, mendOf(result, id))
}

/** The blocked lanes that a row speaks of: those on the way, or to be cleared. */
function lanesOf({ id, kind, blocked }: PlanEntry): readonly string[] {
  const result = current.value?.result
  if (!showsPlan.value || kind !== 'no' || !result) return blocked.map((lane) => lane.id)
  return mendOf(result, id)?.lanes ?? []
}
