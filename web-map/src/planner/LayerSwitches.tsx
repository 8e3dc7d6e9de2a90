import { text, type Row } from '../api/features'
import { t, type MessageKey } from '../i18n'
import { CLOSED_ROAD } from '../map/closed-roads'
import { featureLook, LAYERS, laneLook, type LayerName } from '../map/layer-looks'
import type { Look } from '../map/look'
import { palette } from '../map/palette'
import { Swatch } from '../ui/Swatch'
import { BaseMapChoice } from './BaseMapChoice'
import { layerRows, summary } from './data'
import { go, inPlan, inRisk, layers } from './navigation'
import { showsPlanned } from './plan-ground'

const row = (properties: Row['properties']): Row => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [0, 0] },
  properties,
})

/** What each layer's sign looks like in the legend. */
const SIGNS: Record<LayerName, { look: Look; as: 'area' | 'line' | 'point' }> = {
  coverage: {
    look: {
      color: palette.coverage.edge,
      weight: 1.2,
      fillColor: palette.coverage.fill,
      fillOpacity: 0.13,
    },
    as: 'area',
  },
  townships: { look: featureLook('townships', row({})), as: 'area' },
  roads: { look: { color: palette.roads.day.main, weight: 4 }, as: 'line' },
  'rescue-sites': { look: featureLook('rescue-sites', row({})), as: 'area' },
  'fire-lanes': { look: laneLook(row({ width_m: 4 })), as: 'line' },
  obstacles: { look: featureLook('obstacles', row({})), as: 'point' },
  gates: { look: featureLook('gates', row({})), as: 'point' },
  hydrants: { look: featureLook('hydrants', row({ status: 'ok' })), as: 'point' },
  stations: { look: featureLook('stations', row({ status: 'existing', tier: 'small' })), as: 'point' },
}
const STATUSES = ['existing', 'planned', 'candidate'] as const
/** Looks of rows within a layer that mean something of their own. */
const NOTES: { text: MessageKey; look: Look; as: 'line' | 'point' }[] = [
  { text: 'legend.blocked', look: laneLook(row({ blocked: true }), false), as: 'line' },
  { text: 'legend.stale', look: laneLook(row({ blocked: true })), as: 'line' },
  { text: 'legend.roadClosed', look: CLOSED_ROAD, as: 'line' },
  { text: 'legend.widthUnknown', look: laneLook(row({})), as: 'line' },
  {
    text: 'legend.planned',
    look: featureLook('stations', row({ status: 'planned', tier: 'small' })),
    as: 'point',
  },
  {
    text: 'legend.candidate',
    look: featureLook('stations', row({ status: 'candidate', tier: 'small' })),
    as: 'point',
  },
]

/** A switch for each layer of the map, with its sign and how many rows it has. */
export function LayerSwitches() {
  return (
    <>
      <BaseMapChoice />
      <ul class="layers">
        {LAYERS.filter((name) => name !== 'coverage' || !inRisk.value).map((name) => (
          <li key={name}>
            <label>
              <input
                type="checkbox"
                name={`layer-${name}`}
                checked={layers.value.has(name)}
                onChange={() => toggle(name)}
              />
              <Swatch {...SIGNS[name]} />
              <span>
                {t(name === 'coverage' ? groundKey() : `layer.${name}`)}
                {name === 'stations' && <small>{stationsInWords()}</small>}
              </span>
              <span class="n">{summary.value?.layers[name]}</span>
            </label>
          </li>
        ))}
        {NOTES.filter(({ as }) => as === 'line' || !inPlan.value).map(({ text, look, as }) => (
          <li key={text} class="note">
            <Swatch look={look} as={as} />
            {t(text)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** How many stations stand, which one without a status does, and how many do not yet; nothing while that is not known. */
function stationsInWords(): string {
  const counts = new Map<string, number>()
  for (const row of layerRows('stations').value ?? []) {
    const status = text(row, 'status') ?? 'existing'
    counts.set(status, (counts.get(status) ?? 0) + 1)
  }
  return STATUSES.filter((status) => counts.has(status))
    .map((status) => t(`legend.stations.${status}`, { n: counts.get(status) ?? 0 }))
    .join(' · ')
}

/** In plan mode it is told whose ground the wash shows. */
function groundKey(): 'layer.coverage' | 'plan.legend.ground' | 'plan.legend.groundPlanned' {
  if (!inPlan.value) return 'layer.coverage'
  return showsPlanned.value ? 'plan.legend.groundPlanned' : 'plan.legend.ground'
}

function toggle(name: LayerName): void {
  const next = new Set(layers.value)
  if (!next.delete(name)) next.add(name)
  go({ layers: new Set(LAYERS.filter((layer) => next.has(layer))) })
}
