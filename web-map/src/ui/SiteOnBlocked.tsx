import type { BlockedLane } from '../api/types'
import { t } from '../i18n'
import { leftInWords } from './blockages'
import { SeenBlocked } from './SeenBlocked'

interface Props {
  /** The blocked lanes that the rescue site lies on. */
  lanes: readonly BlockedLane[]
  nameOf: (lane: BlockedLane) => string
  open: (id: string) => void
  /** How the page's buttons look that name a thing. */
  button: string
}

/** That a rescue site lies on blocked lanes: which, how much is left of them, and when that was seen. */
export function SiteOnBlocked({ lanes, nameOf, open, button }: Props) {
  if (lanes.length === 0) return null
  return (
    <div class="over-blocked stopped">
      <b>{t('overBlocked.site', { n: lanes.length })}</b>
      <ul>
        {lanes.map((lane) => (
          <li key={lane.id}>
            <button type="button" class={button} onClick={() => open(lane.id)}>
              {nameOf(lane)}
            </button>
            {leftInWords({ ...lane, driven: true })}
            <SeenBlocked lanes={[lane]} />
          </li>
        ))}
      </ul>
    </div>
  )
}
