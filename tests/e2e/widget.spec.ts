// The widget: two lines of HTML on another origin, where the operator has listed it, and what is seen where not.
import { type App, startApp } from '#tests/support/app.ts'
import { expect, test } from '#tests/support/browser.ts'
import { startCheck } from '#tests/support/check-page.ts'
import { type OtherSite, startOtherSite } from '#tests/support/other-site.ts'

interface Sites {
  app: App
  listed: OtherSite
  unlisted: OtherSite
  /** What both sites show. */
  show(html: string): void
}

const widget = test.extend<object, { sites: Sites }>({
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
    async ({}, use) => {
      let html = ''
      const listed = await startOtherSite(() => html)
      const unlisted = await startOtherSite(() => html)
      const app = await startApp({ env: { SMTPSCOPE_EMBED_ORIGINS: listed.url, SMTPSCOPE_DNS_SERVERS: '127.0.0.1:9' } })
      await use({
        app,
        listed,
        unlisted,
        show: (element) => {
          html = `<script src="${app.url}/widget.js" async></script>\n${element}`
        },
      })
      await app.stop()
      await listed.close()
      await unlisted.close()
    },
    { scope: 'worker' },
  ],
})

// These pages are on other origins, and one is refused on purpose; their errors are looked at one by one.
widget.afterEach(({ pageErrors }) => {
  pageErrors.length = 0
})

widget('shows the form on a listed origin, and runs a check in the frame', async ({ page, sites }) => {
  sites.show('<smtpscope-check target="ok.practice.test"></smtpscope-check>')
  await page.goto(sites.listed.url)
  const frame = page.frameLocator('smtpscope-check iframe')
  await expect(frame.getByLabel('Domain, address or mail server')).toHaveValue('ok.practice.test')
  const height = async () => (await page.locator('smtpscope-check iframe').boundingBox())?.height ?? 0
  // It tells its height once its script is there; a click before that opens the check in a tab, as it does without one.
  await expect(async () => expect(await height()).not.toBe(420)).toPass()
  await frame.getByRole('button', { name: 'Run' }).click()
  await expect(frame.getByText('221 2.0.0 Bye')).toBeVisible()
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('The server takes mail for postmaster@ok.practice.test.')
  // The frame is as high as what it shows.
  await expect(async () => expect(await height()).toBeGreaterThan(600)).toPass()
})

widget('shows one finished check on a listed origin', async ({ page, sites, playwright }) => {
  const request = await playwright.request.newContext({ baseURL: sites.app.url })
  const check = await startCheck(request, { target: 'full.practice.test' })
  sites.show(`<smtpscope-check check="${check.id}"></smtpscope-check>`)
  await page.goto(sites.listed.url)
  const frame = page.frameLocator('smtpscope-check iframe')
  await expect(frame.getByText('Connection closed by foreign host.')).toBeVisible()
  await expect(frame.getByRole('link', { name: 'Open in smtpscope' })).toHaveAttribute('href', `/c/${check.id}`)
  await request.dispose()
})

widget('shows a link in place of the frame on an origin that is not listed', async ({ page, sites, pageErrors }) => {
  sites.show('<smtpscope-check target="ok.practice.test"></smtpscope-check>')
  await page.goto(sites.unlisted.url)
  await expect(page.getByRole('link', { name: 'Open in smtpscope' })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('link', { name: 'Open in smtpscope' })).toHaveAttribute('href', `${sites.app.url}/?target=ok.practice.test`)
  expect(pageErrors.some((error) => error.includes('frame-ancestors'))).toBe(true)
})

widget('lets no other page be framed, not even on a listed origin', async ({ page, sites, pageErrors }) => {
  sites.show(`<iframe src="${sites.app.url}/"></iframe>`)
  await page.goto(sites.listed.url)
  await expect(async () => expect(pageErrors.some((error) => error.includes('frame-ancestors'))).toBe(true)).toPass()
  await expect(page.frameLocator('iframe').getByLabel('Domain, address or mail server')).toHaveCount(0)
})
