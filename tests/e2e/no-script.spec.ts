// Without JavaScript: post, redirect, read.
import { expect, test } from '#tests/support/browser.ts'
import { linesOf } from '#tests/support/check-page.ts'

test.use({ javaScriptEnabled: false })

test('runs a check and shows it', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Domain, address or mail server').fill('ok.practice.test')
  await page.getByRole('button', { name: 'Run' }).click()
  await expect(page).toHaveURL(/\/c\/[\w-]{22,}$/)
  // The page loads itself anew until the check is over.
  await expect(page.getByText('221 2.0.0 Bye')).toBeVisible({ timeout: 15_000 })
  expect(await linesOf(page)).toContain('250 2.1.5 Accepted')
})

test('lets the owner stop it', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Domain, address or mail server').fill('silent.practice.test')
  await page.getByRole('button', { name: 'Run' }).click()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The check was stopped.')
})

test('names the fields that need another look', async ({ page, pageErrors }) => {
  await page.goto('/')
  await page.getByLabel('Domain, address or mail server').fill('not a domain')
  await page.getByRole('button', { name: 'Run' }).click()
  await expect(page.getByText(/is not a domain name/)).toBeVisible()
  await page.goBack()
  await expect(page.getByLabel('Domain, address or mail server')).toHaveValue('not a domain')
  pageErrors.length = 0
})
