import { useMemo } from 'preact/hooks'
import { t } from '../i18n'
import { RISK_CLASSES, scoreBounds, scoreLook, type RiskClass } from '../map/score-class'
import { awaitedInWords } from '../ui/awaited'
import { outdated } from '../ui/connection'
import { Swatch } from '../ui/Swatch'
import { go, scores, under } from './navigation'
import { riskRanked } from './risk-listed'
import { risk, scoreSteps } from './risk-data'
import { AERIAL_IF_LOOK, AERIAL_LOOK } from './risk-map'
import { UNDERS, type Under } from './view'

/** The risk mode's part of the legend: the steps of the score, each a filter, and what lies under the buildings. */
export function RiskLegend() {
  const counts = useMemo(() => countByStep(), [riskRanked.value])
  const known = risk.value !== undefined
  return (
    <>
      <h2 title={t('risk.scoreHelp')}>{t('risk.legend.score')}</h2>
      {!known && outdated.value && <p class="aside">{awaitedInWords()}</p>}
      <ul>
        {(known || !outdated.value) &&
          shownClasses(counts).map((name) => (
            <StepRow key={name} name={name} n={known ? (counts.get(name) ?? 0) : undefined} />
          ))}
        <li class="note">
          <Swatch look={AERIAL_LOOK} as="line" />
          {t('risk.legend.aerial')}
        </li>
        <li class="note">
          <Swatch look={AERIAL_IF_LOOK} as="line" />
          {t('risk.legend.aerialIf')}
        </li>
      </ul>
      <UnderChoice />
    </>
  )
}

function countByStep(): Map<RiskClass, number> {
  const counts = new Map<RiskClass, number>()
  for (const { kind } of riskRanked.value) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

/** The worst first; what has no rank only where there is such a building. */
function shownClasses(counts: ReadonlyMap<RiskClass, number>): RiskClass[] {
  return [...RISK_CLASSES].reverse().filter((name) => name !== 'unranked' || counts.has(name))
}

function StepRow({ name, n }: { name: RiskClass; n: number | undefined }) {
  const look = useMemo(() => scoreLook(name), [name])
  const on = scores.value?.has(name) ?? true
  return (
    <li>
      <button type="button" aria-pressed={on} data-score={name} onClick={() => toggle(name)}>
        <Swatch look={look} as="area" />
        <span>{stepInWords(name)}</span>
        <span class="n">{n}</span>
      </button>
    </li>
  )
}

function stepInWords(name: RiskClass): string {
  if (name === 'unranked') return t('risk.legend.unranked')
  const { from, below } = scoreBounds(name, scoreSteps.value)
  if (from === undefined && below === undefined) return ''
  if (from === undefined && below === undefined) return ''
  if (from === undefined) return t('risk.legend.below', { to: below ?? '' })
  if (below === undefined) return t('risk.legend.over', { from })
  return t('risk.legend.between', { from, to: below })
}

/** From all shown, a press leaves this step alone; after that each press adds or takes one; none left shows all. */
function toggle(name: RiskClass): void {
  if (!scores.value) {
    go({ scores: new Set([name]) })
    return
  }
  const next = new Set(scores.value)
  if (!next.delete(name)) next.add(name)
  const all = next.size === 0 || shownClasses(countByStep()).every((each) => next.has(each))
  go({ scores: all ? undefined : next })
}

const CHOICES: readonly (Under | undefined)[] = [undefined, ...UNDERS]

function UnderChoice() {
  const chosen = under.value
  return (
    <div class="under">
      <h2>{t('risk.legend.under')}</h2>
      <div role="radiogroup" aria-label={t('risk.legend.under')}>
        {CHOICES.map((choice) => (
          <label key={choice ?? 'none'}>
            <input
              type="radio"
              name="under"
              value={choice ?? 'none'}
              checked={choice === chosen}
              onChange={() => go({ under: choice })}
            />
            {t(`risk.legend.${choice ?? 'none'}`)}
          </label>
        ))}
      </div>
      {chosen && (
        <p class="under-note" role="status">
          {t(chosen === 'surface' ? 'risk.legend.surfaceNote' : 'risk.legend.areaNote')}
        </p>
      )}
    </div>
  )
}
