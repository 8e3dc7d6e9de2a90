import { t } from '../i18n'

/** Why nobody may park there, in three sentences, and what the paint says (消防法 28, 60; 应急消〔2019〕334号). */
export function WhyNot() {
  return (
    <main>
      <h2>{t('signage.why.heading')}</h2>
      <ol>
        <li>{t('signage.why.one')}</li>
        <li>{t('signage.why.two')}</li>
        <li>{t('signage.why.three')}</li>
      </ol>
      <h2>{t('signage.marks.heading')}</h2>
      <ul>
        <li>{t('signage.marks.kerb')}</li>
        <li>{t('signage.marks.text')}</li>
        <li>{t('signage.marks.entrance')}</li>
      </ul>
    </main>
  )
}
