import type { BlockedLane } from '../api/types'
import { t, textOf } from '../i18n'
import { distance, number } from '../i18n/format'
import { seenInWords } from '../ui/observed'
import { ClosedRoadList } from './ClosedRoadList'
import { anyLanes, blocked, openLane } from './data'
import { laneName, reasonInWords } from './lane-words'
import { findMe, following, here, now, stopFinding, whereabouts } from './place'
import { orderInWords } from './whereabouts-words'

/** The blocked lanes, the nearest first, each with why. */
export function BlockedList() {
  const lanes = blocked.value?.lanes
  const order = orderInWords(whereabouts.value, now.value)
  return (
    <section class="blocked">
      <p class="order">
        <span class="on-screen">{order}</span>
        <span class="on-paper">{here.value ? order : t('brigade.fromMap')}</span>
        {following.value && here.value && (
          <button type="button" class="quiet" onClick={stopFinding}>
            {t('brigade.place.stop')}
          </button>
        )}
        <button type="button" class="quiet" onClick={findMe}>
          {t('brigade.here')}
        </button>
      </p>
      {lanes?.length === 0 && <p class="none">{t(anyLanes.value ? 'brigade.none' : 'brigade.empty')}</p>}
      <ol aria-busy={lanes === undefined}>
        {lanes?.map((lane) => (
          <li key={lane.id}>
            <button
              type="button"
              class={lane.stale ? 'lane stale' : 'lane'}
              data-id={lane.id}
              onClick={() => openLane(lane.id)}
            >
              <LaneText lane={lane} />
            </button>
          </li>
        ))}
      </ol>
      <ClosedRoadList />
    </section>
  )
}

export function LaneText({ lane }: { lane: BlockedLane }) {
  const {
    compound,
    distance_m,
    blocked_reason,
    remaining_width_m,
    remaining_width_m_evidence: evidence,
  } = lane
  return (
    <>
      {distance_m !== null && (
        <span class="far">
          {distance(distance_m)} <small>{t(here.value ? 'brigade.offMe' : 'brigade.offCentre')}</small>
        </span>
      )}
      <b>{laneName(lane)}</b>
      <span class="where">{compound}</span>
      <span class="why">
        {blocked_reason ? t('brigade.reason', { reason: reasonInWords(lane) }) : t('brigade.reasonUnknown')}
      </span>
      <span class="left">
        {remaining_width_m === null
          ? t('brigade.remainingUnknown')
          : t('brigade.remaining', { width: t('unit.m', { n: number(remaining_width_m, 2) }) })}
        {evidence && <small>{textOf(`evidence.${evidence}`, evidence)}</small>}
      </span>
      <span class="since">
        {seenInWords([lane], new Date())}
        {lane.stale && <b class="stale">{t('observed.stale')}</b>}
      </span>
    </>
  )
}
