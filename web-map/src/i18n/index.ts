import i18next from 'i18next'
import { formatHash, readHash } from '../ui/hash'
import en from './en.json'
import zh from './zh-CN.json'

export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

type Bundle = typeof zh
type Keys<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Keys<T[K], `${P}${K}.`>
}[keyof T & string]

/** A text's key in the message bundles; the compiler refuses one that is not there. */
export type MessageKey = Keys<Bundle>

const STORED = 'lifelane.lang'

function isLanguage(value: string | null): value is Language {
  return LANGUAGES.some((language) => language === value)
}

/** The link's language, else the one chosen before, else Chinese. */
function chosen(): Language {
  const linked = readHash().get('lang')
  if (isLanguage(linked)) return linked
  const stored = localStorage.getItem(STORED)
  return isLanguage(stored) ? stored : 'zh-CN'
}

/** The language of what is being said, where it is not the page's. */
let spoken: Language | undefined

export function language(): Language {
  return spoken ?? (i18next.language as Language)
}

/** What would be said in a language, whatever the page's is. */
export function inLanguage(other: Language, say: () => string): string {
  const before = spoken
  spoken = other
  try {
    return say()
  } finally {
    spoken = before
  }
}

/** A text with its values filled in; a number `n` chooses between singular and plural where a language has both. */
export function t(key: MessageKey, values: Record<string, string | number> = {}): string {
  const lng = language()
  return i18next.t(
    key,
    typeof values['n'] === 'number' ? { lng, count: values['n'], ...values } : { lng, ...values },
  )
}

/** The same for a text that is said thousands of times at once: it is read but once. */
export function phrase(key: MessageKey): (values: Record<string, string>) => string {
  let text: string | undefined
  return (values) => {
    text ??= String(i18next.getResource(language(), 'translation', key))
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
  }
}

/** The text of a key put together at run time, such as a layer's attribute; the given fallback where none stands. */
export function textOf(key: string, fallback: string, values: Record<string, string> = {}): string {
  const lng = language()
  return i18next.exists(key, { lng }) ? i18next.t(key, { lng, ...values }) : fallback
}

export function startLanguage(language: Language): void {
  void i18next.init({
    lng: language,
    resources: { 'zh-CN': { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
    nsSeparator: false,
  })
}

/** Sets the page's language from its link; every page calls this before it draws. */
export function startPageLanguage(titleKey: MessageKey): void {
  startLanguage(chosen())
  localStorage.setItem(STORED, language())
  document.documentElement.lang = language()
  document.title = t(titleKey)
}

/** Opens the same view in the other language, by its link. */
export function switchLanguage(): void {
  const next: Language = language() === 'en' ? 'zh-CN' : 'en'
  localStorage.setItem(STORED, next)
  const hash = readHash()
  hash.set('lang', next)
  history.replaceState(null, '', formatHash(hash))
  location.reload()
}
