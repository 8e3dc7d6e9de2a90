import { t } from '../i18n'
import { age, dateTime } from '../i18n/format'
import { LanguageSwitch } from '../ui/LanguageSwitch'
import { blocked, summary } from './data'

/** How old the data are, first of all; then what the page is. */
export function Header() {
  return (
    <header>
      <p class="age">
        {summary.value?.synthetic && <strong class="synthetic">{t('data.synthetic')}</strong>}
        <span>{ageInWords()}</span>
        <span class="spring" />
        <LanguageSwitch />
      </p>
      <h1>{t('brigade.heading')}</h1>
    </header>
  )
}

function ageInWords(): string {
  const asOf = blocked.value?.as_of
  if (!blocked.value) return t('loading')
  if (!asOf) return t('brigade.asOfUnknown')
  return t('brigade.asOf', { age: age(asOf, new Date()), date: dateTime(asOf) })
}
