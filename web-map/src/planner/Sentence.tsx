import type { Counts } from '../api/types'
import { t } from '../i18n'
import { awaitedInWords } from '../ui/awaited'
import { duration } from '../i18n/format'
import { CLASSES_OF_COUNT, type ArrivalClass } from '../map/arrival-class'
import { byMode } from './by-mode'
import { reach } from './data'
import { engineName } from './engine-name'
import { go, show } from './navigation'
import { overBlockedParts } from './over-blocked-words'

const ORDER = [
  'total',
  'reached',
  'reached_over_blocked',
  'reached_unverified',
  'beyond_limit',
  'unreachable',
  'off_network',
  'no_station',
] as const

/** The one sentence of the whole. Each number shows its buildings alone, and all of them when pressed again. */
export function Sentence() {
  const answer = reach.value
  if (!answer) return <p class="sentence">{awaitedInWords()}</p>
  return (
    <p class="sentence" aria-live="polite">
      {ORDER.filter((name) => isSaid(name, answer.counts)).map((name) => (
        <Number key={name} name={name} n={answer.counts[name]} limit={duration(answer.limit_s)} />
      ))}
    </p>
  )
}

/** Where no station sends the vehicle nothing else is known; else nobody needs to be told that one does. */
function isSaid(name: keyof Counts, { no_station }: Counts): boolean {
  return name === 'total' || (name === 'no_station') === no_station > 0
}

function Number({ name, n, limit }: { name: keyof Counts; n: number; limit: string }) {
  const classes = CLASSES_OF_COUNT[name]
  const whole = name === 'total'
  const pressed = whole ? show.value === undefined : isJust(show.value, classes)
  const toggle = () => go({ show: whole || pressed ? undefined : new Set(classes) })
  return (
    <button type="button" class="number" aria-pressed={pressed} data-count={name} onClick={toggle}>
      <b>{n}</b>{' '}
      {name === 'reached_over_blocked' && n > 0
        ? t('sentence.reached_over_blocked_parts', { parts: overBlockedParts(reach.value?.arrivals ?? []) })
        : t(`sentence.${name}`, { limit, engine: engineName(reach.value?.vehicle ?? ''), ...byMode() })}
    </button>
  )
}

function isJust(shown: ReadonlySet<ArrivalClass> | undefined, classes: readonly ArrivalClass[]): boolean {
  return shown?.size === classes.length && classes.every((name) => shown.has(name))
}
