import { expect, type Page } from '@playwright/test'
import { test, THROTTLE } from './throttle'
import type { FeatureCollection, Polygon } from 'geojson'

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (fault) => {
    throw fault
  })
})

const entries = (page: Page) => page.locator('.list .entry')

async function openRisk(page: Page, more = ''): Promise<void> {
  await page.goto(`/#mode=risk${more}`)
  await expect(entries(page).first()).toBeVisible({ timeout: 30_000 * THROTTLE })
}

test('a switch changes from arrival to risk and back, one scale at a time', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('.legend [data-class]').first()).toBeVisible()
  await page.getByRole('button', { name: '风险', exact: true }).click()
  await expect(page).toHaveURL(/mode=risk/)
  await expect(page.locator('.legend [data-score]')).toHaveCount(5)
  await expect(page.locator('.legend [data-class]')).toHaveCount(0)
  await expect(page.locator('input[name=layer-coverage]')).toHaveCount(0)
  await page.goBack()
  await expect(page.locator('.legend [data-class]').first()).toBeVisible()
  await expect(page.locator('.legend [data-score]')).toHaveCount(0)
})

test('while the risk is worked out the page says so, and how far it has come', async ({ page }) => {
  let worked = () => {}
  const working = new Promise<void>((resolve) => (worked = resolve))
  await page.route('**/api/v1/risk?*', async (route) => {
    await working
    await route.continue()
  })
  await page.goto('/#mode=risk')
  await expect(page.locator('.working')).toContainText(/共 \d+ 栋|正在排名次|正在准备/, {
    timeout: 30_000 * THROTTLE,
  })
  await expect(page.locator('.working progress')).toBeVisible()
  worked()
  await expect(entries(page).first()).toBeVisible({ timeout: 30_000 * THROTTLE })
  await expect(page.locator('.working')).toHaveCount(0)
})

test('the list begins with the worst, with its rank, its score and three signs', async ({ page }) => {
  await openRisk(page)
  const first = entries(page).first()
  await expect(first).toContainText('第 1 名')
  await expect(first.locator('.sign')).toHaveCount(3)
  const scores = (await page.locator('.list .entry .time').allTextContents()).map((text) =>
    parseInt(text, 10),
  )
  expect(scores.length).toBeGreaterThan(50)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
})

test('a sign filters the list, and the number says how many', async ({ page }) => {
  await openRisk(page)
  const number = page.locator('.sentence [data-sign="people.violation"]')
  const n = Number(await number.locator('b').textContent())
  expect(n).toBeGreaterThan(0)
  await number.click()
  await expect(entries(page)).toHaveCount(n)
  await expect(page.locator('.list [data-failure=people][data-state=violation]')).toHaveCount(n)
  await expect(page).toHaveURL(/sign=people\.violation/)
  await page.locator('.sign-table [data-cell="people.violation"]').click()
  await expect(page).not.toHaveURL(/sign=/)
})

test('buildings that no engine gets to are counted apart from those in breach of a rule', async ({
  page,
}) => {
  await openRisk(page)
  const number = page.locator('.sentence [data-sign="vehicle.never"]')
  await expect(number).toContainText('栋车开不到楼下')
  const n = Number(await number.locator('b').textContent())
  expect(n).toBeGreaterThan(0)
  await number.click()
  await expect(entries(page)).toHaveCount(n)
  await expect(entries(page).first()).toContainText('车进不去')
  await entries(page).first().click()
  await expect(page.locator('.card [data-time=kerb] dd')).toHaveText('车进不去')
})

test('a building that no aerial engine gets to has no reach in green, and the lane that stops them is named', async ({
  page,
}) => {
  await page.goto('/#mode=risk&at=high-rises/hr-0321')
  const card = page.locator('.card')
  await expect(card.locator('.aerial')).toContainText('开不到楼下，若能到位可够到 53 米高', {
    timeout: 60_000 * THROTTLE,
  })
  await expect(card.locator('.aerial[data-place=taken]')).toHaveCount(0)
  const vehicle = card.locator('.three [data-failure=vehicle]')
  await expect(vehicle).toHaveAttribute('data-state', 'violation')
  await expect(vehicle).toContainText('消防车开不到楼下：金带明珠南侧车道上次见占用')
  await expect(vehicle.locator('.lane-age')).toContainText('最近一次查看')
  const mend = card.locator('.mends li').first()
  await expect(mend).toContainText('金带明珠南侧车道')
  await expect(mend.locator('.lane-age')).toContainText('最近一次查看')
  await expect(card.locator('[data-rule=st-5min]')).toContainText('首车没有路可到')
  await expect(card).not.toContainText('首车超过 5 分钟到场')
  await expect(card.locator('[data-rule=micro-301]')).toContainText('目前最先到的是东湖名邸微型消防站')
  await expect(page.locator('.list .entry[data-id=hr-0321] [data-failure=vehicle]')).toHaveAttribute(
    'data-state',
    'violation',
  )
})

