import { expect, type Page } from '@playwright/test'
import { test } from './throttle'

/** Nothing of the server answers, as when it was ended. */
async function endServer(page: Page): Promise<() => Promise<void>> {
  const asked = (url: URL) => /^\/(api|ogc|actuator)\//.test(url.pathname)
  await page.route(asked, (route) => route.abort('connectionrefused'))
  return () => page.unroute(asked)
}

const notice = (page: Page) => page.locator('.connection')

test('the planner keeps the last numbers when the server is gone, greyed, and asks anew when it is back', async ({
  page,
}) => {
  await page.goto('/')
  const counts = page.locator('.sentence [data-count] b')
  await expect(counts.first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  const before = await counts.allTextContents()
  const begin = await endServer(page)
  await page.selectOption('select[name=limit]', '180')
  await expect(notice(page)).toContainText(/服务器没有回应。显示的是 .*\d+:\d\d 的结果/)
  await expect(page.locator('body')).toHaveClass(/outdated/)
  expect(await counts.allTextContents()).toEqual(before)
  await expect(page.locator('.sentence')).toContainText('5 分钟')
  await expect(page.locator('.list .entry').first()).toBeVisible()
  await begin()
  await expect(page.locator('.sentence')).toContainText('3 分钟')
  await expect(notice(page)).toHaveCount(0)
  await expect(page.locator('.trouble')).toHaveCount(0)
  await expect(page.locator('body')).not.toHaveClass(/outdated/)
  expect(await counts.allTextContents()).not.toEqual(before)
})

test('a page that asks nothing notices by itself that the server is gone', async ({ page }) => {
  await page.clock.install()
  await page.goto('/brigade')
  const lanes = page.locator('.lane')
  await expect(lanes.first()).toBeVisible()
  const n = await lanes.count()
  const begin = await endServer(page)
  await page.clock.runFor(20_000)
  await expect(notice(page)).toBeVisible()
  await expect(lanes).toHaveCount(n)
  await begin()
  await page.clock.runFor(5_000)
  await expect(notice(page)).toHaveCount(0)
})

test('the crews see their list once the server is there', async ({ page }) => {
  const begin = await endServer(page)
  await page.goto('/brigade')
  await expect(notice(page)).toContainText('服务器没有回应')
  await begin()
  await expect(page.locator('.lane').first()).toBeVisible()
  await expect(page.locator('.trouble')).toHaveCount(0)
})

test('the public page keeps its marks when the server is gone', async ({ page }) => {
  await page.clock.install()
  await page.goto(`/signage#home=${encodeURIComponent('名豪')}`)
  await expect(page.locator('.verdict')).toContainText('登高操作场地')
  await endServer(page)
  await page.clock.runFor(20_000)
  await expect(notice(page)).toBeVisible()
  await expect(page.locator('.verdict')).toContainText('登高操作场地')
})

for (const status of [500, 503]) {
  test(`one answer that fails with ${status} leaves the last numbers, greyed, and says so`, async ({
    page,
  }) => {
    await page.goto('/')
    const counts = page.locator('.sentence [data-count] b')
    await expect(counts.first()).toBeVisible()
    const before = await counts.allTextContents()
    await page.route('**/api/v1/reach?*', (route) => route.fulfill({ status, body: '' }))
    await page.selectOption('select[name=limit]', '180')
    await expect(page.getByRole('alert')).toBeVisible()
    expect(await counts.allTextContents()).toEqual(before)
    await expect(page.locator('body')).toHaveClass(/outdated/)
    await expect(notice(page)).toHaveCount(0)
    await page.unroute('**/api/v1/reach?*')
    await page.getByRole('alert').getByRole('button', { name: '重试' }).click()
    await expect(page.locator('.sentence')).toContainText('3 分钟')
    await expect(page.locator('body')).not.toHaveClass(/outdated/)
  })
}
