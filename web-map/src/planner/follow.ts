import { effect, signal, untracked } from '@preact/signals'
import type { MessageKey } from '../i18n'
import { note, returns } from '../ui/connection'
import { attempt } from '../ui/trouble'

/**
 * Asks anew whenever the key changes, and when the server is back; an answer that comes too late is dropped. No key clears
 * the last answer; where none comes the last stays, and the page says that it is the last.
 */
export function follow<T>(
  what: MessageKey,
  key: () => string | undefined,
  ask: (key: string, signal: AbortSignal) => Promise<T> | undefined,
  into: { value: T | undefined },
): void {
  const again = signal(0)
  let seen = returns.peek()
  effect(() => {
    void again.value
    const now = key()
    const back = returns.value !== seen
    seen = returns.value
    // The last answer stays grey until the new one is there.
    if (back && now && untracked(() => into.value) !== undefined) untracked(() => note(what, false))
    const stop = new AbortController()
    const answer = now ? ask(now, stop.signal) : undefined
    if (answer) {
      const retry = () => void again.value++
      void attempt(what, () => answer, retry).then((value) => {
        if (stop.signal.aborted) return
        if (value !== undefined) into.value = value
        note(what, value !== undefined)
      })
    } else {
      into.value = undefined
      note(what, true)
    }
    return () => stop.abort()
  })
}
