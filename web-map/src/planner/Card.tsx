import { useEffect } from 'preact/hooks'
import { idOf, text, type Row } from '../api/features'
import { t, textOf } from '../i18n'
import { awaitedInWords } from '../ui/awaited'
import { isClosed } from '../map/closed-roads'
import { isMinorStation } from '../map/layer-looks'
import { reportedOf, withoutBlockage, type Reported } from '../ui/attributes'
import { ClosedRoad } from '../ui/ClosedRoad'
import { FactList } from '../ui/FactList'
import { RecordId } from '../ui/RecordId'
import { SiteOnBlocked } from '../ui/SiteOnBlocked'
import { ArrivalFacts } from './ArrivalFacts'
import { blockedLanes, under } from './blocked-lanes'
import { rows } from './data'
import { LaneAge } from './LaneAge'
import { StationFacts } from './StationFacts'
import { names } from './thing-names'
import { go, inPlan, inRisk, selected } from './navigation'
import { pick } from './pick'
import { PlanBuilding, PlanStation } from './PlanCard'
import { RiskCard } from './RiskCard'

/** The card of what is selected; Escape or *close* puts it away. */
export function Card() {
  const thing = selected.value
  useEffect(() => {
    if (!thing) return undefined
    const close = (event: KeyboardEvent) => event.key === 'Escape' && go({ selected: undefined })
    window.addEventListener('keydown', close)
    return () => window.removeEventListener('keydown', close)
  }, [thing])
  if (!thing) return null
  const loaded = rows.value[thing.layer]
  const row = loaded?.find((candidate) => idOf(candidate) === thing.id)
  return (
    <section class="card" aria-label={t('card.label')}>
      <button type="button" class="close" onClick={() => go({ selected: undefined })}>
        {t('close')}
      </button>
      {row ? <Known layer={thing.layer} row={row} /> : <Missing loaded={loaded !== undefined} {...thing} />}
    </section>
  )
}

function reported(layer: string, row: Row): Reported | undefined {
  const lane = layer === 'fire-lanes' ? blockedLanes.value.get(idOf(row)) : undefined
  return lane && reportedOf(lane)
}

/** A thing that has not come, or is not there. */
function Missing({ loaded, layer, id }: { loaded: boolean; layer: string; id: string }) {
  if (!loaded) return <p>{awaitedInWords()}</p>
  return (
    <>
      <p>{t('card.gone', { thing: names.value.byId(layer, id) })}</p>
      <RecordId id={id} />
    </>
  )
}

function Known({ layer, row }: { layer: string; row: Row }) {
  const where = ['compound', 'address', 'township'].map((name) => text(row, name)).filter(Boolean)
  return (
    <>
      <p class="kind">{textOf(`thing.${layer}`, layer)}</p>
      <h2>{names.value.of(layer, row)}</h2>
      <p class="where">{where.join(' · ')}</p>
      {inPlan.value && layer === 'high-rises' && <PlanBuilding id={idOf(row)} />}
      {inPlan.value && layer === 'stations' && <PlanStation id={idOf(row)} />}
      {layer === 'high-rises' &&
        (inRisk.value ? <RiskCard id={idOf(row)} /> : <ArrivalFacts id={idOf(row)} />)}
      {layer === 'stations' && !(inPlan.value && isMinorStation(row)) && <StationFacts id={idOf(row)} />}
      {layer === 'fire-lanes' && <LaneAge ids={[idOf(row)]} />}
      {layer === 'roads' && isClosed(row) && <ClosedRoad road={row} />}
      {layer === 'rescue-sites' && (
        <SiteOnBlocked
          lanes={under(idOf(row))}
          nameOf={({ id, name }) => names.value.byId('fire-lanes', id, name)}
          open={(id) => pick('fire-lanes', id)}
          button="link"
        />
      )}
      <FactList
        layer={layer}
        row={layer === 'roads' ? withoutBlockage(row) : row}
        names={names.value}
        reported={reported(layer, row)}
      />
      <RecordId id={idOf(row)} />
    </>
  )
}
