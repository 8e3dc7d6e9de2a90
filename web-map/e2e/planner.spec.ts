import { expect, type Page } from '@playwright/test'
import { test } from './throttle'

/** The number of the sentence that stands for one count. */
function count(page: Page, name: string) {
  return page.locator(`.sentence [data-count="${name}"]`)
}

async function numberOf(page: Page, name: string): Promise<number> {
  return Number(await count(page, name).locator('b').textContent())
}

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (fault) => {
    throw fault
  })
})

test('the first view of the sample appears', async ({ page }) => {
  await page.goto('/')
  const shown = await page.waitForFunction(
    () => performance.getEntriesByName('lifelane:first-view')[0]?.startTime,
  )
  const ms = Math.round(Number(await shown.jsonValue()))
  console.log(`first view of the sample: ${ms} ms after navigation (wanted: within 2000 ms)`)
  await expect(page.locator('.data-line')).toContainText('示例数据')
  await expect(page.locator('.list .entry').first()).toBeVisible()
})

test('nothing jumps while the page loads', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: unknown[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    })
  })
  await page.goto('/')
  await page.waitForFunction(() => performance.getEntriesByName('lifelane:first-view').length > 0)
  await page.waitForLoadState('networkidle')
  const moved = await page.evaluate(() =>
    (window as unknown as { shifts: { value: number }[] }).shifts.reduce((sum, { value }) => sum + value, 0),
  )
  console.log(`layout shift while loading: ${moved.toFixed(4)} (0.1 is called good)`)
  expect(moved).toBeLessThan(0.02)
})

test('the sentence adds up and names every high-rise once', async ({ page }) => {
  await page.goto('/')
  await expect(count(page, 'total')).toBeVisible()
  const parts = [
    'reached',
    'reached_over_blocked',
    'reached_unverified',
    'beyond_limit',
    'unreachable',
    'off_network',
  ]
  let sum = 0
  for (const part of parts) sum += await numberOf(page, part)
  expect(sum).toBe(await numberOf(page, 'total'))
  expect(sum).toBeGreaterThan(100)
})

test('a number of the sentence shows its buildings alone, and back undoes it', async ({ page }) => {
  await page.goto('/')
  const unreachable = await numberOf(page, 'unreachable')
  expect(unreachable).toBeGreaterThan(0)
  const legend = page.locator('.legend [data-class="unreachable"] .n')
  await expect(legend).toHaveText(String(unreachable))
  await count(page, 'unreachable').click()
  await expect(page.locator('.list .entry')).toHaveCount(unreachable)
  await expect(page).toHaveURL(/show=unreachable/)
  await page.goBack()
  await expect(count(page, 'total')).toHaveAttribute('aria-pressed', 'true')
})

test('the worst building says why no engine gets in, and names what stops it', async ({ page }) => {
  await page.goto('/')
  await count(page, 'unreachable').click()
  await page.locator('.list .entry').first().click()
  const card = page.locator('.card')
  await expect(card).toContainText('车进不去')
  await expect(card.locator('.reasons li').first()).not.toBeEmpty()
})

test('a reached building says when, by which station and along which way', async ({ page }) => {
  await page.goto('/')
  await count(page, 'reached').click()
  await page.locator('.list .entry').last().click()
  const card = page.locator('.card')
  await expect(card.locator('.verdict')).toContainText(/\d+ (秒|分钟)到场/)
  await expect(card).toContainText('出动')
  await card.getByRole('button', { name: '显示整条路线' }).click()
  await expect(page).toHaveURL(/at=high-rises\//)
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
})

test('an arrival to be checked names the unknown limits or the missing access', async ({ page }) => {
  await page.goto('/')
  await count(page, 'reached_unverified').click()
  const card = page.locator('.card')
  await page.locator('.list .entry').first().click()
  await expect(card.locator('.arrival .unknown').first()).toBeVisible()
  // The first that has an unknown limit on its way, and not a road for its only access.
  for (const entry of await page.locator('.list .entry').all()) {
    await entry.click()
    await expect(card.locator('h2')).toHaveText((await entry.locator('.name').textContent()) ?? '')
    if (!(await card.locator('.arrival').textContent())?.includes('限制未知')) continue
    await expect(card.locator('.arrival .unknown li').first()).toContainText('未知，待查')
    return
  }
  throw new Error('the sample has no arrival with an unknown limit on its way')
})

test('a narrower limit reaches fewer, and the link keeps vehicle and limit', async ({ page }) => {
  await page.goto('/')
  const usual = await numberOf(page, 'reached')
  await page.selectOption('select[name=limit]', '180')
  await expect(page).toHaveURL(/limit=180/)
  await expect(count(page, 'reached')).toContainText('3 分钟')
  expect(await numberOf(page, 'reached')).toBeLessThan(usual)
  await page.reload()
  await expect(page.locator('select[name=limit]')).toHaveValue('180')
  await expect(count(page, 'reached')).toContainText('3 分钟')
})

test('a link opens the view that it names', async ({ page }) => {
  await page.goto('/#map=15/30.67000/107.80000&layers=roads,hydrants&vehicle=aerial-32&limit=240&lang=en')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('select[name=vehicle]')).toHaveValue('aerial-32')
  await expect(page.locator('input[name=layer-hydrants]')).toBeChecked()
  await expect(page.locator('input[name=layer-coverage]')).not.toBeChecked()
  await expect(count(page, 'reached')).toContainText('4 min')
  await expect(page).toHaveURL(/map=15\/30\.67000\/107\.80000/)
})

test('a click on the map opens the card of what is there', async ({ page }) => {
  await page.goto('/')
  await page.locator('.list .entry').first().click()
  const name = await page.locator('.card h2').textContent()
  await expect(page).toHaveURL(/map=17/)
  await page.getByRole('button', { name: '关闭' }).click()
  await expect(page.locator('.card')).toBeHidden()
  const map = await page.locator('.map').boundingBox()
  if (!map) throw new Error('the map has no place on the page')
  await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2)
  await expect(page.locator('.card h2')).toHaveText(name ?? '')
})

test('the search finds a building and Enter opens it', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox').fill('名豪')
  await expect(page.locator('.list .entry .name').first()).toContainText('名豪')
  await page.getByRole('searchbox').press('Enter')
  await expect(page.locator('.card h2')).toContainText('名豪')
})

test('every layer can be switched on, and comes without an error', async ({ page }) => {
  await page.goto('/#map=17/30.67000/107.80000')
  for (const box of await page.locator('.legend input[type=checkbox]').all()) await box.check()
  await page.waitForLoadState('networkidle')
  await expect(page.locator('.trouble')).toHaveCount(0)
})

test('the keyboard alone gets to a building, with its place in sight', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('.list .entry').first()).toBeVisible()
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const focused = page.locator('.entry:focus-visible')
  await expect(focused).toHaveCount(1)
  expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
  await page.keyboard.press('Enter')
  await expect(page.locator('.card')).toBeVisible()
})

test('English and back by the switch, on the same view', async ({ page }) => {
  await page.goto('/#limit=240')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('.data-line')).toContainText('Sample data')
  await expect(page.locator('select[name=limit]')).toHaveValue('240')
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.locator('.data-line')).toContainText('示例数据')
})

test('what fails says what to do', async ({ page }) => {
  await page.route('**/api/v1/reach?*', (route) => route.abort())
  await page.goto('/')
  const trouble = page.getByRole('alert')
  await expect(trouble).toContainText('请检查网络')
  await page.unroute('**/api/v1/reach?*')
  await trouble.getByRole('button', { name: '重试' }).click()
  await expect(count(page, 'total')).toBeVisible()
})
