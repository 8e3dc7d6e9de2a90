import { computed, signal } from '@preact/signals'
import * as api from '../api/plans'
import type { CoverageCollection } from '../api/planning'
import { coverage } from './data'
import { follow } from './follow'
import { bought, inPlan, layers } from './navigation'
import { current } from './plan-data'
import { shows } from './plan-listed'

/** The plan whose ground the map shows: one that has a result and a limit, while no other is beside it. */
const wanted = computed(() => {
  const plan = current.value
  const shown = inPlan.value && layers.value.has('coverage') && shows.value === 'one'
  return shown && plan?.result && plan.question.limit_s !== undefined ? plan : undefined
})

/** A plan that is computed anew reaches other ground. */
const asked = computed(() => {
  const plan = wanted.value
  return plan && JSON.stringify([plan.id, bought.value ?? null, plan.created_at, plan.seconds])
})

const planned = signal<{ key: string; ground: CoverageCollection } | undefined>(undefined)

/** Whether the wash shows what the plan reaches, and not what stands. */
export const showsPlanned = computed(() => asked.value !== undefined && planned.value?.key === asked.value)

/** What the wash shows: the open plan's ground as soon as it is there, else that of what stands. */
export const ground = computed(() => (showsPlanned.value ? planned.value?.ground : coverage.value))

/** Starts asking for the ground of the plan that is shown. */
export function startPlanGround(): void {
  follow(
    'ask.coverage',
    () => asked.value,
    async (key, stop) => {
      const [id, of] = JSON.parse(key) as [id: string, bought: string | null]
      return { key, ground: await api.coverage(id, of ?? undefined, stop) }
    },
    planned,
  )
}
