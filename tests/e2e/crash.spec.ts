// kill -9 in mid-check: no event that a viewer saw is lost, and the permalink says what happened.
import { startApp } from '#tests/support/app.ts'
import { expect, test } from '#tests/support/browser.ts'
import { linesOf, startCheck } from '#tests/support/check-page.ts'
import { temporaryFolder } from '#tests/support/daemon.ts'

test('keeps all that was shown when the server is killed, and marks the check as interrupted', async ({ browser, play, playwright }) => {
  const folder = temporaryFolder('crash')
  const database = `${folder.path}/smtpscope.db`
  const env = { SMTPSCOPE_DNS_SERVERS: '127.0.0.1:9', SMTPSCOPE_EHLO_NAME: 'client.example' }
  const mailServer = await play('silence-after-accept')
  const first = await startApp({ database, env })
  const context = await browser.newContext()
  const page = await context.newPage()
  const request = await playwright.request.newContext({ baseURL: first.url })
  const check = await startCheck(request, { target: '127.0.0.1', port: mailServer.port })
  await page.goto(`${first.url}/c/${check.id}`)
  await expect(page.getByText("Escape character is '^]'.")).toBeVisible()
  const seen = await linesOf(page)
  await first.kill9()

  const second = await startApp({ database, env })
  await page.goto(`${second.url}/c/${check.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('smtpscope stopped in the middle of this check.')
  const kept = await linesOf(page)
  expect(kept.slice(0, seen.length)).toEqual(seen)
  expect(kept.at(-1)).toBe('# smtpscope stopped here; what follows was never seen.')
  await request.dispose()
  await context.close()
  await second.stop()
  folder.remove()
})
