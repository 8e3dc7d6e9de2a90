import type { Pattern } from './look'
import { palette } from './palette'

const TILE: Record<Pattern, number> = { hatch: 6, bars: 6, grid: 6, cross: 8, dots: 5, paint: 10 }

/** Draws one tile of the pattern, which repeats without a seam. */
function draw(name: Pattern, ctx: CanvasRenderingContext2D, size: number): void {
  const { arrival, paint } = palette
  switch (name) {
    case 'hatch':
      rising(ctx, size, arrival.unverified.hatch, 1.6)
      break
    case 'bars':
      ctx.fillStyle = arrival.over_blocked.bars
      ctx.fillRect(0, 1, size, 3)
      break
    case 'grid':
      ctx.fillStyle = arrival.over_blocked.bars
      ctx.fillRect(0, 1, size, 2)
      ctx.fillRect(1, 0, 2, size)
      break
    case 'cross':
      rising(ctx, size, arrival.unreachable.cross, 1.6)
      falling(ctx, size, arrival.unreachable.cross, 1.6)
      break
    case 'dots':
      ctx.fillStyle = arrival.off_network.dots
      ctx.fillRect(1, 1, 2, 2)
      break
    case 'paint':
      ctx.fillStyle = paint.ground
      ctx.fillRect(0, 0, size, size)
      rising(ctx, size, paint.line, 2.4)
      falling(ctx, size, paint.line, 2.4)
      break
  }
}

function rising(ctx: CanvasRenderingContext2D, size: number, colour: string, width: number): void {
  strokes(ctx, colour, width, [-size, 0, size], (x) => [x, size, x + size, 0])
}

function falling(ctx: CanvasRenderingContext2D, size: number, colour: string, width: number): void {
  strokes(ctx, colour, width, [-size, 0, size], (x) => [x, 0, x + size, size])
}

type Line = [x1: number, y1: number, x2: number, y2: number]

/** Lines through the tile and its neighbours, so that their ends meet across the seam. */
function strokes(
  ctx: CanvasRenderingContext2D,
  colour: string,
  width: number,
  offsets: number[],
  line: (x: number) => Line,
): void {
  ctx.strokeStyle = colour
  ctx.lineWidth = width
  ctx.beginPath()
  for (const [x1, y1, x2, y2] of offsets.map(line)) {
    const beyondX = x2 - x1
    const beyondY = y2 - y1
    ctx.moveTo(x1 - beyondX, y1 - beyondY)
    ctx.lineTo(x2 + beyondX, y2 + beyondY)
  }
  ctx.stroke()
}

const tiles = new Map<Pattern, HTMLCanvasElement>()

/** The pattern's tile, drawn once; the legend shows the same one as the map. */
export function tileOf(name: Pattern): HTMLCanvasElement {
  const known = tiles.get(name)
  if (known) return known
  const tile = document.createElement('canvas')
  tile.width = tile.height = TILE[name]
  const ctx = tile.getContext('2d')
  if (ctx) draw(name, ctx, TILE[name])
  tiles.set(name, tile)
  return tile
}
