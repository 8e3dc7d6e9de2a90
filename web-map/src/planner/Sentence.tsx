import type { Counts } from '../api/types'
import { t } from '../i18n'
import { duration } from '../i18n/format'
import { CLASSES_OF_COUNT, type ArrivalClass } from '../map/arrival-class'
import { reach } from './data'
import { go, show } from './navigation'

const ORDER = [
  'total',
  'reached',
  'reached_unverified',
  'beyond_limit',
  'unreachable',
  'off_network',
] as const

/** The one sentence of the whole. Each number shows its buildings alone, and all of them when pressed again. */
export function Sentence() {
  const answer = reach.value
  if (!answer) return <p class="sentence">{t('loading')}</p>
  return (
    <p class="sentence" aria-live="polite">
      {ORDER.map((name) => (
        <Number key={name} name={name} n={answer.counts[name]} limit={duration(answer.limit_s)} />
      ))}
    </p>
  )
}

function Number({ name, n, limit }: { name: keyof Counts; n: number; limit: string }) {
  const classes = CLASSES_OF_COUNT[name]
  const whole = name === 'total'
  const pressed = whole ? show.value === undefined : isJust(show.value, classes)
  const toggle = () => go({ show: whole || pressed ? undefined : new Set(classes) })
  return (
    <button type="button" class="number" aria-pressed={pressed} data-count={name} onClick={toggle}>
      <b>{n}</b> {t(`sentence.${name}`, { limit })}
    </button>
  )
}

function isJust(shown: ReadonlySet<ArrivalClass> | undefined, classes: readonly ArrivalClass[]): boolean {
  return shown?.size === classes.length && classes.every((name) => shown.has(name))
}
