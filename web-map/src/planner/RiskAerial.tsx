import type { AerialReach } from '../api/risk'
import { t } from '../i18n'
import { Swatch } from '../ui/Swatch'
import { highestOf, reachInWords } from './aerial-words'
import { aerial } from './risk-data'
import { AERIAL_IF_LOOK, AERIAL_LOOK } from './risk-map'

/** Which aerial engine reaches how high, and which would if it came into its place; the map draws both. */
export function RiskAerial({ id }: { id: string }) {
  const answer = aerial.value
  if (answer?.id !== id) return null
  if (answer.features.length === 0) return <p class="aside aerial">{t('risk.card.aerialNone')}</p>
  const all = highestOf(answer.features.map(({ properties }) => properties))
  return (
    <>
      <Reaches reaches={all.filter(({ place }) => place === 'taken')} />
      <Reaches reaches={all.filter(({ place }) => place !== 'taken')} conditional />
    </>
  )
}

interface Props {
  reaches: AerialReach['properties'][]
  conditional?: boolean
}

function Reaches({ reaches, conditional = false }: Props) {
  if (reaches.length === 0) return null
  return (
    <p class="aerial" data-place={conditional ? 'conditional' : 'taken'}>
      <Swatch look={conditional ? AERIAL_IF_LOOK : AERIAL_LOOK} as="line" />
      {t('risk.leadWith', {
        lead: t(conditional ? 'risk.card.aerialIf' : 'risk.card.aerial'),
        why: reaches.map(reachInWords).join(t('clauseSeparator')),
      })}
    </p>
  )
}
