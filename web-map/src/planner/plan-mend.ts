import type { Mend, Plan } from '../api/plans'
import { t } from '../i18n'
import { duration } from '../i18n/format'
import { clearingInWords } from './lane-name'
import { money } from './plan-words'
import { siteName } from './PlanMoves'

/** The cheapest thing that would cover a building, in one sentence. */
export function mendInWords({ kind, question }: Plan, mend: Mend | undefined): string {
  if (!mend)
    return t(kind === 'siting' && !question.limit_s ? 'plan.mend.nobody' : `plan.mend.nothing.${kind}`)
  const site = mend.candidate_id ?? mend.station_id
  const lanes = mend.lanes ?? []
  const what = [
    site ? t('plan.mend.site', { name: siteName(site) }) : '',
    lanes.length > 0 ? clearingInWords(lanes) : '',
  ]
    .filter(Boolean)
    .join(t('plan.mend.and'))
  const more = [
    mend.cost ? money(mend.cost) : '',
    mend.total_s ? t('plan.mend.time', { time: duration(mend.total_s) }) : '',
  ].filter(Boolean)
  return t('plan.mend.would', {
    what: more.length > 0 ? t('plan.mend.with', { what, more: more.join(t('listSeparator')) }) : what,
  })
}
