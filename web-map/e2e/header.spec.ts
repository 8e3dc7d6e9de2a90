import { expect, type Page } from '@playwright/test'
import { test, THROTTLE } from './throttle'

/** The widest of what a select offers fits it, with its arrow. */
async function expectWhole(page: Page, name: string): Promise<void> {
  const room = await page.locator(`.top-bar select[name=${name}]`).evaluate((select: HTMLSelectElement) => {
    const { font, paddingLeft } = getComputedStyle(select)
    const pen = document.createElement('canvas').getContext('2d')
    if (!pen) throw new Error('no canvas to measure on')
    pen.font = font
    const widest = Math.max(...[...select.options].map(({ text }) => pen.measureText(text).width))
    return select.clientWidth - parseFloat(paddingLeft) - widest
  })
  expect(room, name).toBeGreaterThan(16)
}

for (const lang of ['zh-CN', 'en'])
  for (const mode of ['arrival', 'risk', 'plan']) {
    test(`the ${mode}'s choices stand in one line at 1440 px, each to be read whole (${lang})`, async ({
      page,
    }) => {
      await page.route('**/api/v1/summary', async (route) => {
        const answer = await route.fetch()
        const basemaps = [
          { id: 'town', name: 'Town', url: '/none/{z}/{x}/{y}', frame: 'wgs84', attribution: '' },
        ]
        await route.fulfill({ response: answer, json: { ...(await answer.json()), basemaps } })
      })
      await page.goto(`/#mode=${mode}&lang=${lang}`)
      await expect(page.locator('.account .user')).toBeVisible()
      await expect(page.locator('.top-bar select[name=vehicle]')).toBeEnabled({ timeout: 60_000 * THROTTLE })
      const bar = await page.locator('.top-bar').boundingBox()
      expect(bar?.height).toBeLessThan(60)
      await expectWhole(page, 'vehicle')
      if (mode !== 'risk') await expectWhole(page, 'limit')
      await expect(page.locator('.legend select[name=base]')).toBeVisible()
    })
  }

for (const mode of ['arrival', 'risk'])
  test(`no row of the ${mode}'s list is cut in English`, async ({ page }) => {
    await page.goto(`/#mode=${mode}&lang=en`)
    await expect(page.locator('.list .entry').first()).toBeVisible({ timeout: 60_000 * THROTTLE })
    const cut = await page
      .locator('.list .entry :is(.name, .where)')
      .evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth + 1).length)
    expect(cut).toBe(0)
  })

for (const lang of ['zh-CN', 'en'])
  test(`on a phone the law of the way, the public page and the account are one press away (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`/#lang=${lang}`)
    await expect(page.locator('.list .entry').first()).toBeVisible()
    const folded = ['.top-bar .tick', '.top-bar .public', '.top-bar .account button']
    for (const each of folded) await expect(page.locator(each).first()).toBeHidden()
    await expectWhole(page, 'vehicle')
    await page.locator('.unfold').click()
    for (const each of folded) await expect(page.locator(each).first()).toBeInViewport({ ratio: 1 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.locator('.top-bar .tick input').first().uncheck()
    await expect(page).toHaveURL(/turns=off/)
  })
