import { text, type Row } from '../api/features'

/** Letters as one types them: neither case, blanks nor full-width forms matter. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}

/** What was typed, word by word. */
export function wordsOf(find: string): string[] {
  return find.split(/\s+/).map(plain).filter(Boolean)
}

/** Rows whose name or compound holds every word, those that begin with it first. */
export function findByName(rows: Row[], find: string): Row[] {
  const words = wordsOf(find)
  const first = words[0]
  if (first === undefined) return []
  const named = (row: Row) => plain(`${text(row, 'compound') ?? ''} ${text(row, 'name') ?? ''}`)
  const starts = (row: Row) => (named(row).startsWith(first) ? 0 : 1)
  return rows
    .filter((row) => words.every((word) => named(row).includes(word)))
    .sort((a, b) => starts(a) - starts(b) || named(a).localeCompare(named(b), 'zh-CN', { numeric: true }))
}
