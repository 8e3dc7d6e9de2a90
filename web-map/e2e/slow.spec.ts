import { expect, type Page } from '@playwright/test'
import { test } from './throttle'

/** Holds back what a path answers until it is let go. */
async function holdBack(page: Page, path: string): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(path, async (route) => {
    await released
    await route.continue()
  })
  return release
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 })

  test("the crews' search does not move away when the list comes late", async ({ page }) => {
    const release = await holdBack(page, '**/api/v1/blocked*')
    await page.goto('/brigade')
    const box = page.getByRole('searchbox')
    await box.fill('名豪')
    const result = page.locator('.found button').first()
    await expect(result).toBeVisible()
    const before = [await box.boundingBox(), await result.boundingBox()]
    release()
    await expect(page.locator('.lane').first()).toBeVisible()
    expect([await box.boundingBox(), await result.boundingBox()]).toEqual(before)
    await result.click()
    await expect(page.locator('.turnout h2')).toContainText('名豪')
  })

  test('a sheet does not say that nothing is blocked before the list has come', async ({ page }) => {
    const release = await holdBack(page, '**/api/v1/blocked*')
    await page.goto('/brigade#at=high-rises/hr-0003')
    const sheet = page.locator('.turnout')
    await expect(sheet).toContainText('名豪3号楼')
    await expect(sheet.locator('[aria-busy]').first()).toContainText('正在')
    release()
    await expect(sheet.locator('ul').first()).toContainText('名豪2排车道')
  })

  test('a search before the buildings have come says that they are awaited, then finds', async ({ page }) => {
    const release = await holdBack(page, '**/ogc/collections/high-rises/items*')
    await page.goto('/brigade')
    await page.getByRole('searchbox').fill('名豪')
    await expect(page.locator('.found .none')).toContainText('正在')
    release()
    await expect(page.locator('.found button').first()).toContainText('名豪')
  })

  test('a position that comes late does not take a home away that was chosen meanwhile', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.geolocation.getCurrentPosition = (found) =>
        Object.assign(window, {
          arrive: () => found({ coords: { longitude: 107.8, latitude: 30.67 } } as GeolocationPosition),
        })
    })
    await page.goto('/signage')
    await page.getByRole('button', { name: '看我所在的位置' }).click()
    await page.getByRole('searchbox').fill('名豪')
    await page.locator('.found button').first().click()
    await expect(page.locator('.verdict')).toContainText('登高操作场地')
    await page.evaluate(() => (window as unknown as { arrive(): void }).arrive())
    await expect(page.locator('.verdict')).toContainText('登高操作场地')
    await expect(page).toHaveURL(/home=/)
  })
})

test('a key moves a candidate by steps that stay near its road, however far off the map is', async ({
  page,
}) => {
  await page.goto('/#mode=plan&vehicle=pumper&limit=240&map=9/30.67000/107.80000')
  const candidate = page.locator('.map .site[data-site=station-0005]')
  await candidate.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  await expect(page.locator('.trial')).toContainText(/新增 \d+ 栋/)
  await expect(page.locator('.trial')).not.toContainText('没有该车能走的路')
})
