import { useSignal } from '@preact/signals'
import { t } from '../i18n'
import { clock } from '../i18n/format'
import { lookOf } from '../map/arrival-class'
import { Swatch } from '../ui/Swatch'
import { layerRows, reach } from './data'
import { listed } from './listed'
import { find, selected, show } from './navigation'
import { pick } from './pick'
import type { Entry } from './worst-first'

/** Rows drawn at first and with each press of *more*; a page of ten thousand buttons would be slow. */
const BATCH = 200

/** The high-rises that the filter leaves, the worst first. */
export function BuildingList() {
  const room = useSignal(BATCH)
  if (!reach.value || !layerRows('high-rises').value) return <ol class="list" aria-busy="true" />
  const entries = listed.value
  if (entries.length === 0) return <p class="list empty">{noneInWords()}</p>
  return (
    <ol class="list" aria-label={t('list.label')}>
      {entries.slice(0, room.value).map((entry) => (
        <Item key={entry.id} entry={entry} />
      ))}
      {entries.length > room.value && (
        <li>
          <button type="button" class="more" onClick={() => (room.value += BATCH)}>
            {t('list.more', { n: entries.length - room.value })}
          </button>
        </li>
      )}
    </ol>
  )
}

function noneInWords(): string {
  if (find.value) return t('list.noMatch', { find: find.value })
  return show.value ? t('list.noneShown') : ''
}

function Item({ entry }: { entry: Entry }) {
  const at = selected.value
  const current = at?.layer === 'high-rises' && at.id === entry.id
  return (
    <li>
      <button
        type="button"
        class="entry"
        aria-current={current ? 'true' : undefined}
        data-id={entry.id}
        onClick={() => pick('high-rises', entry.id)}
      >
        <Swatch look={lookOf(entry.kind)} as="area" />
        <span class="name">{entry.name}</span>
        <span class="time">{arrivalInWords(entry)}</span>
        <span class="where">{entry.where}</span>
      </button>
    </li>
  )
}

function arrivalInWords({ arrival, kind }: Entry): string {
  if (kind === 'unreachable' || kind === 'off_network') return t(`class.${kind}`)
  const time = arrival.total_s === null ? t('unknown') : clock(arrival.total_s)
  return kind === 'unverified' ? t('list.unverified', { time }) : time
}
