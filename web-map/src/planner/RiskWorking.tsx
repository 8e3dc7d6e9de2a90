import { t } from '../i18n'
import { progress } from './risk-progress'

/** That the risk is being worked out, how far it has come, and why that takes a while. */
export function RiskWorking() {
  const at = progress.value
  if (!at) return null
  return (
    <div class="working" aria-live="polite">
      <p>{t('risk.working.what')}</p>
      <progress
        aria-label={t('risk.working.what')}
        {...(at.of > 0 ? { value: at.judged, max: at.of } : {})}
      />
      <p class="aside" aria-live="off">
        {stage(at.judged, at.of)}
      </p>
      <p class="aside">{t('risk.working.why')}</p>
    </div>
  )
}

function stage(judged: number, of: number): string {
  if (of === 0) return t('risk.working.begins')
  return judged < of ? t('risk.working.judged', { n: judged, of }) : t('risk.working.ranks')
}
