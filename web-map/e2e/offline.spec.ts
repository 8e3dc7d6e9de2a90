import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { expect, type Page } from '@playwright/test'
import { test } from './throttle'

/** Nothing of the server answers, as when it was ended. */
async function endServer(page: Page): Promise<() => Promise<void>> {
  const asked = (url: URL) => /^\/(api|ogc|actuator)\//.test(url.pathname)
  await page.route(asked, (route) => route.abort('connectionrefused'))
  return () => page.unroute(asked)
}

const notice = (page: Page) => page.locator('.connection')

test('the planner keeps the last numbers when the server is gone, greyed, and asks anew when it is back', async ({
  page,
}) => {
  await page.goto('/')
  const counts = page.locator('.sentence [data-count] b')
  await expect(counts.first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  const before = await counts.allTextContents()
  const begin = await endServer(page)
  await page.selectOption('select[name=limit]', '180')
  await expect(notice(page)).toContainText(/服务器没有回应。显示的是 .*\d+:\d\d 的结果/)
  await expect(page.locator('body')).toHaveClass(/outdated/)
  expect(await counts.allTextContents()).toEqual(before)
  await expect(page.locator('.sentence')).toContainText('5 分钟')
  await expect(page.locator('.list .entry').first()).toBeVisible()
  await begin()
  await expect(page.locator('.sentence')).toContainText('3 分钟')
  await expect(notice(page)).toHaveCount(0)
  await expect(page.locator('.trouble')).toHaveCount(0)
  await expect(page.locator('body')).not.toHaveClass(/outdated/)
  expect(await counts.allTextContents()).not.toEqual(before)
})

test('a page that asks nothing notices by itself that the server is gone', async ({ page }) => {
  await page.clock.install()
  await page.goto('/brigade')
  const lanes = page.locator('.lane')
  // The roads that are closed may come first.
  await expect(lanes.nth(1)).toBeVisible()
  const n = await lanes.count()
  const begin = await endServer(page)
  await page.clock.runFor(20_000)
  await expect(notice(page)).toBeVisible()
  await expect(lanes).toHaveCount(n)
  await begin()
  await page.clock.runFor(5_000)
  await expect(notice(page)).toHaveCount(0)
})

test('the crews see their list once the server is there', async ({ page }) => {
  const begin = await endServer(page)
  await page.goto('/brigade')
  await expect(notice(page)).toContainText('服务器没有回应')
  await begin()
  await expect(page.locator('.lane').first()).toBeVisible()
  await expect(page.locator('.trouble')).toHaveCount(0)
})

test('the public page keeps its marks when the server is gone', async ({ page }) => {
  await page.clock.install()
  await page.goto(`/signage#home=${encodeURIComponent('名豪')}`)
  await expect(page.locator('.verdict')).toContainText('登高操作场地')
  await endServer(page)
  await page.clock.runFor(20_000)
  await expect(notice(page)).toBeVisible()
  await expect(page.locator('.verdict')).toContainText('登高操作场地')
})

for (const status of [500, 503]) {
  test(`one answer that fails with ${status} leaves the last numbers, greyed, and says so`, async ({
    page,
  }) => {
    await page.goto('/')
    const counts = page.locator('.sentence [data-count] b')
    await expect(counts.first()).toBeVisible()
    const before = await counts.allTextContents()
    await page.route('**/api/v1/reach?*', (route) => route.fulfill({ status, body: '' }))
    await page.selectOption('select[name=limit]', '180')
    await expect(page.getByRole('alert')).toBeVisible()
    expect(await counts.allTextContents()).toEqual(before)
    await expect(page.locator('body')).toHaveClass(/outdated/)
    await expect(notice(page)).toHaveCount(0)
    await page.unroute('**/api/v1/reach?*')
    await page.getByRole('alert').getByRole('button', { name: '重试' }).click()
    await expect(page.locator('.sentence')).toContainText('3 分钟')
    await expect(page.locator('body')).not.toHaveClass(/outdated/)
  })
}

test('an answer that got lost on the way is asked for again by itself', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('.sentence [data-count]').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  let asked = 0
  await page.route('**/api/v1/reach?*', (route) =>
    ++asked <= 2 ? route.abort('connectionreset') : route.continue(),
  )
  await page.selectOption('select[name=limit]', '180')
  await expect(page.locator('.sentence')).toContainText('3 分钟')
  await expect(page.locator('.trouble')).toHaveCount(0)
  await expect(page.locator('body')).not.toHaveClass(/outdated/)
})

