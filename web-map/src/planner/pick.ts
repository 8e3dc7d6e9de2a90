import { signal } from '@preact/signals'
import type { Row } from '../api/features'
import { LAYERS } from '../map/layer-looks'
import { go, layers } from './navigation'

/** A thing that the map should bring into view, since it was picked elsewhere than on the map. */
export const bringIntoView = signal<{ layer: string; id: string } | undefined>(undefined)

/** A building whose whole way the map should show. */
export const fitWay = signal<string | undefined>(undefined)

/** Things that the map should show all of, such as a compound's buildings. */
export const fitRows = signal<readonly Row[] | undefined>(undefined)

/** Selects a thing from a list or a search; the map goes there, and shows its layer if it did not. */
export function pick(layer: string, id: string): void {
  const shown = LAYERS.filter((name) => name === layer || layers.peek().has(name))
  go({ selected: { layer, id }, layers: new Set(shown) })
  bringIntoView.value = { layer, id }
}
