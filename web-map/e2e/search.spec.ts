import { expect } from '@playwright/test'
import { test, THROTTLE } from './throttle'

test('a search under a filter says how many results lie outside it, and shows them by a press', async ({
  page,
}) => {
  await page.goto('/')
  const entries = page.locator('.list .entry')
  await expect(entries.first()).toBeVisible()
  await page.getByRole('searchbox').fill('名豪')
  await expect(entries.first()).toContainText('名豪')
  const all = await entries.count()
  await page.locator('.sentence [data-count=unreachable]').click()
  const inside = await page.locator('.list .entry').count()
  expect(inside).toBeLessThan(all)
  const outside = page.locator('.outside')
  await expect(outside).toContainText(`另有 ${all - inside} 个结果不在当前筛选内`)
  await outside.getByRole('button').click()
  await expect(entries).toHaveCount(all)
  await expect(outside).toHaveCount(0)
  await expect(page).not.toHaveURL(/show=/)
})

test('in the risk a sign hides nothing that is searched for in silence', async ({ page }) => {
  await page.goto('/#mode=risk&sign=all.fine&find=%E5%90%8D%E8%B1%AA')
  await expect(page.locator('.outside')).toContainText(/另有 \d+ 个结果不在当前筛选内/, {
    timeout: 60_000 * THROTTLE,
  })
  await page.locator('.outside').getByRole('button').click()
  await expect(page.locator('.list .entry').first()).toContainText('名豪')
})
