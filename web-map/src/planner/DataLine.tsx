import { t } from '../i18n'
import { dateTime } from '../i18n/format'
import { summary } from './data'

/** The line above everything: that the data are an example, or how old the real ones are. Always there, so nothing jumps. */
export function DataLine() {
  const known = summary.value
  const date = known?.data_date ? t('data.date', { date: dateTime(known.data_date) }) : ''
  return (
    <p class={known?.synthetic ? 'data-line synthetic' : 'data-line'}>
      {known?.synthetic && <strong>{t('data.synthetic')}</strong>}
      {known?.synthetic && <span class="more">{t('data.syntheticMore')}</span>}
      {known && <span>{date || t('data.undated')}</span>}
    </p>
  )
}