test('what is greyed says whose it is, and the legend stays with it', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('.sentence [data-count]').first()).toBeVisible()
  const step = page.locator('.legend [data-class=step3]')
  await expect(step.locator('.n')).toHaveText(/\d+/)
  const before = await step.textContent()
  const begin = await endServer(page)
  await page.selectOption('select[name=vehicle]', 'aerial-32')
  await page.selectOption('select[name=limit]', '180')
  await expect(page.locator('.still')).toHaveText('下面的数字仍是按这些条件算的：中型水罐车，时限 5 分钟。')
  await expect(step).toHaveText(before ?? '')
  await begin()
  await expect(page.locator('.still')).toHaveCount(0)
  await expect(step).not.toHaveText(before ?? '')
})

test('in plan mode, too, what is greyed says whose it is', async ({ page }) => {
  await page.goto('/#mode=plan')
  await expect(page.locator('.legend [data-covered=before] .n')).toHaveText(/\d+/)
  const begin = await endServer(page)
  await page.selectOption('select[name=vehicle]', 'aerial-32')
  await expect(page.locator('.still')).toHaveText('下面的数字仍是按这些条件算的：中型水罐车，时限 5 分钟。')
  await begin()
  await expect(page.locator('.still')).toHaveCount(0)
  await expect(page.locator('body')).not.toHaveClass(/outdated/)
})

test('what was read before is read anew once the server is back, and is grey until it is there', async ({
  page,
}) => {
  await page.clock.install()
  await page.goto('/')
  await expect(page.locator('.sentence [data-count]').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  const begin = await endServer(page)
  await page.clock.runFor(16_000)
  await expect(notice(page)).toBeVisible()
  let answer: (() => void) | undefined
  const held = new Promise<void>((resolve) => (answer = resolve))
  await page.route('**/api/v1/reach?*', async (route) => {
    await held
    await route.continue()
  })
  const anew = ['reach', 'blocked', 'summary'].map((what) =>
    page.waitForRequest((request) => new URL(request.url()).pathname === `/api/v1/${what}`),
  )
  await begin()
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await Promise.all(anew)
  await expect(notice(page)).toHaveCount(0)
  await expect(page.locator('body')).toHaveClass(/outdated/)
  answer?.()
  await expect(page.locator('body')).not.toHaveClass(/outdated/)
})

for (const mode of ['risk', 'plan']) {
  test(`of the mode ${mode} that was never read there is no number`, async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('.sentence [data-count]').first()).toBeVisible()
    const begin = await endServer(page)
    await page.goto(`/#mode=${mode}`)
    await expect(page.locator('.panel')).toContainText('没有读到')
    await expect(page.locator('.panel')).not.toContainText('正在读取')
    if (mode === 'risk') {
      await expect(page.locator('.legend')).toContainText('没有读到')
      await expect(page.locator('.legend [data-score]')).toHaveCount(0)
    }
    await begin()
    await expect(page.locator('.panel')).not.toContainText('没有读到')
  })
}

test('nor is there any where nothing was read at all', async ({ page }) => {
  await endServer(page)
  await page.goto('/')
  await expect(page.locator('.sentence')).toHaveText('没有读到。')
  await expect(page.locator('.legend')).toContainText('没有读到')
  await expect(page.locator('.legend [data-class]')).toHaveCount(0)
  await page.goto('about:blank')
  await page.goto(`/signage#home=${encodeURIComponent('名豪')}`)
  await expect(page.locator('.verdict')).not.toContainText('没有登记')
})

