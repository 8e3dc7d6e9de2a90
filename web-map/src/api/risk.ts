import type { Feature, FeatureCollection, Geometry, GeometryCollection, Polygon } from 'geojson'
import { getJson, LONG_MS } from './client'
import type { Blockages, Why } from './types'

/** Answers of `/api/v1/risk`. Scores are points from 0 to 100, times seconds; null is unknown or absent. */

export const FAILURES = ['vehicle', 'water', 'people'] as const
export type Failure = (typeof FAILURES)[number]
export const STATES = ['violation', 'gap', 'unknown', 'fine'] as const
export type State = (typeof STATES)[number]

export interface BuildingRisk extends Blockages {
  id: string
  name: string | null
  compound: string | null
  township: string | null
  /** 1 is the worst; null where nothing that counts is known. */
  rank: number | null
  /** The ranks between which it stays when the weights vary. */
  rank_worst: number | null
  rank_best: number | null
  score: number
  score_low: number
  score_high: number
  signs: Record<Failure, State>
  kerb_s: number | null
  floor_s: number | null
  second_s: number | null
  third_s: number | null
  /** How the first engine gets there, whatever its time. */
  arrival: ArrivalState
  /** Whether it comes, but later than the five minutes of the standard. */
  late: boolean
  /** Whether aerial engines arrive, and the lane under the rescue site takes none of them. */
  aerials_held: boolean
}

export type ArrivalState =
  'plain' | 'over_blocked' | 'unverified' | 'unreachable' | 'off_network' | 'no_station'

export interface Risk {
  version: number
  vehicle: string
  total: number
  /** Points at which the score's tint changes, rising. */
  score_steps: number[]
  signs: Record<Failure, Record<State, number>>
  /** Buildings without a rank. */
  unranked: number
  first_alarm: FirstAlarm
  buildings: BuildingRisk[]
  survey_first: SurveyItem[]
  not_checkable: NotCheckable[]
}

/** How soon the first engines are all there, how many buildings they never all get to, and why not. */
export interface FirstAlarm {
  engines: number
  percentile: number
  full_s: number | null
  full_never: number
  /** Engines of the kind that the district's stations send together. */
  engines_available: number
  /** Buildings by cause; they add up to {@link full_never}. */
  causes: Record<AlarmCause, number>
}

export const ALARM_CAUSES = ['no_station', 'few_engines', 'no_way', 'cut_off'] as const
export type AlarmCause = (typeof ALARM_CAUSES)[number]

/** How many buildings the run under way, or else the last, has judged of all; none of none before the first. */
export interface RiskProgress {
  judged: number
  of: number
}

export interface SurveyItem {
  layer: string
  /** Empty where the whole layer is unrecorded. */
  id: string
  attribute: string
  text: string
  buildings: number
  rank_moves: number
}

export interface NotCheckable {
  rule_id: string
  title: string
  clause: string
  needs: string
}

export interface Named {
  layer: string
  id: string
  /** Its own, else what it is called by its kind and place. */
  name: string
}

export type Result = 'meets' | 'gap' | 'non_compliant' | 'unknown'

export interface Finding {
  rule_id: string
  title: string
  failure: Failure | 'siting'
  result: Result
  value: number | null
  threshold: number | null
  unit: string
  evidence: string
  clause: string
  force: string
  binds: string
  /** How well the clause's number was checked: A, A-, B are read or quoted, the rest is to be confirmed. */
  verified: string
  features: Named[]
  missing: { layer: string; id: string; attribute: string; text: string }[]
  mend: string
  lowers: number | null
}

export interface Part {
  part: string
  label: string
  points: number
}

export interface Mend {
  text: string
  features: Named[]
  rule_ids: string[]
  lowers: number
  /** The rank it would have then; null where it has none. */
  rank: number | null
}

export interface FloorTime {
  floor: number
  reading: string
  parts: { part: string; label: string; seconds: number }[]
  total_s: number
}

export interface RiskCard extends BuildingRisk {
  engine: string
  floor: FloorTime | null
  /** The ranks between which it lies by what is unknown of it; null where it has none. */
  ranks_by_facts: { if_bad: number; if_fine: number } | null
  /** What stops the first engine, in driving order; empty where it gets there. */
  why_not: Why[]
  findings: Finding[]
  parts: Part[]
  mends: Mend[]
  survey: { text: string; rank_if_bad: number | null; rank_if_fine: number | null }[]
}

/** Whether an aerial engine comes into its place at a building and can work there, or what keeps it from that. */
export type AerialPlace =
  'taken' | 'unverified' | 'stops_short' | 'no_outriggers' | 'unreachable' | 'off_network' | 'no_station'

/** What of a façade an aerial engine reaches could it stand there: its stretches, and the point where it would. */
export type AerialReach = Feature<
  GeometryCollection,
  { engine: string; height_m: number; site_id: string; place: AerialPlace }
>

export const AREAS = ['compound', 'township', 'hexagon'] as const
export type AreaKind = (typeof AREAS)[number]

export interface AreaProperties {
  id: string
  name: string
  buildings: number
  /** Buildings whose people nobody has recorded. */
  assumed: number
  /** Weighed by people. */
  mean: number
  worst: number
  worst_id: string
  worst_name?: string
}

function query(values: Record<string, string>): string {
  return new URLSearchParams(values).toString()
}

export const risk = (vehicle: string, signal: AbortSignal): Promise<Risk> =>
  getJson(`/api/v1/risk?${query({ vehicle })}`, signal, LONG_MS)

export const progress = (vehicle: string, signal: AbortSignal): Promise<RiskProgress> =>
  getJson(`/api/v1/risk/progress?${query({ vehicle })}`, signal)

export const card = (id: string, vehicle: string, signal: AbortSignal): Promise<RiskCard> =>
  getJson(`/api/v1/risk/card?${query({ id, vehicle })}`, signal, LONG_MS)

export const aerial = (
  id: string,
  vehicle: string,
  signal: AbortSignal,
): Promise<{ features: AerialReach[] }> =>
  getJson(`/api/v1/risk/aerial?${query({ id, vehicle })}`, signal, LONG_MS)

export const areas = (
  by: AreaKind,
  vehicle: string,
  signal: AbortSignal,
): Promise<FeatureCollection<Geometry, AreaProperties>> =>
  getJson(`/api/v1/risk/areas?${query({ by, vehicle })}`, signal, LONG_MS)

export const surface = (
  vehicle: string,
  signal: AbortSignal,
): Promise<FeatureCollection<Polygon, { score: number }>> =>
  getJson(`/api/v1/risk/surface?${query({ vehicle })}`, signal, LONG_MS)
