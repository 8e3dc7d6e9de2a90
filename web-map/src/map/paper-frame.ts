import type L from 'leaflet'
import { t } from '../i18n'
import { distance } from '../i18n/format'
import type { Hour } from './palette'

/** From the picture's edge, and between its parts, in px. */
const GAP = 10
/** The scale is at most so long. */
const SCALE_PX = 220
const FONT = '12px system-ui, sans-serif'

interface Ink {
  dark: string
  light: string
  box: string
}

/** The night's map is printed with its lightness turned over, and so is what is drawn on it. */
const INKS: Record<Hour, Ink> = {
  day: { dark: '#000000', light: '#ffffff', box: 'rgb(255 255 255 / 85%)' },
  night: { dark: '#ffffff', light: '#000000', box: 'rgb(0 0 0 / 85%)' },
}

/** Draws what a map on paper must have: a scale, which way is north, and whose data it shows. */
export function drawFrame(ctx: OffscreenCanvasRenderingContext2D, map: L.Map, hour: Hour): void {
  const ink = INKS[hour]
  ctx.font = FONT
  ctx.textBaseline = 'middle'
  const { x: width, y: height } = map.getSize()
  drawScale(ctx, ink, metresAPx(map, height), height)
  drawNorth(ctx, ink, width)
  drawSource(ctx, ink, map, width, height)
}

/** At the height of the scale: the map's projection stretches towards the poles. */
function metresAPx(map: L.Map, height: number): number {
  const [from, to] = [0, 100].map((x) => map.containerPointToLatLng([x, height - GAP]))
  return from && to ? map.distance(from, to) / 100 : Number.NaN
}

/** The longest of 1, 2 and 5 times a power of ten that is no longer. */
export function roundLength(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres))
  return power * ([5, 2, 1].find((step) => step * power <= metres) ?? 1)
}

/** A bar of four parts, dark and light by turns; it keeps its measure however the page is scaled. */
function drawScale(ctx: OffscreenCanvasRenderingContext2D, ink: Ink, metresPx: number, height: number): void {
  const metres = roundLength(SCALE_PX * metresPx)
  const length = metres / metresPx
  const [left, top] = [2 * GAP, height - 2 * GAP]
  box(ctx, ink, left - GAP, top - 24, length + 7 * GAP, 38)
  for (let part = 0; part < 4; part++) {
    ctx.fillStyle = part % 2 === 0 ? ink.dark : ink.light
    ctx.fillRect(left + (part * length) / 4, top, length / 4, 6)
  }
  ctx.strokeStyle = ink.dark
  ctx.lineWidth = 1
  ctx.strokeRect(left, top, length, 6)
  ctx.fillStyle = ink.dark
  ctx.textAlign = 'center'
  ctx.fillText('0', left, top - 10)
  ctx.fillText(distance(metres / 2), left + length / 2, top - 10)
  ctx.fillText(distance(metres), left + length, top - 10)
}

function drawNorth(ctx: OffscreenCanvasRenderingContext2D, ink: Ink, width: number): void {
  const [x, top] = [width - GAP - 18, GAP + 8]
  box(ctx, ink, x - 18, GAP, 36, 62)
  ctx.strokeStyle = ink.dark
  ctx.lineWidth = 1
  for (const side of [-1, 1]) {
    ctx.beginPath()
    ctx.moveTo(x, top)
    ctx.lineTo(x + side * 9, top + 30)
    ctx.lineTo(x, top + 24)
    ctx.closePath()
    ctx.fillStyle = side < 0 ? ink.dark : ink.light
    ctx.fill()
    ctx.stroke()
  }
  ctx.fillStyle = ink.dark
  ctx.textAlign = 'center'
  ctx.fillText(t('print.north'), x, top + 42)
}

/** Whose data the map shows, in the words that the screen has at the map's foot. */
function drawSource(
  ctx: OffscreenCanvasRenderingContext2D,
  ink: Ink,
  map: L.Map,
  width: number,
  height: number,
): void {
  const source = map.getContainer().querySelector('.leaflet-control-attribution')?.textContent?.trim()
  if (!source) return
  const length = ctx.measureText(source).width
  box(ctx, ink, width - length - 2 * GAP, height - 22, length + 2 * GAP, 22)
  ctx.fillStyle = ink.dark
  ctx.textAlign = 'right'
  ctx.fillText(source, width - GAP, height - 11)
}

function box(
  ctx: OffscreenCanvasRenderingContext2D,
  ink: Ink,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  ctx.fillStyle = ink.box
  ctx.fillRect(x, y, width, height)
}
