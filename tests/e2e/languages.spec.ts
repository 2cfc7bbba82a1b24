// The whole page in French: through every practice server and state, no English is left but what servers and tools say.
import type { Page } from '@playwright/test'
import { expect, test } from '#tests/support/browser.ts'
import { startCheck } from '#tests/support/check-page.ts'
import { englishWordsIn } from '#tests/support/english-words.ts'

test.use({ locale: 'fr-FR' })

/** What servers, tools and visitors have said or would type. */
const QUOTED =
  '.transcript-line:not([data-speaker="comment"]) .line-text, .line-words, pre, code, script, style, noscript, textarea, .hand-form'

/** The words of ours on a page: what is to be read, and what is said to those who hear it. */
async function wordsOn(page: Page): Promise<string[]> {
  return page.evaluate((quoted) => {
    const texts = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest(quoted) === null) texts.push(node.textContent ?? '')
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      for (const element of document.querySelectorAll(`[${name}]:not([name^="message."])`)) texts.push(element.getAttribute(name) ?? '')
    }
    return texts
  }, QUOTED)
}

/** Whatever is told in the words of a server, from its code on, or in quotation marks. */
// What DMARC, SPF and DKIM say of their own is in brackets at the end, and what a message says by itself goes out as it stands.
function english(texts: readonly string[]): string[] {
  return texts.filter(
    (text) =>
      englishWordsIn(
        text
          .replace(/«\u00a0.*?\u00a0»/g, '')
          .replace(/(^|[\s(])[2-5]\d\d[ -].*$/gm, '')
          .replace(/^(# .*: \w+) \(.*\)$/, '$1'),
      ).length > 0,
  )
}

async function expectFrench(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  expect(english(await wordsOn(page))).toEqual([])
}

const servers =
  'ok greylist norelay unknown-user full down busy spam no-ehlo big nullmx nowhere two-mx tls login tls-broken no-25 dane mta-sts'.split(
    ' ',
  )

test('a check of each practice server is told in French', async ({ page, request }) => {
  test.setTimeout(240_000)
  for (const server of servers) {
    const { id } = await startCheck(request, { target: `jdoe@${server}.practice.test` })
    await expect.poll(async () => (await (await request.get(`/api/checks/${id}`)).json()).status, { timeout: 30_000 }).not.toBe('running')
    await page.goto(`/c/${id}`)
    await test.step(server, () => expectFrench(page))
  }
})

test('a check of every host, and one with a login, are told in French', async ({ page, request }) => {
  test.setTimeout(120_000)
  const bodies = [
    { target: 'jdoe@many-mx.practice.test', hosts: 'all' },
    { target: 'jdoe@login.practice.test', auth: { username: 'jdoe', password: 'wrong', allowPlaintext: true } },
    { target: 'jdoe@ok.practice.test', purpose: 'message', pipelining: true, esmtp: { chunking: true } },
    { target: 'jdoe@tls.practice.test', tls: 'require', greeting: { verb: 'EHLO', name: 'me.example' } },
    { target: 'ok.practice.test', stop: { after: 'greet', how: 'drop' }, proxy: { version: 2 } },
  ]
  for (const body of bodies) {
    const { id } = await startCheck(request, body)
    await expect.poll(async () => (await (await request.get(`/api/checks/${id}`)).json()).status, { timeout: 40_000 }).not.toBe('running')
    await page.goto(`/c/${id}`)
    await test.step(JSON.stringify(body), () => expectFrench(page))
  }
})

test('a wait is told in French while it lasts, and so is the end', async ({ page }) => {
  await page.goto('/')
  await expectFrench(page)
  await page.getByRole('textbox').first().fill('jdoe@silent.practice.test')
  await page.getByRole('button', { name: 'Lancer' }).click()
  await expect(page.getByText('Connecté. Le serveur nous fait attendre.').first()).toBeVisible()
  await expectFrench(page)
  await page.getByRole('button', { name: 'Arrêter' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('La vérification a été arrêtée.')
  await expectFrench(page)
})

test('whoever types by hand is helped in French, and told in French what does not go', async ({ page }) => {
  await page.goto('/?purpose=manual&target=jdoe%40ok.practice.test')
  await page.getByRole('button', { name: 'Lancer' }).click()
  const line = page.getByRole('combobox', { name: 'Commande' })
  await expect(line).toBeVisible()
  await expect(page.getByText('Présentez-vous d’abord', { exact: false })).toBeVisible()
  await line.fill('ma')
  await expect(page.getByRole('listbox')).toContainText('Commencer un envoi')
  await expectFrench(page)
  await line.fill('hello you')
  await line.press('Enter')
  await expect(page.getByText('n’est pas une commande SMTP', { exact: false })).toBeVisible()
  await expectFrench(page)
  await line.fill('QUIT')
  await line.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Une session à la main')
  await expectFrench(page)
})

test('a refusal and errors at their fields are told in French, with a script and without', async ({ page, browser, world, pageErrors }) => {
  await page.goto('/')
  await page.getByRole('textbox').first().fill('https://example.com/')
  await page.getByRole('button', { name: 'Lancer' }).click()
  await expect(page.getByText('C’est une URL. N’en tapez que le domaine', { exact: false }).first()).toBeVisible()
  await expectFrench(page)
  await page.getByRole('textbox').first().fill('127.0.0.1')
  await page.getByRole('button', { name: 'Lancer' }).click()
  expect(pageErrors.filter((error) => !/40[03]/.test(error))).toEqual([])
  pageErrors.length = 0

  const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB', baseURL: world.app.url })
  const bare = await plain.newPage()
  await bare.goto('/?lang=fr')
  await bare.getByRole('textbox').first().fill('a..b')
  await bare.getByRole('button', { name: 'Lancer' }).click()
  await expect(bare.getByText('deux points s’y suivent', { exact: false }).first()).toBeVisible()
  await expect(bare).toHaveTitle('Certains champs sont à revoir · smtpscope')
  await expect(bare).toHaveURL(/lang=fr/)
  await expectFrench(bare)
  await bare.getByRole('textbox').first().fill('ok.practice.test')
  await bare.getByRole('button', { name: 'Lancer' }).click()
  await expect(bare).toHaveURL(/\/c\/[\w-]+\?lang=fr$/)
  await plain.close()
})

test('pages that lead nowhere, the widget and the contact page are French', async ({ page, request, pageErrors }) => {
  const { id } = await startCheck(request, { target: 'jdoe@unknown-user.practice.test' })
  const { id: gone, ownerToken } = await startCheck(request, { target: 'ok.practice.test' })
  await request.delete(`/api/checks/${gone}`, { headers: { authorization: `Bearer ${ownerToken}` } })
  for (const path of [
    '/nowhere',
    '/c/nothing-like-this',
    `/c/${gone}`,
    '/contact',
    '/embed',
    `/embed?check=${id}`,
    `/embed?check=${gone}`,
  ]) {
    await page.goto(path)
    await test.step(path, () => expectFrench(page))
  }
  expect(pageErrors.filter((error) => !/404|410/.test(error))).toEqual([])
  pageErrors.length = 0
})

test('programs are answered in English unless they ask for French', async ({ playwright, world }) => {
  const answer = async (headers: Record<string, string>, query = '') => {
    const program = await playwright.request.newContext({ baseURL: world.app.url, extraHTTPHeaders: headers })
    const { error } = await (await program.post(`/api/checks${query}`, { data: { target: '' } })).json()
    await program.dispose()
    return error
  }
  const [none, french, named] = [
    await answer({ 'accept-language': '*' }),
    await answer({ 'accept-language': 'fr-CA, en;q=0.5' }),
    await answer({}, '?lang=fr'),
  ]
  expect(none).toMatchObject({ code: 'bad-request', message: 'Some fields need another look.' })
  expect(french).toMatchObject({ code: 'bad-request', message: 'Certains champs sont à revoir.' })
  expect(named).toEqual(french)
  expect(Object.keys(french.fields)).toEqual(Object.keys(none.fields))
})