test('where an aerial engine arrives and cannot set up nothing says that people are reached', async ({
  page,
}) => {
  await page.goto('/#mode=risk&sign=people.unknown&at=high-rises/hr-0059')
  const card = page.locator('.card')
  await expect(card.locator('.aerial')).toContainText('到得了但支腿展不开', { timeout: 60_000 * THROTTLE })
  const people = card.locator('.three [data-failure=people]')
  await expect(people).toHaveAttribute('data-state', 'unknown')
  await expect(people).toContainText('举高车到得了、到不了位')
  await expect(card.locator('[data-rule=aerial-stand][data-result=meets]')).toHaveCount(0)
})

test('the numbers of the table are those of the marks in the list', async ({ page }) => {
  await openRisk(page)
  const cell = page.locator('.sign-table [data-cell="vehicle.gap"]')
  const n = Number(await cell.textContent())
  await cell.click()
  await expect(entries(page)).toHaveCount(n)
  await expect(page.locator('.list [data-failure=vehicle][data-state=gap]')).toHaveCount(n)
  const failed = page.locator('.sign-table [data-cell="vehicle.failed"]')
  const all = Number(await failed.textContent())
  await failed.click()
  await expect(page.locator('.list .entry').first()).toBeVisible()
  await expect(page).toHaveURL(/sign=vehicle\.failed/)
  expect(all).toBeGreaterThan(
    Number(await page.locator('.sentence [data-sign="vehicle.violation"] b').textContent()),
  )
})

test('a step of the legend filters by score', async ({ page }) => {
  await openRisk(page)
  const worst = page.locator('.legend [data-score=score5]')
  const n = Number(await worst.locator('.n').textContent())
  await worst.click()
  await expect(entries(page)).toHaveCount(n)
  await expect(page).toHaveURL(/score=score5/)
})

test('the card says in words what is wrong, how long it takes and what lowers the score', async ({
  page,
}) => {
  await openRisk(page, '&sign=vehicle.violation')
  await entries(page).first().click()
  const card = page.locator('.card')
  const signs = card.locator('.three li')
  await expect(signs).toHaveCount(3)
  await expect(signs.first()).toContainText(/消防车(开不到楼下|能到，但有违规)：/)
  await expect(card.locator('[data-time=kerb] dd')).toHaveText(/\d+ (秒|分钟)|车进不去/)
  await expect(card.locator('.mends li').first()).toContainText(/−[\d.]+ 分/)
  await expect(card.locator('.findings [data-result=non_compliant]').first()).toContainText('违规')
  await expect(card.locator('.findings [data-result=meets]').first()).toBeHidden()
})

test('the parts of the score add up to it, and those of the way to the fire floor to its time', async ({
  page,
}) => {
  await openRisk(page, '&at=high-rises/hr-0019')
  const card = page.locator('.card')
  await expect(card.locator('.parts .total')).toBeVisible()
  const numbers = async (selector: string) =>
    (await card.locator(selector).allTextContents()).map((text) => Number(text))
  const sum = (values: number[]) => values.reduce((all, value) => all + value, 0)
  const [total] = await numbers('.parts .total .n')
  expect(Math.abs(sum(await numbers('.parts summary .n')) - (total ?? Number.NaN))).toBeLessThan(0.05)
  expect(Math.abs(sum(await numbers('.parts li .n')) - (total ?? Number.NaN))).toBeLessThan(0.15)
  const seconds = (text: string) =>
    60 * Number(/(\d+) 分/.exec(text)?.[1] ?? 0) + Number(/(\d+) 秒/.exec(text)?.[1] ?? 0)
  const parts = (await card.locator('.stack-parts b').allTextContents()).map(seconds)
  const floor = seconds((await card.locator('[data-time=floor] dd').textContent()) ?? '')
  // Each time is rounded up to the whole second.
  expect(sum(parts) - floor).toBeGreaterThanOrEqual(0)
  expect(sum(parts) - floor).toBeLessThan(parts.length)
})

test('a link opens mode, filter, surface and card together, in English', async ({ page }) => {
  await openRisk(page, '&sign=water.unknown&under=surface&at=high-rises/hr-0019&lang=en')
  await expect(page.locator('[data-mode=risk]')).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('.sign-table [data-cell="water.unknown"]')).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(page.locator('input[name=under][value=surface]')).toBeChecked()
  await expect(page.locator('.under-note')).toContainText('Interpolated')
  await expect(page.locator('.card .three')).toBeVisible()
  // What the server says is English too.
  await page.locator('.card .parts summary').first().click()
  await expect(page.locator('.card .parts details[open] li').first()).not.toContainText(/[一-鿿]/)
})

