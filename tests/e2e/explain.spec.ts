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
