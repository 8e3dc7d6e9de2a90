import { describe, expect, it } from 'vitest'
import type { Row } from '../api/features'
import { laneLook } from './layer-looks'

const BLOCKED: Row = { type: 'Feature', geometry: null, properties: { blocked: true, width_m: 4 } }

describe('a blocked lane on the map', () => {
  it('is one whole line only where somebody saw it blocked lately', () => {
    expect(laneLook(BLOCKED, false)).not.toHaveProperty('dashArray')
    expect(laneLook(BLOCKED, true)).toMatchObject({ dashArray: expect.any(String), lineCap: 'butt' })
    // Whose age has not come is not told as of now.
    expect(laneLook(BLOCKED)).toHaveProperty('dashArray')
  })
})
