import type { FloorTime, RiskCard } from '../api/risk'
import { t } from '../i18n'
import { duration } from '../i18n/format'
import { engineName } from './engine-name'
import { notReached } from './risk-words'

/** To the kerb and to the fire floor side by side, the way between them part by part, and the engines that follow. */
export function RiskTimes({ card }: { card: RiskCard }) {
  return (
    <section class="times">
      <h3>{t('risk.card.times')}</h3>
      <dl>
        <Time name="kerb" label={t('risk.card.kerb')} seconds={card.kerb_s} card={card} />
        <Time name="floor" label={t('risk.card.floor')} seconds={card.floor_s} card={card} />
      </dl>
      {card.floor && <Way floor={card.floor} />}
      <p class="aside">
        {t('risk.card.engine', { engine: engineName(card.engine) })}
        {t('listSeparator')}
        {t('risk.card.second')} <b>{following(card.second_s)}</b>
        {t('listSeparator')}
        {t('risk.card.third')} <b>{following(card.third_s)}</b>
      </p>
    </section>
  )
}

interface TimeProps {
  name: string
  label: string
  seconds: number | null
  card: RiskCard
}

function Time({ name, label, seconds, card: { arrival } }: TimeProps) {
  const none = notReached(arrival) ? t(`risk.notReached.${arrival}`) : t('unknown')
  return (
    <div data-time={name}>
      <dt>{label}</dt>
      <dd>{seconds === null ? none : duration(seconds)}</dd>
    </div>
  )
}

function following(seconds: number | null): string {
  return seconds === null ? t('risk.card.noMore') : duration(seconds)
}

/** One bar, each part as long as its time; the list below names them in the same order. */
function Way({ floor }: { floor: FloorTime }) {
  return (
    <>
      <div class="stack" aria-hidden="true">
        {floor.parts.map(({ part, seconds }) => (
          <i key={part} style={{ flexGrow: seconds }} />
        ))}
      </div>
      <p class="aside">{t('risk.card.floorAt', { floor: floor.floor, reading: floor.reading })}</p>
      <ol class="stack-parts">
        {floor.parts.map(({ part, label, seconds }) => (
          <li key={part}>
            <i aria-hidden="true" />
            {label} <b>{duration(seconds)}</b>
          </li>
        ))}
      </ol>
    </>
  )
}
