import { computed } from '@preact/signals'
import type { Row } from '../api/features'
import type { BuildingRisk } from '../api/risk'
import { scoreClass, type RiskClass } from '../map/score-class'
import { highRises } from './data'
import { find, scores, sign } from './navigation'
import { risk, scoreSteps } from './risk-data'
import { hasSign } from './risk-signs'
import { names } from './thing-names'
import { matches } from './worst-first'

/** A high-rise in the list of risks. */
export interface RiskEntry {
  id: string
  row: Row
  name: string
  building: BuildingRisk
  kind: RiskClass
}

/** Every high-rise with its risk, worst first as the server ranks them. */
export const riskRanked = computed<RiskEntry[]>(() => (risk.value?.buildings ?? []).map(entry))

function entry(building: BuildingRisk): RiskEntry {
  const { id, name, compound, township, rank, score } = building
  const row: Row = highRises.value.get(id) ?? {
    type: 'Feature',
    geometry: null,
    properties: { id, name, compound, township },
  }
  return {
    id,
    row,
    name: name ?? names.value.of('high-rises', row),
    building,
    kind: rank === null ? 'unranked' : scoreClass(score, scoreSteps.value),
  }
}

/** What the legend's filter, the signs and the search leave. */
export const riskListed = computed<RiskEntry[]>(() =>
  riskRanked.value.filter(
    ({ building, row, kind }) =>
      (scores.value?.has(kind) ?? true) &&
      (!sign.value || hasSign(building, sign.value)) &&
      matches(row, find.value),
  ),
)
