// A session typed by hand in the page: delivered to a real Postfix, with completion, history, a paste and a login; and read
// along by somebody else.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '#tests/support/browser.ts'
import { linesOf } from '#tests/support/check-page.ts'
import { waitForMessage } from '#tests/support/maildir.ts'

const options = (page: Page, which: { selected?: boolean } = {}) =>
  page.getByRole('listbox', { name: 'Completions' }).getByRole('option', which)
const line = (page: Page) => page.getByRole('combobox', { name: /Command|Line of the/ })

/** Sits down at the Postfix of the test, and waits for its banner. */
async function sitDown(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByLabel('Domain, address or mail server').fill('jdoe@example.test')
  await page.getByLabel('By hand').check()
  await page.getByRole('button', { name: 'Run' }).click()
  await expect(line(page)).toBeFocused()
}

/** Types a line and waits for a text that answers it. */
async function say(page: Page, text: string, answer: string | RegExp): Promise<void> {
  await line(page).fill(text)
  await line(page).press('Escape')
  await line(page).press('Enter')
  await expect(page.getByRole('log').getByText(answer).last()).toBeVisible()
}

test('types a whole session, which is delivered', async ({ page, context, world }) => {
  test.skip(world.mail === undefined || world.dns === undefined)
  if (world.mail === undefined) return
  await sitDown(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('By hand: mail.example.test waits for the next line.')
  await expect(page.getByText(/closes in [45]:\d\d without a line/)).toBeVisible()

  // Another tab has no token: it reads along.
  const viewer = await context.newPage()
  await viewer.goto(page.url())
  await expect(viewer.getByText('Someone types by hand; you are watching.')).toBeVisible()
  await expect(viewer.getByRole('combobox', { name: 'Command' })).toHaveCount(0)

  await page.getByRole('button', { name: 'EHLO client.example' }).click()
  await line(page).press('Enter')
  await expect(page.getByRole('log').getByText(/250.SMTPUTF8/)).toBeVisible()
  await say(page, 'MAIL FROM:<someone@client.example>', '250 2.1.0 Ok')
  await page.getByRole('button', { name: 'RCPT TO:<jdoe@example.test>' }).click()
  await line(page).press('Enter')
  await expect(page.getByRole('log').getByText('250 2.1.5 Ok')).toBeVisible()
  await say(page, 'DATA', '354 End data')
  await expect(page.getByText('a line with a single dot ends it')).toBeVisible()
  await page.getByLabel('Add that dot for me').check()
  for (const text of ['Subject: typed in a browser', '', '.a dot']) {
    await line(page).fill(text)
    await line(page).press('Enter')
  }
  await say(page, '.', '250 2.0.0 Ok')
  // The end stays in view, with its notes, which come a moment behind the lines.
  await expect(page.getByText('Taken. From here on')).toBeInViewport()
  await expect(page.getByRole('button', { name: /new lines?$/ })).toHaveCount(0)
  await say(page, 'QUIT', '221 2.0.0 Bye')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('mail.example.test has taken the message.')
  await expect(line(page)).toHaveCount(0)

  expect(await waitForMessage(world.mail, 'typed in a browser')).toContain('\n.a dot\n')
  await expect(viewer.getByRole('heading', { level: 1 })).toHaveText('mail.example.test has taken the message.')
  expect(await linesOf(viewer)).toEqual(await linesOf(page))
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('mail.example.test has taken the message.')
})

test('completes by keyboard, remembers, and says why a line is not sent', async ({ page, world }) => {
  test.skip(world.mail === undefined || world.dns === undefined)
  await sitDown(page)
  await line(page).pressSequentially('no')
  await expect(options(page)).toHaveCount(1)
  await expect(options(page)).toContainText('Do nothing but answer.')
  await line(page).press('Tab')
  await expect(line(page)).toHaveValue('NOOP')
  await line(page).press('Enter')
  await expect(page.getByRole('log').getByText('250 2.0.0 Ok')).toBeVisible()

  await line(page).pressSequentially('r')
  await line(page).press('ArrowDown')
  await line(page).press('ArrowDown')
  await expect(options(page, { selected: true })).toHaveCount(1)
  await line(page).press('Escape')
  await expect(options(page)).toHaveCount(0)
  // The shortcuts of the page are off while somebody types.
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await line(page).fill('hello there')
  await line(page).press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'hello is no SMTP command' })).toBeVisible()
  await line(page).fill('')
  await line(page).press('ArrowUp')
  await expect(line(page)).toHaveValue('NOOP')
  await line(page).press('ArrowDown')
  await expect(line(page)).toHaveValue('')
  await line(page).fill('AUTH PLAIN AGEAYg==')
  await line(page).press('Enter')
  await expect(page.getByRole('button', { name: 'Send it in the clear' })).toBeVisible()
  await page.getByRole('button', { name: 'Hang up' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A session by hand with mail.example.test.')
})

