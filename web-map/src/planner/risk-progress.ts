import { effect, signal } from '@preact/signals'
import * as api from '../api/risk'
import type { RiskProgress } from '../api/risk'

/** An answer that comes sooner needs no word of its progress. */
const SOON_MS = 600
const EVERY_MS = 1000

/** How far the server has come with the risk that the page waits for; undefined while it waits for none. */
export const progress = signal<RiskProgress | undefined>(undefined)

/** Asks how far the risk of a vehicle has come, as long as it is awaited. */
export function followProgress(awaited: () => string | undefined): void {
  effect(() => {
    const vehicle = awaited()
    if (!vehicle) return undefined
    const stop = new AbortController()
    let timer = setTimeout(look, SOON_MS, vehicle)
    async function look(of: string): Promise<void> {
      // What fails here fails in the answer too, which says so.
      const answer = await api.progress(of, stop.signal).catch(() => undefined)
      if (stop.signal.aborted) return
      progress.value = answer
      timer = setTimeout(look, EVERY_MS, of)
    }
    return () => {
      stop.abort()
      clearTimeout(timer)
      progress.value = undefined
    }
  })
}
