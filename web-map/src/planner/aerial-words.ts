import type { AerialPlace, AerialReach, Finding } from '../api/risk'
import { t } from '../i18n'
import { number } from '../i18n/format'
import { engineName } from './engine-name'

type Reach = AerialReach['properties']

/** Each engine once, with the site that it reaches highest from. */
export function highestOf(reaches: readonly Reach[]): Reach[] {
  const highest = new Map<string, Reach>()
  for (const reach of reaches)
    if (reach.height_m > (highest.get(reach.engine)?.height_m ?? 0)) highest.set(reach.engine, reach)
  return [...highest.values()]
}

/** How high an engine reaches; where it does not come into its place, why not, and what it would reach there. */
export function reachInWords({ engine, height_m, place }: Reach): string {
  return t(place === 'taken' ? 'risk.card.aerialAt' : `risk.card.aerialPlace.${place}`, {
    engine: engineName(engine),
    height: number(height_m, 0),
  })
}

/** The rule that a site has room for an aerial engine, whether or not that engine comes there. */
const ROOM = 'aerial-stand'

/** Whether a finding says that an aerial engine has room at a place that it does not come into, or may not. */
export function inVain({ rule_id, result, features }: Finding, reaches: readonly Reach[]): boolean {
  if (rule_id !== ROOM || result !== 'meets') return false
  const places = features
    .filter(({ layer }) => layer === 'vehicles')
    .map(({ id }): AerialPlace | undefined => reaches.find(({ engine }) => engine === id)?.place)
  return places.some((place) => place !== undefined && place !== 'taken')
}
