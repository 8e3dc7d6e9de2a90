import { t } from '../i18n'
import { dateTime } from '../i18n/format'
import { printedAt } from './paper'

/** When the sheet was printed: what it says was so then. */
export function PrintedAt() {
  const at = printedAt.value
  return at ? <span>{t('print.at', { date: dateTime(at.toISOString()) })}</span> : null
}
