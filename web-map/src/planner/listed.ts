import { computed } from '@preact/signals'
import { arrivals, layerRows, reach } from './data'
import { find, show } from './navigation'
import { names } from './thing-names'
import { matches, worstFirst, type Entry } from './worst-first'

/** Every high-rise with its arrival, worst first. */
export const ranked = computed<Entry[]>(() =>
  reach.value
    ? worstFirst(layerRows('high-rises').value ?? [], arrivals.value, reach.value.limit_s, (row) =>
        names.value.of('high-rises', row),
      )
    : [],
)

/** What the legend's filter and the search leave. */
export const listed = computed<Entry[]>(() =>
  ranked.value.filter((entry) => (show.value?.has(entry.kind) ?? true) && matches(entry.row, find.value)),
)
