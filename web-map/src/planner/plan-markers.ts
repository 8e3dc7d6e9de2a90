import L from 'leaflet'
import type { Position } from 'geojson'
import { t } from '../i18n'
import type { DistrictMap } from '../map/district-map'
import { latLng } from '../map/positions'
import { SwipePanes } from '../map/swipe-panes'
import type { Site, SiteKind } from './plan-sites'

/** A key moves a candidate by so many px, and from afar by no more than so many metres: it would land off every road. */
const STEP_PX = 12
const LONGEST_STEP_M = 40
const STEPS: Record<string, L.PointTuple> = {
  ArrowUp: [0, -STEP_PX],
  ArrowDown: [0, STEP_PX],
  ArrowLeft: [-STEP_PX, 0],
  ArrowRight: [STEP_PX, 0],
}

/** What the page does with sites on the map. */
export interface SiteActions {
  pick(id: string, free: boolean): void
  hold(id: string, place: Position): void
  drop(): void
  nudge(id: string, place: Position): void
}

/** What is decided about, or chosen, is seen first. */
const LARGE: ReadonlySet<SiteKind> = new Set(['chosen', 'must', 'not', 'both', 'a', 'b'])

interface Drawn {
  marker: L.Marker
  look: string
}

/** Sites as signs that can be dragged, and reached and moved by key. */
export class PlanMarkers {
  private readonly group = L.layerGroup()
  private readonly drawn = new Map<string, Drawn>()
  private dragged: string | undefined

  constructor(
    private readonly district: DistrictMap,
    private readonly actions: SiteActions,
  ) {
    this.group.addTo(district.map)
  }

  show(sites: readonly Site[]): void {
    const wanted = new Set(sites.map(({ id }) => id))
    for (const [id, { marker }] of this.drawn)
      if (!wanted.has(id)) {
        marker.remove()
        this.drawn.delete(id)
      }
    for (const site of sites) this.place(site)
  }

  /** A sign in the hand is left alone; one that looks otherwise is drawn anew. */
  private place(site: Site): void {
    if (site.id === this.dragged) return
    const look = [site.kind, site.side, site.micro, site.free, site.moved, site.name].join('/')
    const known = this.drawn.get(site.id)
    if (known?.look === look) {
      known.marker.setLatLng(latLng(site.place))
      return
    }
    const focused = known?.marker.getElement() === document.activeElement
    known?.marker.remove()
    const marker = this.marker(site)
    this.drawn.set(site.id, { marker, look })
    if (focused) marker.getElement()?.focus()
  }

  private marker(site: Site): L.Marker {
    const { id, kind, micro, free, name } = site
    const size = LARGE.has(kind) ? 26 : micro ? 10 : 18
    const title = `${t(`plan.site.${kind}`)} · ${name}`
    const marker = L.marker(latLng(site.place), {
      icon: L.divIcon({
        className: ['site', kind, micro ? 'micro' : '', site.moved ? 'moved' : '', free ? 'free' : ''].join(
          ' ',
        ),
        iconSize: [size, size],
      }),
      draggable: free,
      ...(site.side ? { pane: site.side === 'left' ? SwipePanes.LEFT : SwipePanes.RIGHT } : {}),
      autoPan: true,
      keyboard: true,
      alt: title,
      zIndexOffset: size * 10,
    })
    marker
      .on('click', () => this.actions.pick(id, free))
      .on('dragstart', () => (this.dragged = id))
      .on('drag', () => this.actions.hold(id, position(marker.getLatLng())))
      .on('dragend', () => {
        this.dragged = undefined
        this.actions.drop()
      })
      .bindTooltip(title, { direction: 'top', offset: [0, -size / 2] })
      .addTo(this.group)
    const element = marker.getElement()
    element?.setAttribute('aria-label', free ? `${title}。${t('plan.card.keys')}` : title)
    element?.setAttribute('data-site', id)
    element?.addEventListener('keydown', (event) => this.key(event, id, marker, free))
    return marker
  }

  private beside(from: L.LatLng, step: L.PointTuple): L.LatLng {
    const { map } = this.district
    const to = map.containerPointToLatLng(map.latLngToContainerPoint(from).add(step))
    const share = Math.min(1, LONGEST_STEP_M / map.distance(from, to))
    return L.latLng(from.lat + share * (to.lat - from.lat), from.lng + share * (to.lng - from.lng))
  }

  private key(event: KeyboardEvent, id: string, marker: L.Marker, free: boolean): void {
    const step = STEPS[event.key]
    if (event.key === 'Enter' || event.key === ' ') this.actions.pick(id, free)
    else if (step && free) {
      this.actions.nudge(id, position(this.beside(marker.getLatLng(), step)))
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
}

function position({ lng, lat }: L.LatLng): Position {
  return [+lng.toFixed(7), +lat.toFixed(7)]
}
