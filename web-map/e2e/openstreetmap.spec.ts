import { expect, type Page } from '@playwright/test'
import { print } from './paper'
import { test } from './throttle'

const CREDIT = '© OpenStreetMap contributors'
const foot = (page: Page) => page.locator('.map .leaflet-control-attribution')

/** As the server says it of a district with rows of OpenStreetMap. */
async function withOpenStreetMap(page: Page): Promise<void> {
  await page.route('**/api/v1/summary', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, json: { ...(await answer.json()), openstreetmap: true } })
  })
}

for (const address of ['/', '/brigade']) {
  test(`${address} names OpenStreetMap where its rows are shown`, async ({ page }) => {
    await withOpenStreetMap(page)
    await page.goto(address)
    await expect(foot(page)).toContainText(CREDIT)
    await expect(foot(page).locator('a')).toHaveAttribute('href', 'https://www.openstreetmap.org/copyright')
  })

  test(`${address} does not claim that the sample is of OpenStreetMap`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByText('示例数据')).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expect(foot(page)).not.toContainText('OpenStreetMap')
  })
}

test('paper names OpenStreetMap, too', async ({ page }) => {
  await withOpenStreetMap(page)
  await page.goto('/')
  await expect(page.locator('.list .entry').first()).toBeVisible()
  const { text } = await print(page, { format: 'A4', preferCSSPageSize: true })
  expect(text).toContain(CREDIT)
})

test('the public page knows rows of OpenStreetMap by their ids', async ({ page }) => {
  await page.route('**/ogc/collections/roads/items*', async (route) => {
    const answer = await route.fetch()
    const rows = (await answer.json()) as { features: { id: string; properties: { id: string } }[] }
    for (const row of rows.features) row.id = row.properties.id = `way/${row.id}`
    await route.fulfill({ response: answer, json: rows })
  })
  await page.goto('/signage')
  await expect(foot(page)).toContainText(CREDIT)
})
