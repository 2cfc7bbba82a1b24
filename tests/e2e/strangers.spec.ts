// As strangers find it, on its defaults: what it will not do for them, in words, also without a script.
import type { Page } from '@playwright/test'
import { type App, startApp } from '#tests/support/app.ts'
import { expect, test } from '#tests/support/browser.ts'

let app: App
let page: Page
test.beforeAll(async ({ browser }) => {
  app = await startApp({
    env: {
      HOST: '0.0.0.0',
      SMTPSCOPE_ALLOW_NETS: '',
      SMTPSCOPE_ALLOW_PORTS: '',
      SMTPSCOPE_DNS_SERVERS: '127.0.0.1:9',
      SMTPSCOPE_CONTACT: 'postmaster@ops.example',
      SMTPSCOPE_DENY: 'example.org',
      SMTPSCOPE_LIMITS: 'client=2/600',
    },
  })
  page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
})
test.afterAll(async () => {
  await page.context().close()
  await app.stop()
})

test('a page says what it does to servers, and how to be left alone', async () => {
  await page.goto(`${app.url}/contact`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Did smtpscope call at your mail server?')
  await expect(page.getByRole('link', { name: 'postmaster@ops.example' })).toHaveAttribute('href', 'mailto:postmaster@ops.example')
  await expect(page.getByText('this smtpscope delivers nothing')).toBeVisible()
})

test('a refusal comes with the form as it was filled in, and says why', async () => {
  const refused = async (target: string, why: string) => {
    await page.goto(app.url)
    await page.getByLabel('Domain, address or mail server').fill(target)
    await page.getByRole('button', { name: 'Run' }).click()
    await expect(page).toHaveURL(/\/\?draft=/)
    await expect(page.getByText(why).first()).toBeVisible()
    await expect(page.getByLabel('Domain, address or mail server')).toHaveValue(target)
  }
  await refused('jdoe@mail.example.org', 'has asked not to be tested from here')
  for (const inside of ['192.168.1.1', 'localhost', 'db.internal']) await refused(inside, 'connects to public mail servers only')
  for (let count = 0; count < 2; count += 1) {
    await page.goto(app.url)
    await page.getByLabel('Domain, address or mail server').fill('nullmx.practice.test')
    await page.getByRole('button', { name: 'Run' }).click()
    await expect(page).toHaveURL(/\/c\/[\w-]{24}$/)
  }
  await refused('nullmx.practice.test', 'You have started many checks from your network. You can start the next one in')
})

test('messages, strange ports and what only an operator may do are refused by the API', async ({ request }) => {
  const ask = async (body: object) => {
    const answer = await request.post(`${app.url}/api/checks`, { data: { target: 'example.com', ...body } })
    return [answer.status(), (await answer.json()).error.code]
  }
  expect(await ask({ purpose: 'message' })).toEqual([403, 'messages-off'])
  for (const port of [22, 80, 443, 3306, 6379, 11211]) expect(await ask({ port })).toEqual([400, 'bad-request'])
  expect(await ask({ proxy: {} })).toEqual([403, 'forbidden-target'])
  expect(await ask({ xclient: { ADDR: '192.0.2.1' } })).toEqual([403, 'forbidden-target'])
  expect(await ask({ localAddress: '192.0.2.1' })).toEqual([403, 'forbidden-target'])
})
