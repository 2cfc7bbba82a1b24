// A permalink whose check was deleted: words for people, and the status that says so for programs.
import { startApp } from '#tests/support/app.ts'
import { expect, test } from '#tests/support/browser.ts'
import { startCheck } from '#tests/support/check-page.ts'

test('says that a deleted check is gone, to people and to programs', async ({ playwright, browser }) => {
  const app = await startApp()
  const request = await playwright.request.newContext({ baseURL: app.url })
  const { id, ownerToken } = await startCheck(request, { target: 'nullmx.practice.test' })
  expect((await request.get(`/c/${id}`)).status()).toBe(200)
  expect((await request.delete(`/api/checks/${id}`, { headers: { authorization: `Bearer ${ownerToken}` } })).status()).toBe(204)
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const answer = await page.goto(`${app.url}/c/${id}`)
  expect(answer?.status()).toBe(410)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This check is gone.')
  expect((await request.get(`/c/${id}`, { headers: { rsc: '1' } })).status()).toBe(410)
  expect((await request.get('/c/none')).status()).toBe(404)
  await page.context().close()
  await request.dispose()
  await app.stop()
})
