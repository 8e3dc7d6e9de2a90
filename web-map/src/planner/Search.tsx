import { t } from '../i18n'
import { covered, drift, find, go, scores, show, sign } from './navigation'
import { pick } from './pick'
import { outside, shown } from './shown'

/** Narrows the list as one types; Enter opens its first building. Filters hide nothing that is searched for in silence. */
export function Search() {
  const open = (event: Event) => {
    event.preventDefault()
    const first = shown.value[0]
    if (first && find.value) pick('high-rises', first.id)
  }
  return (
    <>
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
        {(show.value || scores.value || sign.value || covered.value) && (
          <button type="button" class="clear" onClick={showAll}>
            {t('filter.clear')}
          </button>
        )}
      </form>
      {outside.value > 0 && (
        <p class="outside" role="status">
          {t('filter.outside', { n: outside.value })}
          <button type="button" class="link" onClick={showAll}>
            {t('filter.showThem')}
          </button>
        </p>
      )}
    </>
  )
}

function showAll(): void {
  go({ show: undefined, scores: undefined, sign: undefined, covered: undefined })
}
