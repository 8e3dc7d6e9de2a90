import type { Bundle, Result, Robust } from '../api/plans'
import { t } from '../i18n'
import { bundleInWords, percent, riskInWords } from './plan-words'

/** How a plan does on days on which lanes are blocked by chance, and what it loses against plans made for that. */
export function PlanRobust({ result }: { result: Result }) {
  const { robust } = result
  if (!robust) return null
  const { days, seed, plain, average, worst_tenth: worst } = robust
  const share = (weight: number) => riskInWords(weight, result.total_weight)
  return (
    <section class="robust">
      <h3>{t('plan.robust.heading')}</h3>
      <p>
        {t('plan.robust.plain', {
          average: share(plain.average_covered),
          worst: share(plain.worst_tenth_covered),
        })}
      </p>
      {plain.average_covered - plain.worst_tenth_covered < 1e-6 && <p>{t('plan.robust.everyDay')}</p>}
      <ul>
        <Other
          name="average"
          bundle={average}
          covered={share(average.average_covered)}
          lost={lostOf(robust.regret_average, result)}
        />
        <Other
          name="worst"
          bundle={worst}
          covered={share(worst.worst_tenth_covered)}
          lost={lostOf(robust.regret_worst_tenth, result)}
        />
      </ul>
      <p class="aside">{t('plan.robust.how', { days, seed })}</p>
    </section>
  )
}

/** What the plan loses, as a share of the whole risk; nothing where rounding leaves nothing. */
function lostOf(regret: Robust['regret_average'], { total_weight: total }: Result): string | undefined {
  return total && regret / total > 1e-6 ? percent(regret / total) : undefined
}

interface OtherProps {
  name: 'average' | 'worst'
  bundle: Bundle
  covered: string
  lost: string | undefined
}

function Other({ name, bundle, covered, lost }: OtherProps) {
  return (
    <li>
      {lost === undefined
        ? t(`plan.robust.${name}Same`)
        : t(`plan.robust.${name}`, { buys: bundleInWords(bundle), covered, lost })}
    </li>
  )
}
