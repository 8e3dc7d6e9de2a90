import type { ComponentChildren } from 'preact'
import { text, type Row } from '../api/features'
import type { BlockedLane } from '../api/types'
import { t, textOf } from '../i18n'
import { age, dateTime } from '../i18n/format'
import { awaitedInWords } from '../ui/awaited'
import { metres } from '../ui/blockages'
import { blockedSinceInWords } from '../ui/observed'
import { reportedInWords } from '../ui/value-words'
import { reports } from './blockage-data'
import { anyBlocked } from './data'
import { reasonInWords } from './lane-words'

/** That a lane is blocked: by what, how narrow it is, since when and by whose word; or that nobody says so. */
export function Blockage({ lane }: { lane: BlockedLane | undefined }) {
  if (!anyBlocked.value) return <p aria-busy="true">{awaitedInWords()}</p>
  if (!lane) return <p class="unknown">{t('brigade.lane.open')}</p>
  const { remaining_width_m: width, remaining_width_m_evidence: evidence, seen_at, stale, reported_at } = lane
  return (
    <div class="stopped blockage">
      <b>{blockedSinceInWords(lane, new Date())}</b>
      <dl>
        <Line what={t('brigade.lane.why')}>{reasonInWords(lane)}</Line>
        <Line what={t('brigade.lane.left')}>
          {width === null ? t('brigade.lane.leftUnknown') : metres(width)}
          {width !== null && evidence && <small>{textOf(`evidence.${evidence}`, evidence)}</small>}
        </Line>
        <Line what={t('brigade.lane.since')}>{reported_at ? dateTime(reported_at) : t('unknown')}</Line>
        <Line what={t('brigade.lane.seen')}>
          {seen_at ? dateTime(seen_at) : t('unknown')}
          {seen_at && <small>{age(seen_at, new Date())}</small>}
          {stale && <small>{t('observed.stale')}</small>}
        </Line>
        {reports.value?.map((report) => (
          <Report key={report.id} report={report} />
        ))}
        {!reports.value?.length && (
          <Line what={t('brigade.lane.by')}>{t(reports.value ? 'unknown' : 'loading')}</Line>
        )}
      </dl>
    </div>
  )
}

/** Who says so, and what else was noted. */
function Report({ report }: { report: Row }) {
  const evidence = text(report, 'evidence')
  const by = [
    ...['source', 'seen_by'].map((name) => text(report, name)).map((each) => each && reportedInWords(each)),
    evidence && textOf(`evidence.${evidence}`, evidence),
  ].filter(Boolean)
  const note = text(report, 'note')
  return (
    <>
      <Line what={t('brigade.lane.by')}>{by.length > 0 ? by.join(t('listSeparator')) : t('unknown')}</Line>
      {note && <Line what={t('attribute.note')}>{reportedInWords(note)}</Line>}
    </>
  )
}

function Line({ what, children }: { what: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>{children}</dd>
    </div>
  )
}
