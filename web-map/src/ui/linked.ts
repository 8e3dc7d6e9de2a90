import { signal, type ReadonlySignal } from '@preact/signals'
import { language } from '../i18n'
import { formatHash, readHash } from './hash'

/** One value of a page that its link keeps under a name. */
export interface Linked {
  value: ReadonlySignal<string | undefined>
  /** Changes the value by a step that *back* undoes. */
  go(value: string | undefined): void
}

export function linked(name: string): Linked {
  const value = signal(readHash().get(name) ?? undefined)
  window.addEventListener('popstate', () => {
    const lang = readHash().get('lang')
    if (lang && lang !== language()) location.reload()
    else value.value = readHash().get(name) ?? undefined
  })
  return {
    value,
    go(next) {
      value.value = next
      const hash = readHash()
      if (next === undefined) hash.delete(name)
      else hash.set(name, next)
      hash.set('lang', language())
      history.pushState(null, '', formatHash(hash))
    },
  }
}
