import { expect } from '@playwright/test'
import { test } from './throttle'

// A server of its own, on which nothing has been imported.
test.use({ baseURL: process.env['LIFELANE_EMPTY_URL'] ?? '', storageState: { cookies: [], origins: [] } })

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (fault) => {
    throw fault
  })
  await page.goto('/sign-in')
  await page.getByLabel('用户名').fill('admin')
  await page.getByLabel('密码').fill(process.env['LIFELANE_ADMIN_PASSWORD'] ?? '')
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL((url) => url.pathname === '/')
})

test('the planner learns what to import first', async ({ page }) => {
  const steps = page.locator('.first-imports code')
  await expect(steps.first()).toHaveText('./lifelane import roads 文件')
  expect(await steps.allTextContents()).toContain('./lifelane import all 文件.osm.pbf')
  await expect(page.locator('.sentence [data-count="total"] b')).toHaveText('0')
})

test('the brigade does not wait for a list that never comes', async ({ page }) => {
  await page.goto('/brigade')
  await expect(page.locator('.none')).toContainText('import fire-lanes')
})

test('the public is told whom to ask', async ({ page }) => {
  await page.goto('/signage')
  await expect(page.locator('.verdict')).toContainText('询问')
})
