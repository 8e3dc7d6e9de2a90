import { text, type Row } from '../api/features'

/** Rows whose name or compound holds every word, those that begin with it first. */
export function findByName(rows: Row[], find: string): Row[] {
  const words = find.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const first = words[0]
  if (first === undefined) return []
  const named = (row: Row) => `${text(row, 'compound') ?? ''} ${text(row, 'name') ?? ''}`.trim().toLowerCase()
  const starts = (row: Row) => (named(row).startsWith(first) ? 0 : 1)
  return rows
    .filter((row) => words.every((word) => named(row).includes(word)))
    .sort((a, b) => starts(a) - starts(b) || named(a).localeCompare(named(b), 'zh-CN', { numeric: true }))
}
