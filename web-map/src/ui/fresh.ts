import { effect, untracked } from '@preact/signals'
import { gone, returns } from './connection'

/** So often what others report is asked anew while somebody looks at the page. */
const EVERY_MS = 60_000

/** Asks now, now and then, and when the page is looked at again or the server is back. */
export function keepFresh(ask: () => void): void {
  const whileSeen = () => {
    if (document.visibilityState === 'visible' && !gone.peek()) ask()
  }
  effect(() => {
    void returns.value
    untracked(ask)
  })
  setInterval(whileSeen, EVERY_MS)
  document.addEventListener('visibilitychange', whileSeen)
}
