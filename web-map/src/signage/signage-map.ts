import { effect, signal } from '@preact/signals'
import L from 'leaflet'
import { isOpenStreetMap, type Row } from '../api/features'
import { creditOpenStreetMap } from '../map/credit'
import { districtMap, type DistrictMap } from '../map/district-map'
import { Labels } from '../map/labels'
import type { Look } from '../map/look'
import { namesOf, oncePerName } from '../map/names'
import { palette } from '../map/palette'
import { drawOnPaper } from '../map/paper-map'
import { boundsOf, coreOf } from '../map/positions'
import { Roads } from '../map/roads'
import { beforePaper } from '../ui/paper'
import { here, home, homeChosen, rows } from './data'
import { lanesOf, sitesOf } from './homes'
import { ASPHALT, BUILDING, LANE, SITE, thinning, UNMARKED, UNMARKED_SITE } from './paint'

/** From here marks are wide enough to be seen as marks. */
const NEAR = 18
/** Half a page. */
const PAPER = { width: 900, height: 600 }

/** A map like the ground: asphalt lanes with yellow lines, rescue sites with their yellow mesh. */
export function startSignageMap(container: HTMLElement, paper: HTMLElement): () => void {
  const district = districtMap(container, 'day')
  const roads = new Roads(district)
  roads.toggle(true)
  const labels = new Labels(district)
  const stops = [
    effect(() => roads.setRows(rows.value['roads'] ?? [])),
    effect(() => {
      labels.set('roads', namesOf('roads', oncePerName(rows.value['roads'] ?? []), 'day'))
      labels.set('buildings', namesOf('buildings', rows.value['high-rises'] ?? [], 'day'))
    }),
    drawMarks(district),
    drawMe(district),
    goHome(district.map),
    creditOpenStreetMap(district.map, () =>
      Object.values(rows.value).some((layer) => layer.some(isOpenStreetMap)),
    ),
    beforePaper(() => drawOnPaper(district, labels, paper, PAPER)),
  ]
  return () => {
    stops.forEach((stop) => stop())
    district.map.remove()
  }
}

function drawMarks(district: DistrictMap): () => void {
  const group = L.layerGroup().addTo(district.map)
  const zoom = signal(district.map.getZoom())
  district.map.on('zoomend', () => (zoom.value = district.map.getZoom()))
  return effect(() => {
    const share = thinning(zoom.value)
    group.clearLayers()
    const draw = (layer: string, look: (row: Row) => Look) =>
      L.geoJSON((rows.value[layer] ?? []) as GeoJSON.Feature[], {
        interactive: false,
        style: (row) => {
          const plain = look(row as Row)
          return { renderer: district.canvas.things, ...plain, weight: (plain.weight ?? 1) * share }
        },
        pointToLayer: (_, at) => L.circleMarker(at, { radius: 5, renderer: district.canvas.things }),
      }).addTo(group)
    draw('high-rises', () => BUILDING)
    draw('fire-lanes', () => ASPHALT)
    draw('fire-lanes', (row) => (row.properties['marked'] === true ? LANE : UNMARKED))
    draw('rescue-sites', (row) => (row.properties['marked'] === true ? SITE : UNMARKED_SITE))
  })
}

function drawMe(district: DistrictMap): () => void {
  const group = L.layerGroup().addTo(district.map)
  return effect(() => {
    group.clearLayers()
    const at = here.value
    if (at)
      L.circleMarker([at.lat, at.lon], { ...palette.night.me, renderer: district.canvas.route }).addTo(group)
  })
}

/** Moves to the reader's home, else to where the reader stands, else to all buildings; once each, when it is loaded. */
function goHome(map: L.Map): () => void {
  let shown: string | undefined
  const once = (what: string, move: () => void) => {
    if (what !== shown) move()
    shown = what
  }
  return effect(() => {
    const at = here.value
    const bounds = (homeChosen.value ? boundsOf : coreOf)(wanted().map((row) => row.geometry))
    if (at) once(`${at.lat}/${at.lon}`, () => map.setView([at.lat, at.lon], NEAR, { animate: false }))
    else if (bounds)
      once(home.value?.name ?? '', () =>
        map.fitBounds(bounds, { animate: false, padding: [24, 24], maxZoom: NEAR }),
      )
  })
}

/** What the map should hold; nothing while it is not loaded. */
function wanted(): Row[] {
  const { 'high-rises': buildings, 'rescue-sites': sites, 'fire-lanes': lanes } = rows.value
  if (!homeChosen.value) return buildings ?? []
  const at = home.value
  return at && sites && lanes ? [...at.buildings, ...sitesOf(at, sites), ...lanesOf(at, lanes)] : []
}
