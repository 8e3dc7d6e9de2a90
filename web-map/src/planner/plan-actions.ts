import { signal } from '@preact/signals'
import * as api from '../api/plans'
import type { Plan, PlanQuestion } from '../api/plans'
import { Problem } from '../api/problem'
import { t } from '../i18n'
import { trouble } from '../ui/trouble'
import { me, question } from './data'
import { go, view } from './navigation'
import { plans, refresh } from './plan-data'

/** Why the server would not take the last question; undefined while there is nothing to mend. */
export const refusal = signal<string | undefined>(undefined)
/** Whether a question is on its way. */
export const sending = signal(false)

/** Asks for a plan and shows it; a refusal is kept for the form. */
export async function ask(body: PlanQuestion & { name?: string }): Promise<void> {
  sending.value = true
  refusal.value = undefined
  const from = place()
  try {
    const made = await api.create(body, me.peek()?.csrf)
    if (!made) return
    plans.value = [made, ...(plans.peek() ?? [])]
    // Whoever has gone on to something else meanwhile is left there.
    if (place() === from) open(made)
    await refresh()
  } catch (fault) {
    refusal.value = inWords(fault)
    if (!view.peek().asking)
      trouble.value = { text: refusal.value, signIn: isSignedOut(fault), retry: undefined }
  } finally {
    sending.value = false
  }
}

/** Where in the plan mode the reader is. */
function place(): string {
  const { mode, asking, plan } = view.peek()
  return JSON.stringify([mode, asking, plan])
}

/** The plan that the map should bring into view: all of it, or something where nothing of it is to be seen. */
export const fitPlan = signal<{ id: string; all: boolean } | undefined>(undefined)

/** Shows a plan, and asks the rest of the page what the plan was asked. */
export function open(plan: Plan): void {
  fitPlan.value = { id: plan.id, all: false }
  const { vehicle, limit_s, turns = true, emergency_privileges = false } = plan.question
  go({
    plan: plan.id,
    versus: undefined,
    swipe: false,
    asking: false,
    bought: undefined,
    covered: undefined,
    moved: new Map(),
    selected: undefined,
    vehicle,
    limit: limit_s ?? view.peek().limit ?? question.peek()?.limit,
    turns,
    privileges: emergency_privileges,
  })
}

export const rename = (plan: Plan, name: string): Promise<void> =>
  act(() => api.rename(plan.id, name, me.peek()?.csrf))

export const cancel = (plan: Plan): Promise<void> => act(() => api.cancel(plan.id, me.peek()?.csrf))

export const again = (plan: Plan): Promise<void> => act(() => api.again(plan.id, me.peek()?.csrf))

export async function remove(plan: Plan): Promise<void> {
  await act(() => api.remove(plan.id, me.peek()?.csrf))
  if (view.peek().plan === plan.id) go({ plan: undefined, versus: undefined, bought: undefined })
}

/** Does it, and shows the list as it is then; a refusal is said with the server's own words. */
async function act(change: () => Promise<unknown>): Promise<void> {
  try {
    await change()
  } catch (fault) {
    trouble.value = { text: inWords(fault), signIn: isSignedOut(fault), retry: undefined }
  }
  await refresh()
}

function isSignedOut(fault: unknown): boolean {
  return fault instanceof Problem && fault.signedOut
}

function inWords(fault: unknown): string {
  if (!(fault instanceof Problem)) return t('plan.failedHere', { detail: String(fault) })
  if (fault.signedOut) return t('trouble.signedOut')
  return fault.unreachable ? t('plan.unreachable') : t('plan.refused', { detail: fault.detail })
}
