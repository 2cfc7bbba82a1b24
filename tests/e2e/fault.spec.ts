// Faults of our own: the page says so in words, tells nothing of the cause, and loading it again is one press away.
import Database from 'better-sqlite3'
import { startApp } from '#tests/support/app.ts'
import { expect, test } from '#tests/support/browser.ts'
import { startCheck } from '#tests/support/check-page.ts'
import { temporaryFolder } from '#tests/support/daemon.ts'

test('has words for a page that could not be made, and comes back when the fault is gone', async ({ browser, playwright }) => {
  const folder = temporaryFolder('fault')
  const app = await startApp({ database: `${folder.path}/smtpscope.db`, env: { SMTPSCOPE_DNS_SERVERS: '127.0.0.1:9' } })
  const context = await browser.newContext()
  const page = await context.newPage()
  const request = await playwright.request.newContext({ baseURL: app.url })
  const check = await startCheck(request, { target: 'nullmx.practice.test' })
  await page.goto(`${app.url}/c/${check.id}`)
  await expect(page.getByRole('button', { name: 'Copy for ticket' })).toBeVisible()

  const database = new Database(app.database)
  database.exec('ALTER TABLE batches RENAME TO elsewhere')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('smtpscope stumbled over this page.')
  await expect(page).toHaveTitle('Server error · smtpscope')
  await expect(page.locator('body')).not.toContainText('no such table')

  database.exec('ALTER TABLE elsewhere RENAME TO batches')
  database.close()
  await page.getByRole('button', { name: 'Load it again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('nullmx.practice.test takes no mail.')
  await request.dispose()
  await context.close()
  await app.stop()
  folder.remove()
})
