import { computed } from '@preact/signals'
import type { Position } from 'geojson'
import { idOf, text, type Row } from '../api/features'
import type { PlanStation } from '../api/plans'
import { layerRows } from './data'
import { bought, inPlan, layers, moved, view } from './navigation'
import { beside, current, mayPlan } from './plan-data'
import { draft } from './plan-draft'
import { shows, swiping } from './plan-listed'
import { chosenSites, siteRows } from './plan-result'
import { names } from './thing-names'

/** What a site is in what the map shows. */
export type SiteKind = 'existing' | 'chosen' | 'candidate' | 'screened' | 'must' | 'not' | 'both' | 'a' | 'b'

/** A site as the map draws it. */
export interface Site {
  id: string
  name: string
  place: Position
  kind: SiteKind
  /** Smaller than a station: one of volunteers nearby. */
  micro: boolean
  /** Whether it may be dragged. */
  free: boolean
  /** The side of the divider on which alone it is drawn. */
  side: 'left' | 'right' | undefined
  /** Whether it is thought elsewhere than its row says. */
  moved: boolean
}

/** Every station and candidate of the district, where it is thought to be. */
export const sites = computed<Site[]>(() => {
  if (!inPlan.value || !layers.value.has('stations')) return []
  const plan = current.value?.result
  const a = new Set(plan ? chosenSites(plan, bought.value) : [])
  const two = shows.value === 'two'
  const b = new Set(two && beside.value?.result ? chosenSites(beside.value.result, undefined) : [])
  const known = new Map(plan ? siteRows(plan).map((station) => [station.id, station]) : [])
  // Clearing chooses no site; candidates would only be in the way.
  const clears = shows.value === 'one' && current.value?.kind === 'clearing'
  return (layerRows('stations').value ?? [])
    .filter((row) => !clears || stands(row))
    .flatMap((row) => site(row, known.get(idOf(row)), kind(row, known, a, b)))
})

function kind(
  row: Row,
  known: ReadonlyMap<string, PlanStation>,
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): SiteKind {
  const id = idOf(row)
  if (stands(row)) return 'existing'
  if (picking.value) return draft.value.picks.get(id) ?? 'candidate'
  if (shows.value === 'two' && (a.has(id) || b.has(id))) return a.has(id) ? (b.has(id) ? 'both' : 'a') : 'b'
  if (a.has(id)) return 'chosen'
  return known.get(id)?.screened_out ? 'screened' : 'candidate'
}

/** Whether a press on a candidate decides about it instead of opening its card. */
export const picking = computed(
  () => inPlan.value && view.value.asking && mayPlan.value && draft.value.kind !== 'clearing',
)

function stands(row: Row): boolean {
  return (text(row, 'status') ?? 'existing') === 'existing'
}

function site(row: Row, known: PlanStation | undefined, what: SiteKind): Site[] {
  if (row.geometry?.type !== 'Point') return []
  const id = idOf(row)
  const there = known?.moved ? [known.lon, known.lat] : row.geometry.coordinates
  return [
    {
      id,
      name: names.value.of('stations', row),
      place: moved.value.get(id) ?? there,
      kind: what,
      micro: text(row, 'tier') === 'micro',
      free: mayPlan.value && !stands(row),
      side: !swiping.value ? undefined : what === 'a' ? 'left' : what === 'b' ? 'right' : undefined,
      moved: moved.value.has(id) || known?.moved === true,
    },
  ]
}
