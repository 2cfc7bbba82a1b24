// Where one is, and stays: the focus when a page is replaced, the form when one goes back, the line of a link.
import { expect, test } from '#tests/support/browser.ts'
import { fillForServer, startCheck } from '#tests/support/check-page.ts'

test('brings back what was run when one goes back, and starts empty anew', async ({ page }) => {
  await page.goto('/')
  const target = page.getByLabel('Domain, address or mail server')
  await target.fill('jdoe@ok.practice.test')
  await page.getByText('Connection', { exact: true }).click()
  await page.getByLabel('Greeting name').fill('me.example')
  await page.locator('summary', { hasText: /^Testing/ }).click()
  await page.getByRole('radio', { name: /HELO no extensions/ }).check()
  await target.press('Enter')
  await expect(page.getByText('221 2.0.0 Bye')).toBeVisible()
  await page.goBack()
  await expect(target).toHaveValue('jdoe@ok.practice.test')
  await expect(page.getByText('greeting as me.example')).toBeVisible()
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The server takes mail for jdoe@ok.practice.test.')
  await page.getByRole('link', { name: 'smtpscope' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Watch a mail server answer.')
  await expect(target).toHaveValue('')
})

test('has the focus on the verdict when a check starts, and when the Stop button goes', async ({ page, play }) => {
  const server = await play('silence-after-accept')
  await fillForServer(page, server.port)
  await page.keyboard.press('Enter')
  const verdict = page.getByRole('heading', { level: 1 })
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible()
  await expect(verdict).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Stop' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(verdict).toHaveText('The check was stopped.')
  await expect(verdict).toBeFocused()
})

test('goes to the field by key from anywhere, and gives the focus back when a dialog closes', async ({ page }) => {
  await page.goto('/?target=ok.practice.test')
  await page.getByRole('button', { name: 'Run' }).click()
  await expect(page.getByText('221 2.0.0 Bye')).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: /^Line 1,/ })).toBeFocused()
  await page.keyboard.press('/')
  await expect(page.getByLabel('Domain, address or mail server')).toBeFocused()
  const share = page.getByRole('button', { name: 'Share' })
  await share.click()
  await expect(page.getByLabel('Link', { exact: true })).toHaveValue(page.url())
  await page.keyboard.press('Escape')
  await expect(share).toBeFocused()
})

test('shows the line of a link that came after the page', async ({ page, play, request }) => {
  const server = await play('lines-come-slowly')
  // What is asked around it comes at once, and its lines have numbers, too.
  const check = await startCheck(request, { target: '127.0.0.1', port: server.port, around: false })
  await page.goto(`/c/${check.id}#L14`)
  await expect(page.locator('#L14')).toHaveCount(0)
  await expect(page.locator('#L14:target')).toBeInViewport()
  await expect(page.getByText('221 Bye')).toBeAttached()
})

test('is no longer than what it shows, while lines come', async ({ page, play, request }) => {
  const server = await play('endless-reply')
  const check = await startCheck(request, { target: '127.0.0.1', port: server.port })
  await page.goto(`/c/${check.id}`)
  await expect(page.getByRole('button', { name: 'Copy for ticket' })).toBeVisible()
  const below = await page.evaluate(() => {
    const end = document.querySelector('main')?.getBoundingClientRect().bottom ?? 0
    return document.documentElement.scrollHeight - (end + scrollY)
  })
  expect(below).toBeLessThanOrEqual(1)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  // https://www.w3.org/TR/WCAG22/#target-size-minimum
  test('has room for a finger at everything one can press', async ({ page, request }) => {
    const check = await startCheck(request, { target: 'unknown-user.practice.test' })
    for (const path of ['/', `/c/${check.id}`]) {
      await page.goto(path)
      await expect(page.getByRole('button', { name: 'Theme' })).toBeVisible()
      const small = await page.locator('a, button, summary, label:has(input)').evaluateAll((all) =>
        all
          .filter((each) => each.checkVisibility())
          .map((each) => ({ text: each.textContent, box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ text }) => text),
      )
      expect(small).toEqual([])
    }
  })
})
