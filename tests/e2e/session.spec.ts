// The main job: type an address, press Enter, watch the session with a real Postfix, share it.

import { expect, test } from '#tests/support/browser.ts'
import { linesOf } from '#tests/support/check-page.ts'

test.beforeEach(({ world }) => {
  test.skip(world.mail === undefined || world.dns === undefined, 'Postfix or named is missing')
})

test('shows a whole session with Postfix, and the same lines to anyone with the link', async ({ page, browser }) => {
  await page.goto('/')
  await page.getByLabel('Domain, address or mail server').fill('jdoe@example.test')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The server takes mail for jdoe@example.test.')
  await expect(page).toHaveURL(/\/c\/[\w-]{22,}$/)

  const lines = await linesOf(page)
  expect(lines).toContain('example.test\tmail exchanger = 10 mail.example.test.')
  expect(lines).toContain('220 mail.example.test ESMTP Postfix')
  expect(lines).toContain('EHLO client.example')
  expect(lines).toContain('250-PIPELINING')
  expect(lines).toContain('RCPT TO:<jdoe@example.test>')
  expect(lines).toContain('250 2.1.5 Ok')
  expect(lines.slice(-5)).toEqual(['RSET', '250 2.0.0 Ok', 'QUIT', '221 2.0.0 Bye', 'Connection closed by foreign host.'])

  await page.reload()
  expect(await linesOf(page)).toEqual(lines)

  const stranger = await browser.newContext()
  const elsewhere = await stranger.newPage()
  await elsewhere.goto(page.url())
  expect(await linesOf(elsewhere)).toEqual(lines)
  const text = await (await elsewhere.request.get(`${page.url()}/transcript.txt`)).text()
  // What was asked around it stands below the session on the page, and before it in the text.
  const around = await linesOf(elsewhere, 'around')
  expect(around).toContain('nslookup -type=txt _smtp._tls.example.test')
  const written = text.split('\n').filter((line) => line !== '')
  const first = written.indexOf(`$ ${around[0]}`)
  expect(written.splice(first, around.length).map((line) => line.replace(/^\$ /, ''))).toEqual(around)
  expect(written).toEqual(lines.map((line, index) => (isShell(lines, index) ? `$ ${line}` : line)))
  await stranger.close()
})

test('says at which step the server refused, and marks it on the rail', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Domain, address or mail server').fill('nobody@example.test')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The server is fine, but it knows no mailbox nobody@example.test.')
  await expect(page.getByText('550 5.1.1 at RCPT TO')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Stages' }).getByText('refused')).toBeVisible()
  expect((await linesOf(page)).slice(-5)).toEqual(['RSET', '250 2.0.0 Ok', 'QUIT', '221 2.0.0 Bye', 'Connection closed by foreign host.'])
})

test('delivers a message that Postfix keeps as it was written', async ({ page, world }) => {
  await page.goto('/')
  await page.getByLabel('Domain, address or mail server').fill('mary@example.test')
  await page.getByText('Send a message').click()
  await page.getByText('Message', { exact: true }).click()
  await page.getByLabel('Subject').fill('Grüße aus dem Test')
  await page.getByLabel('Text', { exact: true }).fill('first\n.a dot\n..two dots\n.\nlast')
  await page.getByRole('button', { name: 'Run' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('mail.example.test has taken the message.')
  await expect(async () => {
    expect(
      world.mail?.delivered().some((message) => message.replaceAll('\r', '').endsWith('\n\nfirst\n.a dot\n..two dots\n.\nlast\n')),
    ).toBe(true)
  }).toPass()
  expect(await linesOf(page)).toContain('..a dot')
})

test('links every line, and shows the line of a link', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Domain, address or mail server').fill('jdoe@example.test')
  await page.keyboard.press('Enter')
  await expect(page.getByText('221 2.0.0 Bye')).toBeVisible()
  await page.locator('#L9 .line-time').click()
  await expect(page).toHaveURL(/#L9$/)
  await page.reload()
  await expect(page.locator('#L9')).toBeInViewport()
})

function isShell(lines: readonly string[], index: number): boolean {
  return /^(nslookup|telnet) /.test(lines[index] ?? '')
}
