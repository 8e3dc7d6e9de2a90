import { t } from '../i18n'
import { reach } from './data'
import { names } from './thing-names'

export function stationName(id: string | null): string {
  if (id === null) return t('unknown')
  return names.value.byId('stations', id, reach.value?.stations.find((station) => station.id === id)?.name)
}
