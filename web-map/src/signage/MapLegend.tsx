import { t } from '../i18n'
import { Swatch } from '../ui/Swatch'
import { LANE, SITE, UNMARKED } from './paint'

/** What each mark on the map, and on the ground, means. */
export function MapLegend() {
  return (
    <ul class="marks">
      <li>
        <Swatch look={SITE} as="area" />
        {t('signage.legend.site')}
      </li>
      <li>
        <Swatch look={LANE} as="line" />
        {t('signage.legend.lane')}
      </li>
      <li>
        <Swatch look={UNMARKED} as="line" />
        {t('signage.legend.unmarked')}
      </li>
    </ul>
  )
}
