import { expect, it } from 'vitest'
import type { Row } from '../api/features'
import type { Step } from '../api/types'
import { unknownLimits } from './unknown-limits'

const lane = (id: string, properties: Row['properties']): Row => ({
  type: 'Feature',
  geometry: null,
  properties: { id, ...properties },
})
const step = (layer: string, feature_id: string): Step => ({
  layer,
  feature_id,
  name: null,
  length_m: 10,
  seconds: 2,
})

it('names the limits of lanes on the way that nobody has recorded, each lane once', () => {
  const lanes = [
    lane('L1', { name: '东门车道', width_m: 4 }),
    lane('L2', { width_m: 4, clearance_m: 4.5, load_t: 30 }),
    lane('L3', {}),
  ]
  const steps = [
    step('roads', 'R1'),
    step('fire-lanes', 'L1'),
    step('fire-lanes', 'L2'),
    step('fire-lanes', 'L1'),
  ]
  expect(unknownLimits(steps, lanes)).toEqual([
    { id: 'L1', name: '东门车道', attributes: ['clearance_m', 'load_t'] },
  ])
})
