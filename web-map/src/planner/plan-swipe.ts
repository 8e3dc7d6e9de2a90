import { effect, signal } from '@preact/signals'
import type { Result } from '../api/plans'
import { t } from '../i18n'
import type { DistrictMap } from '../map/district-map'
import { HighRises } from '../map/high-rises'
import { planLook } from '../map/plan-class'
import { SwipeHandle } from '../map/swipe-handle'
import { SwipePanes } from '../map/swipe-panes'
import { highRises } from './data'
import { selected } from './navigation'
import { beside, current } from './plan-data'
import { swiping } from './plan-listed'
import { faresOf } from './plan-result'

/** Where the divider stands, as a share of the map's width. */
const dividedAt = signal(0.5)

/**
 * Shows two plans on the two sides of a divider. The libraries that do so clip layers of tiles; what differs here are
 * buildings on a canvas, which two clipped panes draw.
 */
export function drawSwipe(district: DistrictMap, panes: SwipePanes): () => void {
  const handle = new SwipeHandle(district.map, t('plan.swipe.handle'), (share) => (dividedAt.value = share))
  const sides = [
    { buildings: new HighRises(district, undefined, panes.left), plan: current },
    { buildings: new HighRises(district, undefined, panes.right), plan: beside },
  ]
  const stops = [
    effect(() => handle.show(swiping.value)),
    effect(() => {
      panes.divide(dividedAt.value)
      handle.stand(dividedAt.value)
    }),
    ...sides.flatMap(({ buildings, plan }) => [
      effect(() => buildings.setRows(swiping.value ? [...highRises.value.values()] : [])),
      effect(() => {
        const thing = selected.value
        buildings.setLooks(
          looksOf(swiping.value ? plan.value?.result : undefined),
          thing?.layer === 'high-rises' ? thing.id : undefined,
        )
      }),
    ]),
  ]
  return () => stops.forEach((stop) => stop())
}

function looksOf(result: Result | null | undefined) {
  const fares = result ? faresOf(result, undefined) : undefined
  return (id: string) => {
    const fare = fares?.get(id)
    return fare && planLook(fare)
  }
}
