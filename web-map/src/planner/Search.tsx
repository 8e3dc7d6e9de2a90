import { t } from '../i18n'
import { openBest, searchFor } from './found'
import { FoundThings } from './FoundThings'
import { covered, find, go, scores, show, sign } from './navigation'
import { outside } from './shown'

/**
 * Narrows the list of high-rises as one types, and names what else fits; Enter opens what fits best. Filters hide nothing
 * that is searched for in silence.
 */
export function Search() {
  const open = (event: Event) => {
    event.preventDefault()
    openBest()
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
          onInput={(event) => searchFor(event.currentTarget.value)}
        />
        {(show.value || scores.value || sign.value || covered.value) && (
          <button type="button" class="clear" onClick={showAll}>
            {t('filter.clear')}
          </button>
        )}
      </form>
      {outside.value > 0 && (
        <p class="outside on-screen" role="status">
          {t('filter.outside', { n: outside.value })}
          <button type="button" class="link" onClick={showAll}>
            {t('filter.showThem')}
          </button>
        </p>
      )}
      <FoundThings />
    </>
  )
}

function showAll(): void {
  go({ show: undefined, scores: undefined, sign: undefined, covered: undefined })
}
