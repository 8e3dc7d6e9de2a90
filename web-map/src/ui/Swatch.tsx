import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Look } from '../map/look'
import { tileOf } from '../map/patterns'
import { trace } from '../map/shapes'

/** The sign's size in px, as the style sheet has it. */
const WIDTH = 22
const HEIGHT = 16
/** Dots a px: as fine as paper shows. */
const FINENESS = 3

/** A legend's sign, drawn by the same rules as the map draws the thing itself. */
export function Swatch({ look, as }: { look: Look; as: 'area' | 'line' | 'point' }) {
  const ref = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const canvas = ref.current
    const ctx = canvas?.getContext('2d')
    if (!canvas || !ctx) return
    canvas.width = WIDTH * FINENESS
    canvas.height = HEIGHT * FINENESS
    ctx.scale(FINENESS, FINENESS)
    paint(ctx, look, as)
  }, [look, as])
  return <canvas ref={ref} class="swatch" aria-hidden="true" />
}

function paint(ctx: CanvasRenderingContext2D, look: Look, as: 'area' | 'line' | 'point'): void {
  ctx.beginPath()
  if (as === 'line') {
    ctx.moveTo(1, HEIGHT / 2)
    ctx.lineTo(WIDTH - 1, HEIGHT / 2)
  } else if (as === 'point') {
    trace(ctx, look.shape ?? 'circle', WIDTH / 2, HEIGHT / 2, Math.min(look.radius ?? 5, 6))
  } else ctx.rect(1.5, 1.5, WIDTH - 3, HEIGHT - 3)
  if (as !== 'line' && look.fill !== false) fill(ctx, look)
  ctx.strokeStyle = as === 'point' && look.color === '#ffffff' ? '#888888' : (look.color ?? 'transparent')
  ctx.lineWidth = Math.min(look.weight ?? 1, 5)
  if (typeof look.dashArray === 'string') ctx.setLineDash(look.dashArray.split(' ').map(Number))
  ctx.stroke()
}

function fill(ctx: CanvasRenderingContext2D, look: Look): void {
  ctx.globalAlpha = look.fillOpacity ?? 1
  ctx.fillStyle = look.fillColor ?? 'transparent'
  ctx.fill()
  ctx.globalAlpha = 1
  if (!look.pattern) return
  ctx.fillStyle = ctx.createPattern(tileOf(look.pattern), 'repeat') ?? 'transparent'
  ctx.fill()
}
