import { t } from '../i18n'
import { FindBox } from '../ui/FindBox'
import { choose, find, findMe, found, rows } from './data'

/** One search, or one press for where the reader stands. */
export function Search() {
  return (
    <FindBox
      find={find}
      label={t('signage.search')}
      found={rows.value['high-rises'] && found.value}
      keyOf={(home) => home.name}
      choose={choose}
      draw={(home) => home.name}
      noMatch={t('signage.noMatch', { find: find.value })}
    >
      <button type="button" onClick={findMe}>
        {t('signage.here')}
      </button>
    </FindBox>
  )
}
