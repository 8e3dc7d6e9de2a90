/**
 * Calls `ready` before the page is laid out for paper, and once alone: a canvas that changes its size after that is
 * printed blank. Browsers that do not say so beforehand switch the medium. Calls `done` when it is for the screen again.
 */
export function beforePaper(ready: () => void, done: () => void = () => undefined): () => void {
  const media = matchMedia('print')
  let printing = false
  const before = () => {
    if (!printing) ready()
    printing = true
  }
  const after = () => {
    if (printing) done()
    printing = false
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
