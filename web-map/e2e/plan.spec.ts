import { expect, type Locator, type Page } from '@playwright/test'
import { test, THROTTLE } from './throttle'

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (fault) => {
    throw fault
  })
})

/** As long as a busy machine may take for the first plan, which waits for the risk. */
const PATIENCE = { timeout: 45_000 * THROTTLE }

const plans = (page: Page) => page.locator('.plans > li')
const covered = (page: Page, name: string) => page.locator(`.legend [data-covered=${name}]`)

async function openPlanning(page: Page, more = ''): Promise<void> {
  await page.goto(`/#mode=plan&vehicle=pumper&limit=240${more}`)
  await expect(page.locator('.planning')).toBeVisible()
}

/** Asks for so many sites in the form, waits for the result, and gives the id. */
async function planSites(page: Page, count: number): Promise<string> {
  await openPlanning(page, '&panel=ask')
  await page.locator('input[name=count]').fill(String(count))
  await page.getByRole('button', { name: '开始计算' }).click()
  await expect(page.locator('.outcome')).toBeVisible(PATIENCE)
  const id = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('plan')
  if (!id) throw new Error(`the link ${page.url()} names no plan`)
  return id
}

async function countOf(row: Locator): Promise<number> {
  return Number(await row.locator('.n').textContent())
}

async function token(page: Page): Promise<Record<string, string>> {
  const me = (await (await page.request.get('/api/v1/me')).json()) as {
    csrf: { header: string; token: string }
  }
  return { [me.csrf.header]: me.csrf.token }
}

test('three sites are chosen, proven the best, with what each adds, and a reload keeps them', async ({
  page,
}) => {
  await planSites(page, 3)
  await expect(page.locator('.outcome .proven')).toHaveText('已证明最优')
  await expect(page.locator('.outcome')).toContainText(/时限内覆盖 \d+ \/ \d+ 栋/)
  await expect(page.locator('.sites li[data-site]')).toHaveCount(3)
  await expect(page.locator('.sites li[data-site] small').first()).toContainText(/单独建新增 .+少了它失去/)
  await expect(page.locator('.map .site.chosen')).toHaveCount(3)
  const total = Number(/\/ (\d+) 栋/.exec((await page.locator('.outcome').textContent()) ?? '')?.[1])
  const counts = await Promise.all(
    [
      'before',
      'before_over_blocked',
      'before_unverified',
      'after',
      'after_over_blocked',
      'after_unverified',
      'no',
    ].map((name) => countOf(covered(page, name))),
  )
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(total)
  expect(counts[3]).toBeGreaterThan(0)
  await page.reload()
  await expect(page.locator('.outcome .proven')).toBeVisible()
  await expect(page.locator('.map .site.chosen')).toHaveCount(3)
})

test('a class of buildings filters the list, and a building left out says what would cover it', async ({
  page,
}) => {
  await planSites(page, 1)
  const left = covered(page, 'no')
  const n = await countOf(left)
  expect(n).toBeGreaterThan(0)
  await left.click()
  await expect(page).toHaveURL(/covered=no/)
  await expect(page.locator('.list .entry')).toHaveCount(n)
  const mendable = page.locator('.list .entry').filter({ hasText: '最省的办法：建' }).first()
  await expect(mendable).toContainText('万元')
  await mendable.click()
  await expect(page.locator('.card .mend')).toContainText('最省的办法：建')
})

test('two plans are told apart by figures and by building', async ({ page }) => {
  const one = await planSites(page, 1)
  const four = await planSites(page, 4)
  await page.locator('select[name=versus]').selectOption(one)
  await expect(page).toHaveURL(new RegExp(`plan=${four}&versus=${one}`))
  await expect(page.locator('.compare table tbody tr').first()).toContainText(/\d+ 栋/)
  expect(await countOf(covered(page, 'only_a'))).toBeGreaterThan(0)
  expect(await countOf(covered(page, 'both'))).toBeGreaterThan(0)
  await expect(page.locator('.map .site.a, .map .site.both')).toHaveCount(4)
  await page.reload()
  await expect(page.locator('.compare table')).toBeVisible()
})

