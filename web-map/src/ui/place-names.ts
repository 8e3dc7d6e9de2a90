import { text, type Row } from '../api/features'

/** One building has many spellings: 1号楼, 1号, 1栋, 1幢. */
const NUMBERED = /([\da-z])\s*(?:号楼|号|栋|幢)/g

/** Letters as one types them: neither case nor full-width forms matter, nor by what word a building is numbered. */
function alike(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(NUMBERED, '$1号')
}

/** The same without blanks. */
export function plain(text: string): string {
  return alike(text).replace(/\s+/g, '')
}

/** What was typed, word by word. */
export function wordsOf(find: string): string[] {
  return alike(find).split(/\s+/).filter(Boolean)
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
