import { AREAS } from '../api/risk'
import { ARRIVAL_CLASSES, type ArrivalClass } from '../map/arrival-class'
import { LAYERS, type LayerName } from '../map/layer-looks'
import { PLAN_CLASSES, type PlanClass } from '../map/plan-class'
import { RISK_CLASSES, type RiskClass } from '../map/score-class'
import { formatHash } from '../ui/hash'
import { formatMoved, parseMoved, type Moved } from './plan-moved'
import { SIGN_FILTERS, type SignFilter } from './risk-signs'

/** What the buildings' colours say: when engines arrive, how great the risk is, or what a plan would cover. */
export const MODES = ['arrival', 'risk', 'plan'] as const
export type Mode = (typeof MODES)[number]

/** What lies under the buildings in risk mode: areas with their mean, or the interpolated surface. */
export const UNDERS = [...AREAS, 'surface'] as const
export type Under = (typeof UNDERS)[number]

/** Where the map stands: zoom, and the WGS 84 latitude and longitude of its centre. */
export interface Place {
  zoom: number
  lat: number
  lon: number
}

/** All that a link to the planner's page keeps. What is undefined is the district's default. */
export interface View {
  mode: Mode
  place: Place | undefined
  layers: ReadonlySet<LayerName>
  vehicle: string | undefined
  limit: number | undefined
  turns: boolean
  privileges: boolean
  base: string | undefined
  /** Classes of arrival that are shown; undefined shows all. */
  show: ReadonlySet<ArrivalClass> | undefined
  /** Steps of the risk score that are shown; undefined shows all. */
  scores: ReadonlySet<RiskClass> | undefined
  sign: SignFilter | undefined
  under: Under | undefined
  /** Whether the list of what to survey stands in the list's place. */
  survey: boolean
  /** The plan that is shown, by id; none shows all in a list. */
  plan: string | undefined
  /** The plan beside which it is shown. */
  versus: string | undefined
  /** Whether the two stand on the two sides of a divider over the map. */
  swipe: boolean
  /** Whether a new plan is being asked for. */
  asking: boolean
  /** Classes of buildings in a plan that are shown; undefined shows all. */
  covered: ReadonlySet<PlanClass> | undefined
  /** Which point of a plan's curve is drawn, or what its money buys of one kind alone. */
  bought: string | undefined
  /** Candidates thought elsewhere. */
  moved: Moved
  selected: { layer: string; id: string } | undefined
  find: string
}

export const START: View = {
  mode: 'arrival',
  place: undefined,
  layers: new Set<LayerName>(['coverage', 'townships', 'roads', 'rescue-sites', 'fire-lanes', 'stations']),
  vehicle: undefined,
  limit: undefined,
  turns: true,
  privileges: false,
  base: undefined,
  show: undefined,
  scores: undefined,
  sign: undefined,
  under: undefined,
  survey: false,
  plan: undefined,
  versus: undefined,
  swipe: false,
  asking: false,
  covered: undefined,
  bought: undefined,
  moved: new Map(),
  selected: undefined,
  find: '',
}

/** Reads a link. A part that cannot be read is left at its default. */
export function parseView(hash: URLSearchParams): View {
  const limit = Number(hash.get('limit') ?? Number.NaN)
  return {
    mode: oneOf(hash.get('mode'), MODES) ?? START.mode,
    place: parsePlace(hash.get('map')),
    layers: members(hash.get('layers'), LAYERS) ?? START.layers,
    vehicle: hash.get('vehicle') ?? undefined,
    limit: limit > 0 ? limit : undefined,
    turns: hash.get('turns') !== 'off',
    privileges: hash.get('privileges') === 'on',
    base: hash.get('base') ?? undefined,
    show: members(hash.get('show'), ARRIVAL_CLASSES),
    scores: members(hash.get('score'), RISK_CLASSES),
    sign: oneOf(hash.get('sign'), SIGN_FILTERS),
    under: oneOf(hash.get('under'), UNDERS),
    survey: hash.get('panel') === 'survey',
    plan: hash.get('plan') ?? undefined,
    versus: hash.get('versus') ?? undefined,
    swipe: hash.get('swipe') === 'on',
    asking: hash.get('panel') === 'ask',
    covered: members(hash.get('covered'), PLAN_CLASSES),
    bought: hash.get('bought') ?? undefined,
    moved: parseMoved(hash.get('moved')),
    selected: parseSelected(hash.get('at')),
    find: hash.get('find') ?? '',
  }
}

/** Writes the link of a view; defaults are left out, so that links stay short. */
export function formatView(view: View, lang: string): string {
  const entries: [string, string][] = []
  const add = (name: string, value: string | undefined) => {
    if (value !== undefined) entries.push([name, value])
  }
  add('mode', view.mode === START.mode ? undefined : view.mode)
  add('map', view.place && formatPlace(view.place))
  add('layers', same(view.layers, START.layers) ? undefined : [...view.layers].join(','))
  add('vehicle', view.vehicle)
  add('limit', view.limit?.toString())
  add('turns', view.turns ? undefined : 'off')
  add('privileges', view.privileges ? 'on' : undefined)
  add('base', view.base)
  add('show', view.show && [...view.show].join(','))
  add('score', view.scores && [...view.scores].join(','))
  add('sign', view.sign)
  add('under', view.under)
  add('panel', panelOf(view))
  add('plan', view.plan)
  add('versus', view.versus)
  add('swipe', view.swipe ? 'on' : undefined)
  add('covered', view.covered && [...view.covered].join(','))
  add('bought', view.bought)
  add('moved', formatMoved(view.moved))
  add('at', view.selected && `${view.selected.layer}/${view.selected.id}`)
  add('find', view.find || undefined)
  add('lang', lang)
  return formatHash(entries)
}

function panelOf({ survey, asking }: View): string | undefined {
  if (survey) return 'survey'
  return asking ? 'ask' : undefined
}

function parsePlace(text: string | null): Place | undefined {
  const [zoom, lat, lon] = (text ?? '').split('/').map(Number)
  const valid =
    zoom !== undefined &&
    lat !== undefined &&
    lon !== undefined &&
    zoom >= 0 &&
    zoom <= 22 &&
    Math.abs(lat) <= 85 &&
    Math.abs(lon) <= 180
  return valid ? { zoom, lat, lon } : undefined
}

function formatPlace({ zoom, lat, lon }: Place): string {
  return `${zoom}/${lat.toFixed(5)}/${lon.toFixed(5)}`
}

function parseSelected(text: string | null): View['selected'] {
  const cut = text?.indexOf('/') ?? -1
  return text && cut > 0 ? { layer: text.slice(0, cut), id: text.slice(cut + 1) } : undefined
}

function oneOf<T extends string>(text: string | null, known: readonly T[]): T | undefined {
  return known.find((name) => name === text)
}

function members<T extends string>(text: string | null, known: readonly T[]): ReadonlySet<T> | undefined {
  if (text === null) return undefined
  const named = new Set(text.split(','))
  return new Set(known.filter((name) => named.has(name)))
}

function same<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item))
}
