import { expect } from '@playwright/test'
import { test } from './throttle'

test.use({ storageState: { cookies: [], origins: [] } })

for (const door of ['/', '/brigade']) {
  test(`${door} asks the anonymous to sign in`, async ({ page }) => {
    await page.goto(door)
    await expect(page).toHaveURL(/\/sign-in/)
    await expect(page.getByRole('heading', { name: '登录' })).toBeVisible()
  })
}

test('the right password opens the map, and signing out closes it', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByLabel('用户名').fill('admin')
  await page.getByLabel('密码').fill(process.env['LIFELANE_ADMIN_PASSWORD'] as string)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.locator('.sentence [data-count=total]')).toBeVisible()
  await page.getByRole('button', { name: '退出' }).click()
  await page.goto('/')
  await expect(page).toHaveURL(/\/sign-in/)
})

test('a wrong password says so and lets one try again', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByLabel('用户名').fill('admin')
  await page.getByLabel('密码').fill('not the password')
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.locator('#said')).toContainText('不对')
  await expect(page.getByLabel('用户名')).toBeEditable()
})
