// The form: understood at once, errors at their field, nothing lost, keys and practice servers.

import { expect, test } from '#tests/support/browser.ts'
import { linesOf } from '#tests/support/check-page.ts'

const FORBIDDEN =
  'smtpscope connects to public mail servers only, and this is not the address of one. To test a server of your own network, run smtpscope there, with SMTPSCOPE_ALLOW_NETS set.'

test('has its errors at the field, opens the group, and loses nothing', async ({ page, pageErrors }) => {
  await page.goto('/')
  await page.getByLabel('Domain, address or mail server').fill('jdoe@example.test')
  await page.getByText('Envelope', { exact: true }).click()
  await page.getByLabel('Recipients (RCPT TO)').fill('good@example.test\nnot an address')
  await page.getByText('Envelope', { exact: true }).click()
  await page.getByRole('button', { name: 'Run' }).click()
  const recipients = page.getByLabel('Recipients (RCPT TO)')
  await expect(recipients).toBeFocused()
  await expect(recipients).toHaveAttribute('aria-invalid', 'true')
  await expect(recipients).toHaveAccessibleDescription(/is not an address/)
  await expect(recipients).toHaveValue('good@example.test\nnot an address')
  await expect(page).toHaveURL('/')
  // The browser itself logs the 400.
  expect(pageErrors.filter((error) => !error.includes('400 (Bad Request)'))).toEqual([])
  pageErrors.length = 0
})

test('refuses a target that is not for us to test, in the same words whatever is there', async ({ page, pageErrors }) => {
  await page.goto('/')
  for (const target of ['10.0.0.1', '169.254.169.254', '[::ffff:10.0.0.1]', 'jdoe@[192.168.0.1]', 'localhost']) {
    await page.getByLabel('Domain, address or mail server').fill(target)
    await page.keyboard.press('Enter')
    await expect(page.getByText(FORBIDDEN)).toBeVisible()
    await expect(page).toHaveURL('/')
  }
  expect(pageErrors.filter((error) => !error.includes('403 (Forbidden)'))).toEqual([])
  pageErrors.length = 0
})

test('runs a practice server from its link', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'unknown-user.practice.test' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('it knows no mailbox')
  expect(await linesOf(page)).toContain('# A practice server: it runs inside smtpscope.')
})

test('shows the six answers with links to the lines they rest on', async ({ page }) => {
  await page.goto('/?target=ok.practice.test')
  await page.getByRole('button', { name: 'Run' }).click()
  const answers = page.getByRole('region', { name: 'Six answers' })
  await expect(answers.getByRole('heading', { name: 'The server is up' })).toBeVisible()
  await expect(answers.getByRole('listitem')).toHaveCount(6)
  await expect(answers.getByRole('heading', { name: /Whole delivery: unknown/ })).toBeVisible()
  const link = answers.getByRole('listitem').filter({ hasText: 'The recipient is accepted' }).getByRole('link')
  await link.click()
  const line = (await link.getAttribute('href')) ?? ''
  await expect(page.locator(line)).toContainText('250 2.1.5')
})

test('obeys the keys, but not while one types', async ({ page }) => {
  await page.goto('/?target=ok.practice.test')
  await page.getByRole('button', { name: 'Run' }).click()
  await expect(page.getByText('221 2.0.0 Bye')).toBeVisible()
  await expect(page.getByRole('note').first()).toBeVisible()
  await page.locator('body').press('e')
  await expect(page.getByRole('note')).toHaveCount(0)
  await page.locator('body').press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.locator('body').press('/')
  const field = page.getByLabel('Domain, address or mail server')
  await expect(field).toBeFocused()
  await field.fill('e')
  await page.keyboard.type('e?r')
  await expect(field).toHaveValue('ee?r')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('copies clean lines: no times, no arrows, no notes', async ({ page }) => {
  await page.goto('/?target=ok.practice.test')
  await page.getByRole('button', { name: 'Run' }).click()
  await expect(page.getByText('221 2.0.0 Bye')).toBeVisible()
  const selected = await page.getByRole('log').evaluate((log) => {
    const selection = getSelection()
    selection?.selectAllChildren(log)
    return selection?.toString() ?? ''
  })
  const copied = selected.split('\n').filter((line) => line.trim() !== '')
  expect(copied).toEqual(await linesOf(page))
})
