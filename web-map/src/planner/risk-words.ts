import type { ArrivalState, BuildingRisk, Failure, Finding, Mend, Result, RiskCard } from '../api/risk'
import { stopsShort } from '../map/arrival-class'
import type { Sight } from '../ui/observed'
import { reasonInWords } from '../ui/reason-words'
import { shownState } from './risk-signs'
import { language, t, textOf, type MessageKey } from '../i18n'
import { number } from '../i18n/format'

/** The rank, with the ranks between which it stays while the weights vary where it does not stand still. */
export function rankInWords(building: BuildingRisk): string {
  return rankWith('risk.rankRange', building)
}

/** The same for a list, where the row's help says what the range is. */
export function rankInShort(building: BuildingRisk): string {
  return rankWith('risk.rankRangeShort', building)
}

function rankWith(range: MessageKey, { rank, rank_worst, rank_best }: BuildingRisk): string {
  if (rank === null) return t('risk.unranked')
  if (rank_worst === rank && rank_best === rank) return t('risk.rank', { rank })
  return t(range, { rank, worst: rank_worst ?? rank, best: rank_best ?? rank })
}

/** Points of a whole score, which nobody needs to a hundredth in a list. */
export function points(value: number): string {
  return number(value, 0)
}

/** The score; where nothing that counts is known, between what it may be. */
export function figureOf({ rank, score, score_low, score_high }: BuildingRisk): string {
  return rank === null
    ? t('risk.between', { low: points(score_low), high: points(score_high) })
    : t('risk.points', { n: points(score) })
}

/** Why no engine is known to get there; undefined where one does. */
export function notReached(arrival: ArrivalState): arrival is NotReached {
  return NOT_REACHED.some((each) => each === arrival)
}
const NOT_REACHED = ['unreachable', 'off_network', 'no_station'] as const
type NotReached = (typeof NOT_REACHED)[number]

/** Points of a part, to the hundredth, so that the parts are seen to add up. */
export function pointsExact(value: number): string {
  return value.toFixed(2)
}

/** A value or threshold with its unit; seconds whole, rounded up as every arrival is. */
export function measure(value: number, unit: string): string {
  const shown = unit === 's' ? Math.ceil(value - 1e-9) : value
  return [number(shown, 2), unit && textOf(`risk.unit.${unit}`, unit)].filter(Boolean).join(' ')
}

/** What a sign says in a word; an engine that has no way there breaks no rule by it. */
export function stateInWords(building: BuildingRisk, failure: Failure): string {
  return failure === 'vehicle' && building.arrival === 'unreachable'
    ? t('risk.lead.vehicle.unreachable')
    : t(`risk.state.${shownState(building, failure)}`)
}

/** Beside the sign for engines: that one gets there, where the mark alone would not say so; and not into place, or late. */
export function accessInWords({ signs, arrival, late, blocked }: BuildingRisk): string {
  if (notReached(arrival)) return ''
  if (stopsShort(blocked)) return t('risk.access.short')
  if (late) return t('risk.access.late')
  return signs.vehicle === 'violation' ? t('risk.access.yes') : ''
}

/** Layers that are no place: the building itself, an engine's type, where it comes from, and what the fault says already. */
const NO_PLACE = ['high-rises', 'vehicles', 'stations', 'obstacles']

/** The rules that say that engines do not get there; what stops them is named beside. */
const NO_WAY = ['lane-perf', 'aerial-access']

/** What is wrong, in everyday words, and where. */
export function faultInWords({ rule_id, title, features, value }: Finding): string {
  const usual = textOf(`risk.fault.${rule_id}`, t('risk.unmet', { title }))
  // Nobody who never arrives arrives late.
  const fault = value === null ? textOf(`risk.faultNever.${rule_id}`, usual) : usual
  if (NO_WAY.includes(rule_id)) return fault
  const place = features.find(({ layer }) => !NO_PLACE.includes(layer))
  if (!place) return fault
  const kind = textOf(`thing.${place.layer}`, place.layer)
  if (fault.toLowerCase().includes(kind.toLowerCase())) return fault
  return t('risk.faultAt', { where: spaced(place.name), fault })
}

/** A name that ends in Latin letters stands off from what follows. */
function spaced(name: string): string {
  return /\w$/.test(name) && language() === 'zh-CN' ? `${name} ` : name
}

/** The class of a result for its look; a rule met by guesswork alone is not shown as met. */
export function resultOf({ result, evidence }: Finding): Result | 'inferred' {
  return result === 'meets' && evidence === 'inferred' ? 'inferred' : result
}

