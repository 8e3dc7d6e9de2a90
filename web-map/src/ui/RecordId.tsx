import { t } from '../i18n'

/** What the imported file calls a thing, for who maintains it: folded away, and not on paper. */
export function RecordId({ id }: { id: string }) {
  return (
    <details class="id">
      <summary>{t('recordId')}</summary>
      <code>{id}</code>
    </details>
  )
}
