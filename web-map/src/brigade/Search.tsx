import { t } from '../i18n'
import { FindBox } from '../ui/FindBox'
import { find, found, openThing, rows } from './data'

/** Of more than this only so many are named, and the others counted. */
const NAMED = 8

/** A search for buildings, lanes, water and stations; a press opens the sheet of what was found. */
export function Search() {
  return (
    <FindBox
      find={find}
      label={t('brigade.search')}
      found={rows.value['high-rises'] && found.value.slice(0, NAMED)}
      more={found.value.length - NAMED}
      keyOf={({ layer, id }) => `${layer}/${id}`}
      choose={({ layer, id }) => openThing(layer, id)}
      draw={({ name, kind, where }) => (
        <>
          <b>{name}</b>
          <span>{[kind, where].filter(Boolean).join(' · ')}</span>
        </>
      )}
      noMatch={t('brigade.noMatch', { find: find.value })}
    />
  )
}
