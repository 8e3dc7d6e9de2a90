import type { BlockedLane } from '../api/types'
import { t } from '../i18n'
import { valueInWords } from '../ui/value-words'
import { names } from './data'

export function laneName({ id, name }: BlockedLane): string {
  return names.value.byId('fire-lanes', id, name)
}

export function reasonInWords({ blocked_reason: reason }: BlockedLane): string {
  return reason ? valueInWords('blocked_reason', reason) : t('unknown')
}
