import { computed, effect, signal } from '@preact/signals'
import { idOf } from '../api/features'
import * as planning from '../api/planning'
import { note } from '../ui/connection'
import { linked } from '../ui/linked'
import { attempt } from '../ui/trouble'
import { openedBuilding, summary } from './data'

/** What the link says is sent. */
const chosen = linked('vehicle')

export const vehicle = computed(() => chosen.value.value ?? summary.value?.vehicles[0]?.name)
export const chooseVehicle = (name: string): void => chosen.go(name)

/** The way of the vehicle to the opened building; undefined while it is not there. */
export const route = signal<planning.RouteFeature | undefined>(undefined)

const building = computed(() => openedBuilding.value && idOf(openedBuilding.value))

/** Asks for the way to each building whose sheet is opened. */
export function startTurnout(): void {
  const again = signal(0)
  effect(() => {
    void again.value
    route.value = undefined
    note('ask.route', true)
    const [target, name] = [building.value, vehicle.value]
    // The limit is the widest: the sheet says the time, whatever the limit.
    const limit = Math.max(...(summary.value?.limits ?? []))
    if (target === undefined || name === undefined || !Number.isFinite(limit)) return undefined
    const stop = new AbortController()
    const question = { vehicle: name, limit, turns: true, privileges: false }
    void attempt(
      'ask.route',
      () => planning.route(question, target, stop.signal),
      () => void again.value++,
    ).then((answer) => {
      if (stop.signal.aborted) return
      route.value = answer
      note('ask.route', answer !== undefined)
    })
    return () => stop.abort()
  })
}
