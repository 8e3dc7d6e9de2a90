import { computed, signal } from '@preact/signals'
import { language } from '../i18n'
import { refusal } from './plan-actions'
import type { Draft, DraftFault } from './plan-question'

/** What has been chosen and typed; kept while the page is open, so that a look at the list costs nothing. */
const typed = signal<Partial<Draft>>({})

/** The form as it stands. Its start depends on the language, which is known only once the page has begun. */
export const draft = computed<Draft>(() => ({
  kind: 'siting',
  model: 'mclp',
  by: 'count',
  count: '3',
  budget: language() === 'en' ? '20' : '2000',
  second: false,
  leaveOut: false,
  areaLimits: false,
  robust: false,
  days: '100',
  seed: '1',
  picks: new Map(),
  timeLimit: 60,
  ...typed.value,
}))

/** What the form has to have mended before it can be asked. */
export const fault = signal<DraftFault | undefined>(undefined)

/** Changes the form; what was wrong with it before is no longer said. */
export function change(part: Partial<Draft>): void {
  typed.value = { ...typed.peek(), ...part }
  fault.value = undefined
  refusal.value = undefined
}
