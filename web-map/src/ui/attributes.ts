import { text, type Row } from '../api/features'
import { number } from '../i18n/format'
import { t, textOf } from '../i18n'

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
  stations: ['tier', 'grade', 'status', 'vehicles', 'turnout_s'],
}

/** Shown elsewhere on a card, or of no use to a reader. */
const ELSEWHERE = new Set(['id', 'name', 'compound', 'township', 'address', 'evidence', 'node_refs'])

export interface Fact {
  label: string
  value: string
  known: boolean
  /** Where a known value comes from, in words. */
  evidence: string | undefined
}

/** A row's facts: the layer's own attributes, unknown ones too, then whatever else the input carried. */
export function facts(layer: string, row: Row): Fact[] {
  const expected = EXPECTED[layer] ?? []
  const more = Object.keys(row.properties).filter(
    (name) =>
      !expected.includes(name) &&
      !ELSEWHERE.has(name) &&
      !name.endsWith('_evidence') &&
      text(row, name) !== undefined,
  )
  return [...expected, ...more].map((name) => fact(row, name))
}

function fact(row: Row, name: string): Fact {
  const label = textOf(`attribute.${name}`, name)
  const raw = row.properties[name]
  if (text(row, name) === undefined || raw === undefined || raw === null) {
    return { label, value: t('unknown'), known: false, evidence: undefined }
  }
  const evidence = text(row, `${name}_evidence`) ?? text(row, 'evidence') ?? 'inferred'
  return {
    label,
    value: inWords(name, raw),
    known: raw !== 'unknown',
    evidence: textOf(`evidence.${evidence}`, evidence),
  }
}

function inWords(name: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
  if (typeof value === 'number') return [plainNumber(name, value), unit(name)].filter(Boolean).join(' ')
  return textOf(`value.${value}`, value)
}

/** Years and grades carry no thousands separator. */
function plainNumber(name: string, value: number): string {
  return name.endsWith('year') ? String(value) : number(value, 2)
}

function unit(name: string): string {
  if (name.endsWith('cost')) return t('suffix.yuan')
  const suffix = /_(m|m2|m3|s|t|lps|mpa|pct)$/.exec(name)?.[1]
  return suffix ? textOf(`suffix.${suffix}`, suffix) : ''
}
