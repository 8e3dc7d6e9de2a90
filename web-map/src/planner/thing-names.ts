import { computed } from '@preact/signals'
import { ThingNames } from '../ui/thing-names'
import { layerRows } from './data'

/** What the district's things are called; anew when the streets and buildings that say where they stand have come. */
export const names = computed(() => {
  const places = { roads: layerRows('roads').value, 'high-rises': layerRows('high-rises').value }
  return new ThingNames((layer) =>
    layer in places ? places[layer as keyof typeof places] : layerRows(layer).value,
  )
})
