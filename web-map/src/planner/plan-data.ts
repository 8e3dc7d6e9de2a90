import { computed, effect, signal, untracked } from '@preact/signals'
import * as api from '../api/plans'
import type { Kind, Plan, Result } from '../api/plans'
import { returns } from '../ui/connection'
import { attempt } from '../ui/trouble'
import { load, me } from './data'
import { drift, inPlan, planId, versusId, view } from './navigation'

/** While something is being computed the list is asked for so often; otherwise now and then, for what others do. */
const BUSY_MS = 1000
const IDLE_MS = 15_000
/** Only these planners' roles may ask, cancel, rename and delete. */
const MAY = ['planner', 'admin']

/** All plans, newest first, without results; undefined until they have come. */
export const plans = signal<Plan[] | undefined>(undefined)
export const kinds = signal<readonly Kind[]>(['siting'])
const results = signal<ReadonlyMap<string, { stamp: string; result: Result | null }>>(new Map())

export const mayPlan = computed(
  () => me.value?.roles.some((role) => MAY.includes(role.toLowerCase())) ?? false,
)
export const isBusy = ({ state }: Plan): boolean => state === 'queued' || state === 'running'
const anyBusy = computed(() => plans.value?.some(isBusy) ?? false)

/** All plans, those that are shown with the results that have come. */
export const planned = computed<Plan[]>(() =>
  (plans.value ?? []).map((plan) => ({ ...plan, result: results.value.get(plan.id)?.result ?? null })),
)
const withId = (id: string | undefined) => planned.value.find((plan) => plan.id === id)
/** The plan that the page shows, and the one beside it. */
export const current = computed(() => withId(planId.value))
export const beside = computed(() => (versusId.value === planId.value ? undefined : withId(versusId.value)))

/** Starts what the plan mode asks the server for; nothing is asked in the other modes. */
export function startPlanData(): void {
  effect(() => {
    void returns.value
    if (!inPlan.value) return undefined
    untracked(() => void refresh())
    const timer = setInterval(() => void refresh(), anyBusy.value ? BUSY_MS : IDLE_MS)
    return () => clearInterval(timer)
  })
  effect(() => {
    if (!inPlan.value) return
    load('stations')
    load('fire-lanes')
  })
  effect(askAsThePlan)
  effect(() => {
    for (const id of [planId.value, versusId.value]) {
      const plan = inPlan.value ? plans.value?.find((each) => each.id === id) : undefined
      if (plan) untracked(() => void loadResult(plan))
    }
  })
}

let latest = 0

/** Asks for the list. A list that an action has overtaken is dropped. */
export async function refresh(): Promise<void> {
  const mine = ++latest
  // What cannot be asked is asked again a little later; only the first time is somebody waiting for it.
  const first = untracked(() => plans.value === undefined)
  const answer = first ? await attempt('plan.ask.list', api.plans, () => void refresh()) : await quietly()
  if (!answer || mine !== latest) return
  if (answer.kinds) kinds.value = answer.kinds
  plans.value = answer.plans
}

function quietly(): Promise<Awaited<ReturnType<typeof api.plans>> | undefined> {
  return api.plans().catch(() => undefined)
}

const asked = new Set<string>()

/** A result is asked for once for as long as it is the same. */
async function loadResult(plan: Plan): Promise<void> {
  if (isBusy(plan) || plan.state === 'failed') return
  const stamp = [plan.state, plan.seconds, plan.question.limit_s].join('/')
  const key = `${plan.id}/${stamp}`
  if (results.peek().get(plan.id)?.stamp === stamp || asked.has(key)) return
  asked.add(key)
  const whole = await attempt('plan.ask.one', () => api.plan(plan.id))
  asked.delete(key)
  if (whole) results.value = new Map(results.peek()).set(plan.id, { stamp, result: whole.result })
}

/** A link to a plan that names no engine or limit asks about those of the plan. */
function askAsThePlan(): void {
  const plan = current.value
  if (!plan || !inPlan.value) return
  const { vehicle, limit } = untracked(() => view.value)
  if (vehicle === undefined || limit === undefined)
    untracked(() =>
      drift({ vehicle: vehicle ?? plan.question.vehicle, limit: limit ?? plan.question.limit_s }),
    )
}
