import { computed, effect, signal } from '@preact/signals'
import { featuresWhere, text, type Row } from '../api/features'
import { attempt } from '../ui/trouble'
import { opened } from './data'

/** The open reports that the opened lane is blocked; undefined while they are not there. */
export const reports = signal<Row[] | undefined>(undefined)

const lane = computed(() => opened.value?.lane?.id)

/** Asks for the reports of each blocked lane that is opened. */
export function startBlockages(): void {
  const again = signal(0)
  effect(() => {
    void again.value
    reports.value = undefined
    const id = lane.value
    if (id === undefined) return undefined
    const stop = new AbortController()
    void attempt(
      'ask.blocked',
      () => featuresWhere('blockages', { lane_id: id }, stop.signal),
      () => void again.value++,
    ).then((rows) => {
      if (!stop.signal.aborted) reports.value = rows?.filter(isOpen)
    })
    return () => stop.abort()
  })
}

function isOpen(report: Row): boolean {
  return text(report, 'state') === 'confirmed' && text(report, 'cleared_at') === undefined
}
