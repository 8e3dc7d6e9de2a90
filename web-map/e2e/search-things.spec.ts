import { expect, type Page } from '@playwright/test'
import { test } from './throttle'

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (fault) => {
    throw fault
  })
})

/** What is searched for on the planner's page, what the result says that it is, and what its card is called. */
const THINGS = [
  { find: '梁山消防救援站', kind: '消防站', card: '梁山消防救援站' },
  { find: '桂湖天下南侧车道', kind: '消防车道', card: '桂湖天下南侧车道' },
  { find: '桂湖天下11号楼登高', kind: '登高操作场地', card: '桂湖天下11号楼登高操作场地' },
  { find: 'hydrant-0013', kind: '小区消火栓', card: /消火栓 13 号/ },
  { find: '湖山美域入口 大门', kind: '大门', card: /大门 \d+ 号（湖山美域入口）/ },
  { find: '屏锦镇', kind: '乡镇（街道）', card: '屏锦镇' },
]

for (const { find, kind, card } of THINGS)
  test(`the search finds “${find}”, says what it is, and opens its card`, async ({ page }) => {
    await page.goto('/#at=high-rises/hr-0003')
    await expect(page.locator('.card h2')).toContainText('名豪')
    await page.getByRole('searchbox').fill(find)
    // The card of something else would stand there as the answer.
    await expect(page.locator('.card')).toHaveCount(0)
    const result = page.locator('.found li', { has: page.locator('.kind', { hasText: kind }) }).first()
    await expect(result).toBeVisible()
    const before = page.url()
    await result.getByRole('button').click()
    await expect(page.locator('.card h2')).toHaveText(card)
    await expect(page).not.toHaveURL(before)
  })

/** What the map shows, by the link: zoom, latitude and longitude. */
function placeOf(page: Page): number[] {
  return (/map=([\d.]+)\/([\d.]+)\/([\d.]+)/.exec(page.url()) ?? []).slice(1).map(Number)
}

test('a compound is found, and the map shows all of it', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox').fill('桂湖天下')
  const compound = page.locator('.found li').first()
  await expect(compound).toContainText('小区')
  await expect(compound).toContainText('12 栋高层')
  await compound.getByRole('button').click()
  await expect.poll(() => placeOf(page)[0]).toBeGreaterThanOrEqual(16)
  const items = await page.request.get(
    `/ogc/collections/high-rises/items?f=json&compound=${encodeURIComponent('桂湖天下')}`,
  )
  const { features } = (await items.json()) as { features: { geometry: { coordinates: number[][][] } }[] }
  const [lon, lat] = features[0]?.geometry.coordinates[0]?.[0] ?? []
  expect(placeOf(page)[1]).toBeCloseTo(lat ?? 0, 2)
  expect(placeOf(page)[2]).toBeCloseTo(lon ?? 0, 2)
})

test('what is typed last is what is found, and what is not found leaves nothing that looks like it', async ({
  page,
}) => {
  await page.goto('/')
  const box = page.getByRole('searchbox')
  await box.pressSequentially('梁山消防救援站')
  await box.fill('桂湖天下南侧车道')
  await expect(page.locator('.found li')).toHaveCount(1)
  await box.press('Enter')
  await expect(page.locator('.card h2')).toHaveText('桂湖天下南侧车道')
  await box.fill('没有这个地方')
  await expect(page.locator('.card')).toHaveCount(0)
  await expect(page.locator('.found-none')).toHaveText('没有相符的。')
  await expect(page.locator('.list')).toContainText('没有与“没有这个地方”相符的高层')
})

test('the arrow keys go from the box to the results and on to the list', async ({ page }) => {
  await page.goto('/')
  const box = page.getByRole('searchbox')
  await box.fill('梁山消防救援站')
  await expect(page.locator('.found li')).toHaveCount(1)
  await box.press('ArrowDown')
  await expect(page.locator('.found button').first()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(box).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('.card h2')).toHaveText('梁山消防救援站')
})

test('in the risk the same things are found', async ({ page }) => {
  await page.goto('/#mode=risk&find=%E6%A1%82%E6%B9%96%E5%A4%A9%E4%B8%8B%E5%8D%97%E4%BE%A7')
  await page.locator('.found button').first().click()
  await expect(page.locator('.card h2')).toHaveText('桂湖天下南侧车道')
})

test('a building is found first, by whatever word it is numbered', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox').fill('双桂雅苑 1栋')
  await expect(page.locator('.found li').first()).toContainText('双桂雅苑1号楼')
  await expect(page.locator('.found li .kind').first()).toHaveText('高层建筑')
  await expect(page.locator('.list .entry')).toHaveCount(1)
})

test('stations that do not stand yet are told and counted apart', async ({ page }) => {
  await page.goto('/')
  const stations = page.locator('.legend label', { has: page.locator('input[name=layer-stations]') })
  await expect(stations.locator('small')).toHaveText('现有 13 · 规划 2 · 候选 16')
  await page.getByRole('searchbox').fill('候选站点')
  await expect(page.locator('.found li .kind').first()).toHaveText('候选消防站')
})
