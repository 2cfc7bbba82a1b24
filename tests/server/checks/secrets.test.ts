// A canary for a password, and servers that say it back in every form: nothing of it may be left in events, the database,
// the log, answers over HTTP or WebSocket. tests/e2e/secrets.spec.ts looks at the pages and the log of the built server.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest'
import { GET as eventsOf } from '#app/api/checks/[id]/events/route.ts'
import { GET as getCheck } from '#app/api/checks/[id]/route.ts'
import { POST as start } from '#app/api/checks/route.ts'
import { GET as cast } from '#app/c/[id]/transcript.cast/route.ts'
import { GET as json } from '#app/c/[id]/transcript.json/route.ts'
import { GET as markdown } from '#app/c/[id]/transcript.md/route.ts'
import { GET as svg } from '#app/c/[id]/transcript.svg/route.ts'
import { GET as swaks } from '#app/c/[id]/transcript.swaks/route.ts'
import { GET as text } from '#app/c/[id]/transcript.txt/route.ts'
import { hashOwnerToken } from '#server/checks/owner.ts'
import { provideRuntime } from '#server/runtime.ts'
import { findPart } from '#tests/setup/parts.ts'
import { type CheckServer, startCheckServer, watch } from '#tests/support/check-server.ts'
import { startDnsServer } from '#tests/support/dns-server.ts'
import { formsOf } from '#tests/support/echo.ts'
import { CANARY, echoRequest, echoServer, mechanisms, USER } from '#tests/support/echo-server.ts'
import { everywhereHere } from '#tests/support/here.ts'
import { leaksOf, proofsIn } from '#tests/support/leaks.ts'
import { startPostfix } from '#tests/support/postfix.ts'
import { realCheck, realRun } from '#tests/support/real-check.ts'
import type { SaslServer } from '#tests/support/sasl-server.ts'
import { testZones } from '#tests/support/zones.ts'

describe.each(mechanisms)('%s', (mechanism) => {
  it.each(['235', '535'] as const)('leaves nothing in what is recorded of a server that says it all back, behind %s', async (ends) => {
    for (const initialResponse of [true, false]) {
      const server = await echoServer(mechanism, ends)
      try {
        const done = await realCheck(echoRequest(mechanism, server.port, initialResponse), { dns: everywhereHere })
        expect(['rejected', 'auth-failed']).toContain(done.outcome)
        const written = JSON.stringify(done.events)
        expect(leaksOf(written, CANARY)).toEqual([])
        expect(proofsIn(done.session)).toEqual([])
        const cut = done.of('receive').filter((event) => event.redacted === true)
        expect(cut.length).toBeGreaterThan(formsOf(CANARY).length)
        for (const event of cut) expect(event.text).toMatch(/\[\d+ characters hidden\]/)
        // Where it stood, and how long it was, is told.
        expect(done.sent.some((line) => /\[\d+ characters hidden\]$/.test(line))).toBe(true)
      } finally {
        await server.stop()
      }
    }
  })
})

