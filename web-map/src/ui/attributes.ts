import { text, type Row, type Value } from '../api/features'
import type { BlockedLane } from '../api/types'
import { t, textOf } from '../i18n'
import { blockedInWords } from './observed'
import type { ThingNames } from './thing-names'
import { valueInWords } from './value-words'

/** Attributes of each layer as the contract lists them; one that is absent is shown as unknown. */
const EXPECTED: Record<string, string[]> = {
  'high-rises': [
    'height_m',
    'floors',
    'use',
    'built_year',
    'households',
    'fire_lift',
    'water_status',
    'podium_depth_m',
    'manager',
  ],
  'fire-lanes': ['width_m', 'clearance_m', 'load_t', 'slope_pct', 'turn_radius_m', 'turnaround_m', 'marked'],
  'rescue-sites': ['building_id', 'slope_pct', 'load_t', 'marked'],
  hydrants: ['kind', 'flow_lps', 'pressure_mpa', 'status'],
  obstacles: ['kind', 'building_id', 'height_m', 'combustible', 'fixed'],
  gates: ['kind', 'width_m', 'height_m', 'locked', 'delay_s', 'key_note'],
  adapters: ['building_id', 'system', 'zone', 'flow_lps', 'status'],
  premises: ['kind'],
  stations: ['tier', 'grade', 'status', 'vehicles', 'turnout_s'],
}

/** Shown elsewhere on a card, or of no use to a reader. */
const ELSEWHERE = new Set(['id', 'name', 'compound', 'township', 'address', 'evidence', 'node_refs'])

const LEFT = 'remaining_width_m'
/** What is asked first of what is blocked; a width that nobody knows is none to drive on. */
const BLOCKED = ['blocked', 'blocked_reason', LEFT]

/** A lane's or road's row without what is told better above its own facts: that it is blocked. */
export function withoutBlockage(row: Row): Row {
  const kept = Object.entries(row.properties).filter(
    ([name]) => !BLOCKED.includes(name.replace(/_evidence$/, '')),
  )
  return { ...row, properties: Object.fromEntries(kept) }
}

/** What is known from reports of blockages and not from the lane's row, whose evidence says nothing of it. */
const REPORTED = new Set(['blocked', 'blocked_reason', 'blocked_share', 'remaining_width_m'])

/** How values are known that are reported beside their row, by attribute; and whether it is blocked, in words. */
export interface Reported {
  evidence: Readonly<Record<string, string | null>>
  blocked: string
}

/** The same of a blocked lane. */
export function reportedOf(lane: BlockedLane): Reported {
  const { evidence, remaining_width_m_evidence: width } = lane
  return {
    evidence: { blocked: evidence, blocked_reason: evidence, remaining_width_m: width },
    blocked: blockedInWords(lane),
  }
}

export interface Fact {
  label: string
  value: string
  known: boolean
  /** Where a known value comes from, in words. */
  evidence: string | undefined
}

/** A row's facts: the layer's own attributes, unknown ones too, then whatever else the input carried. */
export function facts(layer: string, row: Row, names: ThingNames, reported?: Reported): Fact[] {
  const expected = [...(row.properties['blocked'] === true ? BLOCKED : []), ...(EXPECTED[layer] ?? [])]
  const more = Object.keys(row.properties).filter(
    (name) =>
      !expected.includes(name) &&
      !ELSEWHERE.has(name) &&
      !name.endsWith('_evidence') &&
      text(row, name) !== undefined,
  )
  return [...expected, ...more].map((name) => fact(row, name, names, reported))
}

function fact(row: Row, name: string, names: ThingNames, reported: Reported | undefined): Fact {
  const label = textOf(`attribute.${name}`, name)
  const raw = row.properties[name]
  if (text(row, name) === undefined || raw === undefined || raw === null) {
    return {
      label,
      value: t(name === LEFT ? 'brigade.lane.leftUnknown' : 'unknown'),
      known: false,
      evidence: undefined,
    }
  }
  const known = raw !== 'unknown'
  return {
    label,
    value: saidOf(name, raw, names, reported),
    known,
    evidence: known ? evidenceOf(row, name, reported?.evidence[name]) : undefined,
  }
}

function saidOf(
  name: string,
  raw: NonNullable<Value>,
  names: ThingNames,
  reported: Reported | undefined,
): string {
  if (name === 'building_id') return names.byId('high-rises', String(raw))
  return name === 'blocked' && raw === true && reported ? reported.blocked : valueInWords(name, raw)
}

function evidenceOf(row: Row, name: string, reported: string | null | undefined): string | undefined {
  const own = text(row, `${name}_evidence`) ?? reported ?? undefined
  if (own === undefined && REPORTED.has(name)) return undefined
  const evidence = own ?? text(row, 'evidence') ?? 'inferred'
  return textOf(`evidence.${evidence}`, evidence)
}
