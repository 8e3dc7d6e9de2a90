import { t } from '../i18n'
import { choose, find, findMe, found, rows } from './data'

/** One search, or one press for where the reader stands. */
export function Search() {
  const submit = (event: Event) => {
    event.preventDefault()
    const first = found.value[0]
    if (first) choose(first)
  }
  return (
    <form role="search" onSubmit={submit}>
      <input
        type="search"
        value={find.value}
        placeholder={t('signage.search')}
        aria-label={t('signage.search')}
        autocomplete="off"
        onInput={(event) => (find.value = event.currentTarget.value)}
      />
      <button type="button" onClick={findMe}>
        {t('signage.here')}
      </button>
      {find.value && (
        <ul class="found">
          {found.value.map((home) => (
            <li key={home.name}>
              <button type="button" onClick={() => choose(home)}>
                {home.name}
              </button>
            </li>
          ))}
          {found.value.length === 0 && rows.value['high-rises'] && (
            <li class="none">{t('signage.noMatch', { find: find.value })}</li>
          )}
        </ul>
      )}
    </form>
  )
}
