import type { Finding, RiskCard } from '../api/risk'
import { t, textOf } from '../i18n'
import { inVain } from './aerial-words'
import { sightsOf } from './blocked-lanes'
import { aerial } from './risk-data'
import { faultInWords, isConfirmed, lanesCalledBlocked, measure, resultOf } from './risk-words'
import { LaneAge } from './LaneAge'
import { nothingFound } from './nothing-found'
import { Things } from './Things'

/** The aerial engines' room at this building is known by its card alone. */
function isInVain(finding: Finding): boolean {
  return inVain(
    finding,
    (aerial.value?.features ?? []).map(({ properties }) => properties),
  )
}

const GROUPS = ['vehicle', 'water', 'people', 'siting'] as const

/** Result by result, as their marks show them. */
const MARK_OF = {
  non_compliant: ['violation', '✕'],
  gap: ['gap', '△'],
  unknown: ['unknown', '?'],
  inferred: ['unknown', '✓'],
  in_vain: ['unknown', '?'],
  meets: ['fine', '✓'],
} as const

/** Finding by finding, by failure, the worst first; what is met is folded away. */
export function RiskFindings({ card }: { card: RiskCard }) {
  return (
    <section class="findings">
      <h3>{t('risk.card.findings')}</h3>
      {GROUPS.map((failure) => (
        <Group
          key={failure}
          failure={failure}
          findings={card.findings.filter((finding) => finding.failure === failure)}
        />
      ))}
    </section>
  )
}

function Group({ failure, findings }: { failure: (typeof GROUPS)[number]; findings: Finding[] }) {
  if (findings.length === 0) return null
  const met = findings.filter((finding) => finding.result === 'meets' && !isInVain(finding))
  const guessed = met.filter((finding) => resultOf(finding) === 'inferred').length
  return (
    <div class="group" data-failure={failure}>
      <h4>{t(`risk.failure.${failure}`)}</h4>
      <Rows findings={findings.filter((finding) => !met.includes(finding))} />
      {met.length > 0 && (
        <details data-paper="folded">
          <summary>
            {t('risk.card.met', { n: met.length })}
            {guessed > 0 && t('risk.card.metGuessed', { n: guessed })}
          </summary>
          <Rows findings={met} />
        </details>
      )}
    </div>
  )
}

function Rows({ findings }: { findings: Finding[] }) {
  return (
    <ul>
      {findings.map((finding) => (
        <Row key={finding.rule_id} finding={finding} />
      ))}
    </ul>
  )
}

function Row({ finding }: { finding: Finding }) {
  const result = isInVain(finding) ? 'in_vain' : resultOf(finding)
  const [state, mark] = MARK_OF[result]
  const wrong = result === 'gap' || result === 'non_compliant'
  return (
    <li data-result={result} data-rule={finding.rule_id}>
      <p>
        <i class={`mark ${state}`} aria-hidden="true">
          {mark}
        </i>
        <b>{wrong ? faultInWords(finding) : finding.title}</b>
        <span class="result">{t(`risk.result.${result}`)}</span>
      </p>
      <p class="measured">{measured(finding)}</p>
      {result === 'unknown' ? (
        finding.missing.length > 0 && (
          <p class="unknown">{finding.missing.map(({ text }) => text).join(t('listSeparator'))}</p>
        )
      ) : (
        <Things things={finding.features} />
      )}
      <LaneAge ids={lanesCalledBlocked(finding)} />
      <small>{source(finding, wrong)}</small>
    </li>
  )
}

/** The value against the threshold, and where the value comes from. */
function measured(finding: Finding): string {
  const { value, unit, evidence, result } = finding
  return [
    value === null ? '' : t('risk.card.measured', { value: measure(value, unit) }),
    thresholdInWords(finding),
    // That a lane is blocked is known from its report, and not as the lane itself is.
    result === 'unknown' || sightsOf(lanesCalledBlocked(finding)).length > 0
      ? ''
      : nothingFound(finding)
        ? t('risk.evidence.none')
        : textOf(`risk.evidence.${evidence}`, evidence),
  ]
    .filter(Boolean)
    .join(t('listSeparator'))
}

/** What the value is held against: a standard's number, or what is derived here and no standard says. */
function thresholdInWords({ rule_id, threshold, unit, force }: Finding): string {
  if (threshold === null) return ''
  const usual = force === 'derived' ? 'risk.card.thresholdDerived' : 'risk.card.threshold'
  const values = { threshold: measure(threshold, unit) }
  return textOf(`risk.card.thresholdOf.${rule_id}`, t(usual, values), values)
}

/** Clause and force; the rule itself where the row's heading says what is wrong instead. */
function source({ title, clause, force, binds, verified }: Finding, withTitle: boolean): string {
  return [
    withTitle ? title : '',
    clause,
    textOf(`risk.force.${force}`, force),
    textOf(`risk.binds.${binds}`, binds),
    force === 'derived' || isConfirmed(verified) ? '' : t('risk.unverified'),
  ]
    .filter(Boolean)
    .join(' · ')
}
