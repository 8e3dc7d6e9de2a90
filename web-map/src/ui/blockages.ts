import type { Blockages } from '../api/types'
import { t } from '../i18n'
import { number } from '../i18n/format'

/** How many blocked lanes an arrival drives over, and how narrow they leave it; empty where there is none. */
export function blockagesInWords({
  blocked_lanes,
  narrowest_m,
}: Pick<Blockages, 'blocked_lanes' | 'narrowest_m'>): string {
  const n = blocked_lanes.length
  if (n === 0) return ''
  return narrowest_m === null
    ? t('overBlocked.unknown', { lanes: t('overBlocked.lanes', { n }) })
    : t('overBlocked.narrowest', { lanes: t('overBlocked.lanes', { n }), width: metres(narrowest_m) })
}

export function metres(width: number): string {
  return t('unit.m', { n: number(width, 2) })
}
