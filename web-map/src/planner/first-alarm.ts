import { ALARM_CAUSES, type Risk } from '../api/risk'
import { t } from '../i18n'
import { duration, number } from '../i18n/format'
import { engineName } from './engine-name'

/** How soon the first engines are all there; how many buildings they never all get to, and for what cause. */
export function firstAlarmInWords({
  vehicle,
  first_alarm: alarm,
  buildings,
}: Pick<Risk, 'vehicle' | 'first_alarm' | 'buildings'>): string {
  const { engines, percentile, full_s, full_never, engines_available: available, causes } = alarm
  const engine = engineName(vehicle)
  const off = buildings.filter(({ arrival }) => arrival === 'off_network').length
  const because = ALARM_CAUSES.filter((cause) => causes[cause] > 0).map((cause) => {
    const said = t(`risk.firstAlarmCause.${cause}`, { n: causes[cause], available, engine })
    // The page counts them apart from those that the vehicle has no way to.
    if (cause !== 'no_way' || off === 0) return said
    return said + t('risk.firstAlarmOff', { stopped: causes.no_way - off, off })
  })
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
