import { computed, effect, signal } from '@preact/signals'
import { answered } from '../api/client'

/** So often the server is asked whether it is there: while it answers, and while it does not. */
const CALM_MS = 15_000
const ANXIOUS_MS = 3_000
/** A server that does not say so in this time is not there for a reader. */
const PATIENCE_MS = 8_000

/** Whether the server does not answer; what is shown is then the last that it said. */
export const gone = signal(false)
/** What was asked last and failed; what is shown in its place is an earlier answer. */
export const failed = signal<ReadonlySet<string>>(new Set())

/** Whether what is shown may not be what is asked, or not be of now. */
export const outdated = computed(() => gone.value || failed.value.size > 0)

const waitingForIt = new Set<() => void>()
let timer: ReturnType<typeof setTimeout> | undefined

/** Keeps looking whether the server is there; every page calls this once. */
export function startConnection(): void {
  window.addEventListener('online', () => void look())
  window.addEventListener('offline', () => void look())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void look()
  })
  effect(() => {
    document.body.classList.toggle('outdated', outdated.value)
  })
  lookLater()
}

/** Notes that something could not be asked, and looks whether the server is there; if not, it is asked when it is back. */
export function onceItIsBack(ask: (() => void) | undefined): void {
  if (ask) waitingForIt.add(ask)
  void look().then(() => {
    if (!gone.value) waitingForIt.clear()
  })
}

export function note(what: string, worked: boolean): void {
  if (failed.peek().has(what) === !worked) return
  const next = new Set(failed.peek())
  if (worked) next.delete(what)
  else next.add(what)
  failed.value = next
}

async function look(): Promise<void> {
  const there = await isThere()
  const back = gone.peek() && there
  gone.value = !there
  if (there) answered.value = new Date()
  if (back) {
    const asks = [...waitingForIt]
    waitingForIt.clear()
    asks.forEach((ask) => ask())
  }
  lookLater()
}

async function isThere(): Promise<boolean> {
  try {
    const answer = await fetch('/actuator/health', {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return answer.ok
  } catch {
    return false
  }
}

function lookLater(): void {
  clearTimeout(timer)
  timer = setTimeout(() => void look(), gone.peek() ? ANXIOUS_MS : CALM_MS)
}
