// The route handlers, called as Next calls them, on a runtime with a real journal.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { POST as cancel } from '#app/api/checks/[id]/cancel/route.ts'
import { POST as deleteByForm } from '#app/api/checks/[id]/delete/route.ts'
import { GET as eventsOf } from '#app/api/checks/[id]/events/route.ts'
import { DELETE as deleteCheck, GET as getCheck } from '#app/api/checks/[id]/route.ts'
import { POST as start } from '#app/api/checks/route.ts'
import { GET as cast } from '#app/c/[id]/transcript.cast/route.ts'
import { GET as json } from '#app/c/[id]/transcript.json/route.ts'
import { GET as markdown } from '#app/c/[id]/transcript.md/route.ts'
import { GET as png } from '#app/c/[id]/transcript.png/route.ts'
import { GET as svg } from '#app/c/[id]/transcript.svg/route.ts'
import { GET as swaks } from '#app/c/[id]/transcript.swaks/route.ts'
import { GET as text } from '#app/c/[id]/transcript.txt/route.ts'
import type { Run } from '#server/checks/running.ts'
import { provideRuntime } from '#server/runtime.ts'
import { type CheckServer, patient, startCheckServer, talkative } from '#tests/support/check-server.ts'
import { newCheck } from '#tests/support/temporary-journal.ts'

const HOST = 'localhost:3000'
const FORM = 'application/x-www-form-urlencoded'
let server: CheckServer
let run: Run = talkative(2)
beforeAll(async () => {
  server = await startCheckServer({ run: (options) => run(options), messages: false })
  provideRuntime(server.runtime)
})
afterAll(() => server.close())
beforeEach(() => {
  run = talkative(2)
})

function asked(
  path: string,
  { headers = {}, ...init }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Request {
  return new Request(`http://${HOST}${path}`, { ...init, headers: { host: HOST, ...headers } })
}
const startJson = (body: unknown, headers: Record<string, string> = {}) =>
  start(asked('/api/checks', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }))
const startForm = (body: string, headers: Record<string, string> = {}) =>
  start(asked('/api/checks', { method: 'POST', headers: { 'content-type': FORM, ...headers }, body }))
const at = (id: string) => ({ params: Promise.resolve({ id }) })

async function started(): Promise<{ id: string; ownerToken: string }> {
  const answer = await startJson({ target: 'ok.practice.test' })
  expect(answer.status).toBe(201)
  return await answer.json()
}

async function allOf(id: string) {
  let events: { seq: number; kind: string }[] = []
  for (let done = false; !done; ) {
    const answer = await eventsOf(asked(`/api/checks/${id}/events?after=${events.at(-1)?.seq ?? -1}&wait=5`), at(id))
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const page = await answer.json()
    events = [...events, ...page.events]
    done = page.done
  }
  return events
}

