import { computed, signal } from '@preact/signals'
import * as planning from '../api/planning'
import type { Blocked, BlockedLane } from '../api/types'
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

export function startBlockedLanes(): void {
  void attempt(
    'ask.blocked',
    () => planning.blocked(undefined, new AbortController().signal),
    startBlockedLanes,
  ).then((answer) => (blocked.value = answer ?? blocked.peek()))
}
