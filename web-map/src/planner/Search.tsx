import { t } from '../i18n'
import { listed } from './listed'
import { drift, find, go, show } from './navigation'
import { pick } from './pick'

/** Narrows the list as one types; Enter opens its first building. */
export function Search() {
  const open = (event: Event) => {
    event.preventDefault()
    const first = listed.value[0]
    if (first && find.value) pick('high-rises', first.id)
  }
  return (
    <form role="search" onSubmit={open}>
      <input
        type="search"
        name="find"
        value={find.value}
        placeholder={t('search.placeholder')}
        aria-label={t('search.placeholder')}
        autocomplete="off"
        onInput={(event) => drift({ find: event.currentTarget.value })}
      />
      {show.value && (
        <button type="button" class="clear" onClick={() => go({ show: undefined })}>
          {t('filter.clear')}
        </button>
      )}
    </form>
  )
}