test('sends a paste line by line, once that is wanted', async ({ page, world }) => {
  test.skip(world.mail === undefined || world.dns === undefined)
  await sitDown(page)
  const paste = (text: string) =>
    line(page).evaluate((element, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, text)
  await paste('NOOP\nRSET\n')
  await expect(page.getByText('2 lines will be sent one after the other')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(line(page)).toBeFocused()
  await paste('EHLO pasted.example\r\nNOOP pasted\r\nRSET\r\nQUIT\r\n')
  await expect(page.getByRole('button', { name: 'Send 4 lines' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('log').getByText('221 2.0.0 Bye')).toBeVisible()
  const sent = (await linesOf(page)).filter((text) => /^(EHLO|NOOP|RSET|QUIT)/.test(text))
  expect(sent).toEqual(['EHLO pasted.example', 'NOOP pasted', 'RSET', 'QUIT'])
})

test('has a base64 helper that sends nothing', async ({ page, world }) => {
  test.skip(world.mail === undefined || world.dns === undefined)
  await sitDown(page)
  await page.getByText('Base64 helper').click()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.getByLabel('User name, for AUTH PLAIN').fill('jdoe')
  await page.getByLabel('Password, for AUTH PLAIN').fill('secret')
  await expect(page.getByText('AGpkb2UAc2VjcmV0')).toBeVisible()
  await page.getByLabel('Base64', { exact: true }).fill('VXNlcm5hbWU6')
  await expect(page.getByText('Username:')).toBeVisible()
  await page.getByRole('button', { name: 'Put it into the line' }).click()
  await expect(line(page)).toHaveValue('AGpkb2UAc2VjcmV0')
  expect(requests).toEqual([])
})

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 320],
] as const) {
  test(`has no accessibility faults and fits, in ${colorScheme} at ${width} px`, async ({ page, world }) => {
    test.skip(world.mail === undefined || world.dns === undefined)
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    await sitDown(page)
    await line(page).pressSequentially('m')
    await expect(options(page).first()).toBeVisible()
    const faults = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target)}`)
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await faults()).toEqual([])
    expect(await wider()).toBeLessThanOrEqual(0)
    await page.screenshot({ path: `test-results/by-hand-list-${width}.png` })
    await line(page).fill('what is this')
    await line(page).press('Enter')
    await page.getByText('Base64 helper').click()
    expect(await faults()).toEqual([])
    expect(await wider()).toBeLessThanOrEqual(0)
    await page.screenshot({ path: `test-results/by-hand-${width}.png`, fullPage: true })
  })
}

test('keeps the line in view on a phone, wherever the page stands', async ({ page, world }) => {
  test.skip(world.mail === undefined || world.dns === undefined)
  await page.setViewportSize({ width: 360, height: 740 })
  await sitDown(page)
  await expect(line(page)).toBeInViewport({ ratio: 1 })
  await line(page).blur()
  await page.evaluate(() => scrollTo(0, 0))
  // The verdict is what stands there now, and the line below it.
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  await expect(line(page)).toBeInViewport({ ratio: 1 })
  await page.screenshot({ path: 'test-results/by-hand-away-360.png' })
  await line(page).click()
  await expect(page.getByText('typed by hand.')).toBeInViewport()
  await expect(line(page)).toBeInViewport({ ratio: 1 })
  await expect(line(page)).toBeFocused()
  await say(page, 'EHLO client.example', /250.SMTPUTF8/)
  await expect(line(page)).toBeInViewport({ ratio: 1 })
})
