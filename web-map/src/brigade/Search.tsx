import { idOf, text } from '../api/features'
import { t } from '../i18n'
import { FindBox } from '../ui/FindBox'
import { find, found, names, openBuilding, rows } from './data'

/** A search by name; a press on a building opens its sheet. */
export function Search() {
  return (
    <FindBox
      find={find}
      label={t('brigade.search')}
      found={rows.value['high-rises'] && found.value}
      keyOf={idOf}
      choose={(building) => openBuilding(idOf(building))}
      draw={(building) => (
        <>
          <b>{names.value.of('high-rises', building)}</b>
          <span>{[text(building, 'compound'), text(building, 'township')].filter(Boolean).join(' · ')}</span>
        </>
      )}
      noMatch={t('brigade.noMatch', { find: find.value })}
    />
  )
}
