import { expect, type Page } from '@playwright/test'
import colours from '../../gis-data/styles/colours.json' with { type: 'json' }
import { print, type Area, type Sheet } from './paper'
import { test, THROTTLE } from './throttle'

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (fault) => {
    throw fault
  })
})

/** The town's middle in the sample, at a zoom that shows its buildings as dots. */
const TOWN = 'map=15/30.67100/107.80000'
const PAPERS = [
  { format: 'A4', preferCSSPageSize: true },
  { format: 'A3', preferCSSPageSize: true },
  { format: 'A4', preferCSSPageSize: false },
  { format: 'A3', landscape: true, preferCSSPageSize: false },
] as const

async function openArrivals(page: Page): Promise<void> {
  await page.goto(`/#${TOWN}`)
  await expect(page.locator('.list .entry').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
}

/** The map on a sheet, by its frame: nothing else has dark lines over half the sheet. */
function mapOn(sheet: Sheet): Area {
  const frame = sheet.lines(sheet.whole).filter(({ from, to }) => to - from > 0.5 * sheet.width)
  const [upper, lower] = [frame[0], frame[frame.length - 1]]
  if (!upper || !lower || lower.y - upper.y < 0.2 * sheet.height) throw new Error('no map with a frame')
  return { left: upper.from + 2, top: upper.y + 2, right: upper.to - 2, bottom: lower.y - 2 }
}

/** How many rows of the list would stand beside the sheet, where nothing is printed. */
async function rowsBesideSheet(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' })
  const beside = await page
    .locator('.list > li')
    .evaluateAll((rows) => rows.filter((row) => row.getBoundingClientRect().right > innerWidth + 1).length)
  await page.emulateMedia({ media: null })
  return beside
}

/** Metres a px of the screen's map: the earth's girth at the latitude over the width of the world. */
function metresAPx(latitude: number, zoom: number): number {
  return (2 * Math.PI * 6_378_137 * Math.cos((latitude * Math.PI) / 180)) / (256 * 2 ** zoom)
}

for (const paper of PAPERS) {
  const how = `${paper.format}${'landscape' in paper ? ' across' : ''}${paper.preferCSSPageSize ? '' : ', as the reader says'}`
  test(`the arrivals print on ${how}: map, legend, scale and north on one sheet`, async ({ page }) => {
    await openArrivals(page)
    const { text, sheets } = await print(page, paper)
    const [first] = sheets
    if (!first) throw new Error('nothing was printed')
    const map = mapOn(first)
    const dots = (map.right - map.left) * (map.bottom - map.top)
    expect(first.count(colours.roads.day.main, map), 'main roads').toBeGreaterThan(dots / 1000)
    expect(first.count(colours.blocked, map), 'blocked lanes').toBeGreaterThan(dots / 10_000)
    for (const { fill } of colours.arrival.steps.slice(0, 3))
      expect(first.count(fill, map), `buildings in ${fill}`).toBeGreaterThan(dots / 20_000)
    // The wash of what is reached lies over the ground, on a good part of the town.
    expect(first.count('#dbe3e7', map), 'ground that is reached').toBeGreaterThan(dots / 5)
    expectScale(first, map)
    expectNorth(first, map)
    for (const word of [
      '示例数据',
      '不可用于实战',
      '出动力量：中型水罐车',
      '时限：5 分钟',
      '图幅：',
      '打印于',
      '资料导入于',
      '到场时间',
      '消防车道',
    ])
      expect(text).toContain(word)
    for (const button of ['退出', 'English', '大队', '管理']) expect(text).not.toContain(button)
  })
}

/** The bar says 500 m, and is as long as 500 m are on this map, however the sheet is scaled. */
function expectScale(sheet: Sheet, map: Area): void {
  const width = map.right - map.left
  const corner = {
    ...map,
    top: map.bottom - Math.round(0.05 * width),
    right: map.left + Math.round(0.3 * width),
  }
  const lines = sheet.lines({ ...corner, left: map.left + 4, bottom: map.bottom - 3 })
  const bar = lines.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a))
  const wanted = 500 / metresAPx(30.671, 15) / 1050
  expect((bar.to - bar.from) / width, 'the scale is true').toBeCloseTo(wanted, 2)
}

/** Half of the arrow is black, in the upper right corner. */
function expectNorth(sheet: Sheet, map: Area): void {
  const width = map.right - map.left
  const corner = {
    ...map,
    left: map.right - Math.round(0.05 * width),
    bottom: map.top + Math.round(0.07 * width),
  }
  expect(sheet.count('#000000', corner, 60), 'an arrow to the north').toBeGreaterThan(20)
}

/** Where the link says that the map stands. */
function placeOf(page: Page): [lat: number, lon: number] {
  const [, lat, lon] = /map=15\/([\d.]+)\/([\d.]+)/.exec(page.url()) ?? []
  return [Number(lat), Number(lon)]
}

test('the whole list is printed, and the screen is as it was before', async ({ page }) => {
  await openArrivals(page)
  const place = placeOf(page)
  const rows = await page.locator('.list .entry').count()
  const total = Number(await page.locator('.sentence [data-count=total] b').textContent())
  expect(rows).toBeLessThan(total)
  const { text } = await print(page, { format: 'A4', preferCSSPageSize: true })
  const items = await page.request.get('/ogc/collections/high-rises/items?limit=10000&f=json')
  const { features } = (await items.json()) as { features: { properties: { name: string } }[] }
  expect(features).toHaveLength(total)
  const printed = text.replace(/\s/g, '')
  expect(features.map(({ properties }) => properties.name).filter((name) => !printed.includes(name))).toEqual(
    [],
  )
  expect(await rowsBesideSheet(page)).toBe(0)
  await expect(page.locator('.list .entry')).toHaveCount(rows)
  await expect(page.locator('.map')).toBeVisible()
  const [lat, lon] = placeOf(page)
  expect(lat).toBeCloseTo(place[0], 4)
  expect(lon).toBeCloseTo(place[1], 4)
})

