// TLS as a reader sees it: a stage of its own, the certificate in words, and the way on where there is no TLS.

import type { Page } from '@playwright/test'
import { expect, test } from '#tests/support/browser.ts'
import { fillForServer, linesOf, startCheck } from '#tests/support/check-page.ts'

/** As the dialogues have it. */
async function fillEnvelope(page: Page): Promise<void> {
  await page.getByText('Envelope', { exact: true }).click()
  await page.getByLabel('Sender (MAIL FROM)').fill('sender@client.example')
  await page.getByLabel('Recipients (RCPT TO)').fill('jdoe@example.test')
}

test('shows the handshake, the certificate and what is new behind it, live and to anyone with the link', async ({
  page,
  play,
  browser,
}) => {
  const server = await play('starttls-and-a-second-greeting')
  await fillForServer(page, server.port)
  await fillEnvelope(page)
  await page.getByRole('button', { name: 'Run' }).click()
  await expect(page.getByText('221 2.0.0 Bye')).toBeVisible()
  const lines = await linesOf(page)
  expect(lines).toContain(`# openssl s_client -starttls smtp -connect 127.0.0.1:${server.port}`)
  expect(lines.filter((line) => line.startsWith('EHLO '))).toHaveLength(2)
  await expect(page.getByRole('list', { name: 'Stages' }).getByText('TLS, done')).toBeVisible()
  const certificate = page.getByRole('region', { name: 'Certificate' })
  await expect(certificate).toContainText('Not trusted')
  await expect(certificate).toContainText('TLS 1.3')
  await expect(certificate).toContainText(/days? left/)
  await expect(page.getByRole('region', { name: 'What it offers' })).toContainText('Only before TLS: STARTTLS')

  const withoutScript = await browser.newContext({ javaScriptEnabled: false })
  const plain = await withoutScript.newPage()
  await plain.goto(page.url())
  await expect(plain.getByRole('region', { name: 'Certificate' })).toContainText('SHA-256 fingerprint')
  await withoutScript.close()
})

test('has TLS before the banner where it comes from the first byte on', async ({ page, play }) => {
  const server = await play('tls-from-the-first-byte')
  await fillForServer(page, server.port)
  await fillEnvelope(page)
  await page.getByLabel('TLS from the start').check()
  await page.getByRole('button', { name: 'Run' }).click()
  await expect(page.getByText('221 2.0.0 Bye')).toBeVisible()
  const stages = await page.getByRole('list', { name: 'Stages' }).getByRole('listitem').allInnerTexts()
  expect(stages.map((each) => each.split(/[,\n]/)[0])).toEqual([
    'Look up',
    'Connect',
    'TLS',
    'Banner',
    'Greet',
    'Sender',
    'Recipient',
    'Message',
    'Quit',
  ])
})

test('says what a failed handshake means, and goes on without TLS at one click', async ({ page, play, request }) => {
  const server = await play('starttls-handshake-fails')
  const check = await startCheck(request, { target: '127.0.0.1', port: server.port, to: ['jdoe@example.test'] })
  const plain = await startCheck(request, { target: 'ok.practice.test' })
  await page.goto(`/c/${check.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('127.0.0.1 offers TLS, but the handshake fails.')
  await expect(page.getByRole('region', { name: 'Certificate' })).toHaveCount(0)

  let asked: unknown
  await page.route('**/api/checks', async (route) => {
    asked = route.request().postDataJSON()
    await route.fulfill({ status: 201, json: plain })
  })
  await page.getByRole('button', { name: 'Go on without TLS' }).click()
  await expect(page).toHaveURL(new RegExp(`/c/${plain.id}$`))
  expect(asked).toMatchObject({ target: '127.0.0.1', port: server.port, tls: 'never', to: ['jdoe@example.test'] })
  await expect(page.getByRole('button', { name: 'Go on without TLS' })).toHaveCount(0)
})

test('suggests the port of TLS from the start, and leaves one that was typed', async ({ page }) => {
  await page.goto('/')
  await page.getByText('Connection', { exact: true }).click()
  const port = page.getByLabel('Port', { exact: true })
  await page.getByLabel('TLS from the start').check()
  await expect(port).toHaveValue('465')
  await expect(page.getByText('port 465, every MX until one answers, TLS from the start')).toBeVisible()
  await expect(page.getByLabel(/try again without/)).toBeHidden()
  await page.getByLabel('STARTTLS if offered').check()
  await expect(port).toHaveValue('25')
  await expect(page.getByLabel(/try again without/)).toBeVisible()
  await port.fill('2525')
  await page.getByLabel('TLS from the start').check()
  await expect(port).toHaveValue('2525')
})
