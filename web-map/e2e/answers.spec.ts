import { expect, test, type Page } from '@playwright/test'

/** A tower whose way crosses two lanes marked 占用 and ends at a rescue site on one of them. */
const OVER_BLOCKED = 'hr-0136'
const count = (page: Page, name: string) => page.locator(`.sentence [data-count="${name}"]`)

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (fault) => {
    throw fault
  })
})

test('what is reached over blocked lanes has its own mark, count and reason', async ({ page }) => {
  await page.goto('/')
  const n = Number(await count(page, 'reached_over_blocked').locator('b').textContent())
  expect(n).toBeGreaterThan(0)
  const figure = async (name: string) =>
    Number(await page.locator(`.legend [data-class=${name}] .n`).textContent())
  const short = await figure('stops_short')
  expect(short).toBeGreaterThan(0)
  expect((await figure('over_blocked')) + short).toBe(n)
  const said = (await count(page, 'reached_over_blocked').textContent()) ?? ''
  const [, over, at, stopped] = /（途经 (\d+)，仅停靠处 (\d+)；(\d+) 栋车停不到位）/.exec(said) ?? []
  expect(Number(over) + Number(at)).toBe(n)
  expect(Number(stopped)).toBe(short)
  await count(page, 'reached_over_blocked').click()
  await expect(page).toHaveURL(/show=stops_short(,|%2C)over_blocked/)
  await expect(page.locator('.list .entry')).toHaveCount(n)
  await expect(page.locator('.list .group')).toHaveText([
    '时限内可到，但登高操作场地所在车道不通：车停不到位',
    '时限内可到，途中或停靠处有占用车道',
  ])
  for (const why of await page.locator('.list .entry .why').allTextContents())
    expect(why).toMatch(
      /^(途经 \d+ 条被占用车道，最窄 [\d.]+ 米)?；?(登高操作场地在 \d+ 条被占用车道上，(剩余净宽未知，按不通处理：车停不到位|最窄 [\d.]+ 米(，车过不去：车停不到位)?))*$/,
    )
})

/** A tower whose rescue site lies on a lane that is closed: the engine stops before it. */
const SITE_ON_CLOSED = 'hr-0185'

test('an engine that stops before a closed lane is not said to drive over it, on either page', async ({
  page,
}) => {
  const said = '登高操作场地在 1 条被占用车道上，剩余净宽未知，按不通处理'
  await page.goto(`/#at=high-rises/${SITE_ON_CLOSED}`)
  await expect(page.locator('.card .verdict')).toContainText(/到场，但登高操作场地所在车道不通：车停不到位/)
  await expect(page.locator('.card .over-blocked')).toContainText(said)
  await expect(page.locator('.card .arrival')).not.toContainText('途经')
  // The nearest road is reached a second later than the site, which says nothing.
  await expect(page.locator('.card .arrival')).not.toContainText('最近的道路')
  await page.goto(`/brigade#at=high-rises/${SITE_ON_CLOSED}`)
  await expect(page.locator('.turnout .stopped')).toContainText(said)
  await expect(page.locator('.turnout .stopped')).not.toContainText('途经')
})

test('its card names the lanes with the width that is left, each a press away', async ({ page }) => {
  await page.goto(`/#at=high-rises/${OVER_BLOCKED}`)
  const card = page.locator('.card')
  await expect(card.locator('.verdict')).toContainText(/途经占用车道，3 分 \d+ 秒到场/)
  const over = card.locator('.over-blocked')
  await expect(over).toContainText('途经 2 条被占用车道，最窄 2.9 米')
  await expect(over.locator('li')).toHaveCount(2)
  await expect(over).toContainText(/桂湖天下4排车道：剩余 2.9 米/)
  await over.getByRole('button', { name: '桂湖天下4排车道' }).click()
  await expect(card.locator('h2')).toHaveText('桂湖天下4排车道')
  await expect(card.locator('.lane-age')).toContainText('最近一次查看')
})

const AGE = /最近一次查看：\d+ 天前.*待复核/

test('every sentence that calls a lane blocked tells how old that is', async ({ page }) => {
  const card = page.locator('.card')
  await page.goto('/#show=over_blocked')
  const rows = page.locator('.list .entry')
  await expect(rows.first().locator('.lane-age')).toContainText('最近一次查看')
  await expect(page.locator('.list .entry .lane-age')).toHaveCount(await rows.count())
  // Stopped by a lane that is closed, and by one that leaves too little.
  for (const id of ['hr-0184', 'hr-0234']) {
    await page.goto(`/#at=high-rises/${id}`)
    await expect(card.locator('.reasons')).toContainText(/被占用|上次见占用/)
    await expect(card.locator('.reasons .lane-age').first()).toContainText(AGE)
  }
  await page.goto(`/#mode=risk&at=high-rises/hr-0184`)
  const sign = card.locator('.three [data-failure=vehicle]')
  await expect(sign).toContainText('上次见占用', { timeout: 60_000 })
  await expect(sign.locator('.lane-age')).toContainText(AGE)
  const finding = card.locator('[data-rule=lane-keep-clear]')
  await expect(finding.locator('.lane-age')).toContainText(AGE)
  await expect(finding).not.toContainText('图纸')
  await page.goto('/brigade#at=high-rises/hr-0184')
  await expect(page.locator('.turnout .stopped .lane-age').first()).toContainText(AGE)
  await expect(page.locator('.turnout')).toContainText(/：.+，最近一次查看：\d+ 天前，待复核/)
})

