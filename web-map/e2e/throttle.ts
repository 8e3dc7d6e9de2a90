import { test as plain } from '@playwright/test'

/** How many times slower than this machine's the pages' processor is; 1 is as fast as it goes. */
export const THROTTLE = Number(process.env['LIFELANE_THROTTLE'] ?? 1)

/** A test whose page runs on a slow phone's processor where `LIFELANE_THROTTLE` says so, such as 6. */
export const test = plain.extend({
  page: async ({ page }, use) => {
    if (THROTTLE > 1) {
      const devtools = await page.context().newCDPSession(page)
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
    }
    await use(page)
  },
})
