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

test('shows the form again, filled in, with each error at its field', async ({ page, pageErrors }) => {
  await page.goto('/')
  await page.getByLabel('Domain, address or mail server').fill('jdoe@example.test')
  await page.getByText('Envelope', { exact: true }).click()
  await page.getByLabel('Recipients (RCPT TO)').fill('not an address')
  await page.getByRole('button', { name: 'Run' }).click()
  const recipients = page.getByLabel('Recipients (RCPT TO)')
  await expect(recipients).toBeVisible()
  await expect(recipients).toHaveAccessibleDescription(/is not an address/)
  await expect(recipients).toHaveValue('not an address')
  await expect(page.getByLabel('Domain, address or mail server')).toHaveValue('jdoe@example.test')
  await expect(page).toHaveTitle('Some fields need another look · smtpscope')
  // The browser itself logs the 400.
  expect(pageErrors.filter((error) => !error.includes('400 (Bad Request)'))).toEqual([])
  pageErrors.length = 0
})

test('says so when what was typed is no longer kept', async ({ page }) => {
  await page.goto('/?draft=long-gone')
  await expect(page.getByRole('alert')).toHaveText('What you typed was not kept this long. Please type it once more.')
})
