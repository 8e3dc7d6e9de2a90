/** The name of the performance mark set when the map first shows roads and buildings with their arrivals. */
export const FIRST_VIEW = 'lifelane:first-view'

let marked = false

/** Marks the moment after the frame in which the first whole view was drawn. */
export function markFirstView(): void {
  if (marked) return
  marked = true
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(FIRST_VIEW)))
}
