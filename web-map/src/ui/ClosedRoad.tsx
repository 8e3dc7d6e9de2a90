import { text, type Row } from '../api/features'
import { t, textOf } from '../i18n'

/** What is known of a road's being closed: nobody says since when, so it is to be checked. */
export function closedInWords(road: Row): string {
  const evidence = text(road, 'blocked_evidence') ?? text(road, 'evidence') ?? 'inferred'
  return [
    t('closedRoad.undated'),
    t('observed.stale'),
    t('closedRoad.by', { evidence: textOf(`evidence.${evidence}`, evidence) }),
  ].join(t('listSeparator'))
}

/** That a road is recorded as closed, above its facts. */
export function ClosedRoad({ road }: { road: Row }) {
  return (
    <div class="over-blocked stopped">
      <b>{t('closedRoad.recorded')}</b>
      <p>{closedInWords(road)}</p>
      <p>{t('closedRoad.help')}</p>
    </div>
  )
}
