import { ALARM_CAUSES, type Risk } from '../api/risk'
import { t } from '../i18n'
import { duration, number } from '../i18n/format'
import { engineName } from './engine-name'

/** How soon the first engines are all there; how many buildings they never all get to, and for what cause. */
export function firstAlarmInWords({
  vehicle,
  first_alarm: alarm,
}: Pick<Risk, 'vehicle' | 'first_alarm'>): string {
  const { engines, percentile, full_s, full_never, engines_available: available, causes } = alarm
  const engine = engineName(vehicle)
  const because = ALARM_CAUSES.filter((cause) => causes[cause] > 0).map((cause) =>
    t(`risk.firstAlarmCause.${cause}`, { n: causes[cause], available, engine }),
  )
  return [
    full_s === null
      ? ''
      : t('risk.firstAlarm', { engines, percentile: number(percentile), time: duration(full_s) }),
    full_never > 0 ? t('risk.firstAlarmNever', { engines, engine, n: full_never }) : '',
    ...because,
  ]
    .filter(Boolean)
    .join(t('clauseSeparator'))
}
