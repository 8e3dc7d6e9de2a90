import { signal } from '@preact/signals'
import { go } from './navigation'

/** A thing that the map should bring into view, since it was picked elsewhere than on the map. */
export const bringIntoView = signal<{ layer: string; id: string } | undefined>(undefined)

/** A building whose whole way the map should show. */
export const fitWay = signal<string | undefined>(undefined)

/** Selects a thing from a list or a search; the map goes there. */
export function pick(layer: string, id: string): void {
  go({ selected: { layer, id } })
  bringIntoView.value = { layer, id }
}
