import { chromium, type FullConfig } from '@playwright/test'

/** Where the signed-in session of all tests is kept. */
export const SESSION = 'target/e2e-session.json'

const NEEDED = {
  LIFELANE_URL: 'the address of a running server, such as http://127.0.0.1:8080',
  LIFELANE_SIGN_IN: 'the one-time sign-in link that the server printed',
  LIFELANE_EMPTY_URL: 'the address of another one, started with --sample none and the same password',
  LIFELANE_ADMIN_PASSWORD: "the administrator's password that the server was started with",
}

/** Opens the one-time link as a newcomer would, once, and keeps the session; refuses to begin without a server. */
export default async function signIn(config: FullConfig): Promise<void> {
  for (const [name, what] of Object.entries(NEEDED)) {
    if (!process.env[name])
      throw new Error(`${name} is not set; give ${what}, or run ./lifelane test, which starts a server`)
  }
  const link = process.env['LIFELANE_SIGN_IN'] as string
  const browser = await chromium.launch(config.projects[0]?.use.launchOptions ?? {})
  try {
    const page = await browser.newPage()
    await page.goto(link)
    const landed = new URL(page.url())
    if (landed.pathname !== '/')
      throw new Error(
        `the sign-in link ${link} led to ${landed.pathname}, not to the map; start the server anew for a fresh link`,
      )
    await page.context().storageState({ path: SESSION })
  } finally {
    await browser.close()
  }
}
