import { computed } from '@preact/signals'
import { text, type Row } from '../api/features'
import { lookOf } from '../map/arrival-class'
import type { Look } from '../map/look'
import { scoreLook } from '../map/score-class'
import { t } from '../i18n'
import { clock } from '../i18n/format'
import { arrivals, highRises } from './data'
import { listed, ranked } from './listed'
import { inRisk, under } from './navigation'
import { riskListed, riskRanked } from './risk-listed'
import { points } from './risk-words'

/** The buildings that the page's mode and filters leave, the worst first. */
export const shown = computed<{ id: string; row: Row }[]>(() =>
  inRisk.value ? riskListed.value : listed.value,
)

/** Over areas and the surface a building is a small dot, so that their tint is seen between. */
const SMALL_PX = 3

/** What each building looks like by the page's mode: one scale at a time; undefined hides it. */
export const looks = computed<(id: string) => Look | undefined>(() => {
  if (inRisk.value) {
    const small = under.value ? { radius: SMALL_PX } : {}
    const kinds = new Map(riskListed.value.map(({ id, kind }) => [id, { ...scoreLook(kind), ...small }]))
    const waiting = riskRanked.value.length === 0
    return (id) => kinds.get(id) ?? (waiting ? scoreLook(undefined) : undefined)
  }
  const kinds = new Map(listed.value.map(({ id, kind }) => [id, lookOf(kind)]))
  const waiting = ranked.value.length === 0
  return (id) => kinds.get(id) ?? (waiting ? lookOf(undefined) : undefined)
})

const scoresById = computed(() => new Map(riskRanked.value.map((entry) => [entry.id, entry.building.score])))

/** A building's name and what the mode says of it, for the pointer that rests on it. */
export function titleOf(id: string): string {
  const row = highRises.peek().get(id)
  return [(row && text(row, 'name')) ?? id, figureOf(id)].filter(Boolean).join(' · ')
}

function figureOf(id: string): string {
  if (inRisk.peek()) {
    const score = scoresById.peek().get(id)
    return score === undefined ? '' : t('risk.points', { n: points(score) })
  }
  const total = arrivals.peek().get(id)?.total_s ?? null
  return total === null ? '' : clock(total)
}
