import { effect } from '@preact/signals'
import L from 'leaflet'
import { idOf } from '../api/features'
import type { BlockedLane } from '../api/types'
import { ClosedRoads } from '../map/closed-roads'
import { creditOpenStreetMap } from '../map/credit'
import { districtMap, type DistrictMap } from '../map/district-map'
import { laneLook, STALE } from '../map/layer-looks'
import { Marked } from '../map/marked'
import { palette } from '../map/palette'
import { drawOnPaper } from '../map/paper-map'
import { coreOf, middle } from '../map/positions'
import { Roads } from '../map/roads'
import { beforePaper } from '../ui/paper'
import {
  blocked,
  closedRoads,
  mapCentre,
  opened,
  openedKey,
  openLane,
  openThing,
  rows,
  summary,
} from './data'
import { drawMe } from './me-on-map'
import { here, located } from './place'

/** Where a lane or a building is looked at from. */
const NEAR = 17
/** A third of a page: a building's whole sheet has room below it. */
const PAPER = { width: 900, height: 330 }

export const BLOCKED = { color: palette.night.blocked, weight: 6, opacity: 1 }

/** The dark map behind the list: roads, buildings, lanes, the blocked ones red, and where the device is. */
export function startBrigadeMap(container: HTMLElement, paper: HTMLElement): () => void {
  const district = districtMap(container, 'night')
  const stops = [
    drawRoads(district),
    drawThings(district),
    drawBlocked(district),
    drawMe(district),
    markOpened(district),
    creditOpenStreetMap(district.map, () => summary.value?.openstreetmap === true),
    beforePaper(() => drawOnPaper(district, undefined, paper, PAPER)),
  ]
  district.map.on('moveend', () => {
    const { lat, lng } = district.map.getCenter()
    if (placed) mapCentre.value = { lat, lon: lng }
  })
  let placed = false
  let shown: string | undefined
  stops.push(
    effect(() => {
      const at = place()
      // To the device's place the map goes once it is known, and when it is asked for, not with each step.
      const wanted = openedKey.value ?? `here ${located.value}`
      const bounds = startBounds()
      if (at && wanted !== shown) {
        placed = true
        shown = wanted
        district.map.setView(at, NEAR, { animate: false })
      } else if (!at && !placed && bounds) {
        placed = true
        district.map.fitBounds(bounds, { animate: false })
      }
    }),
  )
  return () => {
    stops.forEach((stop) => stop())
    district.map.remove()
  }
}

/** The town, or the district where no building is known; undefined until either has come. */
function startBounds(): L.LatLngBounds | undefined {
  const buildings = rows.value['high-rises']
  return buildings && (coreOf(buildings.map((row) => row.geometry)) ?? wholeDistrict())
}

function wholeDistrict(): L.LatLngBounds | undefined {
  const [west, south, east, north] = summary.value?.bounds ?? []
  if (west === undefined || south === undefined || east === undefined || north === undefined) return undefined
  return L.latLngBounds([south, west], [north, east])
}

function place(): L.LatLng | undefined {
  const now = opened.value
  if (!now) return here.value && L.latLng(here.value.lat, here.value.lon)
  return now.lane ? L.latLng(now.lane.lat, now.lane.lon) : middle(now.row.geometry)
}

function drawRoads(district: DistrictMap): () => void {
  const roads = new Roads(district)
  const closed = new ClosedRoads(district, (id) => openThing('roads', id))
  roads.toggle(true)
  closed.toggle(true)
  return effect(() => {
    roads.setRows(rows.value['roads'] ?? [])
    closed.setRows(closedRoads.value)
  })
}

function drawThings(district: DistrictMap): () => void {
  const group = L.layerGroup().addTo(district.map)
  return effect(() => {
    group.clearLayers()
    const draw = (layer: string, style: (row: never) => L.PathOptions) =>
      L.geoJSON((rows.value[layer] ?? []) as GeoJSON.Feature[], {
        interactive: false,
        style: (row) => ({ renderer: district.canvas.ground, ...style(row as never) }),
        pointToLayer: (_, at) => L.circleMarker(at, { radius: 4, renderer: district.canvas.ground }),
      }).addTo(group)
    draw('high-rises', () => palette.night.building)
    draw('fire-lanes', (row) => ({ ...laneLook(row), ...palette.night.lane }))
  })
}

function drawBlocked(district: DistrictMap): () => void {
  const group = L.layerGroup().addTo(district.map)
  return effect(() => {
    group.clearLayers()
    const lanes = new Map((rows.value['fire-lanes'] ?? []).map((row) => [idOf(row), row]))
    for (const lane of blocked.value?.lanes ?? []) {
      const pick = () => openLane(lane.id)
      const row = lanes.get(lane.id)
      const style = {
        ...BLOCKED,
        renderer: district.canvas.things,
        ...(lane.stale ? STALE : {}),
      }
      if (row)
        L.geoJSON(row as GeoJSON.Feature, { style })
          .on('click', pick)
          .addTo(group)
      sign(lane, district).on('click', pick).addTo(group)
    }
  })
}

/** Marks which of many is opened. */
function markOpened(district: DistrictMap): () => void {
  const mark = new Marked(district)
  return effect(() => mark.show(opened.value?.row))
}

function sign(lane: BlockedLane, district: DistrictMap): L.CircleMarker {
  return L.circleMarker([lane.lat, lane.lon], {
    renderer: district.canvas.things,
    radius: 8,
    color: '#ffffff',
    weight: 2,
    fillColor: palette.night.blocked,
    // One that nobody has seen lately is hollow.
    fillOpacity: lane.stale ? 0.35 : 1,
  })
}
