import L from 'leaflet'
import { idOf, type Row } from '../api/features'
import type { DistrictMap } from './district-map'
import type { Look } from './look'
import { palette } from './palette'
import { latLng, middle } from './positions'

/** From this zoom a footprint is large enough to be seen; before it a building is a dot. */
const FOOTPRINTS_FROM = 16
const DOT_PX = 5

interface Building {
  id: string
  dot: L.CircleMarker
  footprint: L.Polygon | undefined
}

/** High-rises as dots from afar and as footprints from near, each with a look; without `onPick` they are only seen. */
export class HighRises {
  private readonly group = L.layerGroup()
  private buildings = new Map<string, Building>()
  private looks: (id: string) => Look | undefined = () => undefined
  private selected: string | undefined
  /** What a pointer that rests on a building is told. */
  titleOf: (id: string) => string = (id) => id
  /** Called after each drawing, which has put the buildings above everything else. */
  onDrawn: () => void = () => undefined

  constructor(
    private readonly district: DistrictMap,
    private readonly onPick?: (id: string) => void,
    private readonly canvas: L.Canvas = district.canvas.things,
  ) {
    this.group.addTo(district.map)
    district.map.on('zoomend', () => this.draw())
  }

  setRows(rows: Row[]): void {
    this.buildings = new Map(rows.flatMap((row) => this.building(row)).map((b) => [b.id, b]))
    this.draw()
  }

  /** Sets what each building looks like; none hides it. */
  setLooks(looks: (id: string) => Look | undefined, selected: string | undefined): void {
    this.looks = looks
    this.selected = selected
    this.draw()
  }

  bringToFront(): void {
    this.group.eachLayer((path) => (path as L.Path).bringToFront())
  }

  private building(row: Row): Building[] {
    const at = middle(row.geometry)
    if (!at) return []
    const id = idOf(row)
    const { canvas: renderer, onPick: pick } = this
    const options = { renderer, bubblingMouseEvents: false, interactive: pick !== undefined }
    const dot = L.circleMarker(at, options)
    const rings =
      row.geometry?.type === 'Polygon'
        ? [row.geometry.coordinates]
        : row.geometry?.type === 'MultiPolygon'
          ? row.geometry.coordinates
          : []
    const footprint = rings.length
      ? L.polygon(
          rings.map((polygon) => polygon.map((ring) => ring.map(latLng))),
          options,
        )
      : undefined
    for (const path of pick ? [dot, footprint] : [])
      path?.on('click', () => pick?.(id)).bindTooltip(() => this.titleOf(id), { sticky: true })
    return [{ id, dot, footprint }]
  }

  private draw(): void {
    const near = this.district.map.getZoom() >= FOOTPRINTS_FROM
    this.group.clearLayers()
    for (const { id, dot, footprint } of this.buildings.values()) {
      const look = this.looks(id)
      if (!look) continue
      const picked = id === this.selected
      const outline = picked ? { color: palette.selected, weight: 4 } : {}
      const path =
        near && footprint ? footprint : dot.setRadius(picked ? DOT_PX + 4 : (look.radius ?? DOT_PX))
      path
        .setStyle({ ...BARE, ...look, ...outline, radius: undefined } as L.CircleMarkerOptions)
        .addTo(this.group)
    }
    this.onDrawn()
  }
}

/** Undoes what an earlier look has set. */
const BARE = { pattern: undefined, shape: undefined }
