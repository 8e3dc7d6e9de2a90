import { describe, expect, it } from 'vitest'
import { COVERED } from '../api/plans'
import { difference, DIFFERENCES, planLook } from './plan-class'

describe('two plans side by side', () => {
  it('differ in the buildings that only one of them covers', () => {
    expect(difference('before', 'after')).toBe('both')
    expect(difference('unverified', 'no')).toBe('only_a')
    expect(difference('no', 'after')).toBe('only_b')
    expect(difference('no', undefined)).toBe('neither')
  })
})

describe.each([
  ['one plan', COVERED],
  ['two plans', DIFFERENCES],
])('the signs of %s', (_, classes) => {
  it('are told apart without colour', () => {
    const shapes = classes.map((name) => planLook(name).shape ?? 'circle')
    expect(new Set(shapes).size).toBe(classes.length)
  })

  it('are told apart by colour', () => {
    expect(new Set(classes.map((name) => planLook(name).fillColor)).size).toBe(classes.length)
  })
})
