import { waiting } from './trouble'
import { t } from '../i18n'

/** A thin line over the page while answers are awaited; it shows after a moment and moves nothing. */
export function Progress() {
  return (
    <div class={waiting.value > 0 ? 'progress on' : 'progress'} role="status">
      <span class="for-readers">{waiting.value > 0 ? t('loading') : ''}</span>
    </div>
  )
}
