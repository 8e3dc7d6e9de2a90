import { expect, type Page } from '@playwright/test'
import { print, type Sheet } from './paper'
import { test, THROTTLE } from './throttle'

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (fault) => {
    throw fault
  })
})

const A4 = { format: 'A4', preferCSSPageSize: true } as const
const CARD = 'at=high-rises/hr-0136'
/** What can be pressed, dragged or chosen is of no use on paper. */
const SCREEN_ALONE = [
  '队站页',
  '公众页',
  'English',
  '退出',
  '可拖动',
  '并排比较',
  '点曲线上的点',
  '方向键',
  '资料编号',
]

function firstOf(sheets: Sheet[]): Sheet {
  const [first] = sheets
  if (!first) throw new Error('nothing was printed')
  return first
}

async function openCard(page: Page): Promise<void> {
  await page.goto(`/#${CARD}`)
  await expect(page.locator('.card .over-blocked li')).toHaveCount(2)
  await expect(page.locator('.card .over-blocked')).toContainText('剩余 2.9 米')
}

test("a building's sheet is upright, whole, and says whose signs its map has", async ({ page }) => {
  await openCard(page)
  const { text, sheets } = await print(page, A4)
  expect(sheets).toHaveLength(1)
  expect(firstOf(sheets).height).toBeGreaterThan(firstOf(sheets).width)
  for (const words of [
    '桂湖天下南侧车道：剩余 3.1 米',
    '桂湖天下4排车道：剩余 2.9 米',
    '到场时间（分:秒）',
    '图层',
  ])
    expect(text).toContain(words)
  expect(text, 'how many buildings a sign stands for').toMatch(/途中或停靠处有占用\s+\d+/)
  for (const words of SCREEN_ALONE) expect(text).not.toContain(words)
})

test('what is folded on the screen is told on paper, and folded again after it', async ({ page }) => {
  await page.goto(`/#mode=risk&${CARD}`)
  await expect(page.locator('.card .findings')).toBeVisible({ timeout: 60_000 * THROTTLE })
  const { text } = await print(page, A4)
  expect(text).toContain('建筑高度不超过举高车工作高度')
  expect(text, 'the parts of each bar').toMatch(/微型消防站 3 分钟到场\s+\d/)
  expect(text, 'what is met is counted').toMatch(/达标 \d+ 条/)
  for (const mark of ['▸', '▶', '▼', '▾']) expect(text).not.toContain(mark)
  await expect(page.locator('.card .parts details[open]')).toHaveCount(0)
})

test('a plan on paper names its sites and lanes, asks its own question, and speaks of no pointer', async ({
  page,
}) => {
  const me = (await (await page.request.get('/api/v1/me')).json()) as {
    csrf: { header: string; token: string }
  }
  const headers = { [me.csrf.header]: me.csrf.token }
  const data = { kind: 'siting', model: 'mclp', vehicle: 'pumper', limit_s: 240, p: 3, name: '纸上的方案' }
  const answer = await page.request.post('/api/v1/plans', { headers, data })
  const { id } = (await answer.json()) as { id: string }
  // The head of the page asks another question.
  await page.goto(`/#mode=plan&plan=${id}&vehicle=aerial-32&limit=300`)
  await expect(page.locator('.outcome .proven')).toBeVisible({ timeout: 60_000 * THROTTLE })
  const { text } = await print(page, A4)
  expect(text).toContain('出动力量：中型水罐车')
  expect(text).toContain('时限：4 分钟')
  const left = await page.locator('.sites details').first().locator('.link').allTextContents()
  expect(left.length).toBeGreaterThan(2)
  for (const site of left) expect(text).toContain(site)
  expect(text).toContain('距人员密集场所')
  for (const words of [...SCREEN_ALONE, 'premises-']) expect(text).not.toContain(words)
  await page.request.delete(`/api/v1/plans/${id}`, { headers })
})

test('a turnout sheet says what is sent, over which lanes, when it was printed and what its signs mean', async ({
  page,
}) => {
  await page.goto(`/brigade#${CARD}`)
  await expect(page.locator('.turnout .stopped li')).toHaveCount(2)
  const { text, sheets } = await print(page, { format: 'A4' })
  for (const words of [
    '出动力量：中型水罐车',
    '桂湖天下南侧车道：剩余 3.1 米',
    '桂湖天下4排车道：剩余 2.9 米',
    '打印于',
    '资料导入于',
    '图例',
    '占用待复核',
  ])
    expect(text).toContain(words)
  expect(sheets).toHaveLength(1)
  const sheet = firstOf(sheets)
  expect(sheet.at(5, 5), 'the margin is paper').toEqual([255, 255, 255])
})

test.describe('on a device set to another zone', () => {
  test.use({ timezoneId: 'America/New_York' })

  /** The day by the district's clock. */
  const today = () =>
    new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeZone: 'Asia/Shanghai' }).format(new Date())

  test('every sheet is dated by the same clock as its data', async ({ page }) => {
    await openCard(page)
    const before = today()
    const planner = await print(page, A4)
    await page.goto('about:blank')
    await page.goto('/brigade')
    await expect(page.locator('.lane').first()).toBeVisible()
    const brigade = await print(page, { format: 'A4' })
    await page.goto(`/signage#home=${encodeURIComponent('名豪')}`)
    await expect(page.locator('.verdict')).toContainText('登高操作场地')
    const signage = await print(page, { format: 'A4' })
    const days = [before, today()]
    for (const { text } of [planner, brigade, signage])
      expect(
        days.some((day) => text.includes(`打印于 ${day}`)),
        text.slice(0, 300),
      ).toBe(true)
  })
})
