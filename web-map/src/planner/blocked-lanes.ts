import { computed, signal } from '@preact/signals'
import * as planning from '../api/planning'
import type { Blocked, BlockedLane } from '../api/types'
import { observationsOf } from '../ui/observed'
import { attempt } from '../ui/trouble'

const blocked = signal<Blocked | undefined>(undefined)

/** The lanes that are blocked now by id, with when that was last seen. */
export const blockedLanes = computed<ReadonlyMap<string, BlockedLane>>(
  () => new Map(blocked.value?.lanes.map((lane) => [lane.id, lane])),
)

/** How old what is known of them is; the brigade's page says the same of the same list. */
export const observations = computed(() => blocked.value && observationsOf(blocked.value))

export function startBlockedLanes(): void {
  void attempt(
    'ask.blocked',
    () => planning.blocked(undefined, new AbortController().signal),
    startBlockedLanes,
  ).then((answer) => (blocked.value = answer ?? blocked.peek()))
}