test('a candidate that is dragged says at once what it adds, and a plan can be made with it there', async ({
  page,
}) => {
  await openPlanning(page)
  const candidate = page.locator('.map .site[data-site=station-0004]')
  await expect(candidate).toBeVisible()
  const box = await candidate.boundingBox()
  if (!box) throw new Error('the candidate is not on the map')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 20, y + 10, { steps: 4 })
  await expect(page.locator('.trial')).toContainText(/新增 \d+ 栋/)
  await page.mouse.move(x + 40, y + 20, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/moved=station-0004/)
  await page.reload()
  await expect(page.locator('.trial')).toContainText(/新增 \d+ 栋/)
  await page.locator('.trial .keep').click()
  await expect(page.locator('.moves')).toContainText('桂西路候选站点')
  await page.getByRole('button', { name: '开始计算' }).click()
  await expect(page.locator('.outcome')).toBeVisible(PATIENCE)
  await expect(page.locator('.plan-title')).toContainText('移动 1 处')
})

test('a candidate is moved by the keyboard and put back', async ({ page }) => {
  await openPlanning(page)
  const candidate = page.locator('.map .site[data-site=station-0005]')
  await candidate.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  await expect(page).toHaveURL(/moved=station-0005/)
  await expect(page.locator('.trial')).toContainText(/新增 \d+ 栋/)
  await page.locator('.trial .put-back').click()
  await expect(page).not.toHaveURL(/moved=/)
  await expect(page.locator('.trial')).toHaveCount(0)
})

test('a plan that waits or runs is stopped by a press', async ({ page }) => {
  const headers = await token(page)
  await openPlanning(page)
  // Two are computed at a time, and each draws a curve: the last of so many waits for seconds.
  const ask = async (name: string): Promise<string> => {
    const answer = await page.request.post('/api/v1/plans', {
      headers,
      data: { kind: 'plan', vehicle: 'pumper', limit_s: 300, budget: 20_000_000, name },
    })
    expect(answer.status()).toBe(202)
    return ((await answer.json()) as { id: string }).id
  }
  const made = await Promise.all(Array.from({ length: 60 }, (_, i) => ask(`排队 ${String(i)}`)))
  const waiting = await ask('最后一个')
  await page.reload()
  const last = page.locator(`.plans > li[data-plan="${waiting}"]`)
  await last.getByRole('button', { name: '停止' }).click()
  await expect(last).toHaveAttribute('data-state', 'cancelled')
  await expect(last).toContainText('已停止')
  for (const id of [...made, waiting]) await page.request.delete(`/api/v1/plans/${id}`, { headers })
})

test('stations and lanes together show a curve, and a point of it what that money buys', async ({ page }) => {
  const headers = await token(page)
  const answer = await page.request.post('/api/v1/plans', {
    headers,
    data: { kind: 'plan', vehicle: 'pumper', limit_s: 300, budget: 20_000_000, name: '合起来' },
  })
  const { id } = (await answer.json()) as { id: string }
  await openPlanning(page, `&plan=${id}`)
  await expect(page.locator('.outcome .proven')).toHaveText('已证明最优', PATIENCE)
  await expect(page.locator('.sites.lanes li[data-lane]').first()).toBeVisible()
  const points = page.locator('svg [data-point]')
  await expect(points).toHaveCount(11)
  const whole = await countOf(covered(page, 'after'))
  await points.nth(3).click()
  await expect(page).toHaveURL(/bought=3/)
  await expect(page.locator('.point')).toContainText(/清通 \d+ 条车道.+时限内覆盖 \d+ \/ \d+ 栋/s)
  const some = await countOf(covered(page, 'after'))
  expect(some).toBeGreaterThan(0)
  expect(some).toBeLessThan(whole)
  await expect(page.locator('.list .entry').first()).toBeVisible()
  await page.request.delete(`/api/v1/plans/${id}`, { headers })
})

