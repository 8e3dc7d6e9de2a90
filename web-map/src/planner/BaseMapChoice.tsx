import { t } from '../i18n'
import { summary } from './data'
import { go, view } from './navigation'

/** What lies under everything, where an administrator has set base maps. */
export function BaseMapChoice() {
  const bases = summary.value?.basemaps ?? []
  if (bases.length === 0) return null
  return (
    <label class="base on-screen">
      {t('base.label')}
      <select
        name="base"
        value={view.value.base ?? ''}
        onChange={(event) => go({ base: event.currentTarget.value || undefined })}
      >
        <option value="">{t('base.none')}</option>
        {bases.map(({ id, name }) => (
          <option key={id} value={id} selected={id === view.value.base}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
