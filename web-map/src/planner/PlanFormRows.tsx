import type { ComponentChildren } from 'preact'
import type { Kind, Model } from '../api/plans'
import { t } from '../i18n'
import { change, draft } from './plan-draft'
import { mayCount } from './plan-question'

/** One of several answers to a question. */
export function Choice({
  name,
  legend,
  children,
}: {
  name: string
  legend: string
  children: ComponentChildren
}) {
  return (
    <fieldset data-choice={name}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}

export function KindRow({ kind, checked }: { kind: Kind; checked: boolean }) {
  return (
    <label class="choice">
      <input type="radio" name="kind" value={kind} checked={checked} onChange={() => change({ kind })} />
      <span>
        {t(`plan.kind.${kind}`)}
        <small>{t(`plan.kindHelp.${kind}`)}</small>
      </span>
    </label>
  )
}

export function ModelRow({ model, checked }: { model: Model; checked: boolean }) {
  return (
    <label class="choice">
      <input type="radio" name="model" value={model} checked={checked} onChange={() => change({ model })} />
      <span>
        {t(`plan.model.${model}`)}
        <small>{t(`plan.modelHelp.${model}`)}</small>
      </span>
    </label>
  )
}

/** How many sites or lanes at most, or how much money. */
export function HowMuch() {
  const { kind, by, count, budget } = draft.value
  const counted = mayCount(draft.value)
  const byMoney = by === 'budget' || !counted
  return (
    <fieldset data-choice="much">
      <legend>{t('plan.form.much')}</legend>
      {counted && (
        <label class="amount">
          <input type="radio" name="by" checked={!byMoney} onChange={() => change({ by: 'count' })} />
          {t('plan.form.atMost')}
          <input
            type="text"
            name="count"
            inputMode="numeric"
            value={count}
            onFocus={() => by === 'count' || change({ by: 'count' })}
            onInput={(event) => change({ count: event.currentTarget.value })}
            aria-label={t(kind === 'clearing' ? 'plan.form.lanes' : 'plan.form.sites')}
          />
          {t(kind === 'clearing' ? 'plan.form.lanes' : 'plan.form.sites')}
        </label>
      )}
      <label class="amount">
        {counted && (
          <input type="radio" name="by" checked={byMoney} onChange={() => change({ by: 'budget' })} />
        )}
        {t('plan.form.budget')}
        <input
          type="text"
          name="budget"
          inputMode="decimal"
          value={budget}
          onFocus={() => by === 'budget' || change({ by: 'budget' })}
          onInput={(event) => change({ budget: event.currentTarget.value })}
          aria-label={t('plan.form.budget') + t('plan.form.unit')}
        />
        {t('plan.form.unit')}
      </label>
    </fieldset>
  )
}

/** Whether a joint plan is tried over days on which lanes are blocked by chance. */
export function Days() {
  const { robust, days, seed } = draft.value
  return (
    <fieldset data-choice="days">
      <label class="tick">
        <input
          type="checkbox"
          name="robust"
          checked={robust}
          onChange={(event) => change({ robust: event.currentTarget.checked })}
        />
        <span>
          {t('plan.form.robust')}
          <small>{t('plan.form.robustHelp')}</small>
        </span>
      </label>
      {robust && (
        <>
          <label class="amount">
            {t('plan.form.days')}
            <input
              type="text"
              name="days"
              inputMode="numeric"
              value={days}
              onInput={(event) => change({ days: event.currentTarget.value })}
            />
            {t('plan.form.daysUnit')}
          </label>
          <label class="amount">
            {t('plan.form.seed')}
            <input
              type="text"
              name="seed"
              inputMode="numeric"
              value={seed}
              onInput={(event) => change({ seed: event.currentTarget.value })}
            />
            <small>{t('plan.form.seedHelp')}</small>
          </label>
        </>
      )}
    </fieldset>
  )
}
