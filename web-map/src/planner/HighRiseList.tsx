import { useSignal } from '@preact/signals'
import { Fragment, type ComponentChildren } from 'preact'
import type { Look } from '../map/look'
import { t } from '../i18n'
import { Swatch } from '../ui/Swatch'
import { selected } from './navigation'
import { pick } from './pick'
import { onPaper } from './printing'

/** Rows drawn at first and with each press of *more*; a page of ten thousand buttons would be slow. */
const BATCH = 200

/** What a list needs to know of a high-rise. */
interface Listed {
  id: string
  name: string
}

interface ListProps<T extends Listed> {
  /** Undefined while they are awaited. */
  entries: readonly T[] | undefined
  label: string
  /** What is said where there are none. */
  none: string
  lookOf: (entry: T) => Look
  /** Whether the sign is that of a footprint or that of a building from afar. */
  as?: 'area' | 'point'
  /** What the entries that follow one another have in common, said once above them. */
  groupOf?: (entry: T) => string
  /** The figure beside the name. */
  figureOf: (entry: T) => string
  /** The second line. */
  children: (entry: T) => ComponentChildren
}

/** High-rises in the order given, a batch at a time and on paper all; each is selected by a press. */
export function HighRiseList<T extends Listed>({ entries, label, none, groupOf, ...item }: ListProps<T>) {
  const room = useSignal(BATCH)
  if (!entries) return <ol class="list" aria-busy="true" />
  if (entries.length === 0) return <p class="list empty">{none}</p>
  const drawn = onPaper.value ? entries.length : room.value
  const left = entries.length - drawn
  return (
    <ol class="list" aria-label={label}>
      {entries.slice(0, drawn).map((entry, i, all) => {
        const group = groupOf?.(entry)
        const before = all[i - 1]
        const begins = group !== undefined && (!before || groupOf?.(before) !== group)
        return (
          <Fragment key={entry.id}>
            {begins && <li class="group">{group}</li>}
            <Item entry={entry} {...item} />
          </Fragment>
        )
      })}
      {left > 0 && (
        <li>
          <button type="button" class="more" onClick={() => (room.value += BATCH)}>
            {t('list.more', { n: left })}
          </button>
        </li>
      )}
    </ol>
  )
}

type ItemProps<T extends Listed> = Pick<ListProps<T>, 'lookOf' | 'as' | 'figureOf' | 'children'> & {
  entry: T
}

function Item<T extends Listed>({ entry, lookOf, as = 'area', figureOf, children }: ItemProps<T>) {
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
        <Swatch look={lookOf(entry)} as={as} />
        <span class="name">{entry.name}</span>
        <span class="time">{figureOf(entry)}</span>
        {children(entry)}
      </button>
    </li>
  )
}
