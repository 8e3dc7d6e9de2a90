import { describe, expect, it } from 'vitest'
import type { Finding } from '../api/risk'
import { nothingFound } from './nothing-found'

const finding = (more: Partial<Finding>) =>
  ({ rule_id: 'lane-ring', result: 'gap', value: 0, features: [], ...more }) as Finding
const THING = { layer: 'fire-lanes', id: 'l', name: 'L' }

describe('what no record says', () => {
  it('is nothing that was measured', () => {
    expect(nothingFound(finding({}))).toBe(true)
    expect(nothingFound(finding({ rule_id: 'flow-out-res', result: 'non_compliant' }))).toBe(true)
    expect(nothingFound(finding({ rule_id: 'hyd-radius', value: null }))).toBe(true)
  })

  it('is not what was found to fall short, nor what is met', () => {
    expect(nothingFound(finding({ rule_id: 'hyd-radius', value: 180 }))).toBe(false)
    expect(nothingFound(finding({ features: [THING] }))).toBe(false)
    expect(nothingFound(finding({ rule_id: 'lift-need', value: null }))).toBe(false)
    expect(nothingFound(finding({ result: 'meets' }))).toBe(false)
  })
})
