import type { Plan } from '../api/plans'
import { language } from '../i18n'
import { view } from './navigation'
import { formatView } from './view'

/** The link that opens a plan as it was asked, where the map stands now. */
export function planLink({ id, question }: Plan): string {
  return formatView(
    {
      ...view.value,
      mode: 'plan',
      plan: id,
      versus: undefined,
      swipe: false,
      asking: false,
      bought: undefined,
      covered: undefined,
      selected: undefined,
      moved: new Map(),
      vehicle: question.vehicle,
      limit: question.limit_s ?? view.value.limit,
    },
    language(),
  )
}
