import { t } from '../i18n'
import { scoreLook } from '../map/score-class'
import { blockagesInWords } from '../ui/blockages'
import { HighRiseList } from './HighRiseList'
import { LaneAge } from './LaneAge'
import { find, scores, sign } from './navigation'
import { risk } from './risk-data'
import { riskListed } from './risk-listed'
import { figureOf, notReached, rankInShort } from './risk-words'
import { RiskSigns } from './RiskSigns'

/** The high-rises that the filters leave, the highest risk first. */
export function RiskList() {
  return (
    <HighRiseList
      entries={risk.value && riskListed.value}
      label={t('risk.list.label')}
      none={noneInWords()}
      lookOf={({ kind }) => scoreLook(kind)}
      figureOf={({ building }) => figureOf(building)}
    >
      {({ building }) => (
        <>
          <span class="where" title={t('risk.rankHelp')}>
            {rankInShort(building)}
            {notReached(building.arrival) && ` · ${t(`risk.notReached.${building.arrival}`)}`}
          </span>
          <RiskSigns building={building} />
          {building.blocked.length > 0 && <span class="why">{blockagesInWords(building.blocked)}</span>}
          <LaneAge ids={building.blocked_lanes} />
        </>
      )}
    </HighRiseList>
  )
}

function noneInWords(): string {
  if (find.value) return t('list.noMatch', { find: find.value })
  return sign.value || scores.value ? t('risk.list.noneShown') : ''
}
