import { computed, effect } from '@preact/signals'
import L from 'leaflet'
import type { AerialReach } from '../api/risk'
import type { DistrictMap } from '../map/district-map'
import type { Label } from '../map/labels'
import type { Look } from '../map/look'
import { namesOf } from '../map/names'
import { palette } from '../map/palette'
import { lines } from '../map/geometry'
import { latLng, middle } from '../map/positions'
import { scoreClass, scoreFill } from '../map/score-class'
import { t } from '../i18n'
import { number } from '../i18n/format'
import { areaInWords } from './area-words'
import { inRisk, selected, under } from './navigation'
import { aerial, areas, scoreSteps, surface } from './risk-data'
import { points } from './risk-words'

/** The façade that an aerial engine reaches, as the legend shows it. */
export const AERIAL_LOOK: Look = { color: palette.risk.aerial.line, weight: 5 }
/** The same where the engine does not come into its place, or may not. */
export const AERIAL_IF_LOOK: Look = { color: palette.risk.aerial.conditional, weight: 4, dashArray: '5 4' }

/** Areas and the surface lie under roads and buildings, thin enough to keep them readable. */
const WASH = 0.55

/** Draws what the risk mode adds to the map: areas or the surface, and the façade that aerial engines reach. */
export function drawRisk(district: DistrictMap): () => void {
  const ground = L.layerGroup().addTo(district.map)
  const reach = L.layerGroup().addTo(district.map)
  const stops = [
    effect(() => {
      ground.clearLayers()
      if (inRisk.value && under.value === 'surface') drawSurface(district, ground)
      else if (inRisk.value && under.value) drawAreas(district, ground)
    }),
    effect(() => {
      reach.clearLayers()
      if (inRisk.value && selected.value?.id === aerial.value?.id) drawAerial(district, reach)
    }),
  ]
  return () => stops.forEach((stop) => stop())
}

function tint(score: number): string {
  return scoreFill(scoreClass(score, scoreSteps.value))
}

function drawAreas(district: DistrictMap, into: L.LayerGroup): void {
  const { ground: renderer, things } = district.canvas
  for (const area of areas.value?.features ?? []) {
    // The ground does not answer to a pointer, since roads and buildings lie over it: an unseen shape among them does.
    L.geoJSON(area, { style: { renderer: things, stroke: false, fillOpacity: 0 } as L.PathOptions })
      .bindTooltip(() => areaInWords(area.properties, under.peek()), { sticky: true })
      .addTo(into)
      .bringToBack()
    L.geoJSON(area, {
      interactive: false,
      style: {
        renderer,
        color: palette.arrival.outline,
        weight: 1,
        opacity: 0.5,
        fillColor: tint(area.properties.mean),
        fillOpacity: WASH,
      } as L.PathOptions,
    }).addTo(into)
  }
}

function drawSurface(district: DistrictMap, into: L.LayerGroup): void {
  for (const cell of surface.value?.features ?? []) {
    L.geoJSON(cell, {
      interactive: false,
      style: {
        renderer: district.canvas.ground,
        stroke: false,
        fillColor: tint(cell.properties.score),
        fillOpacity: WASH,
      } as L.PathOptions,
    }).addTo(into)
  }
}

function drawAerial(district: DistrictMap, into: L.LayerGroup): void {
  const { casing } = palette.risk.aerial
  const renderer = district.canvas.route
  const all = aerial.value?.features ?? []
  const taken = ({ properties }: AerialReach) => properties.place === 'taken'
  // What is reached for sure lies over what would be.
  for (const { geometry, properties } of [...all.filter((one) => !taken(one)), ...all.filter(taken)]) {
    const look = properties.place === 'taken' ? AERIAL_LOOK : AERIAL_IF_LOOK
    const parts = lines(geometry).map((part) => part.map(latLng))
    L.polyline(parts, { renderer, color: casing, weight: 9, interactive: false }).addTo(into)
    L.polyline(parts, { ...look, renderer, weight: 6, interactive: false }).addTo(into)
    for (const stand of geometry.geometries)
      if (stand.type === 'Point')
        L.circleMarker(latLng(stand.coordinates), {
          renderer,
          radius: 8,
          color: casing,
          weight: 2,
          fillColor: look.color,
          fillOpacity: 1,
          interactive: false,
          shape: 'diamond',
        } as L.CircleMarkerOptions).addTo(into)
  }
}

/** Mean and worst of each area, and how high each aerial engine reaches from where it stands. */
export const areaLabels = computed<Label[]>(() => {
  if (!inRisk.value) return []
  return [...(under.value ? overAreas() : []), ...overStands()]
})

function overAreas(): Label[] {
  return (areas.value?.features ?? []).flatMap(({ geometry, properties }) => {
    const figures = [points(properties.mean), points(properties.worst)].join(' / ')
    const named = under.value === 'hexagon' ? figures : `${properties.name} ${figures}`
    return label(middle(geometry), named, under.value === 'township' ? 'townships' : 'worst').map(above)
  })
}

function overStands(): Label[] {
  if (selected.value?.id !== aerial.value?.id) return []
  const all = aerial.value?.features ?? []
  const taken = all.filter(({ properties }) => properties.place === 'taken')
  const says = taken.length > 0 ? 'risk.standsHere' : 'risk.standsIf'
  const highest = new Map<string, { at: L.LatLng; height: number }>()
  for (const { geometry, properties } of taken.length > 0 ? taken : all) {
    const stand = geometry.geometries.find(({ type }) => type === 'Point')
    const at = stand && middle(stand)
    if (at && properties.height_m > (highest.get(properties.site_id)?.height ?? 0))
      highest.set(properties.site_id, { at, height: properties.height_m })
  }
  return [...highest.values()].flatMap(({ at, height }) =>
    label(at, t(says, { height: number(height, 0) }), 'stations'),
  )
}

/** Placed before names of its kind: an area's own name would take the place of its figures. */
function above(name: Label): Label {
  return { ...name, importance: name.importance + 5 }
}

/** A label in one of the map's own types. */
function label(at: L.LatLng | undefined, name: string, kind: Parameters<typeof namesOf>[0]): Label[] {
  if (!at) return []
  const geometry = { type: 'Point' as const, coordinates: [at.lng, at.lat] }
  return namesOf(kind, [{ type: 'Feature', geometry, properties: { name } }], 'day')
}
