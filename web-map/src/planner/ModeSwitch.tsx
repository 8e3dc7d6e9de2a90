import { t } from '../i18n'
import { go, view } from './navigation'
import { MODES } from './view'

/** What the buildings' colours say; the two scales are never seen together. */
export function ModeSwitch() {
  return (
    <div class="modes" role="group" aria-label={t('risk.mode.label')}>
      {MODES.map((mode) => (
        <button
          key={mode}
          type="button"
          aria-pressed={view.value.mode === mode}
          data-mode={mode}
          onClick={() => go({ mode })}
        >
          {t(`risk.mode.${mode}`)}
        </button>
      ))}
    </div>
  )
}
