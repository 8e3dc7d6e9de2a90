import { signal } from '@preact/signals'
import { language } from '../i18n'
import { refusal } from './plan-actions'
import type { Draft, DraftFault } from './plan-question'

/** Kept while the page is open, so that a look at the list costs nothing. */
export const draft = signal<Draft>({
  kind: 'siting',
  model: 'mclp',
  by: 'count',
  count: '3',
  budget: language() === 'en' ? '20' : '2000',
  second: false,
  leaveOut: false,
  robust: false,
  days: '100',
  seed: '1',
  picks: new Map(),
  timeLimit: 60,
})
/** What the form has to have mended before it can be asked. */
export const fault = signal<DraftFault | undefined>(undefined)

/** Changes the form; what was wrong with it before is no longer said. */
export function change(part: Partial<Draft>): void {
  draft.value = { ...draft.value, ...part }
  fault.value = undefined
  refusal.value = undefined
}
