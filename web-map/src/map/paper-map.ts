import L from 'leaflet'
import type { DistrictMap } from './district-map'
import type { Labels } from './labels'
import { drawFrame } from './paper-frame'
import { drawPanes } from './paper-panes'

/** px of the map that paper holds, at the size that things have on the screen. */
export interface PaperSize {
  width: number
  height: number
}

/** So many dots of the picture stand for one px: some 300 an inch on A4, since a page holds about 1000 px. */
const DOTS = 2.5

/** Draws the map for paper, of any size that fits it, about the place that the screen shows. */
export function drawOnPaper(
  { map, hour }: DistrictMap,
  labels: Labels | undefined,
  paper: HTMLElement,
  size: PaperSize,
): void {
  const drawing = new OffscreenCanvas(DOTS * size.width, DOTS * size.height)
  const ctx = drawing.getContext('2d')
  if (!ctx) return
  ctx.scale(DOTS, DOTS)
  atSize(map, size, () => {
    ctx.fillStyle = map.getContainer().style.background || '#ffffff'
    ctx.fillRect(0, 0, size.width, size.height)
    drawPanes(ctx, map)
    labels?.paint(ctx)
    drawFrame(ctx, map, hour)
    paper.replaceChildren(picture(drawing), ...signs(map, size), ...dividers(map))
  })
}

/**
 * The drawing as dots: of a canvas that was drawn on, Chromium prints the strokes, at a scale rounded to 1/64, so that up
 * to a twentieth of the picture stays blank.
 */
function picture(drawing: OffscreenCanvas): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = drawing.width
  canvas.height = drawing.height
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(drawing.transferToImageBitmap())
  return canvas
}

/** The map is laid out anew at that size and back again before anybody sees it: paths are cut off at the map's edge. */
function atSize(map: L.Map, { width, height }: PaperSize, draw: () => void): void {
  const { style } = map.getContainer()
  const before = style.cssText
  const [centre, zoom] = [map.getCenter(), map.getZoom()]
  style.setProperty('display', 'block', 'important')
  style.position = 'absolute'
  style.width = `${width}px`
  style.height = `${height}px`
  map.invalidateSize({ animate: false })
  draw()
  style.cssText = before
  map.invalidateSize({ animate: false })
  if (!map.getCenter().equals(centre, 1e-6)) map.setView(centre, zoom, { animate: false })
}

/** The signs that the page draws as elements, at their share of the picture's width and height. */
function signs(map: L.Map, { width, height }: PaperSize): HTMLElement[] {
  const box = map.getContainer().getBoundingClientRect()
  return [...map.getContainer().querySelectorAll<HTMLElement>('.leaflet-marker-icon')].flatMap((icon) => {
    const at = icon.getBoundingClientRect()
    const x = (at.x + at.width / 2 - box.x) / width
    const y = (at.y + at.height / 2 - box.y) / height
    if (x < 0 || x > 1 || y < 0 || y > 1) return []
    const sign = icon.cloneNode() as HTMLElement
    const { width: w, height: h } = icon.style
    sign.style.cssText = `left: ${100 * x}%; top: ${100 * y}%; width: ${w}; height: ${h}`
    return [sign]
  })
}

/** The divider between two plans stands at its share of the width anyway. */
function dividers(map: L.Map): Node[] {
  return [...map.getContainer().querySelectorAll('.swipe-bar:not([hidden])')].map((bar) =>
    bar.cloneNode(true),
  )
}
