import { expect } from '@playwright/test'
import { test } from './throttle'

test("an old blockage is told as one that was seen, on the lane's card and as a reason", async ({ page }) => {
  await page.goto('/#at=fire-lanes/lane-0005')
  const facts = page.locator('.card .facts')
  await expect(facts).toContainText('占用情况上次见占用')
  await expect(facts).toContainText('剩余净宽未知，按不通处理')
  await expect(page.locator('.card .lane-age')).toContainText(/\d+ 天前.*待复核/)
  await page.goto('/#at=high-rises/hr-0184')
  await expect(page.locator('.card .reasons')).toContainText(/双桂雅苑南侧车道上次见占用.*天前.*待复核/)
  await expect(page.locator('body')).not.toContainText('现在正被占用')
})

test('a rescue site on a blocked lane says so on its card', async ({ page }) => {
  await page.goto('/#at=rescue-sites/site-0133')
  const said = page.locator('.card .over-blocked')
  await expect(said).toContainText(/桂湖天下4排车道.*剩余 2.9 米.*天前.*待复核/)
  await said.getByRole('button', { name: '桂湖天下4排车道' }).click()
  await expect(page.locator('.card h2')).toHaveText('桂湖天下4排车道')
})

test('a road that is recorded as closed has a sign in the legend, and a card when it is pressed', async ({
  page,
}) => {
  await page.goto('/#map=18/30.66309/107.77329')
  await expect(page.locator('.legend')).toContainText('道路登记为封闭')
  await page.waitForLoadState('networkidle')
  const map = await page.locator('.map').boundingBox()
  if (!map) throw new Error('no map')
  await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2)
  await expect(page.locator('.card h2')).toHaveText('柚林街')
  await expect(page.locator('.card')).toContainText(/登记为封闭.*未注明时间，待复核，依据：影像/)
})
