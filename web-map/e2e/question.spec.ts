import { expect, type Page } from '@playwright/test'
import { test } from './throttle'
import { washed } from './wash'

/** Holds the answers to a question about one vehicle until it is let go. */
async function hold(page: Page, path: string): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(
    (url) => url.pathname === path && url.searchParams.get('vehicle') === 'aerial-32',
    async (route) => {
      await held
      await route.continue()
    },
  )
  return letGo
}

test("the ground of another vehicle never lies under this one's numbers", async ({ page }) => {
  const letGo = await hold(page, '/api/v1/reach/polygons')
  await page.goto('/#vehicle=pumper')
  await expect.poll(() => washed(page)).toBeGreaterThan(0)
  const before = await page.locator('.sentence [data-count=reached] b').textContent()
  await page.selectOption('select[name=vehicle]', 'aerial-32')
  await expect(page.locator('.sentence [data-count=reached] b')).not.toHaveText(before ?? '')
  expect(await washed(page)).toBe(0)
  letGo()
  await expect.poll(() => washed(page)).toBeGreaterThan(0)
})

test('the numbers of the question before are marked until the new ones have come', async ({ page }) => {
  const letGo = await hold(page, '/api/v1/reach')
  await page.goto('/#vehicle=pumper')
  const panel = page.locator('.panel')
  await expect(page.locator('.list .entry').first()).toBeVisible()
  await expect(panel).toHaveAttribute('aria-busy', 'false')
  await page.selectOption('select[name=vehicle]', 'aerial-32')
  await expect(panel).toHaveAttribute('aria-busy', 'true')
  await expect(page.locator('.sentence')).toHaveCSS('opacity', '0.35')
  letGo()
  await expect(panel).toHaveAttribute('aria-busy', 'false')
  await expect(page.locator('.sentence')).toHaveCSS('opacity', '1')
})