describe('a check that is kept and shown', () => {
  let checks: CheckServer
  let server: SaslServer | undefined
  beforeAll(async () => {
    checks = await startCheckServer({ run: realRun({ dns: everywhereHere }), reach: { nets: ['127.0.0.0/8'], ports: '1-65535' } })
    provideRuntime(checks.runtime)
  })
  afterAll(() => checks.close())
  afterEach(() => server?.stop())

  test.each(mechanisms)('has nothing of the password of a login with %s', async (mechanism) => {
    server = await echoServer(mechanism, '535')
    const headers = { host: 'localhost:3000', 'content-type': 'application/json' }
    const body = JSON.stringify(echoRequest(mechanism, server.port))
    const answer = await start(new Request('http://localhost:3000/api/checks', { method: 'POST', headers, body }))
    const answered = await answer.text()
    expect(answer.status, answered).toBe(201)
    const { id, socket, ownerToken } = JSON.parse(answered)
    const frames: string[] = []
    const watching = watch(checks.base + socket)
    watching.socket.on('message', (data) => frames.push(data.toString()))
    await watching.closed
    const at = () => ({ params: Promise.resolve({ id }) })
    const asked = (path: string) => new Request(`http://localhost:3000${path}`, { headers: { host: 'localhost:3000' } })
    const shown = await Promise.all(
      [
        getCheck(asked(`/api/checks/${id}`), at()),
        eventsOf(asked(`/api/checks/${id}/events?after=-1&wait=0`), at()),
        json(asked(`/c/${id}/transcript.json`), at()),
        text(asked(`/c/${id}/transcript.txt`), at()),
        swaks(asked(`/c/${id}/transcript.swaks`), at()),
        svg(asked(`/c/${id}/transcript.svg`), at()),
        markdown(asked(`/c/${id}/transcript.md`), at()),
        cast(asked(`/c/${id}/transcript.cast`), at()),
      ].map(async (response) => (await response).text()),
    )
    expect(shown[0]).toContain(USER)
    expect(shown[3]).toContain('characters hidden]')
    // The database with its write-ahead log, as they stand on the disk.
    const folder = dirname(checks.temporary.file)
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
    expect(Buffer.concat(files).includes(USER)).toBe(true)
    // Of the owner's token only the hash is kept, and nobody but the owner is told it.
    expect(Buffer.concat(files).includes(hashOwnerToken(ownerToken))).toBe(true)
    for (const written of [...frames, ...shown, ...files]) expect(written.includes(ownerToken)).toBe(false)
    for (const written of [answered, ...frames, ...shown, ...files, JSON.stringify(checks.errors)]) {
      expect(leaksOf(written, CANARY)).toEqual([])
    }
  })

  test('does not say back a password that could not be read', async () => {
    const headers = { host: 'localhost:3000', 'content-type': 'application/json' }
    for (const auth of [
      { username: USER, password: `${CANARY}\r\nQUIT` },
      { username: '', password: CANARY },
      { username: USER, password: CANARY, mechanism: 'NTLM' },
      { username: USER, password: [CANARY] },
    ]) {
      const body = JSON.stringify({ target: 'jdoe@example.test', auth })
      const answer = await start(new Request('http://localhost:3000/api/checks', { method: 'POST', headers, body }))
      expect(answer.status).toBe(400)
      expect(leaksOf(await answer.text(), CANARY)).toEqual([])
    }
  })
})

const isMissing = (['named', 'postfix', 'dovecot'] as const).some((name) => findPart(name) === undefined)
it.skipIf(isMissing).each(mechanisms)('nothing is left of it at Postfix with dovecot either, with %s', async (mechanism) => {
  const sasl = { users: { [USER]: CANARY }, tokens: { [USER]: CANARY } }
  const mail = await startPostfix({ sasl })
  const dns = await startDnsServer(testZones({ mail: mail.address }))
  try {
    const input = echoRequest(mechanism, 25)
    const done = await realCheck(input, { dns: dns.address })
    expect(done.outcome, done.session).toBe('completed')
    expect(leaksOf(JSON.stringify(done.events), CANARY)).toEqual([])
    expect(proofsIn(done.session)).toEqual([])
    const wrong = await realCheck({ ...input, auth: { ...input.auth, username: 'nobody@example.test' } }, { dns: dns.address })
    expect(wrong.outcome, wrong.session).toBe('auth-failed')
    expect(leaksOf(JSON.stringify(wrong.events), CANARY)).toEqual([])
  } finally {
    await dns.stop()
    await mail.stop()
  }
})

const base64 = (text: string) => Buffer.from(text).toString('base64')

test('the search for leaks finds them', () => {
  for (const [name, form] of formsOf(CANARY)) expect(leaksOf(`x ${form} y`, CANARY), name).not.toEqual([])
  expect(leaksOf(`x ${CANARY.slice(3, 12)} y`, CANARY)).not.toEqual([])
  expect(proofsIn(`334 ${base64('v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=')}`)).not.toEqual([])
  expect(proofsIn(base64('tim b913a602c7eda7a495b4e6e7334d3890'))).not.toEqual([])
})
