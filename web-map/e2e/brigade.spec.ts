import { expect } from '@playwright/test'
import { test } from './throttle'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 })

/** The town's middle in the sample. */
const TOWN = { longitude: 107.8, latitude: 30.67 }

test('the blocked lanes stand nearest first, each with why, under the age of the data', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation(TOWN)
  await page.goto('/brigade')
  await expect(page.locator('.age')).toContainText('占用情况')
  await expect(page.locator('.order')).toContainText('离我的直线距离')
  const lanes = page.locator('.lane')
  await expect(lanes.first()).toBeVisible()
  expect(await lanes.count()).toBeGreaterThan(1)
  const metres = (await lanes.locator('.far').allTextContents()).map(inMetres)
  expect(metres).toEqual([...metres].sort((a, b) => a - b))
  for (const why of await lanes.locator('.why').allTextContents()) expect(why).toContain('原因')
})

function inMetres(text: string): number {
  return parseFloat(text.replace(',', '')) * (text.includes('公里') ? 1000 : 1)
}

test('without a position the map stands in, and the page says so', async ({ page }) => {
  await page.goto('/brigade')
  await expect(page.locator('.order')).toContainText('无法定位')
  await expect(page.locator('.lane').first()).toBeVisible()
})

test('the list is asked anew whenever the page is looked at again', async ({ page }) => {
  await page.goto('/brigade')
  await page.waitForLoadState('networkidle')
  const asked = page.waitForRequest(/\/api\/v1\/blocked/)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await asked
})

test('a search opens a building, and back closes it', async ({ page }) => {
  await page.goto('/brigade')
  await page.getByRole('searchbox').fill('名豪')
  await page.locator('.found button').first().click()
  await expect(page.locator('.turnout h2')).toContainText('名豪')
  await expect(page.locator('.turnout')).toContainText('登高操作场地')
  await page.goBack()
  await expect(page.locator('.turnout')).toBeHidden()
})

test('nothing to press is smaller than 48 px', async ({ page }) => {
  await page.goto('/brigade')
  await expect(page.locator('.lane').first()).toBeVisible()
  const targets = page.locator('button, input, a[href]:not(.leaflet-control-attribution a)')
  expect(await targets.count()).toBeGreaterThan(4)
  for (const target of await targets.all()) {
    const box = await target.boundingBox()
    expect(box?.height, await target.evaluate((element) => element.outerHTML)).toBeGreaterThanOrEqual(48)
  }
})