describe('starting a check', () => {
  test('with JSON gives its id, its addresses and the token', async () => {
    const answer = await startJson({ target: 'ok.practice.test' })
    const body = await answer.json()
    expect(body).toEqual({
      id: expect.stringMatching(/^[\w-]{24}$/),
      url: `/c/${body.id}`,
      socket: `/ws/checks/${body.id}`,
      ownerToken: expect.stringMatching(/^[\w-]{43}$/),
    })
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test('with a form leads to the permalink, and lets this browser alone end it', async () => {
    const answer = await startForm('target=ok.practice.test&port=25', { origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' })
    expect(answer.status).toBe(303)
    const location = answer.headers.get('location') ?? ''
    expect(location).toMatch(/^\/c\/[\w-]{24}$/)
    const id = location.slice(3)
    expect(answer.headers.get('set-cookie')).toMatch(
      new RegExp(`^owner=[\\w-]{43}; Path=/api/checks/${id}; Max-Age=2592000; HttpOnly; SameSite=Strict$`),
    )
  })

  test('under a public address with TLS keeps the cookie to TLS', async () => {
    server.runtime.settings.publicUrl = 'https://smtp.example'
    try {
      expect((await startForm('target=ok.practice.test')).headers.get('set-cookie')).toMatch(/; Secure$/)
    } finally {
      server.runtime.settings.publicUrl = undefined
    }
  })

  test('behind a proxy with TLS keeps the cookie to TLS', async () => {
    const answer = await startForm('target=ok.practice.test', { 'x-forwarded-proto': 'https' })
    expect(answer.headers.get('set-cookie')).toMatch(/; Secure$/)
  })

  test.each([
    [{}, 'target'],
    [{ target: 'ok.practice.test', port: 26 }, 'port'],
    [{ target: 'ok.practice.test', to: ['a@b', 'no address'] }, 'to.1'],
    [{ target: 'ok.practice.test', from: 'a@b.example\r\nRSET' }, 'from'],
    [{ target: 'ok.practice.test', shell: 'x' }, 'shell'],
  ])('names the field that needs another look: %j', async (body, field) => {
    const answer = await startJson(body)
    expect(answer.status).toBe(400)
    const { error } = await answer.json()
    expect(error.code).toBe('bad-request')
    expect(Object.keys(error.fields)).toEqual([field])
  })

  test.each(['127.0.0.1', '[::1]', '10.1.2.3', '169.254.169.254', 'x@[127.0.0.1]', 'localhost', 'mail.localhost'])(
    'refuses a target that is not public, in the same words: %s',
    async (target) => {
      const answer = await startJson({ target })
      expect(answer.status).toBe(403)
      expect((await answer.json()).error).toMatchObject({
        code: 'forbidden-target',
        message: expect.stringMatching(/^smtpscope connects to/),
      })
    },
  )

  // Nothing tells whether that address could be reached, or whether anything is there.
  test.each(['198.51.100.9', 'x@[203.0.113.9]'])('refuses a target that is off limits for that, whatever is asked: %s', async (target) => {
    const answer = await startJson({ target, proxy: {} })
    expect((await answer.json()).error.message).toMatch(/^smtpscope connects to/)
  })

  test.each(['8.8.8.8', 'x@[8.8.8.8]', 'example.com'])('keeps from a stranger what only an operator may do: %s', async (target) => {
    const answer = await startJson({ target, proxy: {}, stop: { after: 'greet', how: 'drop' } })
    expect(answer.status).toBe(403)
    expect((await answer.json()).error).toMatchObject({
      code: 'forbidden-target',
      message: expect.stringMatching(/^Closing without QUIT and a PROXY header are only for servers .*SMTPSCOPE_LAB_NETS/),
    })
    expect((await startJson({ target, stop: { after: 'greet', how: 'quit' } })).status).toBe(201)
  })

  test('does to practice servers whatever is asked', async () => {
    expect((await startJson({ target: 'ok.practice.test', proxy: {} })).status).toBe(201)
  })

  test('refuses messages where they are off, but not to practice servers', async () => {
    expect((await startJson({ target: 'example.com', purpose: 'message' })).status).toBe(403)
    expect((await startJson({ target: 'ok.practice.test', purpose: 'message' })).status).toBe(201)
  })

  test('tells a form what is wrong on a page, with nothing of what was typed as markup', async () => {
    const answer = await startForm('target=%3Cscript%3Ealert(1)%3C%2Fscript%3E&port=99', {
      'content-security-policy': "script-src 'nonce-abc'",
    })
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const page = await answer.text()
    expect(page).toContain('<b>target</b>')
    expect(page).toContain('<style nonce="abc">')
    expect(page).not.toContain('<script')
  })

  test.each([
    ['another site by Origin', { origin: 'https://elsewhere.example' }],
    ['another site by Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling site', { 'sec-fetch-site': 'same-site', origin: `http://x.${HOST}` }],
    ['a page without an origin', { origin: 'null' }],
  ])('is refused from %s', async (_who, headers: Record<string, string>) => {
    expect((await startForm('target=ok.practice.test', headers)).status).toBe(403)
    expect((await startJson({ target: 'ok.practice.test' }, headers)).status).toBe(403)
  })

  test('refuses what is too large, no JSON, or of another type', async () => {
    const large = JSON.stringify({ target: 'x'.repeat(300_000) })
    const post = (type: string, body: string) => start(asked('/api/checks', { method: 'POST', headers: { 'content-type': type }, body }))
    expect((await post('application/json', large)).status).toBe(413)
    expect((await post('application/json', '{')).status).toBe(400)
    expect((await post('text/plain', '{}')).status).toBe(415)
    expect((await post('application/json', '[]')).status).toBe(400)
    expect((await post('application/json; charset=utf-8', '{"target":"ok.practice.test"}')).status).toBe(201)
  })
})

describe('a request made to hurt', () => {
  const quickly = async (asking: Promise<Response>) => {
    const began = performance.now()
    const answer = await asking
    const size = (await answer.text()).length
    return { status: answer.status, isQuick: performance.now() - began < 1000, isSmall: size < 64 * 1024 }
  }
  const refused = { status: 400, isQuick: true, isSmall: true }

  test.each([
    ['one field again and again', `target=ok.practice.test&${'to=a&'.repeat(50_000)}`],
    ['fields without an end', `target=ok.practice.test&${Array.from({ length: 20_000 }, (_, index) => `k${index}=1`).join('&')}`],
    ['a list without an end', `target=ok.practice.test&to=${'a,'.repeat(120_000)}`],
    ['headers without an end', `target=ok.practice.test&message.headers=${'a%0a'.repeat(60_000)}`],
    ['names that every object has', '__proto__=1&constructor=2&message.__proto__=3&target=%00'],
  ])('as a form is answered quickly: %s', async (_what, body) => {
    expect(await quickly(startForm(body))).toEqual(refused)
  })

  test.each([
    ['a list without an end', { target: 'ok.practice.test', to: Array(120_000).fill(1) }],
    ['unknown fields without an end', Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, 1]))],
    ['names that every object has', JSON.parse('{"target":"ok.practice.test","__proto__":{"port":26},"constructor":1}')],
  ])('as JSON is answered quickly: %s', async (_what, body) => {
    expect(await quickly(startJson(body))).toEqual(refused)
  })

  test('as JSON that is nothing but a deep hole is answered quickly', async () => {
    const body = '['.repeat(100_000) + ']'.repeat(100_000)
    expect(await quickly(start(asked('/api/checks', { method: 'POST', headers: { 'content-type': 'application/json' }, body })))).toEqual(
      refused,
    )
  })

  test('finds a full or read-only database told in words', async () => {
    const { journal } = server.temporary
    const { create } = journal
    journal.create = () => Promise.reject(new Error('SQLITE_FULL: /srv/secret/path'))
    try {
      const answer = await startJson({ target: 'ok.practice.test' })
      expect(answer.status).toBe(500)
      const { error } = await answer.json()
      expect(error).toMatchObject({ code: 'internal', message: expect.stringContaining('database') })
      expect(error.message).not.toContain('secret')
      expect((await startForm('target=ok.practice.test')).status).toBe(500)
    } finally {
      journal.create = create
    }
  })
})

describe('reading a check', () => {
  test('step by step gives every event once, also after its end', async () => {
    const { id } = await started()
    expect((await allOf(id)).map(({ seq }) => seq)).toEqual([0, 1, 2, 3])
    const after = await (await eventsOf(asked(`/api/checks/${id}/events?after=3`), at(id))).json()
    expect(after).toEqual({ events: [], done: true })
  })

  test('waits as it was asked to also where the check does not run, so that nobody asks in a circle', async () => {
    await server.temporary.journal.create(newCheck('elsewhere'))
    const began = performance.now()
    const answer = await eventsOf(asked('/api/checks/elsewhere/events?wait=1'), at('elsewhere'))
    expect(await answer.json()).toEqual({ events: [], done: false })
    expect(performance.now() - began).toBeGreaterThan(900)
  })

  test('waits for the next event no longer than it was asked to', async () => {
    run = patient
    const { id, ownerToken } = await started()
    const began = performance.now()
    const answer = await eventsOf(asked(`/api/checks/${id}/events?after=0&wait=1`), at(id))
    expect(await answer.json()).toEqual({ events: [], done: false })
    expect(performance.now() - began).toBeGreaterThan(900)
    await server.runtime.cancelCheck(id, ownerToken)
  })

  test('whole gives what was asked, what was seen and what it means', async () => {
    const { id } = await started()
    await allOf(id)
    const body = await (await getCheck(asked(`/api/checks/${id}`), at(id))).json()
    expect(body).toMatchObject({ id, status: 'done', outcome: 'completed', request: { target: 'ok.practice.test', port: 25 } })
    expect(Object.keys(body.answers)).toEqual(
      expect.arrayContaining(['serverUp', 'firewall', 'relaying', 'commands', 'hostname', 'delivery']),
    )
    expect(body.findings).toBeInstanceOf(Array)
    expect(body.rerun).toEqual({})
    expect(body.events).toHaveLength(4)
    expect(JSON.stringify(body)).not.toContain('ownerHash')
    expect(new Date(body.expiresAt).getTime() - new Date(body.createdAt).getTime()).toBe(30 * 86_400_000)
  })

  test('as a file', async () => {
    const { id } = await started()
    await allOf(id)
    const transcript = await text(asked(`/c/${id}/transcript.txt`), at(id))
    expect(transcript.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await transcript.text()).toContain('250 line 0\n')
    const notation = await swaks(asked(`/c/${id}/transcript.swaks`), at(id))
    expect(notation.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(notation.status).toBe(200)
    const file = await json(asked(`/c/${id}/transcript.json`), at(id))
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename="smtpscope-${id}.json"`)
    expect((await file.json()).id).toBe(id)
  })

  test('as a picture, a ticket and a recording, in the language of whoever asks', async () => {
    const { id } = await started()
    await allOf(id)
    const inFrench = (name: string) => asked(`/c/${id}/${name}`, { headers: { 'x-smtpscope-language': 'fr' } })
    const picture = await svg(inFrench('transcript.svg'), at(id))
    expect(picture.headers.get('content-type')).toBe('image/svg+xml')
    expect(await picture.text()).toMatch(/^<svg [\s\S]*250 line 0<\/text>[\s\S]*<\/svg>\n$/)
    const painted = await png(inFrench('transcript.png'), at(id))
    expect(painted.headers.get('content-type')).toBe('image/png')
    expect(
      Buffer.from(await painted.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    const ticket = await markdown(inFrench('transcript.md'), at(id))
    expect(ticket.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    expect(await ticket.text()).toMatch(/^# smtpscope: ok\.practice\.test\n[\s\S]*## Les réponses\n[\s\S]*250 line 0\n[\s\S]*```\n$/)
    const named = (host: string) => asked(`/c/${id}/transcript.md`, { headers: { host } })
    expect(await (await markdown(named('scope.example.com:3000'), at(id))).text()).toContain(`http://scope.example.com:3000/c/`)
    expect(await (await markdown(named('x"><b>'), at(id))).text()).not.toContain('<b>')
    const recording = await cast(inFrench('transcript.cast'), at(id))
    expect(recording.headers.get('content-type')).toBe('application/x-asciicast')
    expect((await recording.text()).split('\n')[0]).toContain('"version":3')
    for (const answer of [picture, painted, ticket, recording]) {
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    }
  })

  test('that never was says 404, with a strange question 400', async () => {
    for (const get of [getCheck, text, swaks, json, svg, png, markdown, cast, eventsOf])
      expect((await get(asked('/x'), at('nosuchcheck'))).status).toBe(404)
    for (const query of ['after=x', 'after=-2', 'wait=-1', 'wait=x']) {
      expect((await eventsOf(asked(`/x?${query}`), at('nosuchcheck'))).status).toBe(400)
    }
  })
})

describe('the owner', () => {
  const post = (token: Record<string, string>) => asked('/x', { method: 'POST', headers: token })

  test('ends a running check with the token', async () => {
    run = patient
    const { id, ownerToken } = await started()
    expect((await cancel(post({ authorization: 'Bearer guess' }), at(id))).status).toBe(403)
    expect(server.running.has(id)).toBe(true)
    expect((await cancel(post({ authorization: `Bearer ${ownerToken}` }), at(id))).status).toBe(204)
    expect((await allOf(id)).at(-1)).toMatchObject({ kind: 'done', outcome: 'cancelled' })
  })

  test('ends and deletes it without a script, with the cookie, and only from our own pages', async () => {
    run = patient
    const { id, ownerToken } = await started()
    const cookie = `theme=dark; owner=${ownerToken}`
    expect((await cancel(post({ cookie, 'sec-fetch-site': 'cross-site' }), at(id))).status).toBe(403)
    expect((await cancel(post({}), at(id))).status).toBe(403)
    const ended = await cancel(post({ cookie }), at(id))
    expect([ended.status, ended.headers.get('location')]).toEqual([303, `/c/${id}`])
    expect((await deleteByForm(post({ cookie, 'sec-fetch-site': 'cross-site' }), at(id))).status).toBe(403)
    const deleted = await deleteByForm(post({ cookie }), at(id))
    expect([deleted.status, deleted.headers.get('location')]).toEqual([303, '/'])
    expect((await getCheck(asked('/x'), at(id))).status).toBe(410)
  })

  test('deletes it with the token; from then on it is gone everywhere', async () => {
    const { id, ownerToken } = await started()
    const remove = (headers: Record<string, string>) => deleteCheck(asked('/x', { method: 'DELETE', headers }), at(id))
    expect((await remove({})).status).toBe(403)
    expect((await remove({ authorization: `Bearer ${ownerToken}`, origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await remove({ authorization: `Bearer ${ownerToken}x` })).status).toBe(403)
    expect((await remove({ authorization: `Bearer ${ownerToken}` })).status).toBe(204)
    for (const get of [getCheck, text, swaks, json, svg, png, markdown, cast, eventsOf])
      expect((await get(asked('/x'), at(id))).status).toBe(410)
    expect((await remove({ authorization: `Bearer ${ownerToken}` })).status).toBe(410)
  })
})
