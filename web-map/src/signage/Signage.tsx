import { t } from '../i18n'
import { DataLine } from '../ui/DataLine'
import { PrintedAt } from '../ui/PrintedAt'
import { LanguageSwitch } from '../ui/LanguageSwitch'
import { MapView } from '../map/MapView'
import { Notices } from '../ui/Notices'
import { Progress } from '../ui/Progress'
import { synthetic } from './data'
import { MapLegend } from './MapLegend'
import { Search } from './Search'
import { Verdict } from './Verdict'
import { WhyNot } from './WhyNot'
import { startSignageMap } from './signage-map'

export function Signage() {
  return (
    <>
      <Progress />
      <DataLine synthetic={synthetic.value} />
      <header>
        <h1>{t('signage.heading')}</h1>
        <LanguageSwitch />
      </header>
      <p class="on-paper">
        <PrintedAt />
      </p>
      <Search />
      <Verdict />
      <MapView start={startSignageMap} />
      <MapLegend />
      <WhyNot />
      <Notices />
    </>
  )
}
