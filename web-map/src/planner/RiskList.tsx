import { useSignal } from '@preact/signals'
import { t } from '../i18n'
import { scoreLook } from '../map/score-class'
import { Swatch } from '../ui/Swatch'
import { find, scores, selected, sign } from './navigation'
import { pick } from './pick'
import { risk } from './risk-data'
import { riskListed, type RiskEntry } from './risk-listed'
import { points, rankInWords } from './risk-words'
import { RiskSigns } from './RiskSigns'

/** Rows drawn at first and with each press of *more*. */
const BATCH = 200

/** The high-rises that the filters leave, the highest risk first. */
export function RiskList() {
  const room = useSignal(BATCH)
  if (!risk.value) return <ol class="list" aria-busy="true" />
  const entries = riskListed.value
  if (entries.length === 0) return <p class="list empty">{emptyText()}</p>
  return (
    <ol class="list" aria-label={t('risk.list.label')}>
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

function emptyText(): string {
  if (find.value) return t('list.noMatch', { find: find.value })
  return sign.value || scores.value ? t('risk.list.noneShown') : ''
}

function Item({ entry: { id, name, building, kind } }: { entry: RiskEntry }) {
  const at = selected.value
  const current = at?.layer === 'high-rises' && at.id === id
  return (
    <li>
      <button
        type="button"
        class="entry"
        aria-current={current ? 'true' : undefined}
        data-id={id}
        onClick={() => pick('high-rises', id)}
      >
        <Swatch look={scoreLook(kind)} as="area" />
        <span class="name">{name}</span>
        <span class="time">{t('risk.points', { n: points(building.score) })}</span>
        <span class="where" title={t('risk.rankHelp')}>
          {rankInWords(building)}
          {building.kerb_s === null && ` · ${t('risk.list.never')}`}
        </span>
        <RiskSigns building={building} />
      </button>
    </li>
  )
}
