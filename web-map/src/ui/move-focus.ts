/** What the arrow keys go through, from the box of the search down. */
const STOPS = 'input[type=search], .found button, .list .entry'

/** Moves the focus from a search to what it found and on by the arrow keys, as lists under a box are used to. */
export function moveFocus(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const here = event.target
  if (step === 0 || !(here instanceof HTMLElement) || !here.matches(STOPS)) return
  const area = event.currentTarget as HTMLElement
  const stops = [...area.querySelectorAll<HTMLElement>(STOPS)]
  const next = stops[stops.indexOf(here) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
