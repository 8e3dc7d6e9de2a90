import type { Bundle, Effect, Model, Plan, PlanQuestion, Proof, Result } from '../api/plans'
import { inLanguage, language, LANGUAGES, t, textOf } from '../i18n'
import { duration, number } from '../i18n/format'

/** Money in yuan, short: `390万元`. */
export function money(yuan: number): string {
  const n = new Intl.NumberFormat(language(), { notation: 'compact', maximumFractionDigits: 2 }).format(yuan)
  return t('plan.money', { n })
}

/** What was asked, in one line. */
export function questionInWords(question: PlanQuestion, vehicle: string): string {
  const { kind, model, p, budget, lanes, engines, limit_s, moved, required, excluded } = question
  const leaves = question.leave_out_unreachable
  const moves = Object.keys(moved ?? {}).length
  return [
    model ? t(`plan.model.${model}`) : t(`plan.kind.${kind}`),
    p ? t('plan.what.sites', { n: p }) : '',
    lanes ? t('plan.what.lanes', { n: lanes }) : '',
    budget ? t('plan.what.budget', { money: money(budget) }) : '',
    (engines ?? 1) > 1 ? t('plan.what.engines', { n: engines ?? 1 }) : '',
    vehicle,
    limit_s ? duration(limit_s) : t('plan.what.noLimit'),
    leaves ? t('plan.what.leftOut') : '',
    question.area_limits ? t('plan.what.areaLimits') : '',
    required?.length ? t('plan.what.required', { n: required.length }) : '',
    excluded?.length ? t('plan.what.excluded', { n: excluded.length }) : '',
    question.robust ? t('plan.what.robust', { n: question.robust }) : '',
    moves ? t('plan.what.moved', { n: moves }) : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What a new plan is called until somebody renames it. */
export function nameInWords(question: PlanQuestion): string {
  const { model, kind, p, lanes, budget, limit_s } = question
  const what = [
    model ? t(`plan.model.${model}`) : t(`plan.kind.${kind}`),
    p ? t('plan.what.sites', { n: p }) : '',
    lanes ? t('plan.what.lanes', { n: lanes }) : '',
    budget ? t('plan.what.budget', { money: money(budget) }) : '',
  ]
  const limit = limit_s ? duration(limit_s) : t('plan.what.noLimit')
  return t('plan.form.name', { what: what.filter(Boolean).join(t('listSeparator')), limit })
}

/** A plan's name. One that nobody has given is said in the reader's language, whoever asked in whichever. */
export function planName({ name, question }: Pick<Plan, 'name' | 'question'>): string {
  const unnamed = LANGUAGES.some((each) => inLanguage(each, () => nameInWords(question)) === name)
  return unnamed ? nameInWords(question) : name
}

/** Whether nothing better is possible, or by how much at most. */
export function proofInWords({ gap }: Pick<Proof, 'gap'> & Partial<Proof>, proven: boolean): string {
  if (proven) return t('plan.proof.optimal')
  return gap === null ? t('plan.proof.unknown') : t('plan.proof.gap', { pct: percent(gap) })
}

/** A share as per cent, never rounded down to nothing. */
export function percent(share: number): string {
  const pct = 100 * share
  return pct > 0 && pct < 0.1 ? '< 0.1' : number(pct, pct < 10 ? 1 : 0)
}

/** What a solve has found so far and what is not ruled out, in the model's own measure. */
export function progressInWords({ progress, question }: Plan): string {
  const { stage, objective, bound, gap } = progress
  const measure = (value: number) => measureInWords(question.model, value)
  return [
    textOf(`plan.stage.${stage}`, stage),
    objective === null ? '' : t('plan.progress.best', { value: measure(objective) }),
    bound === null ? '' : t('plan.progress.bound', { value: measure(bound) }),
    gap === null ? '' : t('plan.proof.gap', { pct: percent(gap) }),
  ]
    .filter(Boolean)
    .join(t('listSeparator'))
}

function measureInWords(model: Model | undefined, value: number): string {
  switch (model) {
    case 'lscp':
      return t('plan.measure.sites', { n: Math.round(value) })
    case 'p-center':
      return duration(value)
    case 'p-median':
      return t('plan.measure.weighted', { n: number(value, 0) })
    default:
      return t('plan.measure.risk', { n: number(value, 0) })
  }
}

/** What the plan comes to in its model's measure; the number of buildings is said elsewhere. */
export function objectiveInWords(result: Result): string {
  const { model, objective, covered_weight: served, total_weight: total } = result
  if (objective === null) return ''
  switch (model) {
    case 'lscp':
      return t('plan.objective.sites', { n: result.selected?.length ?? objective })
    case 'p-center':
      return t('plan.objective.slowest', { time: duration(objective) })
    case 'p-median':
      return served || total
        ? t('plan.objective.mean', { time: duration(objective / (served || total || 1)) })
        : ''
    default:
      return total ? t('plan.objective.risk', { pct: percent(objective / total) }) : ''
  }
}

/** What something chosen would bring if nothing else were: more is covered, or everybody comes sooner. */
export function aloneInWords(what: 'site' | 'lane', result: Result, { adds_alone: gain }: Effect): string {
  const words = gainInWords(result, gain)
  if (gain !== null && isTimed(result)) return t('plan.sites.aloneSooner', { gain: words })
  return t(what === 'site' ? 'plan.sites.alone' : 'plan.lanes.alone', { gain: words })
}

/** What would be lost without it: less is covered, or everybody comes later. */
export function withoutInWords(result: Result, { lost_without: loss }: Effect): string {
  const words = gainInWords(result, loss, 'loss')
  return t(loss !== null && isTimed(result) ? 'plan.sites.withoutLater' : 'plan.sites.without', {
    gain: words,
  })
}

const isTimed = ({ model }: Result) => model === 'p-median' || model === 'p-center'

/** What a site or lane adds or what is lost without it, in the measure of the model. */
export function gainInWords(result: Result, value: number | null, sense: 'gain' | 'loss' = 'gain'): string {
  if (value === null) return t('plan.gain.untold')
  const { model, covered_weight: served, total_weight: total } = result
  switch (model) {
    case 'lscp':
      return t('plan.gain.buildings', { n: number(value, 0) })
    case 'p-center':
      return t(`plan.${sense}.slowest`, { time: duration(value) })
    case 'p-median':
      return served || total
        ? t(`plan.${sense}.mean`, { time: duration(value / (served || total || 1)) })
        : number(value, 0)
    default:
      return total
        ? t('plan.gain.risk', { pct: percent(value / total) })
        : t('plan.measure.risk', { n: number(value, 0) })
  }
}

/** Covered weight as a share of the district's risk to a tenth of a per cent, or in points where the whole is not known. */
export function riskInWords(weight: number, total: number | null | undefined): string {
  return total
    ? t('plan.compare.share', { pct: number((100 * weight) / total, 1) })
    : t('plan.measure.risk', { n: number(weight, 0) })
}

/** What a sum of money buys, in one line. */
export function bundleInWords({ stations, lanes, cost }: Bundle): string {
  return t('plan.curve.buys', {
    stations: t('plan.curve.stations', { n: stations.length }),
    lanes: t('plan.curve.lanes', { n: lanes.length }),
    money: money(cost),
  })
}

/** A reason names a place with its id behind, for who looks it up in the file; on a page the name is enough. */
export function withoutId(reason: string): string {
  return reason.replace(/^(.*\S) \([^()\s]+\)/s, '$1')
}
