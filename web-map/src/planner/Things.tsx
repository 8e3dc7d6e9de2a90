import type { Named } from '../api/risk'
import { t } from '../i18n'
import { LAYERS } from '../map/layer-looks'
import { pick } from './pick'

/** Of more things than this only the first are named. */
const NAMED = 4

/** Things that something is about, each one press away where the map has its layer. */
export function Things({ things }: { things: readonly Named[] }) {
  const placed = things.filter(({ layer }) => layer !== 'high-rises' && layer !== 'vehicles')
  if (placed.length === 0) return null
  return (
    <span class="things">
      {placed.every(({ layer }) => layer === 'stations') && t('risk.card.stationNow')}
      {placed.slice(0, NAMED).map((thing) => (
        <Thing key={`${thing.layer}/${thing.id}`} thing={thing} />
      ))}
      {placed.length > NAMED && t('risk.more', { n: placed.length - NAMED })}
    </span>
  )
}

function Thing({ thing }: { thing: Named }) {
  const onMap = LAYERS.some((layer) => layer === thing.layer)
  if (!onMap) return <span>{thing.name}</span>
  return (
    <button type="button" class="link" onClick={() => pick(thing.layer, thing.id)}>
      {thing.name}
    </button>
  )
}
