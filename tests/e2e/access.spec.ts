// For everyone: no accessibility fault that a machine can find, no sideways scrolling, in light and dark, down to 320 px.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '#tests/support/browser.ts'
import { startCheck } from '#tests/support/check-page.ts'

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target).join(', ')}`)).toEqual([])
}

async function expectNoSideways(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wider).toBeLessThanOrEqual(0)
}

/** What is folded on a check's page: explanations, findings, commands for other tools; and lines are marked. */
async function openEverything(page: Page): Promise<void> {
  for (const control of await page.locator('.line-why[data-grave="true"], .finding-list summary, .rerun > summary').all()) {
    await control.click()
  }
  await page.locator('.answers a').first().click()
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no accessibility faults in ${colorScheme}`, async ({ page, request }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/')
    await expectSound(page)
    for (const target of ['ok.practice.test', 'unknown-user.practice.test', 'greylist.practice.test', 'nullmx.practice.test']) {
      const check = await startCheck(request, { target })
      await page.goto(`/c/${check.id}`)
      await expect(page.getByRole('button', { name: 'Copy for ticket' })).toBeVisible()
      await expectSound(page)
      await openEverything(page)
      await expectSound(page)
    }
    await page.goto('/embed?target=ok.practice.test')
    await expectSound(page)
  })
}

test('never scrolls sideways', async ({ page, request, pageErrors }) => {
  const check = await startCheck(request, { target: `${'long-local-part-'.repeat(3)}@unknown-user.practice.test` })
  for (const width of [320, 390, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['/', `/c/${check.id}`, '/embed?target=ok.practice.test', `/embed?check=${check.id}`, '/c/nothing-here']) {
      await page.goto(path)
      await expectNoSideways(page)
    }
  }
  // The browser itself logs the page that is not there.
  expect(pageErrors.filter((error) => !error.includes('404 (Not Found)'))).toEqual([])
  pageErrors.length = 0
})

test('has the transcript as a log, and says in words who speaks', async ({ page, request }) => {
  const check = await startCheck(request, { target: 'ok.practice.test' })
  await page.goto(`/c/${check.id}`)
  const log = page.getByRole('log')
  await expect(log.getByText('221 2.0.0 Bye')).toBeVisible()
  await expect(log).toContainText('sent: QUIT')
  await expect(log).toContainText('received: 221 2.0.0 Bye')
})
