import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toGcj02, type LonLat } from './gcj02'

/** Metres between two near places, on the sphere. */
function metres([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const degree = (Math.PI / 180) * 6371008.8
  return Math.hypot((lon2 - lon1) * Math.cos((lat1 * Math.PI) / 180), lat2 - lat1) * degree
}

describe('GCJ-02', () => {
  it.each([
    { wgs84: [121.5272106, 31.1774276] as LonLat, gcj02: [121.531541859215, 31.17530398364597] as LonLat },
    { wgs84: [113.912316, 22.543847] as LonLat, gcj02: [113.9171764808363, 22.540796131694766] as LonLat },
  ])('agrees with the published vector of $wgs84 to a centimetre', ({ wgs84, gcj02 }) => {
    expect(metres(toGcj02(wgs84), gcj02)).toBeLessThan(0.01)
  })

  it('leaves places outside China as they are', () => {
    expect(toGcj02([-8.61, 41.15])).toEqual([-8.61, 41.15])
  })

  const cities = resolve(__dirname, '../../../../shared/data/coords/china-cities.json')
  it.skipIf(!existsSync(cities))('is within a metre of the published places of Chinese cities', () => {
    const places = JSON.parse(readFileSync(cities, 'utf8')) as { coords: { WGS84: LonLat; GCJ02: LonLat } }[]
    expect(places.length).toBeGreaterThan(100)
    for (const { coords } of places) expect(metres(toGcj02(coords.WGS84), coords.GCJ02)).toBeLessThan(1)
  })
})
