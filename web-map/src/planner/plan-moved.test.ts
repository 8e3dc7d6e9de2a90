import { describe, expect, it } from 'vitest'
import { formatMoved, parseMoved } from './plan-moved'

describe('moved candidates in a link', () => {
  it('come back where they were, whatever their ids', () => {
    const moved = new Map([
      ['node/7', [107.8123456, 30.6512345]],
      ['a@b', [107.9, 30.5]],
    ])
    expect(parseMoved(formatMoved(moved) ?? '')).toEqual(moved)
  })

  it('are left out where they cannot be read', () => {
    expect(parseMoved('a@x,y;b@200,1;@1,2;c@107,30').size).toBe(1)
    expect(parseMoved(null).size).toBe(0)
    expect(formatMoved(new Map())).toBeUndefined()
  })
})
