import { expect, test, type Page } from '@playwright/test'

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (fault) => {
    throw fault
  })
})

/** One thing of each layer, those without a name among them. */
const THINGS = [
  'high-rises/hr-0136',
  'stations/station-0001',
  'roads/road-0100',
  'fire-lanes/lane-0191',
  'rescue-sites/site-0001',
  'hydrants/hydrant-0013',
  'gates/gate-0010',
  'obstacles/obstacle-0001',
  'townships/township-0001',
  'premises/premises-0125',
  'adapters/adapter-0007',
]

/** All that a card says unasked; the record's own id is folded away. */
async function wordsOf(page: Page): Promise<string> {
  await expect(page.locator('.card .id')).toBeVisible()
  return page.locator('.card').innerText()
}

/** Opens a link as another person would, in a document of its own: a new place alone would not load the page anew. */
async function open(page: Page, link: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(link)
}

test('no card speaks in codes', async ({ page }) => {
  for (const thing of THINGS) {
    await open(page, `/#at=${thing}`)
    // Codes of the data are small Latin letters; what standards are called is written in capitals.
    expect(await wordsOf(page), thing).not.toMatch(/[a-z]{2,}/)
  }
})

test('nor does what the risk says of a building', async ({ page }) => {
  for (const id of ['hr-0003', 'hr-0019', 'hr-0040', 'hr-0136']) {
    await open(page, `/#mode=risk&at=high-rises/${id}`)
    await expect(page.locator('.card .three')).toBeVisible({ timeout: 30_000 })
    const said = (await wordsOf(page)).replace(/NIST TN|GB[ /T]+[\d-]+/g, '')
    expect(said, id).not.toMatch(/[a-z]{2,}/)
  }
})

test('a thing without a name goes by kind, number and street, in both languages', async ({ page }) => {
  await page.goto('/#at=hydrants/hydrant-0013')
  await expect(page.locator('.card h2')).toHaveText(/^(市政|小区)消火栓 13 号（.+）$/)
  await open(page, '/#at=hydrants/hydrant-0013&lang=en')
  await expect(page.locator('.card h2')).toHaveText(/^(Municipal|Compound's) hydrant no\. 13 \(.+\)$/)
})

test('the id that the imported file knows is one press away', async ({ page }) => {
  await page.goto('/#at=hydrants/hydrant-0013')
  const id = page.getByText('hydrant-0013')
  await expect(id).toBeHidden()
  await page.getByText('资料编号').click()
  await expect(id).toBeVisible()
})

test('what stops an engine is named once, without a code', async ({ page }) => {
  await page.goto(`/#vehicle=aerial-54&show=unreachable&find=${encodeURIComponent('湖山美域')}`)
  await page.locator('.list .entry').first().click()
  const reason = page.locator('.card .reasons li').filter({ hasText: '大门' }).first()
  await expect(reason).toHaveText(/^大门 42 号（湖山美域入口）净高不足（现状 3.8 米，需要 [\d.]+ 米）$/)
})

test('a station lists its vehicles by name, a road its kind', async ({ page }) => {
  await page.goto('/#at=stations/station-0001')
  await expect(page.locator('.card .facts')).toContainText(
    '中型水罐车、重型水罐／泡沫消防车、32 米登高平台车',
  )
  await expect(page.locator('.card .facts')).toContainText('一级站')
  await open(page, '/#at=roads/road-0100')
  await expect(page.locator('.card .facts')).toContainText(/道路类别.*(路|道|街)/s)
})

test('on a phone nothing runs over the edge, in either language', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of ['/', '/#mode=risk', '/#mode=plan', '/brigade', '/signage'])
    for (const lang of ['zh-CN', 'en']) {
      await open(page, `${path}${path.includes('#') ? '&' : '#'}lang=${lang}`)
      await page.waitForLoadState('networkidle')
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, `${path} ${lang}`).toBeLessThanOrEqual(390)
    }
})
