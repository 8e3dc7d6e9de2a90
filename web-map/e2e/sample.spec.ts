import { expect } from '@playwright/test'
import { print } from './paper'
import { test } from './throttle'

const PAGES = ['/', '/#mode=risk', '/#mode=plan', '/brigade', '/brigade#at=high-rises/hr-0003', '/signage']

for (const lang of ['zh-CN', 'en'])
  test(`that the sample is not for real use is said whole on a phone (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    for (const path of PAGES) {
      await page.goto('about:blank')
      await page.goto(`${path}${path.includes('#') ? '&' : '#'}lang=${lang}`)
      const said = page.getByText(lang === 'en' ? 'not for real use' : '不可用于实战')
      await expect(said, path).toBeInViewport({ ratio: 1 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390)
    }
  })

test('the brigade and the public page say it on paper', async ({ page }) => {
  for (const path of ['/brigade', '/brigade#at=high-rises/hr-0003', '/signage']) {
    await page.goto('about:blank')
    await page.goto(path)
    await expect(page.getByText('不可用于实战')).toBeVisible()
    const { text } = await print(page, { format: 'A4' })
    expect(text, path).toContain('位置与数值均为虚构，不可用于实战')
  }
})
