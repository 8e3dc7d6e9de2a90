import { describe, expect, it } from 'vitest'
import { SCORE_CLASSES, scoreBounds, scoreClass, scoreFill, scoreLook } from './score-class'

describe('the steps of the risk score', () => {
  it('cover 0 to 100 without a gap, a bound going to the step above', () => {
    for (const name of SCORE_CLASSES) {
      const { from, below } = scoreBounds(name)
      if (from !== undefined) expect(scoreClass(from)).toBe(name)
      if (below !== undefined) {
        expect(scoreClass(below - 0.01)).toBe(name)
        expect(scoreClass(below)).not.toBe(name)
      }
    }
    expect(scoreClass(0)).toBe('score1')
    expect(scoreClass(100)).toBe('score5')
  })

  it('are drawn as the legend says, and a score that is awaited like none of them', () => {
    const fills = SCORE_CLASSES.map((name) => scoreLook(name).fillColor)
    expect(new Set(fills).size).toBe(5)
    expect(fills).not.toContain(scoreLook(undefined).fillColor)
    expect(scoreFill(100)).toBe(scoreLook('score5').fillColor)
  })
})
