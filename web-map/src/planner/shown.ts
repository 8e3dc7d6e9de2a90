import { computed } from '@preact/signals'
import { text, type Row } from '../api/features'
import { lookOf } from '../map/arrival-class'
import type { Look } from '../map/look'
import { planLook } from '../map/plan-class'
import { scoreLook } from '../map/score-class'
import { ageInWords } from '../ui/observed'
import { kindOf } from '../ui/thing-names'
import { fareInWords } from './fare-words'
import { sightsOf } from './blocked-lanes'
import { arrivals, highRises, reach } from './data'
import { listed, ranked } from './listed'
import { find, inPlan, inRisk, under } from './navigation'
import { current } from './plan-data'
import { planListed, planRanked, showsPlan, swiping } from './plan-listed'
import { mendInWords } from './plan-mend'
import { mendOf } from './plan-result'
import { riskListed, riskRanked } from './risk-listed'
import { figureOf as scoreInWords } from './risk-words'
import { names } from './thing-names'
import { verdictInWords } from './verdict'
import { matches } from './worst-first'

/** The buildings that the page's mode and filters leave, the worst first. */
export const shown = computed<{ id: string; row: Row }[]>(() => {
  if (inRisk.value) return riskListed.value
  return inPlan.value ? planListed.value : listed.value
})

const ranks = computed<{ id: string; row: Row }[]>(() => {
  if (inRisk.value) return riskRanked.value
  return inPlan.value ? planRanked.value : ranked.value
})

/** How many buildings fit the search that a filter hides. */
export const outside = computed(() =>
  find.value ? ranks.value.filter(({ row }) => matches(row, find.value)).length - shown.value.length : 0,
)

/** Over areas and the surface a building is a small dot, so that their tint is seen between. */
const SMALL_PX = 3

const UNSEEN: Look = { opacity: 0, fillOpacity: 0 }

/** A search for what is no building empties the list, and leaves the map as it was. */
const drawn = <T>(left: readonly T[], all: readonly T[]) => (left.length === 0 && find.value ? all : left)

/** What each building looks like by the page's mode: one scale at a time; undefined hides it. */
export const looks = computed<(id: string) => Look | undefined>(() => {
  if (inRisk.value) {
    const small = under.value ? { radius: SMALL_PX } : {}
    const kinds = new Map(
      drawn(riskListed.value, riskRanked.value).map(({ id, kind }) => [id, { ...scoreLook(kind), ...small }]),
    )
    const waiting = riskRanked.value.length === 0
    return (id) => kinds.get(id) ?? (waiting ? scoreLook(undefined) : undefined)
  }
  if (inPlan.value) {
    // The two sides of the divider draw the buildings; these are there for the pointer alone.
    if (swiping.value) return () => UNSEEN
    const kinds = new Map(
      drawn(planListed.value, planRanked.value).map(({ id, kind }) => [id, planLook(kind)]),
    )
    const waiting = planRanked.value.length === 0 ? { ...lookOf(undefined), radius: SMALL_PX } : undefined
    return (id) => kinds.get(id) ?? waiting
  }
  const kinds = new Map(drawn(listed.value, ranked.value).map(({ id, kind }) => [id, lookOf(kind)]))
  const waiting = ranked.value.length === 0
  return (id) => kinds.get(id) ?? (waiting ? lookOf(undefined) : undefined)
})

const risksById = computed(() => new Map(riskRanked.value.map(({ id, building }) => [id, building])))

/** A building's name and what the mode says of it, for the pointer that rests on it. */
export function titleOf(id: string): string {
  const row = highRises.peek().get(id)
  return [row ? names.peek().of('high-rises', row) : '', figureOf(id)].filter(Boolean).join(' · ')
}

function figureOf(id: string): string {
  if (inRisk.peek()) {
    const building = risksById.peek().get(id)
    return building ? scoreInWords(building) : ''
  }
  if (inPlan.peek()) return planFigure(id)
  const arrival = arrivals.peek().get(id)
  const limit = reach.peek()?.limit_s
  if (!arrival || limit === undefined) return ''
  const seen = sightsOf(arrival.blocked_lanes)
  return [verdictInWords(arrival, limit), seen.length > 0 ? ageInWords(seen, new Date()) : '']
    .filter(Boolean)
    .join(' · ')
}

/** How it fares, and what would cover it where it is left out. */
function planFigure(id: string): string {
  const entry = planRanked.peek().find((each) => each.id === id)
  if (!entry) return ''
  const plan = entry.kind === 'no' && showsPlan.peek() ? current.peek() : undefined
  return [fareInWords(entry.kind), plan?.result ? mendInWords(plan, mendOf(plan.result, id)) : '']
    .filter(Boolean)
    .join(' · ')
}

/** What another thing is called, and before a name of its own what it is. */
export function thingTitle(layer: string, row: Row): string {
  const name = names.peek().of(layer, row)
  return text(row, 'name') === undefined ? name : `${kindOf(layer, row)} · ${name}`
}
