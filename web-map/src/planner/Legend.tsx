import { useMemo } from 'preact/hooks'
import { t } from '../i18n'
import { clock } from '../i18n/format'
import { ARRIVAL_CLASSES, boundsOf, lookOf, type ArrivalClass } from '../map/arrival-class'
import { awaitedInWords } from '../ui/awaited'
import { outdated } from '../ui/connection'
import { Swatch } from '../ui/Swatch'
import { byMode } from './by-mode'
import { answeredQuestion, layerRows, question, reach } from './data'
import { LayerSwitches } from './LayerSwitches'
import { ranked } from './listed'
import { go, inPlan, inRisk, show } from './navigation'
import { PlanLegend } from './PlanLegend'
import { RiskLegend } from './RiskLegend'

/** The legend, always in sight; each of its rows shows or hides what it explains. */
export function Legend() {
  const limit = answeredQuestion.value?.limit ?? question.value?.limit
  const known = reach.value && layerRows('high-rises').value
  const counts = useMemo(() => countByClass(), [ranked.value])
  return (
    <aside class="legend" aria-label={t('legend.label')}>
      {inRisk.value ? (
        <RiskLegend />
      ) : inPlan.value ? (
        <PlanLegend />
      ) : (
        <>
          <h2>{t('legend.arrival')}</h2>
          {limit === undefined && outdated.value ? (
            <p class="aside">{awaitedInWords()}</p>
          ) : (
            <ul>
              {classesShown(counts).map((name) => (
                <ClassRow
                  key={name}
                  name={name}
                  limit={limit}
                  n={known ? (counts.get(name) ?? 0) : undefined}
                />
              ))}
            </ul>
          )}
        </>
      )}
      <h2>{t('legend.layers')}</h2>
      <LayerSwitches />
    </aside>
  )
}

/** Where some station sends the vehicle, nobody looks for a sign that says the contrary. */
function classesShown(counts: ReadonlyMap<ArrivalClass, number>): ArrivalClass[] {
  return ARRIVAL_CLASSES.filter((name) => name !== 'no_station' || counts.has(name))
}

function countByClass(): Map<ArrivalClass, number> {
  const counts = new Map<ArrivalClass, number>()
  for (const { kind } of ranked.value) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

interface ClassProps {
  name: ArrivalClass
  /** Undefined while it is awaited: the row keeps its place, so that nothing jumps. */
  limit: number | undefined
  /** How many there are; undefined while nobody knows. */
  n: number | undefined
}

function ClassRow({ name, limit, n }: ClassProps) {
  const look = useMemo(() => lookOf(name), [name])
  const on = show.value?.has(name) ?? true
  return (
    <li>
      <button
        type="button"
        title={helpOf(name)}
        aria-pressed={on}
        data-class={name}
        onClick={() => toggle(name)}
      >
        <Swatch look={look} as="area" />
        <span>{nameOf(name, limit)}</span>
        <span class="n">{n}</span>
      </button>
    </li>
  )
}

function helpOf(name: ArrivalClass): string | undefined {
  return name === 'over_blocked' || name === 'stops_short' ? t(`class.${name}_help`) : undefined
}

function nameOf(name: ArrivalClass, limit: number | undefined): string {
  const bounds = limit === undefined ? undefined : boundsOf(name, limit)
  if (!bounds) return name.startsWith('step') ? '' : t(`class.${name}` as 'class.unverified', byMode())
  const { from, to } = bounds
  if (from === 0) return t('legend.upTo', { to: clock(to) })
  if (to === Infinity) return t('legend.over', { from: clock(from) })
  return t('legend.between', { from: clock(from), to: clock(to) })
}

/** From all shown, a press leaves this class alone; after that each press adds or takes one; none left shows all. */
function toggle(name: ArrivalClass): void {
  if (!show.value) {
    go({ show: new Set([name]) })
    return
  }
  const next = new Set(show.value)
  if (!next.delete(name)) next.add(name)
  const all = next.size === 0 || classesShown(countByClass()).every((each) => next.has(each))
  go({ show: all ? undefined : next })
}
