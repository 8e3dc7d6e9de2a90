import { expect, type Page } from '@playwright/test'
import { test } from './throttle'

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  permissions: ['geolocation'],
})

/** The town's middle in the sample, and a place about 900 m to the east. */
const TOWN = { longitude: 107.79, latitude: 30.668, accuracy: 12 }
const EAST = { ...TOWN, longitude: 107.8095 }

const order = (page: Page) => page.locator('.order')
const nearest = (page: Page) => page.locator('.lane').first().getAttribute('data-id')

test('the list follows the device and says how sure its place is', async ({ page, context }) => {
  await context.setGeolocation(TOWN)
  await page.goto('/brigade')
  await expect(order(page)).toContainText('按离我的直线距离排列（±12 米）')
  const first = await nearest(page)
  await context.setGeolocation(EAST)
  await expect.poll(() => nearest(page), { timeout: 30_000 }).not.toBe(first)
})

test('a place that is good to kilometres is not sorted by', async ({ page, context }) => {
  await context.setGeolocation({ ...TOWN, accuracy: 2500 })
  await page.goto('/brigade')
  await expect(order(page)).toContainText('定位精度约 2.5 公里，仅供参考')
  await expect(page.locator('.lane .far').first()).toContainText('离地图中心')
})

test('the last place stays, with its age, when no other comes', async ({ page, context }) => {
  await context.setGeolocation(TOWN)
  await page.goto('/brigade')
  await expect(order(page)).toContainText('±12 米')
  await context.clearPermissions()
  await page.getByRole('button', { name: '我的位置' }).click()
  await expect(order(page)).toContainText('无法定位（未允许定位），仍按先前的位置（±12 米')
  await expect(page.locator('.lane .far').first()).toContainText('离我')
})

test('following stops when asked', async ({ page, context }) => {
  await context.setGeolocation(TOWN)
  await page.goto('/brigade')
  await expect(order(page)).toContainText('±12 米')
  await page.getByRole('button', { name: '停止定位' }).click()
  await expect(page.getByRole('button', { name: '停止定位' })).toHaveCount(0)
  await context.setGeolocation(EAST)
  await expect(order(page)).toContainText(/±12 米，\d+ 秒前/, { timeout: 50_000 })
})
