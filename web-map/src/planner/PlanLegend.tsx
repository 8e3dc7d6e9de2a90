import { t } from '../i18n'
import type { Look } from '../map/look'
import { FARES, planLook, type PlanClass } from '../map/plan-class'
import { awaitedInWords } from '../ui/awaited'
import { outdated } from '../ui/connection'
import { Swatch } from '../ui/Swatch'
import { fareInWords } from './fare-words'
import { covered, go } from './navigation'
import { LANE_COLOURS, laneKinds, type LaneKind } from './plan-lanes'
import { planClasses, planCounts, planRanked, shows, swiping } from './plan-listed'
import { sites, type SiteKind } from './plan-sites'

const LANES: readonly LaneKind[] = ['chosen', 'both', 'a', 'b']
const laneLook = (kind: LaneKind): Look => ({ color: LANE_COLOURS[kind], weight: 4 })

/** The plan mode's part of the legend: how buildings fare, each class a filter, and what the signs of sites mean. */
export function PlanLegend() {
  const drawn = new Set(sites.value.map(({ kind }) => kind))
  const cleared = new Set(laneKinds.value.values())
  return (
    <>
      <h2>{t(swiping.value ? 'plan.legend.swipe' : `plan.legend.${shows.value}`)}</h2>
      {planRanked.value.length === 0 && outdated.value && <p class="aside">{awaitedInWords()}</p>}
      <ul>
        {swiping.value
          ? FARES.map((name) => (
              <li key={name} class="note">
                <Swatch look={planLook(name)} as="point" />
                {fareInWords(name)}
              </li>
            ))
          : planClasses.value.map((name) => <ClassRow key={name} name={name} />)}
      </ul>
      <ul class="site-signs">
        {SITES.filter((kind) => drawn.has(kind)).map((kind) => (
          <li key={kind} class="note">
            <i class={`site ${kind}`} aria-hidden="true" />
            <span>
              {t(`plan.site.${kind}`)}
              {kind === 'candidate' && <span class="on-screen">{t('plan.draggable')}</span>}
            </span>
          </li>
        ))}
        {LANES.filter((kind) => cleared.has(kind)).map((kind) => (
          <li key={kind} class="note">
            <Swatch look={laneLook(kind)} as="line" />
            {t(`plan.lane.${kind}`)}
          </li>
        ))}
      </ul>
    </>
  )
}

const SITES: readonly SiteKind[] = [
  'existing',
  'chosen',
  'must',
  'not',
  'both',
  'a',
  'b',
  'candidate',
  'screened',
]

function ClassRow({ name }: { name: PlanClass }) {
  const on = covered.value?.has(name) ?? true
  return (
    <li>
      <button type="button" aria-pressed={on} data-covered={name} onClick={() => toggle(name)}>
        <Swatch look={planLook(name)} as="point" />
        <span>{fareInWords(name)}</span>
        <span class="n">{planRanked.value.length > 0 && (planCounts.value.get(name) ?? 0)}</span>
      </button>
    </li>
  )
}

/** From all shown, a press leaves this class alone; after that each press adds or takes one; none left shows all. */
function toggle(name: PlanClass): void {
  if (!covered.value) {
    go({ covered: new Set([name]) })
    return
  }
  const next = new Set(covered.value)
  if (!next.delete(name)) next.add(name)
  go({ covered: next.size === 0 || next.size === planClasses.value.length ? undefined : next })
}
