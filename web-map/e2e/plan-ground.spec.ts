import { expect, type Page } from '@playwright/test'
import { test, THROTTLE } from './throttle'
import { washed } from './wash'

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (fault) => {
    throw fault
  })
})

const PATIENCE = { timeout: 60_000 * THROTTLE }
const wash = (page: Page) => page.locator('.legend label:has(input[name=layer-coverage])')

async function headers(page: Page): Promise<Record<string, string>> {
  const me = (await (await page.request.get('/api/v1/me')).json()) as {
    csrf: { header: string; token: string }
  }
  return { [me.csrf.header]: me.csrf.token }
}

test('an open plan washes the ground that it reaches, with the total before and after', async ({ page }) => {
  const sent = await headers(page)
  const data = { kind: 'siting', model: 'mclp', vehicle: 'pumper', limit_s: 240, p: 3, name: '看范围' }
  const { id } = (await (await page.request.post('/api/v1/plans', { headers: sent, data })).json()) as {
    id: string
  }
  // The whole district, since candidates lie about all of it.
  await page.goto('/#mode=plan&vehicle=pumper&limit=240&map=11/30.67000/107.80000')
  await expect(wash(page)).toContainText('现有站可达范围')
  await expect.poll(() => washed(page)).toBeGreaterThan(0)
  const today = await washed(page)
  await page.locator(`.plans > li[data-plan="${id}"] a`).click()
  await expect(page.locator('.outcome .proven')).toBeVisible(PATIENCE)
  await expect(wash(page)).toContainText('方案实施后可达范围')
  await page.goto(page.url().replace(/map=[^&]*/, 'map=11/30.67000/107.80000'))
  await expect(wash(page)).toContainText('方案实施后可达范围')
  await expect.poll(() => washed(page)).toBeGreaterThan(1.05 * today)
  const said = (await page.locator('.outcome .gained').textContent()) ?? ''
  const [before, after, gained] = (/全区 (\d+) → (\d+) 栋，新增 (\d+) 栋/.exec(said)?.slice(1) ?? []).map(
    Number,
  )
  expect(after).toBe((before ?? 0) + (gained ?? 0))
  await expect(page.locator('.outcome')).toContainText(`时限内覆盖 ${after} / `)
  await page.getByRole('button', { name: '全部方案' }).click()
  await expect(wash(page)).toContainText('现有站可达范围')
  await page.request.delete(`/api/v1/plans/${id}`, { headers: sent })
})

test('a candidate that is tried says what the district has before and after', async ({ page }) => {
  await page.goto('/#mode=plan&vehicle=pumper&limit=240&moved=station-0004@107.8,30.67')
  const trial = page.locator('.trial')
  await expect(trial).toContainText(/新增 \d+ 栋/)
  await expect(trial).toContainText(/全区可到 \d+ → \d+ 栋/)
  const said = (await trial.textContent()) ?? ''
  const newly = [...said.matchAll(/(?:新增|另) (\d+) 栋/g)].reduce((sum, [, n]) => sum + Number(n), 0)
  const [before, after] = (/全区可到 (\d+) → (\d+) 栋/.exec(said)?.slice(1) ?? []).map(Number)
  expect(after).toBe((before ?? 0) + newly)
})
