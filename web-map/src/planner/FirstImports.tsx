import { t } from '../i18n'
import { summary } from './data'

/** Without these no arrival can be computed. */
const NEEDED = ['roads', 'stations', 'high-rises'] as const

/** What is still to be imported before anything can be shown, and how. */
export function FirstImports() {
  const layers = summary.value?.layers
  const missing = layers ? NEEDED.filter((name) => !layers[name]) : []
  if (missing.length === 0) return null
  return (
    <section class="first-imports">
      <p>{t('firstImports.heading')}</p>
      <ol>
        {missing.map((name) => (
          <li key={name}>
            {t(`layer.${name}`)}
            <code>{t('firstImports.one', { layer: name })}</code>
          </li>
        ))}
      </ol>
      <p class="aside">
        {t('firstImports.osm')}
        <code>{t('firstImports.all')}</code>
      </p>
    </section>
  )
}
