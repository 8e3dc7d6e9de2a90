import { t } from '../i18n'
import { drift, find, go, scores, show, sign } from './navigation'
import { pick } from './pick'
import { shown } from './shown'

/** Narrows the list as one types; Enter opens its first building. */
export function Search() {
  const open = (event: Event) => {
    event.preventDefault()
    const first = shown.value[0]
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
      {(show.value || scores.value || sign.value) && (
        <button
          type="button"
          class="clear"
          onClick={() => go({ show: undefined, scores: undefined, sign: undefined })}
        >
          {t('filter.clear')}
        </button>
      )}
    </form>
  )
}
