import type { Blocked, Observations } from '../api/types'
import { t } from '../i18n'
import { age } from '../i18n/format'

/** What a list of blocked lanes says of when they were seen. */
export function observationsOf({
  lanes,
  newest_seen: newest,
  oldest_seen: oldest,
  stale,
  stale_after_days,
}: Blocked): Observations {
  return { count: lanes.length, newest, oldest, stale, stale_after_days }
}

/** How old the newest and the oldest observation are, never when a file was imported; and how many want another look. */
export function observedInWords(seen: Observations, now: Date): string {
  const { count, newest, oldest, stale } = seen
  if (count === 0) return t('observed.none')
  const ages =
    newest === null || oldest === null
      ? t('observed.undated')
      : age(newest, now) === age(oldest, now)
        ? t('observed.once', { age: age(newest, now) })
        : t('observed.between', { newest: age(newest, now), oldest: age(oldest, now) })
  return stale === 0 ? ages : t('observed.withStale', { ages, n: stale })
}

/** When a blocked lane was last seen blocked. */
export function seenInWords(seen: string | null, now: Date): string {
  return seen === null ? t('observed.seenUnknown') : t('observed.seen', { age: age(seen, now) })
}
