import L from 'leaflet'
import type { DistrictMap } from './district-map'

/** A name on the map. Greater importance is placed first; a name that finds no room is left out. */
export interface Label {
  at: L.LatLng
  text: string
  importance: number
  fromZoom: number
  font: string
  colour: string
  halo: string
  /** px below the point, for a name that stands under a sign. */
  below?: number
}

/** A canvas of the page, or one of which a picture is made. */
type Drawing2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

type Box = [left: number, top: number, right: number, bottom: number]

/** Names without overlap, on one canvas, so that the map reads without a base map. */
export class Labels {
  private readonly canvas = L.DomUtil.create('canvas')
  private frame = 0
  private readonly sets = new Map<string, Label[]>()

  constructor(private readonly district: DistrictMap) {
    const { map } = district
    this.canvas.setAttribute('aria-hidden', 'true')
    map.getPane('labels')?.append(this.canvas)
    map.on('moveend zoomend resize', () => this.draw())
    map.on('zoomstart', () => this.context()?.clearRect(0, 0, this.canvas.width, this.canvas.height))
  }

  set(name: string, labels: Label[]): void {
    this.sets.set(name, labels)
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => this.draw())
  }

  private context(): CanvasRenderingContext2D | null {
    return this.canvas.getContext('2d')
  }

  private draw(): void {
    const { map } = this.district
    const ctx = this.context()
    if (!ctx) return
    const size = map.getSize()
    const ratio = window.devicePixelRatio || 1
    this.canvas.width = size.x * ratio
    this.canvas.height = size.y * ratio
    this.canvas.style.width = `${size.x}px`
    this.canvas.style.height = `${size.y}px`
    L.DomUtil.setPosition(this.canvas, map.containerPointToLayerPoint([0, 0]))
    ctx.scale(ratio, ratio)
    this.paint(ctx)
  }

  /** Draws the names that find room where the map stands. */
  paint(ctx: Drawing2D): void {
    const { map } = this.district
    ctx.textAlign = 'center'
    ctx.textBaseline = 'middle'
    ctx.lineJoin = 'round'
    ctx.lineWidth = 3
    const view = map.getBounds()
    const zoom = map.getZoom()
    const taken: Box[] = []
    for (const label of this.byImportance()) {
      if (zoom >= label.fromZoom && view.contains(label.at)) place(ctx, label, map, taken)
    }
  }

  private byImportance(): Label[] {
    return [...this.sets.values()].flat().sort((a, b) => b.importance - a.importance)
  }
}

function place(ctx: Drawing2D, label: Label, map: L.Map, taken: Box[]): void {
  const point = map.latLngToContainerPoint(label.at)
  ctx.font = label.font
  const width = ctx.measureText(label.text).width
  const y = point.y + (label.below ?? 0)
  const box: Box = [point.x - width / 2 - 3, y - 9, point.x + width / 2 + 3, y + 9]
  if (taken.some((other) => overlap(box, other))) return
  taken.push(box)
  ctx.strokeStyle = label.halo
  ctx.strokeText(label.text, point.x, y)
  ctx.fillStyle = label.colour
  ctx.fillText(label.text, point.x, y)
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
