// A password typed into a page that came over plain HTTP can be read on its way to smtpscope; the page says so where it is typed.
import { chromium } from '@playwright/test'
import { type App, startApp } from '#tests/support/app.ts'
import { expect, test } from '#tests/support/browser.ts'
import { freePort } from '#tests/support/daemon.ts'

const NAME = 'smtpscope.test'
const WARNING = /came over plain HTTP: a password typed here can be read/

// A name that is not this machine's own, led to it by the browser alone.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${NAME} 127.0.0.1`] })
  },
})

let app: App
let port: number
test.beforeAll(async () => {
  port = await freePort()
  app = await startApp({ port, env: { SMTPSCOPE_DNS_SERVERS: '127.0.0.1:9', SMTPSCOPE_PUBLIC_URL: `http://${NAME}` } })
})
test.afterAll(async () => await app.stop())

for (const javaScriptEnabled of [true, false]) {
  test(`says so, ${javaScriptEnabled ? 'with' : 'without'} a script`, async ({ launchOptions, world }) => {
    const browser = await chromium.launch(launchOptions)
    try {
      const page = await browser.newPage({ javaScriptEnabled })
      await page.goto(`http://${NAME}:${port}`)
      await page.getByText('Authentication', { exact: true }).click()
      await expect(page.getByText(WARNING)).toBeVisible()
      // The same page on the machine itself: nothing leaves it.
      await page.goto(world.app.url)
      await page.getByText('Authentication', { exact: true }).click()
      await expect(page.getByLabel('Password or access token')).toBeVisible()
      await expect(page.getByText(WARNING)).toBeHidden()
    } finally {
      await browser.close()
    }
  })
}
