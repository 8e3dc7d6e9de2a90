import { describe, expect, it } from 'vitest'
import { palette } from './palette'

/** Relative luminance by WCAG 2, 0 black to 1 white: how light a colour prints in grey. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const SCALES = {
  arrivals: palette.arrival.steps.map((step) => step.fill),
  'the risk score': palette.risk.tints,
}

describe.each(Object.entries(SCALES))('the scale of %s', (_, fills) => {
  it('has five steps, each darker in grey print than the one before by a quarter at least', () => {
    expect(fills).toHaveLength(5)
    for (let i = 1; i < fills.length; i++) {
      expect(luminance(fills[i] as string)).toBeLessThan(luminance(fills[i - 1] as string) * 0.75)
    }
  })

  it('keeps red for what is blocked now', () => {
    const isRed = (hex: string) => parseInt(hex.slice(1, 3), 16) > 180 && parseInt(hex.slice(3, 5), 16) < 90
    expect(isRed(palette.blocked)).toBe(true)
    for (const fill of fills) expect(isRed(fill)).toBe(false)
  })
})

describe('the two scales', () => {
  it('share no colour', () => {
    for (const fill of SCALES.arrivals) expect(SCALES['the risk score']).not.toContain(fill)
  })
})
