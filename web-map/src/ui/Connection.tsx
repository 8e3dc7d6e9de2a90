import { answered } from '../api/client'
import { t } from '../i18n'
import { dateTime } from '../i18n/format'
import { gone } from './connection'
import './connection.css'

/** Says that the server does not answer and of when what is shown is, over the foot of the page so that nothing moves. */
export function Connection() {
  if (!gone.value) return null
  const at = answered.value
  return (
    <p class="connection" role="status">
      {at ? t('connection.gone', { date: dateTime(at.toISOString()) }) : t('connection.never')}
    </p>
  )
}
