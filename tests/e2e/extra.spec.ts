// What is asked in addition: the group that asks it, an open relay as the page tells it, and who gets the link to one.
import { expect, test } from '#tests/support/browser.ts'

test('is ticked in a group of its own, which says so in a line', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Domain, address or mail server').fill('jdoe@open-relay.practice.test')
  const group = page.locator('summary', { hasText: /^In addition/ })
  await expect(group.locator('.sentence')).toHaveText('nothing else')
  await group.click()
  await page.getByLabel('Other recipients').check()
  await page.getByLabel('Whether it relays for strangers').check()
  await expect(group.locator('.sentence')).toHaveText('other recipients and whether it relays for strangers')
  const asked = page.waitForRequest((request) => request.method() === 'POST')
  await page.getByRole('button', { name: 'Run' }).click()
  expect((await asked).postDataJSON()).toMatchObject({ target: 'jdoe@open-relay.practice.test', extra: ['recipients', 'relay'] })
  await expect(page.locator('.bar-asked')).toContainText('also asks: other recipients and whether it relays for strangers')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The server takes mail for jdoe@open-relay.practice.test.')
  const findings = page.getByRole('region', { name: 'Findings' })
  await expect(findings.getByRole('heading', { name: 'It may relay for strangers' })).toBeVisible()
  await expect(findings.getByRole('heading', { name: 'It refuses recipients that do not exist' })).toBeVisible()
  await expect(page.getByRole('log')).toContainText('A foreign recipient is taken. It may relay.')

  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('dialog')).toContainText('This server may relay for strangers.')
})

test('is out of sight for a session by hand, and not asked', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('By hand').check()
  await expect(page.locator('summary', { hasText: /^In addition/ })).toBeHidden()
})

test('that does not go with the rest is told where it is ticked', async ({ page, pageErrors }) => {
  await page.goto('/')
  await page.getByLabel('Domain, address or mail server').fill('127.0.0.1')
  await page.locator('summary', { hasText: /^In addition/ }).click()
  await page.getByLabel('Other recipients').check()
  await page.getByRole('button', { name: 'Run' }).click()
  await expect(page.getByText('name one with a domain')).toBeVisible()
  expect(pageErrors.filter((error) => !/400 \(Bad Request\)/.test(error))).toEqual([])
  pageErrors.length = 0
})

test('of a server that refuses strangers is good, and its link is like any other', async ({ page, request }) => {
  const answer = await request.post('/api/checks', {
    data: { target: 'jdoe@strict.practice.test', extra: ['recipients', 'verify', 'relay'] },
  })
  const { id } = await answer.json()
  await page.goto(`/c/${id}`)
  await expect(page.getByRole('heading', { name: 'It does not relay for strangers' })).toBeVisible()
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('dialog')).toContainText('Whoever has the link')
  await expect(page.getByRole('dialog')).not.toContainText('relay')
})
