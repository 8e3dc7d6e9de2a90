import { describe, expect, it } from 'vitest'
import { curveShape, SIZE } from './plan-curve'

const point = (budget: number, objective: number) => ({
  budget,
  objective,
  bound: objective,
  gap: 0,
  proven_optimal: true,
  stations: [],
  lanes: [],
  cost: budget,
})

describe('the curve of budget against coverage', () => {
  it('goes to the right with money and upwards with what is covered, within the frame', () => {
    const { at } = curveShape([point(0, 10), point(50, 40), point(100, 60)], 100)
    expect(at.map(({ x }) => x)).toEqual([...at.map(({ x }) => x)].sort((a, b) => a - b))
    expect(at.map(({ y }) => y)).toEqual([...at.map(({ y }) => y)].sort((a, b) => b - a))
    expect(at[0]?.x).toBe(SIZE.left + SIZE.inset)
    expect(at[2]?.x).toBe(SIZE.width - SIZE.right)
    for (const { y } of at) expect(y).toBeGreaterThanOrEqual(SIZE.top)
  })

  it('begins at the tenth below the least and says so', () => {
    const { ticks, at } = curveShape([point(0, 63), point(100, 78)], 100)
    expect(ticks.map(({ label }) => label)).toEqual(['60 %', '70 %', '80 %'])
    expect(at[0]?.y).toBeGreaterThan(at[1]?.y ?? 0)
    for (const { y } of at) expect(y).toBeLessThanOrEqual(SIZE.height - SIZE.foot)
  })

  it('stands where there is one point only, and where nothing is covered', () => {
    const { at } = curveShape([point(5, 0)], undefined)
    expect(Number.isFinite(at[0]?.x) && Number.isFinite(at[0]?.y)).toBe(true)
  })
})
