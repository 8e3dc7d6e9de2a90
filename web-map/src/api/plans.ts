import type { MultiPolygon, Polygon, Position } from 'geojson'
import { getJson, sendJson } from './client'
import type { CoverageCollection, Question } from './planning'
import type { BlockedOnTheWay, Csrf } from './types'

/** Answers of `/api/v1/plans`. Times are seconds, positions WGS 84 longitude and latitude, money yuan; null is absent. */

export const KINDS = ['siting', 'clearing', 'plan'] as const
export type Kind = (typeof KINDS)[number]
export const MODELS = ['mclp', 'lscp', 'p-median', 'p-center'] as const
export type Model = (typeof MODELS)[number]
export type State = 'queued' | 'running' | 'done' | 'failed' | 'cancelled'

/** What is asked of the server; a field that is absent has the server's default. */
export interface PlanQuestion {
  kind: Kind
  vehicle: string
  limit_s?: number
  model?: Model
  p?: number
  budget?: number
  lanes?: number
  required?: string[]
  moved?: Record<string, Position>
  turns?: boolean
  emergency_privileges?: boolean
  /** Engines in time for a building to count as covered: 1, or 2 for backup. */
  engines?: number
  time_limit_s?: number
  /** On so many sampled days the plan is tried, with lanes blocked by chance; and the seed of the sample. */
  robust?: number
  seed?: number
  excluded?: string[]
  /** Whether the models that serve every building do without those that nobody can reach. */
  leave_out_unreachable?: boolean
  /** Whether stations keep to the ground of their tier and grade. */
  area_limits?: boolean
}

/** The ground that a station is responsible for, and may be; square kilometres. */
export interface Held {
  id: string
  area_km2: number
  limit_km2: number | null
  within: boolean
}

export interface Proof {
  objective: number | null
  bound: number | null
  /** |objective − bound| / max(1, |objective|) */
  gap: number | null
}

export interface Plan {
  id: string
  name: string
  kind: Kind
  state: State
  created_at: string
  created_by: string
  seconds: number | null
  progress: Proof & { stage: string }
  question: PlanQuestion
  /** Whether the layers have changed since it was computed. */
  stale: boolean
  problem: { detail?: string; title?: string } | null
  /** The result in short; null where there is none. */
  summary: Summary | null
  result: Result | null
}

/** What a list says of a result: numbers of buildings, money. */
export interface Summary {
  covered: number
  /** Of the covered, over blocked lanes. */
  over_blocked: number
  /** Of the covered, over ways not known to be passable. */
  unverified: number
  total: number
  cost: number | null
  proven_optimal: boolean
  gap: number | null
}

export const COVERED = ['before', 'after', 'over_blocked', 'unverified', 'no'] as const
export type Covered = (typeof COVERED)[number]

export interface PlanStation {
  id: string
  name: string | null
  lon: number
  lat: number
  chosen: boolean
  existing: boolean
  moved?: boolean
  screened_out?: boolean
}

export interface PlanTarget {
  id: string
  covered: Covered
  /** Whether what stands does not cover it. */
  newly?: boolean
  station_id: string | null
  total_s: number | null
  /** Blocked lanes on the way once all is done; absent in plans that were kept without. */
  blocked?: BlockedOnTheWay[]
}

/** What something chosen brings, in the plan's own measure; null where it cannot be told. */
export interface Effect {
  id: string
  layer?: string
  cost?: number | null
  adds_alone: number | null
  lost_without: number | null
}

/** What would cover a building that is left out. */
export interface Mend {
  target_id: string
  candidate_id?: string
  station_id?: string | null
  lanes?: string[]
  cost: number | null
  total_s?: number | null
}

/** A row of the ranked list of lanes. */
export interface LaneRow {
  rank: number
  lane_id: string
  compound: string | null
  gain_weight: number
  gain_targets: number
  seconds_saved: number
  also_requires: string | string[][] | null
  reason: string
}

export const WHYS = ['passable', 'unknown', 'no_use'] as const
type WhyOther = (typeof WHYS)[number]

/** A blocked lane that is no candidate for clearing: the vehicle passes as it is, perhaps, or not even then. */
interface OtherBlocked {
  lane_id: string
  why: WhyOther
}

/** What clearing the lanes of a compound would bring, the best first. */
export interface CompoundRow {
  rank: number
  compound: string
  lanes: string[]
  also_requires: string[][]
  reason: string
}

/** What a sum of money buys. */
export interface Bundle extends Proof {
  baseline?: number | null
  proven_optimal: boolean
  stations: string[]
  lanes: string[]
  cost: number
  /** Ids of the buildings that it covers and what stands does not. */
  newly_covered?: string[]
  /** Ids of all that it covers over blocked lanes. */
  covered_over_blocked?: string[]
  /** Ids of all that it covers over ways not known to be passable. */
  covered_unverified?: string[]
}

