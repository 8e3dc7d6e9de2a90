import { computed, effect, signal } from '@preact/signals'
import type { Position } from 'geojson'
import * as api from '../api/plans'
import type { Question } from '../api/planning'
import { Problem } from '../api/problem'
import { t } from '../i18n'
import { trouble } from '../ui/trouble'
import { question } from './data'
import { LatestWins } from './latest-wins'
import { drift, go, inPlan, moved, selected } from './navigation'

interface Wish {
  id: string
  place: Position
  question: Question
}

interface Answered extends Wish {
  answer: api.Trial
}

/** Where a candidate is being dragged to at this moment. */
const held = signal<{ id: string; place: Position } | undefined>(undefined)
const answered = signal<Answered | undefined>(undefined)

/** The candidate in the hand, else the moved one that is selected, else the one moved last. */
const tried = computed<{ id: string; place: Position } | undefined>(() => {
  if (!inPlan.value) return undefined
  if (held.value) return held.value
  const thing = selected.value
  const all = [...moved.value]
  const [id, place] =
    all.find(([moving]) => thing?.layer === 'stations' && thing.id === moving) ?? all[all.length - 1] ?? []
  return id !== undefined && place ? { id, place } : undefined
})

/** What the candidate that is tried elsewhere would add; while it moves, the newest answer. */
export const trial = computed<{ id: string; answer: api.Trial | undefined } | undefined>(() => {
  const now = tried.value
  if (!now) return undefined
  return { id: now.id, answer: answered.value?.id === now.id ? answered.value.answer : undefined }
})

/** Whether a candidate is in the hand. */
export const holding = computed(() => held.value !== undefined)

/** Asks what the tried candidate would add, as it moves. */
export function startTrials(): void {
  const asking = new LatestWins<Wish, api.Trial>(
    ({ question: asked, id, place }, stop) => api.trial(asked, id, place, stop),
    (answer, wish) => (answered.value = { ...wish, answer }),
    (fault) => {
      const detail = fault instanceof Problem ? fault.detail : String(fault)
      trouble.value = { text: t('plan.refused', { detail }), signIn: false, retry: undefined }
    },
  )
  effect(() => {
    const now = tried.value
    const asked = question.value
    if (now && asked) asking.want({ ...now, question: asked })
    else {
      asking.cancel()
      answered.value = undefined
    }
  })
}

/** Holds a candidate over a place. */
export function hold(id: string, place: Position): void {
  held.value = { id, place }
}

/** Lets the held candidate go where it is; the link keeps the place. */
export function drop(): void {
  const now = held.peek()
  if (!now) return
  const next = new Map(moved.peek())
  next.delete(now.id)
  next.set(now.id, now.place)
  go({ moved: next })
  held.value = undefined
}

/** Moves a candidate by a small step, such as by a key; steps in a row are one in the history. */
export function nudge(id: string, place: Position): void {
  const known = moved.peek().has(id)
  const next = new Map(moved.peek())
  next.delete(id)
  next.set(id, place)
  if (known) drift({ moved: next })
  else go({ moved: next })
}

/** Puts a candidate back where its row says. */
export function putBack(id: string): void {
  const next = new Map(moved.peek())
  next.delete(id)
  go({ moved: next })
}
