import { t } from '../i18n'
import { dateTime } from '../i18n/format'
import type { Look } from '../map/look'
import { palette } from '../map/palette'
import { PrintedAt } from '../ui/PrintedAt'
import { Swatch } from '../ui/Swatch'
import { summary } from './data'
import { CLOSED_ROAD } from '../map/closed-roads'
import { STALE } from '../map/layer-looks'
import { BLOCKED } from './brigade-map'

const { building, lane } = palette.night
const MAIN: Look = { color: palette.roads.night.main, weight: 4 }

/** On paper alone, under the title: when the sheet was printed, and of which day its data are. */
export function PaperHead() {
  const date = summary.value?.data_date
  return (
    <p class="on-paper print-head">
      <PrintedAt />
      <span>{date ? t('data.date', { date: dateTime(date) }) : t('data.undated')}</span>
      <span>{t('print.by')}</span>
    </p>
  )
}

/** On paper alone, under the map: what its signs mean. */
export function PaperLegend() {
  return (
    <ul class="on-paper paper-legend" aria-label={t('brigade.legend.heading')}>
      <li>
        <b>{t('brigade.legend.heading')}</b>
      </li>
      <li>
        <Swatch look={BLOCKED} as="line" />
        {t('legend.blocked')}
      </li>
      <li>
        <Swatch look={{ ...BLOCKED, ...STALE }} as="line" />
        {t('legend.stale')}
      </li>
      <li>
        <Swatch look={CLOSED_ROAD} as="line" />
        {t('legend.roadClosed')}
      </li>
      <li>
        <Swatch look={lane} as="line" />
        {t('layer.fire-lanes')}
      </li>
      <li>
        <Swatch look={building} as="area" />
        {t('layer.high-rises')}
      </li>
      <li>
        <Swatch look={MAIN} as="line" />
        {t('layer.roads')}
      </li>
    </ul>
  )
}