test('a lane is blocked by its report, not by its drawing', async ({ page }) => {
  await page.goto('/#at=fire-lanes/lane-0005')
  const fact = (label: string) => page.locator('.card .facts div').filter({ hasText: label })
  await expect(fact('净高')).toContainText('图纸')
  await expect(fact('占用情况')).toContainText('实测')
  await expect(fact('占用原因')).not.toContainText('图纸')
  await expect(fact('被占用天数比例')).not.toContainText('图纸')
})

test('on foot one thing is said of what fails, and what the nearest road is for', async ({ page }) => {
  const said = page.locator('.card .arrival')
  await page.goto('/#vehicle=foot&at=high-rises/hr-0334')
  await expect(said).toContainText('楼旁 30 米内的路没有与消防站所在的路网相连')
  await expect(said).toContainText(/最近的道路 .+可走到，离楼在 30 米以上；从那里怎么走到楼前没有登记，待查/)
  await page.goto('/#vehicle=foot&at=high-rises/hr-0281')
  await expect(said).toContainText('30 米内没有道路、消防车道或步道')
  await expect(said).toContainText('离楼在 30 米以上')
  await expect(said).not.toContainText('附近没有道路')
})

test('an aerial engine that stops on a blocked lane says whether its outriggers fit', async ({ page }) => {
  await page.goto(`/#vehicle=aerial-32&at=high-rises/${OVER_BLOCKED}`)
  await expect(page.locator('.card .over-blocked')).toContainText('支腿')
})

test('the plan of today draws them apart too', async ({ page }) => {
  await page.goto('/#mode=plan&vehicle=pumper&limit=300')
  const n = page.locator('.legend [data-covered=before_over_blocked] .n')
  await expect(n).toHaveText(/^[1-9]\d*$/)
})

test('with every choice of the switch the parts add up, and nobody on foot is called 车进不去', async ({
  page,
}) => {
  await page.goto('/')
  await expect(count(page, 'total')).toBeVisible()
  for (const option of await page.locator('select[name=vehicle] option').all()) {
    const name = (await option.getAttribute('value')) ?? ''
    const answered = page.waitForResponse((answer) => answer.url().includes(`/reach?vehicle=${name}&`))
    await page.goto(`/#vehicle=${name}&limit=240`)
    const { counts } = (await (await answered).json()) as { counts: Record<string, number> }
    const { total, ...parts } = counts
    expect(Object.values(parts).reduce((sum, n) => sum + n, 0)).toBe(total)
    await expect(count(page, 'total').locator('b')).toHaveText(String(total))
    const said = (await page.locator('.sentence, .legend, .list').allTextContents()).join('\n')
    if (name === 'foot') expect(said).not.toContain('车进不去')
    // What nobody sends is never said to be stopped by the road.
    await expect(count(page, 'no_station')).toHaveCount(parts['no_station'] ? 1 : 0)
    await expect(count(page, 'unreachable')).toHaveCount(parts['no_station'] ? 0 : 1)
  }
})

test('first engines that never all come have a cause', async ({ page }) => {
  await page.goto('/#mode=risk')
  await expect(page.locator('.foot-line .aside')).toContainText(
    /首战力量（3 辆中型水罐车）到不齐：\d+ 栋；全区只有 \d 辆可出动的中型水罐车/,
    { timeout: 30_000 },
  )
})

test.describe('on the phone of a crew', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the age is that of what was seen, and old blockages want another look', async ({ page }) => {
    await page.goto('/brigade')
    await expect(page.locator('.age')).toContainText(/占用情况：最新 .+，最早 .+天前；\d+ 处待复核/)
    await expect(page.locator('.lane .since').first()).toContainText('最近一次查看')
    await expect(page.locator('.lane.stale').first()).toContainText('待复核')
  })

  test('the sheet of a building begins with the blocked lanes on the way', async ({ page }) => {
    await page.goto(`/brigade#at=high-rises/${OVER_BLOCKED}`)
    const sheet = page.locator('.turnout')
    await expect(sheet.locator('.stopped')).toContainText('途经 2 条被占用车道，最窄 2.9 米')
    await expect(sheet.locator('.arrives')).toContainText(/3 分 \d+ 秒到场，由梁山消防救援站出动/)
    const [stopped, arrives] = await Promise.all(
      ['.stopped', '.arrives'].map(async (part) => (await sheet.locator(part).boundingBox())?.y ?? 0),
    )
    expect(stopped).toBeLessThan(arrives as number)
    await sheet.locator('select[name=vehicle]').selectOption('foot')
    await expect(sheet.locator('.stopped')).toHaveCount(0)
    await expect(page).toHaveURL(/vehicle=foot/)
  })
})
