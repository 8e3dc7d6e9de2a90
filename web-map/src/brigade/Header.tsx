import { t } from '../i18n'
import { awaitedInWords } from '../ui/awaited'
import { LanguageSwitch } from '../ui/LanguageSwitch'
import { observedInWords } from '../ui/observed'
import { blocked, summary } from './data'

/** When the lanes were seen blocked, first of all; then what the page is. */
export function Header() {
  return (
    <header>
      <p class="age">
        {summary.value?.synthetic && (
          <span class="synthetic">
            <strong>{t('data.synthetic')}</strong> {t('data.syntheticMore')}
          </span>
        )}
        <span>{ageInWords()}</span>
      </p>
      <div class="title">
        <h1>{t('brigade.heading')}</h1>
        <LanguageSwitch />
      </div>
    </header>
  )
}

function ageInWords(): string {
  const now = blocked.value
  if (!now) return awaitedInWords()
  return observedInWords(now, new Date())
}
