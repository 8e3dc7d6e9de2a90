import { signal } from '@preact/signals'
import { language } from '../i18n'
import { Problem } from './problem'
import type { Csrf } from './types'

/** When the server answered last. */
export const answered = signal<Date | undefined>(undefined)

/** An answer takes seconds; one that takes longer than this is not coming. */
const PATIENCE_MS = 60_000
/** The same of whole layers over a poor line, and of the risk of a whole district on a slow machine. */
export const LONG_MS = 600_000

/** Reads JSON of this server, its texts in the page's language; refuses with a {@link Problem} that carries the server's own words. */
export function getJson<T>(path: string, signal?: AbortSignal, patienceMs = PATIENCE_MS): Promise<T> {
  return ask(path, { signal: signal ?? null }, patienceMs, (answer) => answer.json() as Promise<T>)
}

/** Changes something on this server; the answer's JSON, or undefined where it has none. */
export async function sendJson<T>(
  method: 'POST' | 'PATCH' | 'DELETE',
  path: string,
  csrf: Csrf | null | undefined,
  body?: unknown,
): Promise<T | undefined> {
  const headers: Record<string, string> = csrf ? { [csrf.header]: csrf.token } : {}
  if (body !== undefined) headers['Content-Type'] = 'application/json'
  const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
  return ask(path, init, PATIENCE_MS, async (answer) =>
    answer.status === 204 ? undefined : ((await answer.json()) as T),
  )
}

/** Asks and reads the whole answer; one that breaks off, or does not come in time, is as good as none. */
async function ask<T>(
  path: string,
  init: RequestInit,
  patienceMs: number,
  read: (answer: Response) => Promise<T>,
): Promise<T> {
  const stop = new AbortController()
  const asker = init.signal
  asker?.addEventListener('abort', () => stop.abort(asker.reason))
  if (asker?.aborted) stop.abort(asker.reason)
  const timer = setTimeout(() => stop.abort(), patienceMs)
  try {
    const answer = await fetch(path, {
      ...init,
      signal: stop.signal,
      headers: { Accept: 'application/json', 'Accept-Language': language(), ...init.headers },
    })
    if (!answer.ok) throw new Problem(answer.status, await detailOf(answer))
    const whole = await read(answer)
    answered.value = new Date()
    return whole
  } catch (fault) {
    if (asker?.aborted || fault instanceof Problem) throw fault
    throw new Problem(0, path, stop.signal.aborted ? patienceMs : undefined)
  } finally {
    clearTimeout(timer)
  }
}

async function detailOf(answer: Response): Promise<string> {
  try {
    const problem = (await answer.json()) as { detail?: string; title?: string }
    return problem.detail ?? problem.title ?? answer.statusText
  } catch {
    return answer.statusText
  }
}
