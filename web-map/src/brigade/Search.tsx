import { idOf, text, type Row } from '../api/features'
import { t } from '../i18n'
import { find, found, openBuilding, rows } from './data'

/** A search by name; a press on a building opens its sheet. */
export function Search() {
  const open = (building: Row) => {
    find.value = ''
    openBuilding(idOf(building))
  }
  const submit = (event: Event) => {
    event.preventDefault()
    const first = found.value[0]
    if (first) open(first)
  }
  return (
    <form role="search" onSubmit={submit}>
      <input
        type="search"
        value={find.value}
        placeholder={t('brigade.search')}
        aria-label={t('brigade.search')}
        autocomplete="off"
        onInput={(event) => (find.value = event.currentTarget.value)}
      />
      {find.value && (
        <ul class="found">
          {found.value.map((row) => (
            <li key={idOf(row)}>
              <button type="button" onClick={() => open(row)}>
                <b>{text(row, 'name') ?? idOf(row)}</b>
                <span>{[text(row, 'compound'), text(row, 'township')].filter(Boolean).join(' · ')}</span>
              </button>
            </li>
          ))}
          {found.value.length === 0 && rows.value['high-rises'] && (
            <li class="none">{t('brigade.noMatch', { find: find.value })}</li>
          )}
        </ul>
      )}
    </form>
  )
}
