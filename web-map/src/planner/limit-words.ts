import { t } from '../i18n'
import { clock } from '../i18n/format'

/** A limit as people say it: whole minutes in words, other times as a clock. */
export function limitInWords(seconds: number): string {
  return seconds % 60 === 0 ? t('unit.minutes', { n: seconds / 60 }) : clock(seconds)
}
