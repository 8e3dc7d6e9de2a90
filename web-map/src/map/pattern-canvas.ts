import L from 'leaflet'
import type { Look } from './look'
import { tileOf } from './patterns'
import { trace } from './shapes'

interface Drawn {
  options: Look
  _point: L.Point
  _radius: number
  _empty(): boolean
}

interface CanvasInternals {
  _ctx: CanvasRenderingContext2D
  _drawing: boolean
  _fillStroke(ctx: CanvasRenderingContext2D, layer: Drawn): void
}

const plain = L.Canvas.prototype as unknown as CanvasInternals

/** Leaflet's canvas renderer, with fill patterns and with signs for points. */
const PatternCanvas = L.Canvas.extend({
  _fillStroke(this: CanvasInternals, ctx: CanvasRenderingContext2D, layer: Drawn) {
    const { pattern } = layer.options
    if (!pattern) {
      plain._fillStroke.call(this, ctx, layer)
      return
    }
    // Leaflet's defaults, the outline among them, are inherited: a spread would lose them.
    const options = Object.assign(Object.create(layer.options) as Look, { fill: false })
    const outline: Drawn = { ...layer, options }
    ctx.globalAlpha = layer.options.fillOpacity ?? 1
    ctx.fillStyle = layer.options.fillColor ?? 'transparent'
    ctx.fill('evenodd')
    ctx.fillStyle = ctx.createPattern(tileOf(pattern), 'repeat') ?? ctx.fillStyle
    ctx.fill('evenodd')
    ctx.globalAlpha = 1
    plain._fillStroke.call(this, ctx, outline)
  },

  _updateCircle(this: CanvasInternals, layer: Drawn) {
    if (!this._drawing || layer._empty()) return
    trace(this._ctx, layer.options.shape ?? 'circle', layer._point.x, layer._point.y, layer._radius)
    this._fillStroke(this._ctx, layer)
  },
})

export function patternCanvas(options: L.RendererOptions): L.Canvas {
  return new (PatternCanvas as unknown as new (options: L.RendererOptions) => L.Canvas)(options)
}
