import type { Position } from 'geojson'
import { text, type Row } from '../api/features'
import { lines } from '../map/geometry'

/** Size of a cell of the grid in degrees, some 200 m; a street farther off than that is not the one a thing stands at. */
const CELL = 0.002

interface Stretch {
  name: string
  from: Position
  to: Position
}

/** The streets that have a name, to say of a thing without one where it stands. */
export class Streets {
  private readonly cells = new Map<string, Stretch[]>()

  constructor(roads: readonly Row[]) {
    for (const road of roads) {
      const name = text(road, 'name')
      if (name) for (const line of lines(road.geometry)) this.add(name, line)
    }
  }

  /** The name of the nearest street; undefined where none is near. */
  near({ lat, lng }: { lat: number; lng: number }): string | undefined {
    const here = [lng, lat]
    let nearest: { name: string; square: number } | undefined
    for (const key of cellsOf(here, here, 1))
      for (const { name, from, to } of this.cells.get(key) ?? []) {
        const square = squareTo(here, from, to)
        if (square <= CELL ** 2 && square < (nearest?.square ?? Infinity)) nearest = { name, square }
      }
    return nearest?.name
  }

  private add(name: string, line: Position[]): void {
    for (const [i, to] of line.slice(1).entries()) {
      const from = line[i] as Position
      for (const key of cellsOf(from, to, 0)) {
        const cell = this.cells.get(key)
        if (cell) cell.push({ name, from, to })
        else this.cells.set(key, [{ name, from, to }])
      }
    }
  }
}

/** The cells of the box around two places, and so many more on each side. */
function cellsOf(a: Position, b: Position, more: number): string[] {
  const range = (axis: 0 | 1) => {
    const [one, other] = [a[axis] as number, b[axis] as number].map((value) => Math.floor(value / CELL))
    const low = Math.min(one as number, other as number) - more
    const high = Math.max(one as number, other as number) + more
    return Array.from({ length: high - low + 1 }, (_, i) => low + i)
  }
  return range(0).flatMap((x) => range(1).map((y) => `${x}/${y}`))
}

/** Square of the distance from a place to a straight line, in degrees of latitude. */
function squareTo(at: Position, from: Position, to: Position): number {
  const narrow = Math.cos(((at[1] as number) * Math.PI) / 180)
  const [x1, y1] = [
    ((from[0] as number) - (at[0] as number)) * narrow,
    (from[1] as number) - (at[1] as number),
  ]
  const [x2, y2] = [((to[0] as number) - (at[0] as number)) * narrow, (to[1] as number) - (at[1] as number)]
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length))
  return (x1 + share * dx) ** 2 + (y1 + share * dy) ** 2
}
