// Lines come the moment they are seen; a broken connection loses and doubles nothing; without WebSocket it works as well.

import { expect, test } from '#tests/support/browser.ts'
import { fillForServer, linesOf, startCheck } from '#tests/support/check-page.ts'

test('shows lines one by one while the server takes its time', async ({ page, play }) => {
  const server = await play('lines-come-slowly')
  await fillForServer(page, server.port)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/c\//)
  const counts = new Set<number>()
  await expect(async () => {
    counts.add((await linesOf(page)).length)
    expect(await page.getByText('221 Bye').count()).toBe(1)
  }).toPass({ intervals: [100] })
  // Some of: before the banner, after it, after EHLO, after MAIL, and all. A slow machine misses the first ones.
  expect(counts.size).toBeGreaterThanOrEqual(3)
})

test('shows the wait as it happens, and lets the owner give up', async ({ page, play }) => {
  const server = await play('silence-after-accept')
  await fillForServer(page, server.port)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/waiting for the banner, \d/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Connected. The server keeps us waiting.')
  await expect(page.getByText('At most')).toBeVisible()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The check was stopped.')
  expect(await linesOf(page)).toContain('# Stopped by the person who started the check.')
})

test('gives viewers no way to stop it', async ({ page, play, request }) => {
  const server = await play('silence-after-accept')
  const check = await startCheck(request, { target: '127.0.0.1', port: server.port })
  await page.goto(`/c/${check.id}`)
  await expect(page.getByText(/waiting for the banner/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Stop' })).toHaveCount(0)
})

test('resumes after the socket was cut in mid-session, with nothing lost or doubled', async ({ page, play, request }) => {
  let cuts = 0
  await page.routeWebSocket(/\/ws\/checks\//, (socket) => {
    const server = socket.connectToServer()
    server.onMessage((message) => {
      socket.send(message)
      cuts += 1
      // Each connection is cut after its first frame, three times over.
      if (cuts <= 3) void socket.close({ code: 1012 })
    })
  })
  const server = await play('lines-come-slowly')
  const check = await startCheck(request, { target: '127.0.0.1', port: server.port })
  await page.goto(`/c/${check.id}`)
  await expect(page.getByText('221 Bye')).toBeVisible({ timeout: 20_000 })
  expect(cuts).toBeGreaterThan(3)
  const live = await linesOf(page)
  await page.reload()
  expect(live).toEqual(await linesOf(page))
})

test('reads the same events over HTTP where WebSocket is blocked', async ({ page, play, request, pageErrors }) => {
  await page.routeWebSocket(/\/ws\/checks\//, (socket) => void socket.close({ code: 1006 as 3000 }))
  const server = await play('lines-come-slowly')
  const check = await startCheck(request, { target: '127.0.0.1', port: server.port })
  const polled: string[] = []
  page.on('request', (each) => {
    if (each.url().includes('/events?')) polled.push(each.url())
  })
  await page.goto(`/c/${check.id}`)
  await expect(page.getByText('221 Bye')).toBeVisible({ timeout: 20_000 })
  expect(polled.length).toBeGreaterThan(0)
  const live = await linesOf(page)
  await page.reload()
  expect(live).toEqual(await linesOf(page))
  expect(pageErrors).toEqual([])
})

test('tells everyone the same', async ({ page, play, request, context }) => {
  const server = await play('lines-come-slowly')
  const check = await startCheck(request, { target: '127.0.0.1', port: server.port })
  const second = await context.newPage()
  await Promise.all([page.goto(`/c/${check.id}`), second.goto(`/c/${check.id}`)])
  await expect(page.getByText('221 Bye')).toBeVisible()
  await expect(second.getByText('221 Bye')).toBeVisible()
  expect(await linesOf(page)).toEqual(await linesOf(second))
})

test('follows the end until the reader scrolls up, then offers the way back, and unfolds when it is over', async ({
  page,
  play,
  request,
}) => {
  await page.setViewportSize({ width: 1280, height: 600 })
  const server = await play('long-banner-then-slowly')
  const check = await startCheck(request, { target: '127.0.0.1', port: server.port })
  await page.goto(`/c/${check.id}`)
  const log = page.getByRole('log')
  const fromEnd = () => log.evaluate((element) => element.scrollHeight - element.scrollTop - element.clientHeight)
  await expect(log.getByText('220 slow.example.test ESMTP')).toBeAttached()
  await expect(async () => expect(await fromEnd()).toBeLessThan(30)).toPass()

  await log.evaluate((element) => element.scrollTo({ top: 0 }))
  await expect(page.getByRole('button', { name: /\d+ new lines?/ })).toBeVisible()
  expect(await log.evaluate((element) => element.scrollTop)).toBe(0)
  await page.getByRole('button', { name: /\d+ new lines?/ }).click()
  await expect(async () => expect(await fromEnd()).toBeLessThan(30)).toPass()

  await expect(log.getByText('221 Bye')).toBeAttached()
  // All of it is there to be read from the top, without a panel that scrolls by itself.
  await expect(async () => expect(await log.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0)).toPass()
})
