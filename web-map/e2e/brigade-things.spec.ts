import { expect } from '@playwright/test'
import { test } from './throttle'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 })

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (fault) => {
    throw fault
  })
})

/** What the server knows of the lane that the tests open. */
interface Lane {
  id: string
  blocked_reason: string
  remaining_width_m: number
  age_days: number
}

test('a press on a blocked lane opens all that is known of it, and back closes it', async ({ page }) => {
  const answer = await page.request.get('/api/v1/blocked')
  const { lanes } = (await answer.json()) as { lanes: Lane[] }
  const lane = lanes.find(({ id }) => id === 'lane-0185')
  if (!lane) throw new Error('the sample has no blocked lane-0185')
  await page.goto('/brigade')
  const entry = page.locator('.lane[data-id=lane-0185]')
  await entry.scrollIntoViewIfNeeded()
  await entry.click()
  const sheet = page.locator('.turnout')
  await expect(sheet.locator('h2')).toHaveText('桂湖天下南侧车道')
  await expect(sheet.locator('h2')).toBeInViewport()
  const said = sheet.locator('.blockage')
  // It was seen long ago: how things stand now nobody knows.
  await expect(said).toContainText(`上次见占用（${lane.age_days} 天前，待复核）`)
  await expect(said).not.toContainText('正被占用')
  await expect(said).toContainText(`原因${lane.blocked_reason}`)
  await expect(said).toContainText(`剩余净宽${lane.remaining_width_m} 米`)
  await expect(said).toContainText('登记时间2026年6月24日 12:18')
  await expect(said).toContainText(/最近一次查看2026年6月24日 12:18.*\d+ 天前.*待复核/)
  await expect(said).toContainText('来源实测')
  await expect(said).toContainText('示例记录')
  // The lane as it is when nothing stands on it.
  await expect(sheet.locator('.facts')).toContainText('净宽')
  await page.goBack()
  await expect(sheet).toBeHidden()
})

test('what somebody wrote down is marked as such in English', async ({ page }) => {
  await page.goto('/brigade#at=fire-lanes/lane-0185&lang=en')
  await expect(page.locator('.blockage')).toContainText('Reason“违建棚房” (as recorded)')
  await expect(page.locator('.lane[data-id=lane-0185] .why')).toHaveText('Why: “违建棚房” (as recorded)')
})

const THINGS = [
  { find: '桂湖天下南侧车道', kind: '消防车道', sheet: '桂湖天下南侧车道', says: '上次见占用' },
  { find: '桂湖天下北侧车道', kind: '消防车道', sheet: '桂湖天下北侧车道', says: '没有登记占用，不等于畅通' },
  { find: '消火栓 1270', kind: '市政消火栓', sheet: /^市政消火栓 1270 号/, says: '流量' },
  { find: '梁山消防救援站', kind: '消防站', sheet: '梁山消防救援站', says: '执勤车辆' },
  { find: '湖山美域入口 大门', kind: '大门', sheet: /^大门 42 号（湖山美域入口）$/, says: '上锁' },
]

for (const { find, kind, sheet, says } of THINGS)
  test(`the crews' search finds “${find}” and opens its sheet`, async ({ page }) => {
    await page.goto('/brigade#at=high-rises/hr-0003')
    await expect(page.locator('.turnout h2')).toContainText('名豪')
    await page.getByRole('searchbox').fill(find)
    const result = page.locator('.found li').first()
    await expect(result).toContainText(kind)
    await result.getByRole('button').click()
    await expect(page.locator('.turnout h2')).toHaveText(sheet)
    await expect(page.locator('.turnout')).toContainText(says)
  })

test('more than can be named are counted', async ({ page }) => {
  await page.goto('/brigade')
  await page.getByRole('searchbox').fill('消火栓')
  await expect(page.locator('.found button')).toHaveCount(8)
  await expect(page.locator('.found .none')).toHaveText(/还有 \d+ 个，请再输几个字。/)
})

test('a road that is recorded as closed is counted below the lanes, and says what is known of it', async ({
  page,
}) => {
  await page.goto('/brigade')
  await expect(page.locator('.blocked')).toContainText('另有 1 条道路登记为封闭，消防车按不通处理')
  const entry = page.locator('.lane[data-id=road-0094]')
  await expect(entry).toContainText('未注明时间，待复核，依据：影像')
  await entry.click()
  const sheet = page.locator('.turnout')
  await expect(sheet.locator('h2')).toHaveText('柚林街')
  await expect(sheet.locator('.stopped')).toContainText('登记为封闭')
})

test('a rescue site on a blocked lane says so, and so does the sheet of its building', async ({ page }) => {
  await page.goto('/brigade#at=rescue-sites/site-0133')
  const said = page.locator('.turnout .stopped')
  await expect(said).toContainText(/登高操作场地在 \d+ 条被占用车道上/)
  await expect(said).toContainText(/桂湖天下4排车道.*剩余 2.9 米.*天前.*待复核/)
  await page.goto('/brigade#at=high-rises/hr-0136')
  await expect(page.locator('.turnout li', { hasText: '桂湖天下11号楼登高操作场地' })).toContainText(
    /在 \d+ 条被占用车道上：.*桂湖天下4排车道，上次见占用（\d+ 天前，待复核）/,
  )
})

test('what no record says is not told as a fact', async ({ page }) => {
  await page.goto('/brigade#at=high-rises/hr-0020')
  const sheet = page.locator('.turnout')
  await expect(sheet.locator('.stopped')).toContainText('资料中楼旁没有能用的消防车道')
  await expect(sheet).toContainText('资料中没有该楼的登高操作场地；未勘察不等于没有')
  await expect(sheet).toContainText('资料中没有登记占用，不等于畅通')
})
