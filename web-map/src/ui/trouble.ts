import { signal } from '@preact/signals'
import { Problem } from '../api/problem'
import { t, type MessageKey } from '../i18n'
import { duration } from '../i18n/format'
import { onceItIsBack } from './connection'

/** What failed, in words that say what to do, and the way to try again. */
export interface Trouble {
  text: string
  signIn: boolean
  /** Whether the server may be able to later, and is then asked again. */
  passing?: boolean
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
        }, fault.unreachable)
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
    const text = t('trouble.page', { what: subject, detail: String(fault) })
    return { text, signIn: false, retry }
  }
  if (fault.signedOut) return { text: t('trouble.signedOut'), signIn: true, retry: undefined }
  return { text: failureInWords(subject, fault), signIn: false, passing: fault.passing, retry }
}

function failureInWords(what: string, { waitedMs, unreachable, detail }: Problem): string {
  if (waitedMs !== undefined) return t('trouble.late', { what, time: duration(waitedMs / 1000) })
  return unreachable ? t('trouble.unreachable', { what }) : t('trouble.refused', { what, detail })
}