test('a plan is renamed and deleted', async ({ page }) => {
  const id = await planSites(page, 2)
  await page.getByRole('button', { name: '改名' }).click()
  await page.locator('.rename input').fill('两站方案')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.locator('.plan-title h2')).toHaveText('两站方案')
  await page.getByRole('button', { name: '全部方案' }).click()
  await expect(plans(page).filter({ hasText: '两站方案' })).toContainText(/覆盖 \d+ \/ \d+ 栋/)
  await page.locator(`.plans > li[data-plan="${id}"] a`).click()
  page.once('dialog', (dialog) => void dialog.accept())
  await page.getByRole('button', { name: '删除' }).click()
  await expect(plans(page).first().or(page.getByText('还没有方案'))).toBeVisible()
  await expect(page.locator(`.plans > li[data-plan="${id}"]`)).toHaveCount(0)
})

test('a question that cannot be asked says what to mend, where it was asked', async ({ page }) => {
  await openPlanning(page, '&panel=ask')
  await page.locator('input[name=count]').fill('0')
  await page.getByRole('button', { name: '开始计算' }).click()
  await expect(page.locator('.refusal')).toHaveText('请填 1 或更大的整数。')
  await page.locator('input[name=count]').fill('99')
  await page.getByRole('button', { name: '开始计算' }).click()
  await expect(page.locator('.refusal')).toContainText('99')
})

test('on a phone a plan is read and nothing runs over the edge', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await planSites(page, 3)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(390)
})

test('two plans lie left and right of a divider, which is dragged and moved by key', async ({ page }) => {
  const one = await planSites(page, 1)
  const four = await planSites(page, 4)
  await openPlanning(page, `&plan=${four}&versus=${one}`)
  const knob = page.locator('.swipe-knob')
  await expect(knob).toBeHidden()
  await page.getByLabel('左右对比').check()
  await expect(page).toHaveURL(/swipe=on/)
  await expect(knob).toHaveAttribute('aria-valuenow', '50')
  const clip = () => page.locator('.leaflet-swipe-left-pane').evaluate((pane) => pane.style.clipPath)
  const middle = await clip()
  const box = await knob.boundingBox()
  if (!box) throw new Error('the divider has no handle')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 200, box.y + box.height / 2, { steps: 4 })
  await page.mouse.up()
  await expect(knob).not.toHaveAttribute('aria-valuenow', '50')
  expect(await clip()).not.toBe(middle)
  const dragged = Number(await knob.getAttribute('aria-valuenow'))
  expect(dragged).toBeGreaterThan(55)
  await knob.press('ArrowLeft')
  await expect(knob).toHaveAttribute('aria-valuenow', String(dragged - 2))
  await page.getByLabel('左右对比').uncheck()
  await expect(knob).toBeHidden()
  await expect(covered(page, 'only_a')).toBeVisible()
})

test('whom nobody reaches is left out by a press where a plan failed for it', async ({ page }) => {
  await openPlanning(page, '&panel=ask')
  await page.locator('input[name=model][value=p-median]').check()
  await page.getByRole('button', { name: '开始计算' }).click()
  await expect(page.locator('.refusal')).toContainText(/等 \d+ 栋：/, PATIENCE)
  await page.getByRole('button', { name: '不计这些楼，再算一次' }).click()
  await expect(page.locator('.outcome')).toContainText(/能到 \d+ \/ \d+ 栋/, PATIENCE)
  await expect(page.locator('.outcome')).toContainText(/\d+ 栋怎么都到不了，没有计入/)
  await expect(page.locator('.outcome')).toContainText(/平均 (\d+ 分 )?\d+ (秒|分钟)到场/)
})