/** Findings of a failure that went badly, those that lower the score most first. */
function faults(findings: readonly Finding[], failure: Failure): Finding[] {
  const of = (result: Result) =>
    findings
      .filter((finding) => finding.failure === failure && finding.result === result)
      .sort((a, b) => (b.lowers ?? 0) - (a.lowers ?? 0))
  return [...of('non_compliant'), ...of('gap')]
}

/** The rule that says that lanes are blocked. */
const KEEP_CLEAR = 'lane-keep-clear'

/** The rules that may speak of lanes that are blocked. */
const OF_BLOCKED = [KEEP_CLEAR, ...NO_WAY]

/** Ids of the lanes that a finding may call blocked. */
export function lanesCalledBlocked({ rule_id, result, features }: Finding): string[] {
  const wrong = result === 'non_compliant' || (result === 'gap' && rule_id !== KEEP_CLEAR)
  if (!OF_BLOCKED.includes(rule_id) || !wrong) return []
  return features.flatMap(({ layer, id }) => (layer === 'fire-lanes' ? [id] : []))
}

/** Ids of the lanes that a mend says to clear. */
export function lanesToClear({ rule_ids, features }: Mend): string[] {
  if (!rule_ids.some((rule) => OF_BLOCKED.includes(rule))) return []
  return features.flatMap(({ layer, id }) => (layer === 'fire-lanes' ? [id] : []))
}

/** The reason that a sign's sentence gives; undefined where it gives none. */
export function reasonOf(card: RiskCard, failure: Failure): Finding | undefined {
  return faults(card.findings, failure)[0]
}

/**
 * What stops the first engine, by its name; empty where it gets there.
 *
 * @param sightOf when a lane was seen blocked, where it is, so that its width is what is left of it
 */
export function stopInWords(card: RiskCard, sightOf: (lane: string) => Sight | undefined): string {
  const [stop] = card.why_not
  if (!stop) return ''
  const fault = reasonInWords(stop, card.engine, sightOf(stop.feature_id ?? ''))
  const place = card.findings
    .flatMap(({ features }) => features)
    .find(({ layer, id }) => layer === stop.layer && id === stop.feature_id && layer !== 'high-rises')
  return place ? t('risk.faultAt', { where: spaced(place.name), fault }) : fault
}

function leadOf(card: RiskCard, failure: Failure): string {
  if (failure === 'vehicle' && notReached(card.arrival)) return t(`risk.lead.vehicle.${card.arrival}`)
  if (failure === 'people' && shownState(card, failure) !== card.signs.people)
    return t('risk.lead.people.held')
  const lead = t(`risk.lead.${failure}.${card.signs[failure]}`)
  return failure === 'vehicle' && card.late ? t('risk.lead.late', { lead }) : lead
}

/** One short sentence of a sign: what it comes to, and what stops the engine or else the worst of the reasons. */
export function signSentence(card: RiskCard, failure: Failure, stop = ''): string {
  const lead = leadOf(card, failure)
  if (failure === 'vehicle' && stop) {
    const others = faults(card.findings, failure).filter(({ rule_id }) => !NO_WAY.includes(rule_id)).length
    const why = others > 0 ? t('risk.andMore', { why: stop, n: others }) : stop
    return t('risk.leadWith', { lead, why })
  }
  const [first, ...others] = faults(card.findings, failure)
  if (first) {
    const why = faultInWords(first)
    const whole = others.length > 0 ? t('risk.andMore', { why, n: others.length }) : why
    return t('risk.leadWith', { lead, why: whole })
  }
  const of = card.findings.filter((finding) => finding.failure === failure)
  const open = of.filter(({ result }) => result === 'unknown').length
  if (open > 0) return t('risk.leadWith', { lead, why: t('risk.toSurvey', { n: open }) })
  const guessed = of.filter((finding) => resultOf(finding) === 'inferred').length
  return guessed > 0 ? t('risk.inferredOnly', { lead, n: guessed }) : lead
}

/** The parts of a score by what they belong to, each group with its sum. */
export function groupParts(
  parts: RiskCard['parts'],
): { group: string; points: number; parts: RiskCard['parts'] }[] {
  const groups = new Map<string, RiskCard['parts']>()
  for (const part of parts) {
    const group = part.part.slice(0, part.part.indexOf('.'))
    groups.set(group, [...(groups.get(group) ?? []), part])
  }
  return [...groups]
    .map(([group, own]) => ({ group, points: own.reduce((sum, part) => sum + part.points, 0), parts: own }))
    .sort((a, b) => b.points - a.points)
}

/** Whether a clause's number was read or quoted, or is still to be confirmed. */
export function isConfirmed(verified: string): boolean {
  return ['A', 'A-', 'B'].includes(verified)
}

export function groupName(group: string): string {
  return t(`risk.group.${group}` as MessageKey)
}
