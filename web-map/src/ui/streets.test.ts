import { describe, expect, it } from 'vitest'
import type { Row } from '../api/features'
import { Streets } from './streets'

const road = (name: string | null, ...coordinates: [number, number][]): Row => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates },
  properties: { name },
})

describe('the street that a thing stands at', () => {
  const streets = new Streets([
    road('桂湖路', [107.8, 30.67], [107.81, 30.67]),
    road('双桂大道', [107.8, 30.672], [107.81, 30.672]),
    road(null, [107.8, 30.6701], [107.81, 30.6701]),
  ])

  it('is the nearest that has a name, along its whole length', () => {
    expect(streets.near({ lat: 30.6704, lng: 107.8055 })).toBe('桂湖路')
    expect(streets.near({ lat: 30.6716, lng: 107.8055 })).toBe('双桂大道')
  })

  it('is none where all are far', () => {
    expect(streets.near({ lat: 30.6745, lng: 107.8055 })).toBeUndefined()
    expect(streets.near({ lat: 30.67, lng: 107.8125 })).toBeUndefined()
  })
})