export type CurvePoint = Bundle & { budget: number }

/** Weight covered on average over sampled days, and over the worst tenth of them. */
export interface DaysScore {
  average_covered: number
  worst_tenth_covered: number
}

/** Plans over sampled days: the best on average, the best in the worst tenth, and how the plan itself does. */
export interface Robust {
  days: number
  seed: number
  average: Bundle & DaysScore
  worst_tenth: Bundle & DaysScore
  plain: DaysScore
  /** What the plan loses against the best for the purpose. */
  regret_average: number
  regret_worst_tenth: number
}

/** What a plan came to. Which of the fields are there depends on its kind. */
export interface Result extends Proof {
  proven_optimal: boolean
  baseline?: number | null
  model?: Model
  limit?: number | null
  cost?: number | null
  selected?: string[]
  covered?: number | string[]
  covered_weight?: number | null
  total_weight?: number | null
  screened_out?: { id: string; rule: string; reason: string }[]
  flagged?: { id: string; rule: string; reason: string }[]
  sites?: Effect[]
  jurisdictions?: Held[]
  mends?: Mend[]
  /** Ids of the buildings that nobody can reach, and that the plan does without. */
  left_out?: string[]
  bought?: Effect[]
  uncovered?: (string | (Omit<Mend, 'cost'> & { cost?: number | null; would_need?: string[] }))[]
  lanes?: (LaneRow | Effect | string)[]
  /** What each lane that could be cleared would bring, the best first. */
  gains?: LaneRow[]
  compounds?: CompoundRow[]
  other_blocked?: OtherBlocked[]
  /** All stations as the map draws them; ids alone are those that a joint plan buys. */
  stations?: (PlanStation | string)[]
  targets?: PlanTarget[]
  curve?: CurvePoint[]
  stations_only?: Bundle
  lanes_only?: Bundle
  robust?: Robust
}

/** What a station would reach from a place, beside the existing ones. */
export interface Trial {
  /** Whether the station sends the vehicle at all. */
  sends?: boolean
  /** Where it would stand on a road; null where none is near. */
  snapped: Position | null
  reached: number
  reached_over_blocked: number
  reached_unverified: number
  newly: number
  newly_ids: string[]
  newly_over_blocked: number
  newly_over_blocked_ids?: string[]
  newly_unverified: number
  newly_unverified_ids?: string[]
  polygon: Polygon | MultiPolygon | null
}

const PLANS = '/api/v1/plans'
const at = (id: string) => `${PLANS}/${encodeURIComponent(id)}`

/** Newest first, with summaries and without results; and the kinds that this server computes. */
export const plans = (signal?: AbortSignal): Promise<{ plans: Plan[]; kinds?: Kind[] }> =>
  getJson(PLANS, signal)

export const plan = (id: string, signal?: AbortSignal): Promise<Plan> => getJson(at(id), signal)

/** The ground that it reaches, with what it buys itself or what other money buys of its result. */
export const coverage = (
  id: string,
  bought: string | undefined,
  signal: AbortSignal,
): Promise<CoverageCollection> =>
  getJson(
    `${at(id)}/coverage${bought === undefined ? '' : `?${new URLSearchParams({ bought }).toString()}`}`,
    signal,
  )

export const create = (body: PlanQuestion & { name?: string }, csrf: Csrf | null | undefined) =>
  sendJson<Plan>('POST', PLANS, csrf, body)

export const rename = (id: string, name: string, csrf: Csrf | null | undefined) =>
  sendJson<Plan>('PATCH', at(id), csrf, { name })

export const cancel = (id: string, csrf: Csrf | null | undefined) =>
  sendJson<Plan>('POST', `${at(id)}/cancel`, csrf)

/** Computes it again, on the layers as they are now. */
export const again = (id: string, csrf: Csrf | null | undefined) =>
  sendJson<Plan>('POST', `${at(id)}/run`, csrf)

export const remove = (id: string, csrf: Csrf | null | undefined) => sendJson<void>('DELETE', at(id), csrf)

export function trial(question: Question, id: string, place: Position, signal: AbortSignal): Promise<Trial> {
  const [lon = 0, lat = 0] = place
  const query = new URLSearchParams({
    vehicle: question.vehicle,
    limit_s: String(question.limit),
    turns: question.turns ? 'on' : 'off',
    emergency_privileges: String(question.privileges),
    lon: lon.toFixed(6),
    lat: lat.toFixed(6),
    station_id: id,
  })
  return getJson(`${PLANS}/trial?${query.toString()}`, signal)
}
