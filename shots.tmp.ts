import { chromium } from '@playwright/test'
import { findPart } from '#tests/setup/parts.ts'
import { startApp } from '#tests/support/app.ts'

const app = await startApp({ env: { SMTPSCOPE_DNS_SERVERS: '127.0.0.1:9', SMTPSCOPE_EHLO_NAME: 'server.example.com' } })
const executablePath = findPart('chromium')
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-gpu'] })
const dir = '/tmp/form-shots'
const id = await (
  await fetch(`${app.url}/api/checks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ target: 'jdoe@ok.practice.test', pipelining: true, auth: { username: 'jdoe', password: 'x' } }),
  })
).json()
console.log(id)
for (const scheme of ['light', 'dark'] as const)
  for (const [name, width] of [
    ['phone', 320],
    ['desk', 1280],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme })
    await page.goto(app.url)
    await page.waitForTimeout(500)
    await page.screenshot({ path: `${dir}/start-${name}-${scheme}.png`, fullPage: true })
    await page.locator('input[value=message]').check()
    await page.evaluate(() => {
      for (const d of document.querySelectorAll('details.group')) (d as HTMLDetailsElement).open = true
    })
    await page.screenshot({ path: `${dir}/open-${name}-${scheme}.png`, fullPage: true })
    await page.goto(`${app.url}/c/${id.id}`)
    await page.waitForTimeout(800)
    await page.getByRole('button', { name: 'Run again' }).click()
    await page.waitForTimeout(800)
    await page.screenshot({ path: `${dir}/again-${name}-${scheme}.png`, fullPage: true })
    await page.close()
  }
await browser.close()
await app.stop()
