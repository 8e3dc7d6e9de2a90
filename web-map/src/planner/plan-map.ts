import { computed, effect } from '@preact/signals'
import L from 'leaflet'
import { idOf } from '../api/features'
import type { DistrictMap } from '../map/district-map'
import type { Label } from '../map/labels'
import { namesOf } from '../map/names'
import { palette } from '../map/palette'
import { lines } from '../map/geometry'
import { latLng } from '../map/positions'
import { SwipePanes } from '../map/swipe-panes'
import { layerRows } from './data'
import { bought, go, inPlan } from './navigation'
import { fitPlan } from './plan-actions'
import { PlanMarkers } from './plan-markers'
import { chosenLanes } from './plan-result'
import { LANE_COLOURS, laneKinds } from './plan-lanes'
import { current } from './plan-data'
import { swiping } from './plan-listed'
import { change, draft } from './plan-draft'
import { nextPick } from './plan-question'
import { picking, sites } from './plan-sites'
import { drawSwipe } from './plan-swipe'
import { drop, hold, nudge, trial } from './plan-trial'

/** Draws what the plan mode adds to the map: sites, lanes to clear, and the ground that a moved candidate would reach. */
export function drawPlan(district: DistrictMap): () => void {
  const ground = L.layerGroup().addTo(district.map)
  const lanes = L.layerGroup().addTo(district.map)
  const panes = new SwipePanes(district.map)
  const markers = new PlanMarkers(district, {
    pick: (id, free) => {
      if (free && picking.value) change({ picks: nextPick(draft.peek().picks, id) })
      else go({ selected: { layer: 'stations', id } })
    },
    hold,
    drop,
    nudge,
  })
  const stops = [
    effect(() => markers.show(sites.value)),
    effect(() => {
      lanes.clearLayers()
      const result = current.value?.result
      if (inPlan.value && result) drawLanes(district, panes, lanes)
    }),
    drawSwipe(district, panes),
    effect(() => fitSites(district.map)),
    effect(() => {
      ground.clearLayers()
      const polygon = trial.value?.answer?.polygon
      if (polygon) drawGround(district, ground, polygon)
    }),
  ]
  return () => stops.forEach((stop) => stop())
}

/** Brings into view what a plan chose; a plan that is not done yet is waited for. */
function fitSites(map: L.Map): void {
  const plan = current.value
  const wish = fitPlan.value
  if (!plan?.result || wish?.id !== plan.id) return
  fitPlan.value = undefined
  const lanes = chosenLanes(plan.result, bought.value)
  const chosen = [
    ...sites.value.filter(({ kind }) => kind === 'chosen').map(({ place }) => latLng(place)),
    ...(layerRows('fire-lanes').value ?? [])
      .filter((row) => lanes.has(idOf(row)))
      .flatMap((row) => lines(row.geometry).flat().map(latLng)),
  ]
  const view = map.getBounds()
  if (chosen.length === 0 || (!wish.all && chosen.some((at) => view.contains(at)))) return
  const wide = map.getSize().x > 700
  const bounds = L.latLngBounds(chosen)
  map.fitBounds(wish.all ? bounds : bounds.extend(view.getCenter()), {
    animate: false,
    paddingTopLeft: [30, 30],
    paddingBottomRight: [wide ? 235 : 30, 30],
  })
}

function drawLanes(district: DistrictMap, panes: SwipePanes, into: L.LayerGroup): void {
  const { casing } = palette.plan.lane
  const kinds = laneKinds.value
  for (const row of layerRows('fire-lanes').value ?? []) {
    const kind = kinds.get(idOf(row))
    if (!kind) continue
    const line = LANE_COLOURS[kind]
    const side = !swiping.value
      ? undefined
      : kind === 'a'
        ? panes.left
        : kind === 'b'
          ? panes.right
          : undefined
    const renderer = side ?? district.canvas.route
    const parts = lines(row.geometry).map((part) => part.map(latLng))
    L.polyline(parts, { renderer, color: casing, weight: 9, interactive: false }).addTo(into)
    L.polyline(parts, { renderer, color: line, weight: 6, interactive: false }).addTo(into)
  }
}

function drawGround(district: DistrictMap, into: L.LayerGroup, polygon: GeoJSON.Geometry): void {
  const { edge, fill } = palette.plan.trial
  L.geoJSON(polygon, {
    interactive: false,
    style: {
      renderer: district.canvas.ground,
      color: edge,
      weight: 1.5,
      fillColor: fill,
      fillOpacity: 0.2,
    } as L.PathOptions,
  }).addTo(into)
}

/** Names of the sites that the plan chooses. */
export const siteLabels = computed<Label[]>(() =>
  sites.value.flatMap(({ name, place, kind }) =>
    kind === 'candidate' || kind === 'screened' || kind === 'existing' || kind === 'not'
      ? []
      : namesOf(
          'stations',
          [{ type: 'Feature', geometry: { type: 'Point', coordinates: place }, properties: { name } }],
          'day',
        ).map((label) => ({ ...label, below: 22, importance: label.importance + 5 })),
  ),
)
