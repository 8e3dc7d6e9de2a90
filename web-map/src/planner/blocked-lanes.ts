import { computed, signal } from '@preact/signals'
import * as planning from '../api/planning'
import type { Blocked, BlockedLane } from '../api/types'
import { note } from '../ui/connection'
import { keepFresh } from '../ui/fresh'
import { attempt } from '../ui/trouble'

/** What the brigade's page lists, and so of the same age. */
export const blocked = signal<Blocked | undefined>(undefined)

/** The lanes that are blocked now by id, with when that was last seen. */
export const blockedLanes = computed<ReadonlyMap<string, BlockedLane>>(
  () => new Map(blocked.value?.lanes.map((lane) => [lane.id, lane])),
)

/** What is known of those of some lanes that are blocked. */
export const sightsOf = (ids: readonly string[]): BlockedLane[] =>
  ids.flatMap((id) => blockedLanes.value.get(id) ?? [])

/** The blocked lanes that a rescue site lies on. */
export const under = (site: string): BlockedLane[] =>
  (blocked.value?.lanes ?? []).filter(({ rescue_sites: sites }) => sites.includes(site))

/** What the crews report changes while the page is open. */
export function startBlockedLanes(): void {
  keepFresh(load)
}

function load(): void {
  void attempt('ask.blocked', () => planning.blocked(undefined, new AbortController().signal), load).then(
    (answer) => {
      if (answer) blocked.value = answer
      note('ask.blocked', answer !== undefined)
    },
  )
}
