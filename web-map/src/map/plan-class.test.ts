import { describe, expect, it } from 'vitest'
import { difference, DIFFERENCES, FARES, fareOf, planLook } from './plan-class'

describe('two plans side by side', () => {
  it('differ in the buildings that only one of them covers', () => {
    expect(difference('before', 'after')).toBe('both')
    expect(difference('before_unverified', 'no')).toBe('only_a')
    expect(difference('no', 'after')).toBe('only_b')
    expect(difference('no', undefined)).toBe('neither')
  })
})

describe('a building over ways that are to be checked', () => {
  it('is told apart by whether it is newly reached', () => {
    expect(fareOf({ covered: 'unverified', newly: true })).toBe('after_unverified')
    expect(fareOf({ covered: 'unverified', newly: false })).toBe('before_unverified')
    expect(fareOf({ covered: 'after', newly: true })).toBe('after')
  })
})

describe('a building over blocked lanes', () => {
  it('is told apart by whether it is newly reached', () => {
    expect(fareOf({ covered: 'over_blocked', newly: true })).toBe('after_over_blocked')
    expect(fareOf({ covered: 'over_blocked' })).toBe('before_over_blocked')
  })
})

describe.each([
  ['one plan', FARES],
  ['two plans', DIFFERENCES],
])('the signs of %s', (_, classes) => {
  it('are told apart without colour', () => {
    const signs = classes.map((name) => [planLook(name).shape ?? 'circle', planLook(name).pattern].join())
    expect(new Set(signs).size).toBe(classes.length)
  })

  it('are told apart by colour', () => {
    expect(new Set(classes.map((name) => planLook(name).fillColor)).size).toBe(classes.length)
  })
})
