// One check too many, as the API and a form without a script are told of it; and a check that waits in the line.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { POST as start } from '#app/api/checks/route.ts'
import { CLIENT_HEADER } from '#lib/client-header.ts'
import { parseLimits } from '#server/limits/settings.ts'
import { provideRuntime } from '#server/runtime.ts'
import { type CheckServer, patient, startCheckServer, watch } from '#tests/support/check-server.ts'

let server: CheckServer
beforeAll(async () => {
  server = await startCheckServer({ run: patient, limits: parseLimits('client=3/600,running=1,running-client=1'), deny: 'example.org' })
  provideRuntime(server.runtime)
})
afterAll(() => server.close())

function post(type: string, body: string, client: string): Promise<Response> {
  const headers = { 'content-type': type, host: 'localhost:3000', [CLIENT_HEADER]: client }
  return start(new Request('http://localhost:3000/api/checks', { method: 'POST', headers, body }))
}
const postJson = (client: string) => post('application/json', JSON.stringify({ target: 'ok.practice.test' }), client)

test('waits in the line with its place, starts by itself, and what is too many is told with when to come again', async () => {
  const first = await (await postJson('192.0.2.1')).json()
  const second = await (await postJson('192.0.2.1')).json()
  const third = await (await postJson('192.0.2.1')).json()
  const waiting = watch(`${server.base}${third.socket}`)
  await expect.poll(() => waiting.events).toMatchObject([{ kind: 'queued', place: 2 }])

  const refused = await postJson('192.0.2.1')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(590)
  expect(await refused.json()).toEqual({
    error: { code: 'too-many', message: expect.stringMatching(/^You have started many checks .* in \d+ min/), fields: {} },
  })
  const page = await post('application/x-www-form-urlencoded', 'target=ok.practice.test', '192.0.2.1')
  expect(page.status).toBe(429)
  expect(page.headers.get('retry-after')).not.toBeNull()
  expect(await page.text()).toContain('You have started many checks')
  expect((await postJson('192.0.2.2')).status).toBe(201)

  await server.runtime.cancelCheck(first.id, first.ownerToken)
  await expect.poll(() => waiting.events.filter((event) => event.kind === 'queued').map((event) => event.place)).toEqual([2, 1])
  await server.runtime.cancelCheck(second.id, second.ownerToken)
  await expect.poll(() => waiting.events.map((event) => event.kind)).toEqual(['queued', 'queued', 'egress'])
  waiting.socket.close()
})

test('ends in the line when its owner gives up, and the next moves up', async () => {
  const started = await Promise.all(['192.0.2.11', '192.0.2.12'].map(async (client) => (await postJson(client)).json()))
  const [given, next] = started.map((each) => watch(`${server.base}${each.socket}`))
  await expect.poll(() => next?.events.length).toBeGreaterThan(0)
  const before = next?.events.at(-1)
  await server.runtime.cancelCheck(started[0].id, started[0].ownerToken)
  await given?.closed
  expect(given?.events.at(-1)).toMatchObject({ kind: 'done', outcome: 'cancelled' })
  await expect.poll(() => next?.events.at(-1)).not.toEqual(before)
  next?.socket.close()
})

test('says which header would hide the footer that the operator wants below each message', async () => {
  const other = await startCheckServer({ run: patient, messageFooter: 'Ask us.' })
  const headers = [
    { name: 'X-Mine', value: 'x' },
    { name: 'Content-Type', value: 'text/html' },
  ]
  const ask = (purpose: 'message' | 'probe') =>
    other.runtime.startCheck({ target: 'example.com', purpose, message: { headers } }, '192.0.2.1')
  try {
    expect(await ask('message')).toMatchObject({
      problem: 'bad-request',
      fields: { 'message.headers.1.name': expect.stringContaining('could hide it') },
    })
    expect(await ask('probe')).toHaveProperty('id')
  } finally {
    await other.close()
  }
})

test('says at once that a target asks not to be tested', async () => {
  const answer = await post('application/json', JSON.stringify({ target: 'jdoe@mail.Example.org' }), '192.0.2.21')
  expect(answer.status).toBe(403)
  expect((await answer.json()).error).toMatchObject({ code: 'denied-target', message: expect.stringContaining('asked not to be tested') })
})
