import type { Signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { t } from '../i18n'
import { awaitedInWords } from './awaited'
import { moveFocus } from './move-focus'

interface FindBoxProps<T> {
  /** What the reader typed. */
  find: Signal<string>
  label: string
  /** What fits it, best first; undefined while it is not loaded. */
  found: readonly T[] | undefined
  keyOf: (item: T) => string
  choose: (item: T) => void
  draw: (item: T) => ComponentChildren
  /** How many more fit than are listed. */
  more?: number
  /** Said where nothing fits. */
  noMatch: string
  /** What stands beside the box. */
  children?: ComponentChildren
}

/** A search box with what it found below it; Enter takes the first. */
export function FindBox<T>(props: FindBoxProps<T>) {
  const { find, label, found, more = 0, keyOf, draw, noMatch, children } = props
  const choose = (item: T) => {
    find.value = ''
    // A phone's keyboard would go on hiding what was chosen.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    props.choose(item)
  }
  const submit = (event: Event) => {
    event.preventDefault()
    const first = found?.[0]
    if (find.value && first !== undefined) choose(first)
  }
  return (
    <form role="search" onSubmit={submit} onKeyDown={moveFocus}>
      <input
        type="search"
        value={find.value}
        placeholder={label}
        aria-label={label}
        autocomplete="off"
        onInput={(event) => (find.value = event.currentTarget.value)}
      />
      {children}
      {find.value && (
        <ul class="found">
          {found?.map((item) => (
            <li key={keyOf(item)}>
              <button type="button" onClick={() => choose(item)}>
                {draw(item)}
              </button>
            </li>
          ))}
          {!found && <li class="none">{awaitedInWords()}</li>}
          {found && more > 0 && <li class="none">{t('search.tooMany', { n: more })}</li>}
          {found?.length === 0 && <li class="none">{noMatch}</li>}
        </ul>
      )}
    </form>
  )
}
