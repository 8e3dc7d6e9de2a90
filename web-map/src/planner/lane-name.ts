import { idOf } from '../api/features'
import { t } from '../i18n'
import { layerRows } from './data'
import { names } from './thing-names'

/** Of more lanes than this only so many are named, and all counted. */
const NAMED = 3

/** What people call a lane: its compound and its own name, which often begins with the compound's. */
export function laneName(id: string): string {
  const row = layerRows('fire-lanes').value?.find((lane) => idOf(lane) === id)
  const [compound, name] = [row?.properties['compound'], row?.properties['name']].map((each) =>
    typeof each === 'string' ? each : '',
  )
  if (!name) return names.value.byId('fire-lanes', id)
  return !compound || name.startsWith(compound) ? name : `${compound} · ${name}`
}

/** That lanes are to be cleared, by name. */
export function clearingInWords(ids: readonly string[]): string {
  const named = ids.slice(0, NAMED).map(laneName).join(t('nameSeparator'))
  return ids.length > NAMED
    ? t('plan.mend.lanesMore', { names: named, n: ids.length })
    : t('plan.mend.lanes', { names: named })
}
