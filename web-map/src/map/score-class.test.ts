import { describe, expect, it } from 'vitest'
import { SCORE_CLASSES, scoreBounds, scoreClass, scoreFill, scoreLook } from './score-class'

const STEPS = [25, 30, 35, 40]

describe('the steps of the risk score', () => {
  it('cover 0 to 100 without a gap, a bound going to the step above', () => {
    for (const name of SCORE_CLASSES) {
      const { from, below } = scoreBounds(name, STEPS)
      if (from !== undefined) expect(scoreClass(from, STEPS)).toBe(name)
      if (below !== undefined) {
        expect(scoreClass(below - 0.01, STEPS)).toBe(name)
        expect(scoreClass(below, STEPS)).not.toBe(name)
      }
    }
    expect(scoreClass(0, STEPS)).toBe('score1')
    expect(scoreClass(100, STEPS)).toBe('score5')
  })

  it('are those of the district', () => {
    expect(scoreClass(32, [10, 20, 30, 60])).toBe('score4')
    expect(scoreBounds('score5', [10, 20, 30, 60])).toEqual({ from: 60, below: undefined })
  })

  it('are drawn as the legend says, and a score that is awaited like none of them', () => {
    const fills = SCORE_CLASSES.map(scoreFill)
    expect(new Set(fills).size).toBe(5)
    expect(fills).not.toContain(scoreLook(undefined).fillColor)
    expect(scoreLook('score3').fillColor).toBe(fills[2])
    expect(fills).not.toContain(scoreLook('unranked').fillColor)
    expect(scoreLook('unranked').pattern).toBe('hatch')
  })
})
