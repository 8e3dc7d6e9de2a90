import { language } from '../i18n'
import { Problem } from './problem'

/** Reads JSON of this server, its texts in the page's language; refuses with a {@link Problem} that carries the server's own words. */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  let answer: Response
  try {
    answer = await fetch(path, {
      headers: { Accept: 'application/json', 'Accept-Language': language() },
      signal: signal ?? null,
    })
  } catch (fault) {
    if (signal?.aborted) throw fault
    throw new Problem(0, path)
  }
  if (!answer.ok) throw new Problem(answer.status, await detailOf(answer))
  return (await answer.json()) as T
}

async function detailOf(answer: Response): Promise<string> {
  try {
    const problem = (await answer.json()) as { detail?: string; title?: string }
    return problem.detail ?? problem.title ?? answer.statusText
  } catch {
    return answer.statusText
  }
}
