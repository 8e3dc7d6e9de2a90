import { idOf } from '../api/features'
import { t } from '../i18n'
import { closedInWords } from '../ui/ClosedRoad'
import { closedRoads, names, openThing } from './data'

/** Below the lanes: the roads that are recorded as closed. */
export function ClosedRoadList() {
  const roads = closedRoads.value
  if (roads.length === 0) return null
  return (
    <>
      <p class="others">{t('closedRoad.others', { n: roads.length })}</p>
      <ol>
        {roads.map((road) => (
          <li key={idOf(road)}>
            <button
              type="button"
              class="lane stale"
              data-id={idOf(road)}
              onClick={() => openThing('roads', idOf(road))}
            >
              <b>{names.value.of('roads', road)}</b>
              <span class="since">{closedInWords(road)}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}