test('the risk prints its steps, its table of signs and its buildings', async ({ page }) => {
  await page.goto(`/#mode=risk&${TOWN}`)
  await expect(page.locator('.list .entry').first()).toBeVisible({ timeout: 60_000 * THROTTLE })
  const { text, sheets } = await print(page, { format: 'A4', preferCSSPageSize: true })
  const [first] = sheets
  if (!first) throw new Error('nothing was printed')
  const map = mapOn(first)
  for (const tint of colours.risk.tints.slice(1))
    expect(first.count(tint, map), `buildings in ${tint}`).toBeGreaterThan(20)
  for (const word of ['高层建筑火灾风险', '出动力量：', '风险分', '违规', '不足', '达标'])
    expect(text).toContain(word)
  expect(await rowsBesideSheet(page)).toBe(0)
})

test('a building has a sheet with its place, its card and when it was printed', async ({ page }) => {
  await page.goto('/#mode=risk&at=high-rises/hr-0003')
  await expect(page.locator('.card .three li')).toHaveCount(3, { timeout: 60_000 * THROTTLE })
  await expect(page.locator('.card .findings')).toBeVisible()
  const { text, sheets } = await print(page, { format: 'A4', preferCSSPageSize: true })
  const [first] = sheets
  if (!first) throw new Error('nothing was printed')
  const map = mapOn(first)
  expect(first.count(colours.roads.day.main, map), 'roads').toBeGreaterThan(200)
  expect(map.bottom, 'the card begins on the first sheet').toBeLessThan(0.7 * first.height)
  for (const word of ['名豪3号楼', '打印于', '示例数据', '不可用于实战', '整改建议', '得分构成'])
    expect(text).toContain(word)
  for (const button of ['关闭', '显示整条路线', '栋高层']) expect(text).not.toContain(button)
})

test('a plan prints its sites and all buildings, and no buttons', async ({ page }) => {
  const me = (await (await page.request.get('/api/v1/me')).json()) as {
    csrf: { header: string; token: string }
  }
  const headers = { [me.csrf.header]: me.csrf.token }
  const data = { kind: 'siting', model: 'mclp', vehicle: 'pumper', limit_s: 240, p: 3, name: '印出来的方案' }
  const { id } = (await (await page.request.post('/api/v1/plans', { headers, data })).json()) as {
    id: string
  }
  await page.goto(`/#mode=plan&plan=${id}&vehicle=pumper&limit=240&${TOWN}`)
  await expect(page.locator('.outcome .proven')).toBeVisible({ timeout: 60_000 * THROTTLE })
  const { text, sheets } = await print(page, { format: 'A4', preferCSSPageSize: true })
  const [first] = sheets
  if (!first) throw new Error('nothing was printed')
  const map = mapOn(first)
  expect(first.count(colours.plan.chosen, map), 'chosen sites and what they cover').toBeGreaterThan(100)
  expect(first.count(colours.roads.day.main, map), 'roads').toBeGreaterThan(200)
  for (const word of ['印出来的方案', '时限内覆盖', '入选站址 3 处', '方案实施后', '逐栋情况'])
    expect(text).toContain(word)
  for (const button of ['改名', '删除', '全部方案', '对比', '看全部']) expect(text).not.toContain(button)
  const total = Number(/覆盖 \d+ \/ (\d+) 栋/.exec(text)?.[1])
  expect(text.match(/号楼|小区|公寓|住楼|大厦|综合楼/g)?.length).toBeGreaterThan(total * 0.9)
  expect(await rowsBesideSheet(page)).toBe(0)
  await page.request.delete(`/api/v1/plans/${id}`, { headers })
})

test('a turnout sheet prints dark on light, with its map', async ({ page }) => {
  await page.goto('/brigade#at=high-rises/hr-0003')
  await expect(page.locator('.turnout h2')).toContainText('名豪')
  await page.waitForLoadState('networkidle')
  const { text, sheets } = await print(page, { format: 'A4' })
  const [first] = sheets
  if (!first) throw new Error('nothing was printed')
  expect(first.count('#ffffff', first.whole), 'paper').toBeGreaterThan(0.4 * first.width * first.height)
  // Red with its lightness turned over.
  const map = { ...first.whole, bottom: Math.round(first.height / 2) }
  expect(first.count('#ff6a5a', map, 40), 'the blocked lane').toBeGreaterThan(50)
  expect(text).toContain('名豪3号楼')
  expect(text).not.toContain('关闭')
})

test('the public page prints the marks on the ground', async ({ page }) => {
  await page.goto(`/signage#home=${encodeURIComponent('名豪')}`)
  await expect(page.locator('.verdict')).toContainText('登高操作场地')
  await page.waitForLoadState('networkidle')
  const { text, sheets } = await print(page, { format: 'A4' })
  const [first] = sheets
  if (!first) throw new Error('nothing was printed')
  expect(first.count(colours.paint.line, first.whole, 20), 'yellow lines').toBeGreaterThan(300)
  expect(text).toContain('为什么不能停')
})
