import { computed, signal } from '@preact/signals'
import { language } from '../i18n'
import { readHash } from '../ui/hash'
import { formatView, parseView, START, type View } from './view'

/** The view that the page shows; every part of the page follows it. */
export const view = signal<View>(START)

// Parts of the view by themselves: what follows one of them need not stir when the map moves.
export const layers = computed(() => view.value.layers)
export const inRisk = computed(() => view.value.mode === 'risk')
export const inPlan = computed(() => view.value.mode === 'plan')
export const planId = computed(() => view.value.plan)
export const versusId = computed(() => view.value.versus)
export const covered = computed(() => view.value.covered)
export const moved = computed(() => view.value.moved)
export const bought = computed(() => view.value.bought)
export const scores = computed(() => view.value.scores)
export const sign = computed(() => view.value.sign)
export const under = computed(() => view.value.under)
export const selected = computed(() => view.value.selected)
export const show = computed(() => view.value.show)
export const find = computed(() => view.value.find)

/** Opens the link's view, and again whenever the browser goes back or forth. */
export function startNavigation(): void {
  view.value = parseView(readHash())
  window.addEventListener('popstate', () => {
    const lang = readHash().get('lang')
    if (lang && lang !== language()) location.reload()
    else view.value = parseView(readHash())
  })
}

/** Changes the view by a step that *back* undoes. */
export function go(change: Partial<View>): void {
  view.value = { ...view.peek(), ...change }
  history.pushState(null, '', formatView(view.peek(), language()))
}

/** Changes the view without a step of its own, such as by moving the map. */
export function drift(change: Partial<View>): void {
  view.value = { ...view.peek(), ...change }
  history.replaceState(null, '', formatView(view.peek(), language()))
}
