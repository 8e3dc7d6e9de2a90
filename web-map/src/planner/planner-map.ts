import { effect } from '@preact/signals'
import { idOf, type Row } from '../api/features'
import { ClosedRoads } from '../map/closed-roads'
import { Coverage } from '../map/coverage'
import { creditOpenStreetMap } from '../map/credit'
import { districtMap, type DistrictMap } from '../map/district-map'
import { BaseMapSwitch } from '../map/base-maps'
import { FeatureLayers } from '../map/feature-layers'
import { HighRises } from '../map/high-rises'
import { Labels } from '../map/labels'
import { FEATURE_LAYERS, isMinorStation, laneLook, type LayerName } from '../map/layer-looks'
import type { Look } from '../map/look'
import { Marked } from '../map/marked'
import { namesOf, oncePerName, type NameKind } from '../map/names'
import { middle } from '../map/positions'
import { Roads } from '../map/roads'
import { Way } from '../map/way'
import { t } from '../i18n'
import { trouble } from '../ui/trouble'
import { blockedLanes } from './blocked-lanes'
import { highRises, layerRows, reach, route, summary } from './data'
import { markFirstView } from './first-view'
import { followPlace } from './follow-place'
import { go, inPlan, inRisk, layers, selected, view } from './navigation'
import { readyForPaper } from './printing'
import { ground } from './plan-ground'
import { drawPlan, siteLabels } from './plan-map'
import { areaLabels, drawRisk } from './risk-map'
import { looks, shown, thingTitle, titleOf } from './shown'

/** How many of the worst buildings the map names from afar. */
const WORST_NAMED = 8

/** Draws the planner's map and keeps it as the view and the answers say; returns how to stop. */
export function startPlannerMap(container: HTMLElement, paper: HTMLElement): () => void {
  const district = districtMap(container, 'day')
  const labels = new Labels(district)
  const stops = [
    followPlace(district),
    drawHighRises(district),
    drawRoadsAndCoverage(district),
    drawRisk(district),
    drawPlan(district),
    drawNames(labels),
    drawWay(district),
    markSelected(district),
    showBaseMap(district),
    creditOpenStreetMap(district.map, () => summary.value?.openstreetmap === true),
    readyForPaper(district, labels, paper),
  ]
  return () => {
    stops.forEach((stop) => stop())
    district.map.remove()
  }
}

function drawHighRises(district: DistrictMap): () => void {
  const buildings = new HighRises(district, (id) => go({ selected: { layer: 'high-rises', id } }))
  const things = new FeatureLayers(district, (layer, id) => go({ selected: { layer, id } }), {
    after: 'fire-lanes',
    bringToFront: () => buildings.bringToFront(),
  })
  buildings.onDrawn = () => things.stack()
  buildings.titleOf = titleOf
  things.titleOf = thingTitle
  const stops = [
    effect(() => buildings.setRows([...highRises.value.values()])),
    effect(() => {
      const thing = selected.value
      const id = thing?.layer === 'high-rises' ? thing.id : undefined
      buildings.setLooks(looks.value, id)
      if (reach.value && layerRows('high-rises').value && layerRows('roads').value) markFirstView()
    }),
    // A plan draws stations and candidates itself, by what they are in it.
    effect(() => things.show(inPlan.value ? without(layers.value, 'stations') : layers.value)),
    ...FEATURE_LAYERS.map((layer) =>
      effect(() => {
        const loaded = layerRows(layer).value
        if (loaded) things.setRows(layer, loaded, layer === 'fire-lanes' ? laneLooks() : undefined)
      }),
    ),
  ]
  return () => stops.forEach((stop) => stop())
}

function laneLooks(): (row: Row) => Look {
  const blocked = blockedLanes.value
  return (row) => laneLook(row, blocked.get(idOf(row))?.stale)
}

function without(names: ReadonlySet<LayerName>, name: LayerName): ReadonlySet<LayerName> {
  return new Set([...names].filter((each) => each !== name))
}

function drawRoadsAndCoverage(district: DistrictMap): () => void {
  const roads = new Roads(district)
  const closed = new ClosedRoads(district, (id) => go({ selected: { layer: 'roads', id } }))
  const wash = new Coverage(district)
  const stops = [
    effect(() => {
      roads.setRows(layerRows('roads').value ?? [])
      closed.setRows(layerRows('roads').value ?? [])
    }),
    effect(() => {
      roads.toggle(layers.value.has('roads'))
      closed.toggle(layers.value.has('roads'))
      wash.toggle(layers.value.has('coverage') && !inRisk.value)
      const thing = selected.value
      wash.setStation(thing?.layer === 'stations' ? thing.id : undefined)
    }),
    effect(() => wash.setCollection(ground.value)),
  ]
  return () => stops.forEach((stop) => stop())
}

function drawNames(labels: Labels): () => void {
  const of = (layer: LayerName) => (layers.value.has(layer) ? (layerRows(layer).value ?? []) : [])
  const name = (set: string, kind: NameKind, named: () => Row[]) =>
    effect(() => labels.set(set, namesOf(kind, named(), 'day')))
  const stops = [
    name('townships', 'townships', () => of('townships')),
    name('stations', 'stations', () => of('stations').filter((row) => !isMinorStation(row))),
    name('minor stations', 'minorStations', () => of('stations').filter(isMinorStation)),
    name('roads', 'roads', () => oncePerName(of('roads'))),
    name('worst', 'worst', () => shown.value.slice(0, WORST_NAMED).map(({ row }) => row)),
    name('buildings', 'buildings', () => shown.value.map(({ row }) => row)),
    effect(() => labels.set('areas', areaLabels.value)),
    effect(() => labels.set('sites', siteLabels.value)),
  ]
  return () => stops.forEach((stop) => stop())
}

function drawWay(district: DistrictMap): () => void {
  const way = new Way(district)
  return effect(() => {
    const thing = selected.value
    const answer = route.value
    const current = thing?.layer === 'high-rises' && answer?.properties.target_id === thing.id
    const building = current ? highRises.value.get(thing.id) : undefined
    way.show(current ? answer.geometry : null, building && middle(building.geometry))
  })
}

/** Marks what is selected; a high-rise has a look of its own for it. */
function markSelected(district: DistrictMap): () => void {
  const mark = new Marked(district)
  return effect(() => {
    const thing = selected.value
    const rows = thing && thing.layer !== 'high-rises' ? layerRows(thing.layer).value : undefined
    mark.show(rows?.find((row) => idOf(row) === thing?.id))
  })
}

function showBaseMap(district: DistrictMap): () => void {
  const bases = new BaseMapSwitch(district.map, ({ name }) => {
    trouble.value = { text: t('trouble.tiles', { name }), signIn: false, retry: undefined }
  })
  return effect(() => bases.show(summary.value?.basemaps.find(({ id }) => id === view.value.base)))
}
