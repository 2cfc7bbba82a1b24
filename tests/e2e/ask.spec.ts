// What a form can ask beyond the target: groups that open in place, words that follow, errors where they belong, and a
// password that nobody keeps.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '#tests/support/browser.ts'
import { fillForServer, startCheck } from '#tests/support/check-page.ts'

const PASSWORD = 'tanstaaf1'

/** Opens a group by its name. */
async function openGroup(page: Page, name: string): Promise<void> {
  await page.locator('summary', { hasText: new RegExp(`^${name}`) }).click()
}

/** The line of words of a group. */
function sentenceOf(page: Page, name: string) {
  return page.locator('summary', { hasText: new RegExp(`^${name}`) }).locator('.sentence')
}

async function openAll(page: Page): Promise<void> {
  await page.locator('details.group').evaluateAll((groups) => {
    for (const group of groups) group.setAttribute('open', '')
  })
}

/** The browser itself logs what the server refuses. */
function forgive(pageErrors: string[]): void {
  expect(pageErrors.filter((error) => !/40[03] \((Bad Request|Forbidden)\)/.test(error))).toEqual([])
  pageErrors.length = 0
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no accessibility faults with every group open, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/')
    await page.getByLabel('Send a message').check()
    await openAll(page)
    await expect(page.getByLabel('XCLIENT', { exact: true }).first()).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target).join(', ')}`)).toEqual([])
  })
}

test('never scrolls sideways with every group open', async ({ page, request }) => {
  const check = await startCheck(request, { target: 'ok.practice.test', auth: { username: 'x'.repeat(200), password: PASSWORD } })
  for (const path of ['/', `/c/${check.id}`]) {
    for (const width of [320, 390, 600, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      if (path !== '/') await page.getByText('Change', { exact: true }).first().click()
      await page.getByLabel('Send a message').check()
      await openAll(page)
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(wider, `${path} at ${width}`).toBeLessThanOrEqual(0)
    }
  }
})

test('says in words what is asked, and asks for just that', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Domain, address or mail server').fill('ok.practice.test')
  await openGroup(page, 'Connection')
  await page.getByLabel('Every address of every host').check()
  await expect(sentenceOf(page, 'Connection')).toHaveText('port 25, every address of every MX, STARTTLS if offered')
  await openGroup(page, 'Extensions')
  await page.getByLabel('Send MAIL, RCPT and DATA together').check()
  await page.getByLabel('when it is delivered').check()
  await page.getByLabel('when it is late').check()
  await expect(sentenceOf(page, 'Extensions')).toHaveText('sends MAIL and RCPT together, asks for a report on success and delay')
  await openGroup(page, 'Testing')
  await page.getByLabel('Go on until').selectOption('MAIL FROM')
  await expect(sentenceOf(page, 'Testing')).toHaveText('QUIT after MAIL FROM')
  const asked = page.waitForRequest((request) => request.method() === 'POST')
  await page.getByRole('button', { name: 'Run' }).click()
  expect((await asked).postDataJSON()).toMatchObject({
    target: 'ok.practice.test',
    hosts: 'all',
    pipelining: true,
    esmtp: { notify: ['SUCCESS', 'DELAY'] },
    stop: { after: 'sender', how: 'quit' },
  })
  await expect(page.locator('.bar-asked')).toContainText('every address')
  await expect(page.locator('.bar-asked')).toContainText('QUIT after MAIL FROM')
})

test('logs in, and shows the password nowhere', async ({ page, play }) => {
  const server = await play('auth-plain-accepted')
  await fillForServer(page, server.port)
  await openGroup(page, 'Envelope')
  await page.getByLabel('Sender (MAIL FROM)').fill('sender@client.example')
  await page.getByLabel('Recipients (RCPT TO)').fill('jdoe@example.test')
  await openGroup(page, 'Authentication')
  await page.getByLabel('User name').fill('jdoe@example.test')
  await page.getByLabel('Password or access token').fill('secret-word')
  await page.getByLabel('Also without encryption').check()
  await page.getByLabel('Mechanism').selectOption('PLAIN')
  await page.getByRole('button', { name: 'Run' }).click()
  await expect(page.getByText('235 2.7.0 Authentication successful')).toBeVisible()
  await expect(page.getByText('221 2.0.0 Bye')).toBeVisible()
  expect(await page.content()).not.toMatch(/secret-word|AGpkb2V/)
})

test('has the password typed anew to go on without TLS', async ({ page, play, request }) => {
  const server = await play('starttls-handshake-fails')
  const envelope = { from: 'sender@client.example', to: ['jdoe@example.test'] }
  const auth = { username: 'jdoe', password: PASSWORD }
  const check = await startCheck(request, { target: server.address, port: server.port, ...envelope, auth })
  await page.goto(`/c/${check.id}`)
  const again = page.getByRole('form', { name: 'The same without TLS' })
  await again.getByLabel('Password or access token').fill(PASSWORD)
  const plain = await startCheck(request, { target: 'ok.practice.test' })
  let asked: unknown
  await page.route('**/api/checks', async (route) => {
    asked = route.request().postDataJSON()
    await route.fulfill({ status: 201, json: plain })
  })
  await again.getByRole('button', { name: 'Go on without TLS' }).click()
  await expect(page).toHaveURL(new RegExp(`/c/${plain.id}$`))
  expect(asked).toMatchObject({ tls: 'never', auth: { username: 'jdoe', password: PASSWORD } })
})

test('brings everything but the password back when one goes back', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Domain, address or mail server').fill('ok.practice.test')
  await openGroup(page, 'Authentication')
  await page.getByLabel('User name').fill('jdoe')
  await page.getByLabel('Password or access token').fill(PASSWORD)
  await page.getByLabel('Mechanism').selectOption('PLAIN')
  await page.getByLabel('Wait to be asked').check()
  await expect(sentenceOf(page, 'Authentication')).toHaveText('logs in as jdoe by PLAIN, waiting to be asked')
  await page.getByRole('button', { name: 'Run' }).click()
  await expect(page).toHaveURL(/\/c\//)
  expect(page.url()).not.toContain(PASSWORD)
  await expect(page.locator('.bar-asked')).toContainText('as jdoe')
  expect(await page.content()).not.toContain(PASSWORD)
  await page.goBack()
  await expect(sentenceOf(page, 'Authentication')).toHaveText('logs in as jdoe by PLAIN, waiting to be asked')
  await openGroup(page, 'Authentication')
  await expect(page.getByLabel('User name')).toHaveValue('jdoe')
  await expect(page.getByLabel('Wait to be asked')).toBeChecked()
  await expect(page.getByLabel('Password or access token')).toHaveValue('')
  const kept = await page.evaluate(() => JSON.stringify([history.state, { ...sessionStorage }, { ...localStorage }]))
  expect(kept).not.toContain(PASSWORD)
})

test('has the password typed anew to run a check again, and says so where it is typed', async ({ page, request, pageErrors }) => {
  const check = await startCheck(request, { target: 'ok.practice.test', auth: { username: 'jdoe', password: PASSWORD } })
  await page.goto(`/c/${check.id}`)
  await expect(page.getByRole('button', { name: 'Copy for ticket' })).toBeVisible()
  await page.locator('body').press('r')
  const password = page.getByLabel('Password or access token')
  await expect(password).toBeFocused()
  await expect(password).toHaveAccessibleDescription(/has to be typed anew/)
  await password.fill(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(new RegExp(check.id))
  await expect(page.locator('.bar-asked')).toContainText('as jdoe')
  forgive(pageErrors)
})

test.describe('an error', () => {
  for (const [group, label, value, words] of [
    ['Authentication', 'Password or access token', PASSWORD, null],
    ['Testing', 'PROXY: who calls', 'here', /not an IP address/],
    ['Testing', 'XCLIENT', 'ADDR', /Write a value/],
    ['Testing', 'Connect from', 'lo', /not an IP address/],
    ['Extensions', 'Deliver within (seconds)', 'soon', /whole seconds/],
    ['Extensions', 'Name for this envelope', 'ä', /ASCII/],
  ] as const) {
    test(`about ${label} stands there, in an open group`, async ({ page, pageErrors }) => {
      await page.goto('/')
      await page.getByLabel('Domain, address or mail server').fill('ok.practice.test')
      await openGroup(page, group)
      await page.getByRole('textbox', { name: label, exact: true }).fill(value)
      await openGroup(page, group)
      await page.getByRole('button', { name: 'Run' }).click()
      // A password without a user name lacks the user name.
      const wrong = page.getByRole('textbox', { name: words === null ? 'User name' : label, exact: true })
      await expect(wrong).toBeFocused()
      await expect(wrong).toHaveAccessibleDescription(words ?? /Type the user name/)
      forgive(pageErrors)
    })
  }
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the form comes back without the password, and says that it has to be typed once more', async ({ page, pageErrors }) => {
    await page.goto('/')
    await page.getByLabel('Domain, address or mail server').fill('jdoe@ok.practice.test')
    await openGroup(page, 'Envelope')
    await page.getByLabel('Recipients (RCPT TO)').fill('not an address')
    await openGroup(page, 'Authentication')
    await page.getByLabel('User name').fill('jdoe')
    await page.getByLabel('Password or access token').fill(PASSWORD)
    await page.getByLabel('Also without encryption').check()
    await openGroup(page, 'Extensions')
    await page.getByLabel('when it is late').check()
    await page.getByRole('button', { name: 'Run' }).click()
    const password = page.getByLabel('Password or access token')
    await expect(page).toHaveURL(/draft=/)
    await expect(password).toBeVisible()
    await expect(password).toHaveValue('')
    await expect(password).toHaveAccessibleDescription(/Type it once more/)
    await expect(page.getByLabel('User name')).toHaveValue('jdoe')
    await expect(page.getByLabel('Also without encryption')).toBeChecked()
    await expect(page.getByLabel('when it is late')).toBeChecked()
    expect(await page.content()).not.toContain(PASSWORD)
    expect(page.url()).not.toContain(PASSWORD)
    // The page in between, from which the browser goes on at once.
    const form = { target: 'jdoe@ok.practice.test', to: 'not an address', 'auth.username': 'jdoe', 'auth.password': PASSWORD }
    const between = await page.request.post('/api/checks', { form })
    expect(between.status()).toBe(400)
    expect(await between.text()).not.toContain(PASSWORD)
    forgive(pageErrors)
  })

  test('a check with a login runs, and its page asks for the password again', async ({ page }) => {
    await page.goto('/')
    await page.getByLabel('Domain, address or mail server').fill('ok.practice.test')
    await openGroup(page, 'Authentication')
    await page.getByLabel('User name').fill('jdoe')
    await page.getByLabel('Password or access token').fill(PASSWORD)
    await page.getByRole('button', { name: 'Run' }).click()
    await expect(page).toHaveURL(/\/c\/[\w-]{22,}$/)
    await expect(page.locator('.bar-asked')).toContainText('as jdoe')
    expect(await page.content()).not.toContain(PASSWORD)
    const api = await page.request.get(page.url().replace('/c/', '/api/checks/'))
    expect(await api.text()).not.toContain(PASSWORD)
    expect((await api.json()).request.auth).toEqual({ mechanism: 'auto', username: 'jdoe', allowPlaintext: false, initialResponse: true })
  })
})

test('never fills a password in from an address', async ({ page }) => {
  await page.goto(`/?target=ok.practice.test&auth.username=jdoe&auth.password=${PASSWORD}`)
  await openGroup(page, 'Authentication')
  await expect(page.getByLabel('User name')).toHaveValue('jdoe')
  await expect(page.getByLabel('Password or access token')).toHaveValue('')
})
