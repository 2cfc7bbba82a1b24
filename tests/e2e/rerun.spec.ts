// The commands for other tools, beside a check that is over.
import { expect, test } from '#tests/support/browser.ts'
import { fillForServer, startCheck } from '#tests/support/check-page.ts'

test('gives the commands that do a check again, to be copied, once it is over', async ({ page, play, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const server = await play('starttls-and-a-second-greeting')
  await fillForServer(page, server.port)
  await page.getByText('Envelope', { exact: true }).click()
  await page.getByLabel('Sender (MAIL FROM)').fill('sender@client.example')
  await page.getByLabel('Recipients (RCPT TO)').fill('jdoe@example.test')
  await page.getByRole('button', { name: 'Run' }).click()
  await page.getByText('Run it yourself').click()
  const swaks = page.getByRole('region', { name: 'swaks' })
  await expect(swaks).toContainText(`swaks --server 127.0.0.1 --port ${server.port}`)
  await swaks.getByRole('button', { name: 'Copy' }).click()
  await expect(swaks.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^swaks --server 127\.0\.0\.1 [\s\S]*--quit-after RCPT$/)
  await expect(page.getByRole('region', { name: 'openssl' })).toContainText(`openssl s_client -connect 127.0.0.1:${server.port}`)
  await expect(page.getByRole('region', { name: 'telnet' })).toContainText('telnet speaks no TLS')

  await page.reload()
  await page.getByText('Run it yourself').click()
  await expect(swaks).toContainText('--tls-optional')
  const notation = await page.request.get(`${page.url().replace(/#.*/, '')}/transcript.swaks`)
  expect(await notation.text()).toContain('=== TLS started with cipher TLSv1.3:')
})

test('has them on the narrowest screen and without a script', async ({ browser, world, request }) => {
  const check = await startCheck(request, {
    target: 'ok.practice.test',
    purpose: 'message',
    tls: 'never',
    message: { subject: 'Long', body: `${'x'.repeat(400)}\n'quoted'` },
  })
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  // The page loads itself anew until the check is over.
  await page.goto(`${world.app.url}/c/${check.id}`)
  await page.getByText('Run it yourself').click()
  await expect(page.getByRole('region', { name: 'swaks' })).toContainText('practice server')
  await expect(page.getByRole('region', { name: 'swaks' }).getByRole('button')).toBeHidden()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await context.close()
})