test('an answer that does not come is given up, and the page says so', async ({ page }) => {
  await page.clock.install()
  await page.goto('/')
  await expect(page.locator('.sentence [data-count]').first()).toBeVisible()
  await page.route('**/api/v1/reach?*', () => undefined)
  const asked = page.waitForRequest('**/api/v1/reach?*')
  await page.selectOption('select[name=limit]', '180')
  await asked
  await page.clock.fastForward(61_000)
  await expect(page.getByRole('alert')).toContainText('等了 1 分钟，服务器还没有答完')
  await expect(page.locator('.still')).toContainText('时限 5 分钟')
  await page.unroute('**/api/v1/reach?*')
  await page.getByRole('alert').getByRole('button', { name: '重试' }).click()
  await expect(page.locator('.sentence')).toContainText('3 分钟')
})

for (const path of ['/', '/brigade']) {
  test(`what went wrong does not cover that the server is gone on ${path}`, async ({ page }) => {
    await page.clock.install()
    await page.goto(path)
    await expect(page.locator('.list .entry, .lane').first()).toBeVisible()
    await page.route(/\/api\/v1\/(reach|blocked)/, (route) => route.fulfill({ status: 401, body: '' }))
    if (path === '/') await page.selectOption('select[name=limit]', '180')
    else await page.locator('.map').dragTo(page.locator('.map'), { targetPosition: { x: 40, y: 40 } })
    await expect(page.getByRole('alert')).toContainText('登录已过期')
    await endServer(page)
    await page.clock.runFor(20_000)
    await expect(notice(page)).toBeVisible()
    const [bar, toast] = [await notice(page).boundingBox(), await page.getByRole('alert').boundingBox()]
    expect((toast?.y ?? 0) + (toast?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
  })
}

/** A server of its own on the sample, as it is started by hand. */
async function startServer(folder: string): Promise<{ server: ChildProcess; link: string }> {
  const args = ['-cp', process.env['LIFELANE_JAR'] ?? '', 'org.lifelane.application.cli.Lifelane', 'serve']
  const server = spawn(
    process.env['LIFELANE_JAVA'] ?? 'java',
    [...args, '--port', '0', '--data-dir', folder],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  for await (const line of createInterface({ input: server.stdout }))
    if (line.includes('/sign-in?token=')) return { server, link: line.trim() }
  throw new Error('the server ended before it printed its link')
}

test.describe('a server that stops answering, and then is killed', () => {
  test.skip(!process.env['LIFELANE_JAR'], 'LIFELANE_JAR names no lifelane.jar to start')
  test.use({ storageState: { cookies: [], origins: [] } })
  test.setTimeout(300_000)

  test('leaves the last numbers on the page', async ({ page }, info) => {
    const { server, link } = await startServer(info.outputPath('data'))
    try {
      await page.goto(link)
      const counts = page.locator('.sentence [data-count] b')
      await expect(counts.first()).toBeVisible({ timeout: 60_000 })
      await page.waitForLoadState('networkidle')
      const before = await counts.allTextContents()
      server.kill('SIGSTOP')
      await page.selectOption('select[name=limit]', '180')
      await expect(notice(page)).toContainText('服务器没有回应', { timeout: 60_000 })
      expect(await counts.allTextContents()).toEqual(before)
      server.kill('SIGCONT')
      await expect(page.locator('.sentence')).toContainText('3 分钟', { timeout: 60_000 })
      await expect(notice(page)).toHaveCount(0)
      const now = await counts.allTextContents()
      server.kill('SIGKILL')
      await page.selectOption('select[name=limit]', '600')
      await expect(notice(page)).toContainText('服务器没有回应')
      expect(await counts.allTextContents()).toEqual(now)
      await expect(page.locator('.still')).toContainText('时限 3 分钟')
    } finally {
      server.kill('SIGKILL')
    }
  })
})