test('areas show mean and worst, the surface says that it is interpolated', async ({ page }) => {
  await openRisk(page)
  for (const choice of ['compound', 'township', 'hexagon']) {
    const answered = page.waitForResponse((answer) => answer.url().includes(`/risk/areas?by=${choice}`))
    await page.locator(`input[name=under][value=${choice}]`).check()
    expect((await answered).ok()).toBe(true)
    await expect(page.locator('.under-note')).toContainText('均值／最高')
  }
  await page.locator('input[name=under][value=surface]').check()
  await expect(page.locator('.under-note')).toContainText('插值')
  await page.waitForLoadState('networkidle')
  await expect(page.locator('.trouble')).toHaveCount(0)
})

test('an area under the pointer says its name, its mean, its worst and how many buildings', async ({
  page,
}) => {
  const answer = await page.request.get('/api/v1/risk/areas?by=compound')
  const areas = (await answer.json()) as FeatureCollection<Polygon, { name: string; buildings: number }>
  const largest = areas.features.sort((a, b) => b.properties.buildings - a.properties.buildings)[0]
  const corner = largest?.geometry.coordinates[0]?.[0] ?? []
  const inside = centre(largest?.geometry.coordinates[0] ?? [])
  // Just within a corner of the outline, where the margin is and no building.
  const [lon, lat] = corner.map((value, i) => value + 0.03 * ((inside[i] ?? 0) - value))
  await openRisk(page, `&under=compound&map=18/${lat}/${lon}`)
  const box = await page.locator('.map').boundingBox()
  if (!box) throw new Error('no map')
  await expect(async () => {
    await page.mouse.move(box.x + box.width / 2 + 3, box.y + box.height / 2)
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await expect(page.locator('.leaflet-tooltip')).toContainText('均值', { timeout: 500 })
  }).toPass({ timeout: 15_000 })
  const tooltip = page.locator('.leaflet-tooltip')
  await expect(tooltip).toContainText(largest?.properties.name ?? '?')
  await expect(tooltip).toContainText(`${largest?.properties.buildings} 栋高层`)
  await expect(tooltip).toContainText(/最高 \d+ 分/)
})

function centre(ring: number[][]): number[] {
  return [0, 1].map((axis) => ring.reduce((sum, at) => sum + (at[axis] ?? 0), 0) / ring.length)
}

test('what to survey first is listed, with the rules that cannot be checked yet folded below', async ({
  page,
}) => {
  await openRisk(page)
  await page.getByRole('button', { name: '优先核查' }).click()
  await expect(page).toHaveURL(/panel=survey/)
  const panel = page.locator('.survey')
  await expect(panel.locator('ol > li').first()).toContainText(/涉及 \d+ 栋/)
  await expect(panel.locator('details li').first()).toBeHidden()
  await panel.locator('summary').click()
  await expect(panel.locator('details li').first()).toContainText('需要')
})

test('on a phone the card opens over the map and nothing runs over the edge', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openRisk(page)
  await entries(page).first().click()
  const card = page.locator('.card')
  await expect(card.locator('.three li')).toHaveCount(3)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(390)
  expect(await card.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
})

test('a building that nothing joins to the network is unknown, and has nothing narrow on its way', async ({
  page,
}) => {
  await page.goto('/#mode=risk&at=high-rises/hr-0020')
  const card = page.locator('.card')
  await expect(card.locator('[data-rule=lane-perf]')).toHaveAttribute('data-result', 'unknown', {
    timeout: 60_000,
  })
  await expect(card.locator('[data-rule=lane-perf]')).toContainText('消防车通路')
  await expect(card.locator('.three [data-failure=vehicle]')).toContainText('路网未接，车能否到未查明')
  await expect(card).not.toContainText('沿途最窄')
})

test('ranks by the weights and ranks by what is unknown are told apart, and hold those of each fact', async ({
  page,
}) => {
  await page.goto('/#mode=risk&at=high-rises/hr-0019')
  const score = page.locator('.card .score')
  await expect(score).toContainText(/第 \d+ 名（权重变动时 \d+–\d+）/, { timeout: 60_000 })
  const [, bad, fine] =
    /未知项全坏或全好：.+ 分，第 (\d+)–(\d+) 名/.exec((await score.textContent()) ?? '') ?? []
  for (const told of await page.locator('.card .find-out small').allTextContents())
    for (const [, rank] of told.matchAll(/第 (\d+) 名/g)) {
      expect(Number(rank)).toBeGreaterThanOrEqual(Number(bad))
      expect(Number(rank)).toBeLessThanOrEqual(Number(fine))
    }
})

test('what the first alarm never gets to adds up with what no engine can drive to', async ({ page }) => {
  await page.goto('/#mode=risk')
  const never = page.locator('.sentence [data-sign="vehicle.never"] b')
  await expect(never).toHaveText(/\d+/, { timeout: 60_000 })
  const said = (await page.locator('.foot-line .aside').textContent()) ?? ''
  const [, all, stopped, off] =
    /(\d+) 栋连首车也到不了（(\d+) 栋车开不到楼下，(\d+) 栋路网未接）/.exec(said) ?? []
  expect(stopped).toBe(await never.textContent())
  expect(Number(stopped) + Number(off)).toBe(Number(all))
})
