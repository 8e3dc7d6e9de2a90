import { signal } from '@preact/signals'
import { language } from '../i18n'
import { Problem } from './problem'
import type { Csrf } from './types'

/** When the server answered last. */
export const answered = signal<Date | undefined>(undefined)

/** Reads JSON of this server, its texts in the page's language; refuses with a {@link Problem} that carries the server's own words. */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await (await ask(path, { signal: signal ?? null })).json()) as T
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
  const answer = await ask(path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return answer.status === 204 ? undefined : ((await answer.json()) as T)
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  let answer: Response
  try {
    answer = await fetch(path, {
      ...init,
      headers: { Accept: 'application/json', 'Accept-Language': language(), ...init.headers },
    })
  } catch (fault) {
    if (init.signal?.aborted) throw fault
    throw new Problem(0, path)
  }
  if (!answer.ok) throw new Problem(answer.status, await detailOf(answer))
  answered.value = new Date()
  return answer
}

async function detailOf(answer: Response): Promise<string> {
  try {
    const problem = (await answer.json()) as { detail?: string; title?: string }
    return problem.detail ?? problem.title ?? answer.statusText
  } catch {
    return answer.statusText
  }
}
