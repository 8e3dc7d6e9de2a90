import { computed, signal } from '@preact/signals'
import { watchPosition } from '../ui/position'
import { hasMoved, NOWHERE, withFix, type Whereabouts } from './whereabouts'

/** A WGS 84 position. */
export interface Place {
  lon: number
  lat: number
}

/** A list is not sorted anew sooner than this after it was sorted or touched: it would move under the finger; ms. */
const STILL_MS = 5_000
/** So often ages are told anew; ms. */
const TICK_MS = 5_000

/** What is known of where the device is. */
export const whereabouts = signal<Whereabouts>(NOWHERE)
/** Where the list is sorted from: the device's place, or one not far from it. */
export const here = signal<Place | undefined>(undefined)
/** The time that ages are told by. */
export const now = signal(Date.now())
/** Counts the places that came because somebody asked: the map goes there. */
export const located = signal(0)
const stop = signal<(() => void) | undefined>(undefined)
/** Whether the device's place is being followed. */
export const following = computed(() => stop.value !== undefined)

let stillSince = 0
let wanted = false

/** Follows the device while the page is in sight; without an answer the map's centre stands in, and the page says so. */
export function findMe(): void {
  stopFinding()
  wanted = true
  const unwatch = watchPosition(
    (fix) => {
      now.value = Date.now()
      whereabouts.value = withFix(whereabouts.peek(), fix)
      settle()
    },
    (fault) => {
      now.value = Date.now()
      whereabouts.value = { ...whereabouts.peek(), fault }
    },
  )
  stop.value = unwatch
}

export function stopFinding(): void {
  stop.peek()?.()
  stop.value = undefined
}

/** Keeps ages and the order of the list up to date. */
export function startPlace(): void {
  const touched = () => (stillSince = Date.now())
  for (const event of ['pointerdown', 'pointerup', 'scroll', 'keydown'])
    window.addEventListener(event, touched, { capture: true, passive: true })
  window.setInterval(() => {
    if (document.hidden) return
    now.value = Date.now()
    settle()
  }, TICK_MS)
  findMe()
}

/** Sorts anew from where the device is, once it has gone far enough and nobody is reading the list. */
function settle(): void {
  const { sure } = whereabouts.peek()
  const before = here.peek()
  if (!sure) return
  const still = Date.now() - stillSince < STILL_MS
  if (before && !wanted && (still || !hasMoved(before, sure))) return
  stillSince = Date.now()
  here.value = { lon: sure.lon, lat: sure.lat }
  if (wanted) located.value++
  wanted = false
}
