import { t } from '../i18n'
import { dateTime } from '../i18n/format'
import { DataLine } from '../ui/DataLine'
import { observedInWords } from '../ui/observed'
import { blocked } from './blocked-lanes'
import { summary } from './data'

/** The line above everything: that the data are an example, when blocked lanes were seen, and when files came in. */
export function AgeLine() {
  const known = summary.value
  const seen = blocked.value
  const date = known?.data_date ? t('data.date', { date: dateTime(known.data_date) }) : t('data.undated')
  return (
    <DataLine synthetic={known?.synthetic === true}>
      {seen && (
        <span title={t('observed.help', { days: seen.stale_after_days })}>
          {observedInWords(seen, new Date())}
        </span>
      )}
      {known && <span class="more">{date}</span>}
    </DataLine>
  )
}
