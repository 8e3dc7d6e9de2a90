import { t } from '../i18n'
import { gone } from './connection'
import { trouble } from './trouble'

/** What failed and what to do about it, laid over the page so that nothing moves. */
export function TroubleBar() {
  const now = trouble.value
  // What only the server's absence keeps is said below, and asked again when it is back.
  if (!now || (now.passing && gone.value)) return null
  const close = () => (trouble.value = undefined)
  const retry = () => {
    close()
    now.retry?.()
  }
  return (
    <div class="trouble" role="alert">
      <p>{now.text}</p>
      {now.signIn && (
        <a class="button" href="/sign-in">
          {t('signIn.again')}
        </a>
      )}
      {now.retry && (
        <button type="button" onClick={retry}>
          {t('trouble.retry')}
        </button>
      )}
      <button type="button" class="quiet" onClick={close}>
        {t('close')}
      </button>
    </div>
  )
}
