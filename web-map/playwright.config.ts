import { defineConfig } from '@playwright/test'
import { SESSION } from './e2e/session'
import { THROTTLE } from './e2e/throttle'

/** The pages in Debian's Chromium against a server that already stands; see e2e/session.ts for what names it. */
export default defineConfig({
  testDir: 'e2e',
  testIgnore: 'dev/**',
  outputDir: 'target/e2e',
  globalSetup: './e2e/session.ts',
  workers: 1,
  forbidOnly: true,
  timeout: 60_000 * THROTTLE,
  expect: { timeout: 10_000 * THROTTLE },
  reporter: [['list'], ['junit', { outputFile: 'target/playwright.xml' }]],
  use: {
    baseURL: process.env['LIFELANE_URL'] ?? '',
    storageState: SESSION,
    locale: 'zh-CN',
    screenshot: 'only-on-failure',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: process.env['LIFELANE_CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
