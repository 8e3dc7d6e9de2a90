import { language, switchLanguage, t } from '../i18n'

/** Offers the other language by its own name. */
export function LanguageSwitch() {
  const other = language() === 'en' ? 'zh-CN' : 'en'
  return (
    <button type="button" class="quiet" lang={other} onClick={switchLanguage}>
      {t('language.other')}
    </button>
  )
}
