import { text, type Row } from '../api/features'
import type { Label } from './labels'
import { middle } from './positions'
import type { Hour } from './palette'

const SANS = '"Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif'

const INK = {
  day: { strong: '#222', quiet: '#6d6778', halo: 'rgba(255,255,255,.85)' },
  night: { strong: '#f2f2f2', quiet: '#a9a2b8', halo: 'rgba(0,0,0,.75)' },
} as const

/** Rules of one kind of name: how much it matters, from which zoom, and its type. */
interface Kind {
  importance: number
  fromZoom: number
  font: string
  ink: 'strong' | 'quiet'
  below?: number
}

const KINDS = {
  townships: { importance: 20, fromZoom: 9, font: `500 13px ${SANS}`, ink: 'quiet' },
  stations: { importance: 100, fromZoom: 10, font: `700 12px ${SANS}`, ink: 'strong', below: 16 },
  minorStations: { importance: 40, fromZoom: 16, font: `500 11px ${SANS}`, ink: 'strong', below: 16 },
  roads: { importance: 10, fromZoom: 15, font: `400 11px ${SANS}`, ink: 'quiet' },
  worst: { importance: 60, fromZoom: 12, font: `600 12px ${SANS}`, ink: 'strong', below: -14 },
  buildings: { importance: 50, fromZoom: 17, font: `400 12px ${SANS}`, ink: 'strong', below: 2 },
} as const satisfies Record<string, Kind>

export type NameKind = keyof typeof KINDS

export function namesOf(kind: NameKind, rows: Row[], hour: Hour): Label[] {
  const rule: Kind = KINDS[kind]
  return rows.flatMap((row) => {
    const name = text(row, 'name')
    const at = middle(row.geometry)
    if (!name || !at) return []
    const { halo, [rule.ink]: colour } = INK[hour]
    return [
      {
        at,
        text: name,
        importance: rule.importance,
        fromZoom: rule.fromZoom,
        font: rule.font,
        colour,
        halo,
        ...(rule.below ? { below: rule.below } : {}),
      },
    ]
  })
}

/** One row for each name, the longest line's, so that a street cut in many pieces is named once. */
export function oncePerName(rows: Row[]): Row[] {
  const longest = new Map<string, { row: Row; length: number }>()
  for (const row of rows) {
    const name = text(row, 'name')
    const length = row.geometry?.type === 'LineString' ? row.geometry.coordinates.length : 0
    if (name && length > (longest.get(name)?.length ?? 0)) longest.set(name, { row, length })
  }
  return [...longest.values()].map(({ row }) => row)
}
