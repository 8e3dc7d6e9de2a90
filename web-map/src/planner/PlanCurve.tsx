import type { CurvePoint, Plan, Result } from '../api/plans'
import { t } from '../i18n'
import { bought, go } from './navigation'
import { ask, sending } from './plan-actions'
import { mayPlan } from './plan-data'
import { curveShape, SIZE } from './plan-curve'
import { askedAnew } from './plan-question'
import { bundleOf, faresOf } from './plan-result'
import { bundleInWords, money, percent, planName, proofInWords } from './plan-words'

/** What each budget covers, to press on; beside it what the same money does for stations or lanes alone. */
export function PlanCurve({ plan, result }: { plan: Plan; result: Result }) {
  const points = result.curve ?? []
  if (points.length === 0 && !result.stations_only && !result.lanes_only) return null
  return (
    <section class="curve">
      <h3>{t('plan.curve.heading')}</h3>
      {points.length > 0 && <Chart points={points} total={result.total_weight ?? undefined} />}
      <ul class="alone">
        <Alone name={undefined} total={result.total_weight} bundle={bundleOfPlan(result)} />
        <Alone name="stations" total={result.total_weight} bundle={result.stations_only} />
        <Alone name="lanes" total={result.total_weight} bundle={result.lanes_only} />
      </ul>
      <Point plan={plan} result={result} />
    </section>
  )
}

function bundleOfPlan(result: Result) {
  return {
    objective: result.objective,
    proven_optimal: result.proven_optimal,
    gap: result.gap,
    bound: result.bound,
  }
}

interface AloneProps {
  name: 'stations' | 'lanes' | undefined
  total: number | null | undefined
  bundle: Pick<Result, 'objective' | 'bound' | 'gap' | 'proven_optimal'> | undefined
}

function Alone({ name, bundle, total }: AloneProps) {
  if (!bundle) return null
  return (
    <li>
      <button
        type="button"
        class="quiet"
        aria-pressed={bought.value === name}
        data-bought={name ?? 'both'}
        onClick={() => go({ bought: name })}
      >
        {t(`plan.curve.only.${name ?? 'both'}`)}
        <b>{coverInWords(bundle.objective ?? 0, total)}</b>
        <small>{proofInWords(bundle, bundle.proven_optimal)}</small>
      </button>
    </li>
  )
}

function Chart({ points, total }: { points: CurvePoint[]; total: number | undefined }) {
  const shape = curveShape(points, total)
  const chosen = points[Number(bought.value)] === undefined ? -1 : Number(bought.value)
  const step = (event: KeyboardEvent, from: number) => {
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key]
    const next = by === undefined ? undefined : from + by
    if (next === undefined || !points[next]) return
    event.preventDefault()
    go({ bought: String(next) })
    const group = (event.currentTarget as SVGElement).parentNode
    group?.querySelector<SVGElement>(`[data-point="${next}"]`)?.focus()
  }
  return (
    <svg
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      class="chart"
      role="radiogroup"
      aria-label={t('plan.curve.heading')}
    >
      <path
        class="axis"
        d={`M${SIZE.left} ${SIZE.top}V${SIZE.height - SIZE.foot}H${SIZE.width - SIZE.right}`}
      />
      <text x={SIZE.left} y={11} class="unit">
        {t(total ? 'plan.curve.axisShare' : 'plan.curve.axis')}
      </text>
      {shape.ticks.map(({ y, label }) => (
        <text key={y} x={SIZE.left - 4} y={y + 4} class="tick-y">
          {label}
        </text>
      ))}
      <text x={SIZE.left} y={SIZE.height - 4} class="tick-x">
        {money(points[0]?.budget ?? 0)}
      </text>
      <text x={SIZE.width - SIZE.right} y={SIZE.height - 4} class="tick-x last">
        {money(points[points.length - 1]?.budget ?? 0)}
      </text>
      <path class="line" d={shape.line} />
      {points.map((point, i) => (
        <circle
          key={point.budget}
          data-point={i}
          cx={shape.at[i]?.x}
          cy={shape.at[i]?.y}
          r={i === chosen ? 8 : 6}
          role="radio"
          aria-checked={i === chosen}
          tabIndex={i === Math.max(0, chosen) ? 0 : -1}
          aria-label={t('plan.curve.point', {
            budget: money(point.budget),
            value: coverInWords(point.objective ?? 0, total),
          })}
          onClick={() => go({ bought: String(i) })}
          onKeyDown={(event) =>
            event.key === 'Enter' || event.key === ' ' ? go({ bought: String(i) }) : step(event, i)
          }
        />
      ))}
    </svg>
  )
}

/** What is covered: the share of the district's risk, or points where the whole is not known. */
function coverInWords(objective: number, total: number | null | undefined): string {
  return total
    ? t('plan.objective.risk', { pct: percent(objective / total) })
    : t('plan.measure.risk', { n: Math.round(objective) })
}

/** What the chosen point buys, and the way to a whole plan of that money. */
function Point({ plan, result }: { plan: Plan; result: Result }) {
  const bundle = bundleOf(result, bought.value)
  if (!bundle) return result.curve?.length ? <p class="aside on-screen">{t('plan.curve.press')}</p> : null
  const point = result.curve?.[Number(bought.value)]
  const { n, total } = coveredBy(result)
  const anew = (budget: number) =>
    void ask({
      ...askedAnew(plan.question, { budget }),
      name: t('plan.curve.name', { plan: planName(plan), budget: money(budget) }),
    })
  return (
    <div class="point" aria-live="polite">
      <p>
        {point && t('plan.curve.at', { budget: money(point.budget) })} {bundleInWords(bundle)}
        {t('listSeparator')}
        {proofInWords(bundle, bundle.proven_optimal)}
      </p>
      <p>
        <b>{t('plan.outcome.covered', { n, total })}</b>
      </p>
      {point && mayPlan.value && (
        <button type="button" class="quiet" disabled={sending.value} onClick={() => anew(point.budget)}>
          {t('plan.curve.anew')}
        </button>
      )}
    </div>
  )
}

function coveredBy(result: Result): { n: number; total: number } {
  const fares = [...faresOf(result, bought.value).values()]
  return { n: fares.filter((fare) => fare !== 'no').length, total: fares.length }
}
