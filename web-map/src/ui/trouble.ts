import { signal } from '@preact/signals'
import { Problem } from '../api/problem'
import { t, type MessageKey } from '../i18n'
import { onceItIsBack } from './connection'

/** What failed, in words that say what to do, and the way to try again. */
export interface Trouble {
  text: string
  signIn: boolean
  retry: (() => void) | undefined
}

export const trouble = signal<Trouble | undefined>(undefined)

/** How many answers are awaited; more than none shows the progress line. */
export const waiting = signal(0)

/** Awaits an answer, with progress while it takes long; a failure is shown and yields undefined. */
export async function attempt<T>(
  what: MessageKey,
  ask: () => Promise<T>,
  retry?: () => void,
): Promise<T | undefined> {
  waiting.value = waiting.peek() + 1
  try {
    return await ask()
  } catch (fault) {
    if (!isAbort(fault)) {
      const said = inWords(what, fault, retry)
      trouble.value = said
      if (fault instanceof Problem && fault.passing)
        onceItIsBack(() => {
          if (trouble.peek() === said) trouble.value = undefined
          retry?.()
        })
    }
    return undefined
  } finally {
    waiting.value = waiting.peek() - 1
  }
}

function isAbort(fault: unknown): boolean {
  return fault instanceof DOMException && fault.name === 'AbortError'
}

function inWords(what: MessageKey, fault: unknown, retry: (() => void) | undefined): Trouble {
  const subject = t(what)
  if (!(fault instanceof Problem)) {
    return { text: t('trouble.page', { what: subject, detail: String(fault) }), signIn: false, retry }
  }
  if (fault.signedOut) return { text: t('trouble.signedOut'), signIn: true, retry: undefined }
  if (fault.unreachable) return { text: t('trouble.unreachable', { what: subject }), signIn: false, retry }
  return { text: t('trouble.refused', { what: subject, detail: fault.detail }), signIn: false, retry }
}
