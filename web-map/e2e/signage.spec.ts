import { expect } from '@playwright/test'
import { test } from './throttle'

// Nobody signs in to see where not to park.
test.use({
  storageState: { cookies: [], origins: [] },
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
})

test('anybody finds the marks at home by one search, with three sentences why', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/signage')
  await expect(page.getByText('示例数据')).toBeVisible()
  await page.getByRole('searchbox').fill('名豪')
  await page.locator('.found button').first().click()
  await expect(page.locator('.verdict')).toContainText(/登高操作场地 \d+ 处，消防车道 \d+ 条/)
  await expect(page.locator('main ol').getByRole('listitem')).toHaveCount(3)
  await expect(page.locator('.marks')).toContainText('黄色网格')
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([])
  await page.goBack()
  await expect(page.locator('.verdict')).toContainText('输入小区或楼栋名')
})

test('what is hidden from the public does not come to its page', async ({ page }) => {
  const bodies: Promise<string>[] = []
  page.on('response', (answer) => {
    if (answer.url().includes('/fire-lanes/items')) bodies.push(answer.text())
  })
  await page.goto('/signage')
  await page.waitForLoadState('networkidle')
  expect(bodies).toHaveLength(1)
  const rows = JSON.parse((await bodies[0]) ?? '') as { features: { properties: object }[] }
  expect(rows.features.length).toBeGreaterThan(10)
  const open = ['id', 'name', 'compound', 'marked']
  for (const { properties } of rows.features)
    expect(Object.keys(properties).filter((name) => !open.includes(name))).toEqual([])
})

test('a compound that is not there says what to try', async ({ page }) => {
  await page.goto('/signage')
  await page.getByRole('searchbox').fill('没有这个小区')
  await expect(page.locator('.found .none')).toContainText('试试')
})

test('English by the switch', async ({ page }) => {
  await page.goto('/signage')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('h1')).toContainText('Where is parking forbidden')
})
