// Every address of every host: lanes that run at the same time, and the matrix that lays them side by side.
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '#tests/support/browser.ts'
import { linesOf } from '#tests/support/check-page.ts'

test('tries every host from the form, and lays them side by side, live and to anyone with the link', async ({ page, browser }) => {
  await page.goto('/')
  await page.getByLabel('Domain, address or mail server').fill('many-mx.practice.test')
  await page.getByText('Connection', { exact: true }).click()
  await page.getByRole('radio', { name: /Every address of every host/ }).check()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The server takes mail for postmaster@many-mx.practice.test.')

  const matrix = page.getByRole('table', { name: '3 of 5 addresses take us in' })
  await expect(matrix.getByRole('row')).toHaveCount(6)
  const outcomes = [/takes the mail/, /refuses connections/, /puts off: 421 4\.3\.2/, /refuses: 550 5\.1\.1/, /takes the mail/]
  for (const [index, outcome] of outcomes.entries()) {
    const row = matrix.getByRole('row').nth(index + 1)
    await expect(row.getByRole('rowheader')).toContainText(`mx${index + 1}.many-mx.practice.test`)
    await expect(row).toContainText(outcome)
  }
  await matrix.getByRole('link', { name: 'mx4.many-mx.practice.test' }).click()
  await expect(page.getByText('mx4.many-mx.practice.test:25')).toBeInViewport()

  // Lines of one connection stand together, whatever was said at the same time elsewhere.
  const lines = await linesOf(page)
  const greeted = (host: string) => lines.findIndex((line) => line.startsWith(`220 ${host}.many-mx.practice.test`))
  expect(lines.slice(greeted('mx4'), greeted('mx5')).filter((line) => line.startsWith('220 '))).toHaveLength(1)
  const elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto(page.url())
  expect(await linesOf(elsewhere)).toEqual(lines)
  await elsewhere.context().close()

  for (const [width, colorScheme] of [
    [1280, 'dark'],
    [320, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target).join(', ')}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    await expect(matrix.getByRole('row')).toHaveCount(6)
  }
})
