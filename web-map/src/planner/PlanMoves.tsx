import { t } from '../i18n'
import { moved } from './navigation'
import { names } from './thing-names'
import { putBack } from './plan-trial'

/** Candidates that the next plan thinks elsewhere, each with the way back. */
export function PlanMoves() {
  if (moved.value.size === 0) return null
  return (
    <ul class="moves">
      {[...moved.value.keys()].map((id) => (
        <li key={id}>
          {t('plan.moves.one', { name: siteName(id) })}
          <button type="button" class="link" onClick={() => putBack(id)}>
            {t('plan.moves.back')}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** What a station or candidate is called. */
export function siteName(id: string): string {
  return names.value.byId('stations', id)
}
