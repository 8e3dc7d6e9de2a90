import { computed, signal } from '@preact/signals'
import type { FeatureCollection, Geometry } from 'geojson'
import * as api from '../api/risk'
import type { AerialReach, AreaProperties, Risk, RiskCard } from '../api/risk'
import { waiting } from '../ui/trouble'
import { follow } from './follow'
import { question, summary } from './data'
import { inRisk, selected, under } from './navigation'
import { followProgress } from './risk-progress'

export const risk = signal<Risk | undefined>(undefined)
/** Where the score's tints change; none before the answer. */
export const scoreSteps = computed(() => risk.value?.score_steps ?? [])
export const riskCard = signal<RiskCard | undefined>(undefined)
export const aerial = signal<{ id: string; features: AerialReach[] } | undefined>(undefined)
export const areas = signal<FeatureCollection<Geometry, AreaProperties> | undefined>(undefined)
export const surface = signal<FeatureCollection<Geometry, { score: number }> | undefined>(undefined)

/** Engines that drive: the first due may be any of them, people on foot are no first engine. */
export const engines = computed(() => (summary.value?.vehicles ?? []).filter((v) => v.length_m !== null))

/** The engine that is sent first. */
export const engine = computed(() => {
  const chosen = question.value?.vehicle
  return (engines.value.find(({ name }) => name === chosen) ?? engines.value[0])?.name
})

const wanted = computed(() => (inRisk.value ? engine.value : undefined))

/** The engine whose risk is asked for and not there yet; what is shown meanwhile is another engine's. */
export const awaited = computed(() =>
  wanted.value !== risk.value?.vehicle && waiting.value > 0 ? wanted.value : undefined,
)
const building = computed(() => {
  const thing = selected.value
  return thing?.layer === 'high-rises' ? thing.id : undefined
})

/** Starts what the risk mode asks the server for; nothing is asked in the other mode. */
export function startRiskData(): void {
  const vehicle = () => wanted.value ?? ''
  const both = () => wanted.value && building.value && JSON.stringify([wanted.value, building.value])
  const split = (key: string) => JSON.parse(key) as [vehicle: string, id: string]
  followProgress(() => awaited.value)
  follow('risk.askRisk.list', vehicle, (key, stop) => api.risk(key, stop), risk)
  follow(
    'risk.askRisk.card',
    both,
    (key, stop) => {
      const [by, id] = split(key)
      return api.card(id, by, stop)
    },
    riskCard,
  )
  follow(
    'risk.askRisk.aerial',
    both,
    async (key, stop) => {
      const [by, id] = split(key)
      return { id, features: (await api.aerial(id, by, stop)).features }
    },
    aerial,
  )
  const lies = (kinds: readonly string[]) => () =>
    wanted.value && under.value && kinds.includes(under.value)
      ? JSON.stringify([wanted.value, under.value])
      : undefined
  follow(
    'risk.askRisk.areas',
    lies(api.AREAS),
    (key, stop) => {
      const [by, kind] = split(key)
      return api.areas(kind as api.AreaKind, by, stop)
    },
    areas,
  )
  follow('risk.askRisk.surface', lies(['surface']), (key, stop) => api.surface(split(key)[0], stop), surface)
}
