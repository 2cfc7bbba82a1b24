// The canary of tests/server/checks/secrets.test.ts in the built server: its pages, its downloads, its log, and its database on
// the disk, of logins at a server that says every password back.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { startApp } from '#tests/support/app.ts'
import { expect, test } from '#tests/support/browser.ts'
import { startCheck } from '#tests/support/check-page.ts'
import { CANARY, echoRequest, echoServer, USER } from '#tests/support/echo-server.ts'
import { leaksOf } from '#tests/support/leaks.ts'

for (const mechanism of ['PLAIN', 'LOGIN', 'SCRAM-SHA-256', 'XOAUTH2'] as const) {
  test(`leaves nothing of a password anywhere: ${mechanism}`, async ({ playwright, browser }) => {
    const app = await startApp()
    const server = await echoServer(mechanism, '535')
    const request = await playwright.request.newContext({ baseURL: app.url })
    const { id } = await startCheck(request, { ...echoRequest(mechanism, server.port), target: '127.0.0.1' })
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${app.url}/c/${id}`)
    await expect.poll(async () => (await (await request.get(`/api/checks/${id}`)).json()).status, { timeout: 20_000 }).not.toBe('running')
    await page.reload()
    const shown = [await page.content()]
    const paths = [
      `/c/${id}`,
      `/c/${id}/transcript.txt`,
      `/c/${id}/transcript.json`,
      `/c/${id}/transcript.swaks`,
      ...['svg', 'md', 'cast'].map((each) => `/c/${id}/transcript.${each}`),
      `/embed?check=${id}`,
    ]
    for (const path of [...paths, `/api/checks/${id}`]) {
      const answer = await request.get(path)
      expect([path, answer.status()]).toEqual([path, 200])
      shown.push(await answer.text())
    }
    expect(shown[0]).toContain('characters hidden]')

    // A form without a script that needs another look comes back filled in, and without the password.
    const form = { target: 'not a target!', 'auth.username': USER, 'auth.password': CANARY }
    const again = await request.post('/api/checks', { form, headers: { origin: app.url } })
    const words = await again.text()
    const draft = /url=(\/\?draft=[\w-]+)/.exec(words)?.[1] ?? ''
    const filled = await (await request.get(draft)).text()
    expect(filled).toContain(USER)
    shown.push(words, filled)

    const folder = dirname(app.database)
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
    expect(Buffer.concat(files).includes('characters hidden]')).toBe(true)
    for (const written of [...shown, ...files, app.output()]) expect(leaksOf(written, CANARY)).toEqual([])
    await page.context().close()
    await request.dispose()
    await server.stop()
    await app.stop()
  })
}
