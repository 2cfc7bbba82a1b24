// A reply explained where the eye is: opened by pointer, touch and key, with the words marked that it rests on.
import { expect, test } from '#tests/support/browser.ts'
import { startCheck } from '#tests/support/check-page.ts'

test('a refusal opens beside its line by its control, a click on its words, and a key', async ({ page, request }) => {
  const check = await startCheck(request, { target: 'unknown-user.practice.test' })
  await page.goto(`/c/${check.id}`)
  const line = page.locator('.transcript-line[data-tone="permanent"]')
  const control = line.getByRole('button', { name: /^explain 550/ })
  await expect(line.locator('mark').first()).toBeVisible()
  await control.click()
  const why = page.locator('.reply-why:not([hidden])')
  await expect(why).toContainText('No such mailbox')
  await expect(why).toContainText('the sender')
  await expect(why).toContainText('Permanent')

  await line.getByRole('button', { name: /^close/ }).press('Enter')
  await expect(why).toHaveCount(0)
  await line.locator('.line-text').click()
  await expect(why).toHaveCount(1)
  await line.locator('.line-text').click()
  await expect(why).toHaveCount(0)

  await line.locator('.line-time').focus()
  await page.keyboard.press('x')
  await expect(why).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(why).toHaveCount(0)
  await expect(line.locator('.line-time')).toBeFocused()
})

test('names the block list that a refusal names', async ({ page, play, request }) => {
  const server = await play('recipient-on-a-block-list')
  const check = await startCheck(request, {
    target: '127.0.0.1',
    port: server.port,
    from: 'sender@client.example',
    to: ['jdoe@example.test'],
  })
  await page.goto(`/c/${check.id}`)
  await page.locator('.transcript-line[data-tone="permanent"]').getByRole('button').click()
  const why = page.locator('.reply-why:not([hidden])')
  await expect(why.getByText('Block list', { exact: true })).toBeVisible()
  await expect(why.getByText('Spamhaus', { exact: true })).toBeVisible()
})

test('notes go by key, stay away on the next page, and the change is told', async ({ page, request }) => {
  const check = await startCheck(request, { target: 'ok.practice.test' })
  await page.goto(`/c/${check.id}`)
  const notes = page.getByRole('note')
  await expect(notes.first()).toBeVisible()
  await page.keyboard.press('e')
  await expect(notes).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: 'Notes: off' })).toBeAttached()
  await page.reload()
  await expect(page.getByText('221 2.0.0 Bye')).toBeVisible()
  await expect(notes).toHaveCount(0)
  await page.getByRole('button', { name: 'Notes: off' }).click()
  await expect(notes.first()).toBeVisible()
})

test('a reply of many lines opens from any of them, and what agrees says what its code means', async ({ page, request }) => {
  const check = await startCheck(request, { target: 'ok.practice.test' })
  await page.goto(`/c/${check.id}`)
  await page.locator('.line-text', { hasText: /250-/ }).first().click()
  await expect(page.locator('.reply-why:not([hidden])')).toContainText('Done.')
})

test('selecting words opens nothing, and what is copied holds the session alone', async ({ page, request }) => {
  const check = await startCheck(request, { target: 'unknown-user.practice.test' })
  await page.goto(`/c/${check.id}`)
  const line = page.locator('.transcript-line[data-tone="permanent"]')
  await line.getByRole('button').click()
  const text = await page.evaluate(() => {
    const log = document.querySelector('.transcript-lines')
    if (log === null) return ''
    getSelection()?.selectAllChildren(log)
    return getSelection()?.toString() ?? ''
  })
  expect(text).toContain('550')
  expect(text).not.toContain('No such mailbox')
  expect(text).not.toContain('explain')
})

test('a finger opens it too, on a narrow screen without stretching it', async ({ browser, world, request }) => {
  const check = await startCheck(request, { target: 'unknown-user.practice.test' })
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 320, height: 640 }, baseURL: world.app.url })
  const page = await context.newPage()
  await page.goto(`/c/${check.id}`)
  await page.locator('.transcript-line[data-tone="permanent"] .line-text').tap()
  await expect(page.locator('.reply-why:not([hidden])')).toContainText('No such mailbox')
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wider).toBeLessThanOrEqual(0)
  await context.close()
})

test('on a narrow screen the control takes no room from the words of its line', async ({ page, request }) => {
  const check = await startCheck(request, { target: 'unknown-user.practice.test' })
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`/c/${check.id}`)
  const refused = page.locator('.transcript-line[data-tone="permanent"]')
  const roomOf = (line: typeof refused) =>
    line.evaluate((each) => {
      const text = each.querySelector('.line-text')?.getBoundingClientRect()
      return each.getBoundingClientRect().right - (text?.right ?? 0)
    })
  await expect(refused.getByRole('button')).toBeVisible()
  expect(await roomOf(refused)).toBeLessThanOrEqual(12)
  expect(await roomOf(page.locator('.transcript-line', { hasText: '220 mx1' }))).toBeLessThanOrEqual(12)
})
