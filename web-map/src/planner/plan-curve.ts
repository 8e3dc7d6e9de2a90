import type { CurvePoint } from '../api/plans'
import { number } from '../i18n/format'

/** The chart's size and margins, in its own units. */
export const SIZE = { width: 330, height: 150, left: 40, inset: 10, right: 14, top: 18, foot: 20 } as const

export interface CurveShape {
  at: { x: number; y: number }[]
  /** Path of the line through the points. */
  line: string
  ticks: { y: number; label: string }[]
}

/** Where the points of a curve lie: budget to the right, what is covered upwards from nothing; a share where the whole is known. */
export function curveShape(points: readonly CurvePoint[], total: number | undefined): CurveShape {
  const budgets = points.map(({ budget }) => budget)
  const values = points.map(({ objective }) => objective ?? 0)
  const [from, to] = [Math.min(...budgets), Math.max(...budgets)]
  // From the tenth below the least to the tenth above the most, so that what money adds is seen.
  const base = total ? Math.floor((10 * Math.min(...values)) / total) * (total / 10) : 0
  const top = total
    ? Math.ceil((10 * Math.max(...values)) / total) * (total / 10) || total
    : Math.max(...values) || 1
  const across = SIZE.width - SIZE.left - SIZE.inset - SIZE.right
  const up = SIZE.height - SIZE.top - SIZE.foot
  const y = (value: number) => SIZE.top + up * (1 - (value - base) / (top - base || 1))
  const at = points.map((_, i) => ({
    x:
      SIZE.left + SIZE.inset + (to > from ? (across * ((budgets[i] ?? 0) - from)) / (to - from) : across / 2),
    y: y(values[i] ?? 0),
  }))
  return {
    at,
    line: at
      .map(({ x, y: height }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${height.toFixed(1)}`)
      .join(''),
    ticks: [0, 0.5, 1].map((share) => ({
      y: y(base + share * (top - base)),
      label: total
        ? `${Math.round((100 * (base + share * (top - base))) / total)} %`
        : number(share * top, 0),
    })),
  }
}
