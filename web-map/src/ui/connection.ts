import { batch, computed, effect, signal } from '@preact/signals'
import { answered } from '../api/client'

/** So often the server is asked whether it is there while it answers. */
const CALM_MS = 15_000
/** Where it does not answer it is asked again after this, and each time after twice as long up to the longest. */
const ANXIOUS_MS = 1_000
const LONGEST_MS = 5_000
/** A server that does not say so in this time is not there for a reader. */
const PATIENCE_MS = 8_000

/** Whether the server does not answer; what is shown is then the last that it said. */
export const gone = signal(false)
/** How often the server has come back: what is shown is then asked anew, for it may have changed meanwhile. */
export const returns = signal(0)
/** What was asked last and failed; what is shown in its place is an earlier answer. */
export const failed = signal<ReadonlySet<string>>(new Set())

/** Whether what is shown may not be what is asked, or not be of now. */
export const outdated = computed(() => gone.value || failed.value.size > 0)

const waitingForIt = new Set<() => void>()
/** Of those, what got no answer at all: where the server is there after all, it is asked again. */
const lost = new Set<() => void>()
let timer: ReturnType<typeof setTimeout> | undefined
let wait = ANXIOUS_MS
let waitForLost = ANXIOUS_MS
let looks = 0

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

/**
 * Notes that something could not be asked, and looks whether the server is there; if not, it is asked when it is back.
 *
 * @param unanswered whether nothing at all came back, rather than a refusal
 */
export function onceItIsBack(ask: () => void, unanswered: boolean): void {
  waitingForIt.add(ask)
  if (unanswered) lost.add(ask)
  void look()
}

export function note(what: string, worked: boolean): void {
  if (failed.peek().has(what) === !worked) return
  const next = new Set(failed.peek())
  if (worked) waitForLost = ANXIOUS_MS
  if (worked) next.delete(what)
  else next.add(what)
  failed.value = next
}

/** Of several looks at once the last tells: one that began before the network was back fails long after. */
async function look(): Promise<void> {
  const mine = ++looks
  const there = await isThere()
  if (mine !== looks) return
  if (there) answered.value = new Date()
  if (gone.peek() && there) comeBack()
  else if (there) askForLost()
  else gone.value = true
  lookLater()
}

/** Where one answer got lost and the server is there, each time after twice as long; what was refused waits for a press. */
function askForLost(): void {
  const asks = [...lost]
  forget()
  if (asks.length === 0) return
  setTimeout(() => asks.forEach((ask) => ask()), waitForLost)
  waitForLost = Math.min(2 * waitForLost, LONGEST_MS)
}

function forget(): void {
  waitingForIt.clear()
  lost.clear()
}

/** What failed and what is shown are asked at once, and stay grey until they are answered. */
function comeBack(): void {
  const asks = [...waitingForIt]
  forget()
  batch(() => {
    gone.value = false
    returns.value++
    asks.forEach((ask) => ask())
  })
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
  timer = setTimeout(() => void look(), gone.peek() ? wait : CALM_MS)
  wait = gone.peek() ? Math.min(2 * wait, LONGEST_MS) : ANXIOUS_MS
}
