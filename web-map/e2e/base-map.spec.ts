import { expect } from '@playwright/test'
import { test } from './throttle'

// A place in Shanghai in WGS 84 and where GCJ-02 has it (googollee/eviltransform's published vector): 470 m apart.
const GROUND = { lat: 31.1774276, lon: 121.5272106 }
const IN_GCJ02 = { lat: 31.17530398364597, lon: 121.531541859215 }
const ZOOM = 17
const TILE_PX = 256

/** A position on the tiles of Web Mercator, in tiles from the north-west corner of the world. */
function onTiles({ lat, lon }: { lat: number; lon: number }, zoom: number): { x: number; y: number } {
  const world = 2 ** zoom
  const phi = (lat * Math.PI) / 180
  return {
    x: ((lon + 180) / 360) * world,
    y: ((1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2) * world,
  }
}

for (const { frame, place } of [
  { frame: 'gcj02', place: IN_GCJ02 },
  { frame: 'wgs84', place: GROUND },
]) {
  test(`a base map in ${frame} lies where the ground is`, async ({ page }) => {
    const tile = '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/>'
    await page.route('**/test-tiles/**', (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: tile }),
    )
    // The setting that an administrator would make; everything else is the server's own answer.
    await page.route('**/api/v1/summary', async (route) => {
      const answer = await route.fetch()
      const url = '/test-tiles/{z}/{x}/{y}'
      const basemaps = [{ id: 'town', name: 'Town', url, frame, attribution: '' }]
      await route.fulfill({ response: answer, json: { ...(await answer.json()), basemaps } })
    })
    await page.goto(`/#map=${ZOOM}/${GROUND.lat}/${GROUND.lon}&base=town&layers=`)
    const { x, y } = onTiles(place, ZOOM)
    const image = page.locator(`.map img[src$="/test-tiles/${ZOOM}/${Math.floor(x)}/${Math.floor(y)}"]`)
    await expect(image).toBeVisible()
    const at = await image.boundingBox()
    const map = await page.locator('.map').boundingBox()
    if (!at || !map) throw new Error('tile or map has no place on the page')
    const fraction = (value: number) => (value - Math.floor(value)) * TILE_PX
    expect(Math.abs(at.x + fraction(x) - (map.x + map.width / 2))).toBeLessThan(2)
    expect(Math.abs(at.y + fraction(y) - (map.y + map.height / 2))).toBeLessThan(2)
  })
}
