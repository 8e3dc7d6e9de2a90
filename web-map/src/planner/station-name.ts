import { t } from '../i18n'
import { reach } from './data'

export function stationName(id: string | null): string {
  if (id === null) return t('unknown')
  return reach.value?.stations.find((station) => station.id === id)?.name ?? id
}
