import { signal } from '@preact/signals'

/** When the page was last made ready for paper. */
export const printedAt = signal<Date | undefined>(undefined)

/** What is folded on the screen would be lost on paper, save where its heading says enough. */
function unfold(): HTMLDetailsElement[] {
  const folded = document.querySelectorAll<HTMLDetailsElement>('details:not([open], [data-paper=folded])')
  folded.forEach((part) => (part.open = true))
  return [...folded]
}

/**
 * Calls `ready` before the page is laid out for paper, and once alone: a canvas that changes its size after that is
 * printed blank. Browsers that do not say so beforehand switch the medium. Lists are unfolded and the sheet is dated. Calls `done` when it is for the screen again.
 */
export function beforePaper(ready: () => void, done: () => void = () => undefined): () => void {
  const media = matchMedia('print')
  let printing = false
  let unfolded: HTMLDetailsElement[] = []
  const before = () => {
    if (printing) return
    printing = true
    printedAt.value = new Date()
    unfolded = unfold()
    ready()
  }
  const after = () => {
    if (!printing) return
    printing = false
    unfolded.forEach((part) => (part.open = false))
    done()
  }
  const changed = () => (media.matches ? before() : after())
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  media.addEventListener('change', changed)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
    media.removeEventListener('change', changed)
  }
}
