import type { Shape } from './look'

type Point = [x: number, y: number]

/** Corners of a sign on the unit circle; none for the circle itself. */
const CORNERS: Record<Shape, Point[]> = {
  circle: [],
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  triangle: [
    [0, -1.1],
    [1, 0.8],
    [-1, 0.8],
  ],
  diamond: [
    [0, -1.1],
    [1.1, 0],
    [0, 1.1],
    [-1.1, 0],
  ],
}

/** Puts a sign's outline on the canvas path, about a centre, with the radius in px. */
export function trace(
  ctx: CanvasRenderingContext2D,
  shape: Shape,
  x: number,
  y: number,
  radius: number,
): void {
  ctx.beginPath()
  if (shape === 'circle') {
    ctx.arc(x, y, radius, 0, Math.PI * 2)
    return
  }
  for (const [dx, dy] of CORNERS[shape]) ctx.lineTo(x + dx * radius, y + dy * radius)
  ctx.closePath()
}
