import type { Blocked, BlockedLane } from '../api/types'
import { t } from '../i18n'
import { age } from '../i18n/format'

/** How old the newest and the oldest observation are, never when a file was imported; and how many want another look. */
export function observedInWords(
  { lanes, newest_seen: newest, oldest_seen: oldest, stale }: Blocked,
  now: Date,
): string {
  if (lanes.length === 0) return t('observed.none')
  const ages =
    newest === null || oldest === null
      ? t('observed.undated')
      : age(newest, now) === age(oldest, now)
        ? t('observed.once', { age: age(newest, now) })
        : t('observed.between', { newest: age(newest, now), oldest: age(oldest, now) })
  return stale === 0 ? ages : t('observed.withStale', { ages, n: stale })
}

/** When a blocked lane was last seen so, and whether it wants another look. */
export type Sight = Pick<BlockedLane, 'seen_at' | 'stale'>

/** When blocked lanes were last seen blocked, from the newest sight to the oldest. */
export function seenInWords(lanes: readonly Sight[], now: Date): string {
  const dated = lanes
    .flatMap(({ seen_at: seen }) => seen ?? [])
    .sort((a, b) => new Date(b).getTime() - new Date(a).getTime())
    .map((seen) => age(seen, now))
  const [newest, oldest] = [dated[0], dated[dated.length - 1]]
  if (newest === undefined || oldest === undefined) return t('observed.seenUnknown')
  return [
    newest === oldest ? t('observed.seen', { age: newest }) : t('observed.seenBetween', { newest, oldest }),
    dated.length < lanes.length ? t('observed.seenUnknown') : '',
  ]
    .filter(Boolean)
    .join(t('listSeparator'))
}

/** How many of them want another look; empty where none does. */
export function staleInWords(lanes: readonly Sight[]): string {
  const n = lanes.filter(({ stale }) => stale).length
  if (n === 0) return ''
  return n === lanes.length ? t('observed.stale') : t('observed.someStale', { n })
}

/** Both in one line. */
export function ageInWords(lanes: readonly Sight[], now: Date): string {
  return [seenInWords(lanes, now), staleInWords(lanes)].filter(Boolean).join(t('listSeparator'))
}

/**
 * Whether a lane is blocked now, or was when it was seen last; undefined where nobody says when that was. What is old is never
 * told as how things stand.
 */
export function blockedInWords(sight: Sight | undefined): string {
  if (!sight?.seen_at) return t('observed.recorded')
  return t(sight.stale ? 'observed.before' : 'observed.now')
}

/** The same with how old an old sight is. */
export function blockedSinceInWords(sight: Sight, now: Date): string {
  const blocked = blockedInWords(sight)
  if (!sight.stale) return blocked
  const old = [sight.seen_at ? age(sight.seen_at, now) : t('observed.seenUnknown'), t('observed.stale')]
  return t('observed.headline', { blocked, age: old.join(t('listSeparator')) })
}
