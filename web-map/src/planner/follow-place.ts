import { effect, untracked } from '@preact/signals'
import L from 'leaflet'
import { idOf } from '../api/features'
import type { DistrictMap } from '../map/district-map'
import { boundsOf, coreOf, middle } from '../map/positions'
import { highRises, route, rows, summary } from './data'
import { wholeDistrictButton } from '../map/whole-district'
import { drift, view } from './navigation'
import { bringIntoView, fitRows, fitWay } from './pick'

/** Where a picked thing is brought: near enough to see its footprint. */
const PICK_ZOOM = 17

/** Keeps the map and the link's place the same, each following the other. */
export function followPlace({ map }: DistrictMap): () => void {
  // A link to a thing without a place leads to the thing.
  const { place: linked, selected: thing } = view.peek()
  if (!linked && thing) bringIntoView.value = thing
  let leading = false
  const fitBounds = (bounds: L.LatLngBounds) => {
    map.fitBounds(bounds, { ...clearOfCard(map), maxZoom: PICK_ZOOM, animate: false })
  }
  const write = () => {
    const { lat, lng } = map.getCenter()
    leading = true
    drift({ place: { zoom: map.getZoom(), lat, lon: lng } })
    leading = false
  }
  const stops = [
    effect(() => {
      const { place } = view.value
      if (place && !leading && !isAt(map, place))
        map.setView([place.lat, place.lon], place.zoom, { animate: false })
    }),
    effect(() => {
      if (untracked(() => view.value.place)) return
      const start = startBounds()
      if (!start) return
      map.fitBounds(start, { animate: false, ...clearOfLegend(map) })
      write()
    }),
    effect(() => {
      const thing = bringIntoView.value
      const row = thing && rows.value[thing.layer]?.find((candidate) => idOf(candidate) === thing.id)
      const at = row && middle(row.geometry)
      if (!at) return
      bringIntoView.value = undefined
      const extent = boundsOf([row.geometry])
      if (extent && map.getBoundsZoom(extent) < PICK_ZOOM) return fitBounds(extent)
      if (map.getZoom() < PICK_ZOOM || !map.getBounds().pad(-0.15).contains(at))
        map.setView(at, Math.max(PICK_ZOOM, map.getZoom()), { animate: false }).panBy(clearOfSheet(map), {
          animate: false,
        })
    }),
    effect(() => {
      const bounds = fitRows.value && boundsOf(fitRows.value.map((row) => row.geometry))
      fitRows.value = undefined
      if (bounds) fitBounds(bounds)
    }),
    effect(() => {
      const way = fitWay.value && route.value?.geometry
      if (!way) return
      fitWay.value = undefined
      const bounds = boundsOf([way])
      if (bounds) map.fitBounds(bounds, { ...clearOfCard(map), animate: false })
    }),
  ]
  map.on('moveend', write)
  wholeDistrictButton(map, () => untracked(districtBounds))
  return () => stops.forEach((stop) => stop())
}

/** Room for the legend over the map's right on a desk. */
function clearOfLegend(map: L.Map): L.FitBoundsOptions {
  const wide = map.getSize().x > 700
  return { paddingTopLeft: [20, 20], paddingBottomRight: [wide ? 235 : 20, 20] }
}

/** Room for the card, which lies over the map's left on a desk and over its foot on a phone. */
function clearOfCard(map: L.Map): L.FitBoundsOptions {
  const wide = map.getSize().x > 900
  return { paddingTopLeft: [wide ? 420 : 30, 40], paddingBottomRight: [wide ? 250 : 30, wide ? 40 : 60] }
}

/** On a phone the card lies over the lower two thirds of the map; on a desk the middle is free. */
function clearOfSheet(map: L.Map): L.PointTuple {
  const { x, y } = map.getSize()
  return [0, x > 700 ? 0 : y / 3]
}

function isAt(map: L.Map, place: { zoom: number; lat: number; lon: number }): boolean {
  const centre = map.getCenter()
  return (
    map.getZoom() === place.zoom &&
    Math.abs(centre.lat - place.lat) < 1e-5 &&
    Math.abs(centre.lng - place.lon) < 1e-5
  )
}

/** The first view: where most high-rises stand, or the district where there are none. */
function startBounds(): L.LatLngBounds | undefined {
  if (!rows.value['high-rises']) return undefined
  const buildings = coreOf([...highRises.value.values()].map((row) => row.geometry))
  if (buildings) return buildings
  return districtBounds()
}

/** All that is on the map. */
function districtBounds(): L.LatLngBounds | undefined {
  const [west, south, east, north] = summary.value?.bounds ?? []
  if (west === undefined || south === undefined || east === undefined || north === undefined) return undefined
  return L.latLngBounds([south, west], [north, east])
}
