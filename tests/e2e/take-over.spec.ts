// A session that the script began, and that its owner goes on with: taken over behind a banner that was long in coming.
import { expect, test } from '#tests/support/browser.ts'
import { linesOf } from '#tests/support/check-page.ts'

test('takes over behind the banner of a slow server, types, and says goodbye', async ({ page, context }) => {
  await page.goto('/')
  await page.getByLabel('Domain, address or mail server').fill('jdoe@slow.practice.test')
  await page.getByRole('button', { name: 'Run' }).click()
  await expect(page.getByRole('log').getByText('Connected to mx1.slow.practice.test.')).toBeVisible()
  const viewer = await context.newPage()
  await viewer.goto(page.url())
  await expect(viewer.getByRole('button', { name: 'Take over' })).toHaveCount(0)

  await page.getByRole('button', { name: 'Take over' }).click()
  await expect(page.getByRole('button', { name: 'Taking over after the next reply' })).toBeVisible()
  const line = page.getByRole('combobox', { name: 'Command' })
  await expect(line).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('By hand: mx1.slow.practice.test waits for the next line.')
  // The script has stopped behind the banner: nothing was said for its owner.
  expect((await linesOf(page)).some((text) => text.startsWith('EHLO'))).toBe(false)

  await line.fill('NOOP')
  await line.press('Escape')
  await line.press('Enter')
  await expect(page.getByRole('log').getByText('250 OK')).toBeVisible()

  // With the list open the first Enter takes what is chosen there, and the second sends it.
  await line.pressSequentially('qu')
  await expect(page.getByRole('listbox', { name: 'Completions' })).toBeVisible()
  await line.press('ArrowDown')
  await line.press('Enter')
  await expect(line).toHaveValue('QUIT')
  await line.press('Enter')
  await expect(page.getByRole('log').getByText(/221 /)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A session by hand with mx1.slow.practice.test.')
  await expect(line).toHaveCount(0)
  expect((await linesOf(page)).filter((text) => /^(EHLO|MAIL|NOOP|QUIT)/.test(text))).toEqual(['NOOP', 'QUIT'])
  await expect.poll(async () => await linesOf(viewer)).toEqual(await linesOf(page))
})
