import type { Plan, Result } from '../api/plans'
import { t } from '../i18n'
import { go, view } from './navigation'
import { beside, planned } from './plan-data'
import { chosenLanes, chosenSites, coveredOf, shareOf } from './plan-result'
import { money, percent, planName, proofInWords } from './plan-words'

/** Chooses a second plan, and tells the two apart by their figures; the map tells them apart by building. */
export function PlanCompare({ plan }: { plan: Plan }) {
  const others = planned.value.filter((each) => each.id !== plan.id && each.summary)
  const other = beside.value
  if (others.length === 0) return <p class="aside on-screen">{t('plan.compare.none')}</p>
  return (
    <div class="compare">
      <label>
        {t('plan.compare.with')}
        <select
          name="versus"
          value={other?.id ?? ''}
          onChange={(event) => go({ versus: event.currentTarget.value || undefined, covered: undefined })}
        >
          <option value="">{t('plan.compare.nothing')}</option>
          {others.map((each) => (
            <option key={each.id} value={each.id} selected={each.id === other?.id}>
              {planName(each)}
            </option>
          ))}
        </select>
      </label>
      {other?.result && <SwipeSwitch />}
      {plan.result && other?.result && <Table a={plan} b={other} results={[plan.result, other.result]} />}
    </div>
  )
}

function SwipeSwitch() {
  return (
    <p class="swipe-switch">
      <label class="tick">
        <input
          type="checkbox"
          name="swipe"
          checked={view.value.swipe}
          onChange={(event) => go({ swipe: event.currentTarget.checked, covered: undefined })}
        />
        {t('plan.swipe.switch')}
      </label>
      {view.value.swipe && <small>{t('plan.swipe.help')}</small>}
    </p>
  )
}

function Table({ a, b, results }: { a: Plan; b: Plan; results: [Result, Result] }) {
  const rows: [label: string, value: (result: Result) => string][] = [
    [t('plan.compare.covered'), (result) => t('plan.compare.buildings', { n: coveredOf(result).covered })],
    [
      t('plan.compare.overBlocked'),
      (result) => t('plan.compare.buildings', { n: coveredOf(result).overBlocked }),
    ],
    [
      t('plan.compare.unverified'),
      (result) => t('plan.compare.buildings', { n: coveredOf(result).unverified }),
    ],
    [t('plan.compare.risk'), riskOf],
    [t('plan.compare.sites'), (result) => String(chosenSites(result, undefined).size)],
    [t('plan.compare.lanes'), (result) => String(chosenLanes(result, undefined).size)],
    [
      t('plan.compare.cost'),
      ({ cost }) => (cost === null || cost === undefined ? t('unknown') : money(cost)),
    ],
    [t('plan.compare.proof'), (result) => proofInWords(result, result.proven_optimal)],
  ]
  return (
    <>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col" class="a">
              <i aria-hidden="true">A</i> {planName(a)}
            </th>
            <th scope="col" class="b">
              <i aria-hidden="true">B</i> {planName(b)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {results.map((result, i) => (
                <td key={i}>{value(result)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {differs(a, b) && <p class="note">{t('plan.compare.otherQuestion')}</p>}
    </>
  )
}

function riskOf(result: Result): string {
  const share = shareOf(result)
  return share === undefined ? t('unknown') : t('plan.compare.share', { pct: percent(share) })
}

function differs({ question: a }: Plan, { question: b }: Plan): boolean {
  return a.vehicle !== b.vehicle || a.limit_s !== b.limit_s
}
