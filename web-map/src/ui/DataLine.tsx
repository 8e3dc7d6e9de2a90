import type { ComponentChildren } from 'preact'
import { t } from '../i18n'
import './data-line.css'

/** The line above everything: that the data are an example. Always there, so nothing jumps. */
export function DataLine({ synthetic, children }: { synthetic: boolean; children?: ComponentChildren }) {
  return (
    <p class={synthetic ? 'data-line synthetic' : 'data-line'}>
      {synthetic && <strong>{t('data.synthetic')}</strong>}
      {synthetic && <span>{t('data.syntheticMore')}</span>}
      {children}
    </p>
  )
}
