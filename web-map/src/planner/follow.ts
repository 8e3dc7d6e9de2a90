import { effect, signal } from '@preact/signals'
import type { MessageKey } from '../i18n'
import { attempt } from '../ui/trouble'

/** Asks anew whenever the key changes; an answer that comes too late is dropped. No key, or no answer, clears the last. */
export function follow<T>(
  what: MessageKey,
  key: () => string | undefined,
  ask: (key: string, signal: AbortSignal) => Promise<T> | undefined,
  into: { value: T | undefined },
): void {
  const again = signal(0)
  effect(() => {
    void again.value
    const now = key()
    const stop = new AbortController()
    const answer = now ? ask(now, stop.signal) : undefined
    if (answer) {
      const retry = () => void again.value++
      void attempt(what, () => answer, retry).then((value) => {
        if (!stop.signal.aborted) into.value = value
      })
    } else into.value = undefined
    return () => stop.abort()
  })
}
