import type { Page } from '@playwright/test'

/** How much of the map the wash covers, in dots of its canvas. */
export function washed(page: Page): Promise<number> {
  return page.locator('.leaflet-ground-pane canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
    let n = 0
    for (let i = 3; i < data.length; i += 4) if (data[i]) n++
    return n
  })
}
