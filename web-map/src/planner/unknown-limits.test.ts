import { expect, it } from 'vitest'
import type { Row } from '../api/features'
import { unknownLimits } from './unknown-limits'

const ROWS: Record<string, Row['properties']> = {
  'fire-lanes/L1': { name: '东门车道', width_m: 4, turn_radius_m: 12 },
  'gates/G/1': { height_m: 4.5 },
}

function find(layer: string, id: string): Row | undefined {
  const properties = ROWS[`${layer}/${id}`]
  return properties && { type: 'Feature', geometry: null, properties }
}

it('names what nobody has recorded of each lane and gate on the way', () => {
  expect(unknownLimits(['fire-lanes/L1', 'gates/G/1'], find)).toEqual([
    { layer: 'fire-lanes', id: 'L1', name: '东门车道', attributes: ['clearance_m', 'load_t'] },
    { layer: 'gates', id: 'G/1', name: undefined, attributes: ['width_m'] },
  ])
})

it('names a thing by itself while its row has not come', () => {
  expect(unknownLimits(['gates/G2'], find)).toEqual([
    { layer: 'gates', id: 'G2', name: undefined, attributes: [] },
  ])
})
