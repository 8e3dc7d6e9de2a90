import { idOf, text, type Row } from '../api/features'
import type { Arrival } from '../api/types'
import { classOf, type ArrivalClass } from '../map/arrival-class'
import { plain, wordsOf } from '../ui/place-names'

/** A high-rise in the list. */
export interface Entry {
  id: string
  row: Row
  name: string
  where: string
  arrival: Arrival
  kind: ArrivalClass
}

/** What an arrival comes to, the worst first: the groups of the list. */
export const GROUPS = [
  'no_station',
  'unreachable',
  'off_network',
  'beyond_limit',
  'stops_short',
  'over_blocked',
  'unverified',
  'reached',
] as const
export type Group = (typeof GROUPS)[number]

/** All high-rises that have an arrival, the worst first, the latest first among equals. */
export function worstFirst(
  rows: Row[],
  arrivals: ReadonlyMap<string, Arrival>,
  limitS: number,
  nameOf: (row: Row) => string,
): Entry[] {
  return rows.flatMap((row) => entry(row, arrivals, limitS, nameOf)).sort(byUrgency)
}

function entry(
  row: Row,
  arrivals: ReadonlyMap<string, Arrival>,
  limitS: number,
  nameOf: (row: Row) => string,
): Entry[] {
  const id = idOf(row)
  const arrival = arrivals.get(id)
  if (!arrival) return []
  const where = [text(row, 'compound'), text(row, 'township')].filter(Boolean).join(' · ')
  return [{ id, row, name: nameOf(row), where, arrival, kind: classOf(arrival, limitS) }]
}

function byUrgency(a: Entry, b: Entry): number {
  return (
    GROUPS.indexOf(groupOf(a)) - GROUPS.indexOf(groupOf(b)) ||
    (b.arrival.total_s ?? 0) - (a.arrival.total_s ?? 0) ||
    a.id.localeCompare(b.id, 'zh-CN', { numeric: true })
  )
}

export function groupOf({ arrival, kind }: Pick<Entry, 'arrival' | 'kind'>): Group {
  return kind === 'stops_short' || kind === 'over_blocked' || kind === 'unverified' ? kind : arrival.status
}

/** Whether every word is in the id, the name, the compound, the address or the township. */
export function matches(row: Row, find: string): boolean {
  const searched = [
    idOf(row),
    ...['name', 'compound', 'address', 'township'].map((name) => text(row, name) ?? ''),
  ]
    .map(plain)
    .join('\n')
  return wordsOf(find).every((word) => searched.includes(word))
}
