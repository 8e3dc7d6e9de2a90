import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { t } from '../i18n'
import { found, openFound, searching } from './found'
import { find, selected } from './navigation'
import './found.css'

/** So many at first, and with each press of *more*. */
const BATCH = 5
const MORE = 50

/** What a search found, the best first, each with what it is; a press opens its card. */
export function FoundThings() {
  const room = useSignal(BATCH)
  useEffect(() => void (room.value = BATCH), [find.value])
  const all = found.value
  if (!find.value) return null
  if (all.length === 0)
    return searching.value ? (
      <p class="found-none" aria-busy="true">
        {t('loading')}
      </p>
    ) : (
      <p class="found-none">{t('search.noOthers')}</p>
    )
  const left = all.length - room.value
  return (
    <section class="found" aria-label={t('search.others', { n: all.length })}>
      <h3>{t('search.others', { n: all.length })}</h3>
      <ul>
        {all.slice(0, room.value).map((thing) => (
          <li key={`${thing.layer}/${thing.id}`}>
            <button
              type="button"
              aria-current={isOpen(thing.layer, thing.id) ? 'true' : undefined}
              onClick={() => openFound(thing)}
            >
              <b>{thing.name}</b>
              <span class="kind">{thing.kind}</span>
              <span class="where">{thing.where}</span>
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="link" onClick={() => (room.value += MORE)}>
          {t('search.more', { n: left })}
        </button>
      )}
    </section>
  )
}

function isOpen(layer: string, id: string): boolean {
  return selected.value?.layer === layer && selected.value.id === id
}