test('a site that must be built is built, and one that must not is not, as pressed on the map', async ({
  page,
}) => {
  await openPlanning(page, '&panel=ask')
  await page.locator('input[name=count]').fill('2')
  const must = page.locator('.map .site[data-site=station-0005]')
  const not = page.locator('.map .site[data-site=station-0010]')
  await must.press('Enter')
  await expect(must).toHaveClass(/\bmust\b/)
  await not.press('Enter')
  await not.press('Enter')
  await expect(not).toHaveClass(/\bnot\b/)
  await expect(page.locator('.picks summary')).toHaveText('必建 1 处，不建 1 处')
  await expect(page.locator('.legend')).toContainText('必建站址')
  await page.getByRole('button', { name: '开始计算' }).click()
  await expect(page.locator('.outcome')).toBeVisible(PATIENCE)
  await expect(page.locator('.plan-title')).toContainText('必建 1 处 · 不建 1 处')
  await expect(page.locator('.sites li[data-site=station-0005]')).toBeVisible()
  await expect(page.locator('.sites ol li[data-site=station-0010]')).toHaveCount(0)
})

test('a joint plan is tried over days on which lanes are blocked by chance', async ({ page }) => {
  await openPlanning(page, '&panel=ask')
  await page.locator('input[name=kind][value=plan]').check()
  await page.locator('input[name=budget]').fill('800')
  await page.locator('input[name=robust]').check()
  await page.locator('input[name=days]').fill('30')
  await page.getByRole('button', { name: '开始计算' }).click()
  await expect(page.locator('.robust')).toContainText(
    /平均一天覆盖 [\d.]+ % 的风险，最差的一成日子覆盖 [\d.]+ %/,
    PATIENCE,
  )
  await expect(page.locator('.robust')).toContainText('抽样 30 天，随机种子 1')
})

test('the lanes of a compound are ranked together, by the names that people know', async ({ page }) => {
  await openPlanning(page, '&panel=ask')
  await page.locator('input[name=kind][value=clearing]').check()
  await page.getByRole('button', { name: '开始计算' }).click()
  await expect(page.locator('.outcome')).toBeVisible(PATIENCE)
  await expect(page.locator('.sites.lanes li[data-lane]').first()).toBeVisible()
  const compounds = page.locator('.lanes details').filter({ hasText: '一小区一对策' })
  await compounds.locator('summary').click()
  await expect(compounds.locator('li').first()).toContainText('中型水罐车')
  await expect(compounds).not.toContainText(/lane-\d/)
  await expect(page.locator('.map .site.candidate')).toHaveCount(0)
  await expect(compounds.locator('li').first()).toContainText('从时限算起')
  await expect(compounds.locator('li').first().locator('.lane-age')).toContainText('最近一次查看')
  await expect(page.locator('[data-others=passable] summary')).toContainText('够中型水罐车通过')
  await expect(covered(page, 'before_over_blocked')).toContainText('原已覆盖，届时途中或停靠处有占用车道')
  await covered(page, 'before_over_blocked').click()
  await expect(page.locator('.list .group')).toHaveText(['原已覆盖，届时途中或停靠处有占用车道'])
  const entry = page.locator('.list .entry').first()
  await expect(entry.locator('.why')).toContainText(/占用/)
  await expect(entry.locator('.lane-age')).toContainText('最近一次查看')
})

test('a plan that was asked for in Chinese reads English on the English page', async ({ page }) => {
  await openPlanning(page, '&panel=ask')
  await page.locator('input[name=kind][value=clearing]').check()
  await page.getByRole('button', { name: '开始计算' }).click()
  await expect(page.locator('.outcome')).toBeVisible(PATIENCE)
  const id = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('plan') ?? ''
  await page.goto('about:blank')
  await openPlanning(page, `&plan=${id}&lang=en`)
  const lanes = page.locator('.lanes details small:not(.lane-age)')
  await expect(lanes.first()).toContainText('Clear')
  for (const reason of await lanes.allTextContents()) expect(reason).not.toMatch(/清通|栋|户/)
})

test('in English the form begins with a sum in its own unit of money', async ({ page }) => {
  await openPlanning(page, '&panel=ask&lang=en')
  await expect(page.locator('input[name=budget]')).toHaveValue('20')
})
