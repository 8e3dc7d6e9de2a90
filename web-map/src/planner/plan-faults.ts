import { t } from '../i18n'

/** So many buildings with the same fault are named; the others are counted. */
const NAMED = 4

/** Lines that begin with a building's id, by what is wrong: the buildings by the names that people know, said once. */
export function faultsInWords(detail: string, nameOf: (id: string) => string | undefined): string[] {
  const named = new Map<string, string[]>()
  for (const line of detail.split('\n').filter(Boolean)) {
    const [, id = '', rest = ''] = /^([^:：]+)[:：]\s*(.*)$/.exec(line) ?? []
    const name = rest ? nameOf(id) : undefined
    const [key, who] = name === undefined ? [line, []] : [rest, [name]]
    named.set(key, [...(named.get(key) ?? []), ...who])
  }
  return [...named].map(([rest, names]) => {
    if (names.length === 0) return rest
    const list = names.slice(0, NAMED).join(t('nameSeparator'))
    const name = names.length > NAMED ? t('plan.state.faultMany', { names: list, n: names.length }) : list
    return t('plan.state.fault', { name, rest })
  })
}
