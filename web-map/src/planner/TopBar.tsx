import { useSignal } from '@preact/signals'
import { t } from '../i18n'
import { duration } from '../i18n/format'
import { LanguageSwitch } from '../ui/LanguageSwitch'
import { vehicleName } from '../ui/vehicle-name'
import { me, question, summary } from './data'
import { go, inPlan, inRisk, view } from './navigation'
import { ModeSwitch } from './ModeSwitch'
import { engine, engines } from './risk-data'

/** The question of the whole page: which engine, within which limit, by which law; and who is asking. */
export function TopBar() {
  // On a phone what is seldom changed is folded away.
  const all = useSignal(false)
  return (
    <header class={all.value ? 'top-bar all' : 'top-bar'}>
      <h1>{heading()}</h1>
      <ModeSwitch />
      <Vehicle />
      {!inRisk.value && (
        <>
          <Limit />
          <Law />
        </>
      )}
      <div class="doors">
        <a class="quiet button" href="/brigade">
          {t('brigade.short')}
        </a>
        <a class="quiet button public" href="/signage">
          {t('signage.short')}
        </a>
        <LanguageSwitch />
        <button
          type="button"
          class="quiet unfold"
          aria-expanded={all.value}
          onClick={() => (all.value = !all.value)}
        >
          {t(all.value ? 'planner.fewer' : 'planner.more')}
        </button>
        <Account />
      </div>
    </header>
  )
}

function heading(): string {
  if (inPlan.value) return t('planner.planHeading')
  return t(inRisk.value ? 'planner.riskHeading' : 'planner.heading')
}

function Account() {
  const who = me.value
  if (!who) return <span class="account" />
  return (
    <form class="account" method="post" action="/sign-out">
      <span class="user" title={who.user}>
        {who.user}
      </span>
      {who.csrf && <input type="hidden" name={who.csrf.parameter} value={who.csrf.token} />}
      <button type="submit" class="quiet">
        {t('signIn.out')}
      </button>
    </form>
  )
}

function Vehicle() {
  const vehicles = inRisk.value ? engines.value : (summary.value?.vehicles ?? [])
  const chosen = inRisk.value ? engine.value : question.value?.vehicle
  return (
    <label title={t('vehicleHelp')}>
      {t('vehicle')}
      <select
        name="vehicle"
        value={chosen}
        disabled={vehicles.length === 0}
        onChange={(event) => go({ vehicle: event.currentTarget.value })}
      >
        {vehicles.map(({ name, label }) => (
          <option key={name} value={name} selected={name === chosen}>
            {vehicleName(name, label)}
          </option>
        ))}
      </select>
    </label>
  )
}

function Limit() {
  const chosen = question.value?.limit
  const limits = summary.value?.limits ?? []
  const offered =
    chosen === undefined || limits.includes(chosen) ? limits : [...limits, chosen].sort((a, b) => a - b)
  return (
    <label>
      {t('limit')}
      <select
        name="limit"
        value={chosen}
        disabled={offered.length === 0}
        onChange={(event) => go({ limit: Number(event.currentTarget.value) })}
      >
        {offered.map((seconds) => (
          <option key={seconds} value={seconds} selected={seconds === chosen}>
            {duration(seconds)}
          </option>
        ))}
      </select>
    </label>
  )
}

function Law() {
  const { turns, privileges } = view.value
  return (
    <>
      <label class="tick" title={t('turns.help')}>
        <input
          type="checkbox"
          checked={turns}
          onChange={(event) => go({ turns: event.currentTarget.checked })}
        />
        {t('turns.label')}
      </label>
      <label class="tick" title={t('privileges.help')}>
        <input
          type="checkbox"
          checked={privileges}
          onChange={(event) => go({ privileges: event.currentTarget.checked })}
        />
        {t('privileges.label')}
      </label>
    </>
  )
}
