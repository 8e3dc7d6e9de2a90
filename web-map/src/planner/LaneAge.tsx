import { t } from '../i18n'
import { seenInWords } from '../ui/observed'
import { blockedLanes } from './blocked-lanes'

/** When a blocked lane was last seen blocked, and whether it wants another look; nothing where it is not blocked. */
export function LaneAge({ id }: { id: string }) {
  const lane = blockedLanes.value.get(id)
  if (!lane) return null
  return (
    <small class="lane-age">
      {seenInWords(lane.seen_at, new Date())}
      {lane.stale && <b>{t('observed.stale')}</b>}
    </small>
  )
}
