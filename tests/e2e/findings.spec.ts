// From what is said to what was seen: findings sorted by how grave they are, and links from every statement to its lines.
import { expect, test } from '#tests/support/browser.ts'
import { startCheck } from '#tests/support/check-page.ts'

test('what is wrong stands open, what is good to know is folded to its title and opens by key', async ({ page, request }) => {
  const check = await startCheck(request, { target: 'unknown-user.practice.test' })
  await page.goto(`/c/${check.id}`)
  const panel = page.getByRole('region', { name: 'Findings' })
  await expect(panel.getByRole('heading', { level: 3 }).first()).toHaveText('1 error')
  const error = panel.getByRole('listitem').filter({ hasText: 'The recipient does not exist' })
  await expect(error.getByText('Who acts')).toBeVisible()
  await expect(error.getByRole('link', { name: /^RFC 3463/ })).toBeVisible()

  await expect(panel.getByRole('heading', { name: /^\d+ notices?$/ })).toBeVisible()
  const notice = panel.locator('details').filter({ hasText: 'One MX only' })
  await expect(notice.getByText('Who acts')).toBeHidden()
  await notice.locator('summary').press('Enter')
  await expect(notice.getByText('Who acts')).toBeVisible()
})

test('a statement leads to its lines and marks all of them, until another link is followed', async ({ page, request }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  const check = await startCheck(request, { target: 'ok.practice.test' })
  await page.goto(`/c/${check.id}`)
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /SMTP extensions$/ }) })
  const link = card.getByRole('link', { name: /^lines \d+–\d+$/ })
  const [first = 0, last = 0] = ((await link.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? []
  expect(last).toBeGreaterThan(first)
  await link.press('Enter')
  await expect(page).toHaveURL(new RegExp(`#L${first}$`))
  await expect(page.locator(`#L${first}`)).toBeInViewport()
  await expect(page.locator('[data-marked]')).toHaveCount(last - first + 1)

  await page.locator('#L1 .line-time').click()
  await expect(page.locator('[data-marked]')).toHaveCount(0)
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(`#L${first}$`))
})

test('a statement that rests on lines here and there links each place', async ({ page, request }) => {
  const check = await startCheck(request, { target: 'ok.practice.test' })
  await page.goto(`/c/${check.id}`)
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /answers to its name$/ }) })
  const links = card.getByRole('link', { name: /^lines? \d+/ })
  await expect(links.first()).toBeVisible()
  expect(await links.count()).toBeGreaterThan(1)
  const href = await links.last().getAttribute('href')
  await links.last().click()
  await expect(page.locator(`${href}:target`)).toBeInViewport()
  expect(await page.locator('[data-marked]').count()).toBeGreaterThanOrEqual(await links.count())
})

test('where the time went is a table with a row for each step, and one for the step under way', async ({ page, play, request }) => {
  const done = await startCheck(request, { target: 'two-mx.practice.test' })
  await page.goto(`/c/${done.id}`)
  const table = page.getByRole('table', { name: 'Where the time went' })
  await expect(table.getByRole('row', { name: /^mx1\.two-mx\.practice\.test/ })).toBeVisible()
  await expect(table.getByRole('row', { name: /^Banner after .* ms$/ })).toBeVisible()
  await expect(table.getByRole('row', { name: /^In all \d/ })).toBeVisible()

  const server = await play('silence-after-accept')
  const check = await startCheck(request, { target: '127.0.0.1', port: server.port })
  await page.goto(`/c/${check.id}`)
  await expect(table.getByRole('row', { name: /^Banner .* [2-9] s …$/ })).toBeVisible()
})

test('the verdict leads to the line that decided it, and on paper all is told and nothing is to be pressed', async ({ page, request }) => {
  const check = await startCheck(request, { target: 'unknown-user.practice.test' })
  await page.goto(`/c/${check.id}`)
  const verdict = page.getByRole('region', { name: /^The server is fine/ })
  await verdict.getByRole('link', { name: /^line \d+$/ }).click()
  await expect(page.locator('.transcript-line[data-tone="permanent"]:target')).toBeInViewport()

  await page.emulateMedia({ media: 'print' })
  const notice = page.locator('.finding', { hasText: 'One MX only' })
  await expect(notice.getByText('Who acts')).toBeVisible()
  await expect(page.locator('.line-links, .line-why').filter({ visible: true })).toHaveCount(0)
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
})

test('on a phone, where they stand below the transcript, the verdict says how many are grave and leads to them', async ({
  page,
  request,
}) => {
  const check = await startCheck(request, { target: 'unknown-user.practice.test' })
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`/c/${check.id}`)
  await page.getByRole('link', { name: /^1 error/ }).click()
  await expect(page.getByRole('heading', { name: '1 error' })).toBeInViewport()
  await page.setViewportSize({ width: 1280, height: 740 })
  await expect(page.getByRole('link', { name: /^1 error/ })).toBeHidden()
})
