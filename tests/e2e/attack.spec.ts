// The built server under attack: it answers everybody else meanwhile, tells whom it refuses, and keeps its memory.
import { readFileSync } from 'node:fs'
import { Agent, request as httpRequest } from 'node:http'
import { connect, type Socket } from 'node:net'
import { WebSocket } from 'ws'
import { type App, startApp } from '#tests/support/app.ts'
import { expect, test } from '#tests/support/browser.ts'

let app: App
const sockets: Socket[] = []
test.beforeAll(async () => {
  // Each attacker comes from an address of its own, as the trusted proxy says; ten checks run at once, and fifty may wait.
  app = await startApp({
    env: {
      SMTPSCOPE_LIMITS: 'client=1000/600,running=10,running-client=10,queue=50,queue-client=50',
      SMTPSCOPE_TRUST_PROXY: '1',
      SMTPSCOPE_DNS_SERVERS: '127.0.0.1:9',
    },
  })
})
test.afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
})
test.afterAll(() => app.stop())

const port = () => Number(new URL(app.url).port)

/** A connection that says these bytes and then nothing more. */
function attacker(bytes: string): { socket: Socket; closed: Promise<void>; heard: () => string } {
  let heard = ''
  const socket = connect(port(), '127.0.0.1', () => socket.write(bytes))
  sockets.push(socket)
  socket.on('error', () => {})
  socket.on('data', (chunk) => (heard += chunk))
  return { socket, closed: new Promise((resolve) => socket.once('close', () => resolve())), heard: () => heard }
}

interface Answer {
  status: number
  headers: Record<string, unknown>
  body: string
}

const agent = new Agent({ keepAlive: true, maxSockets: 200 })
function post(path: string, body: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { agent, port: port(), path, method: 'POST', headers: { 'content-type': 'application/json', ...headers } }
    const sent = httpRequest(options, (answer) => {
      let text = ''
      answer.on('data', (chunk) => (text += chunk))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

async function expectAlive(): Promise<void> {
  expect((await fetch(`${app.url}/readyz`)).status).toBe(200)
  expect((await fetch(app.url)).status).toBe(200)
}

/** Resident memory of the server, in MiB. */
function memory(): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${app.pid}/status`, 'utf8'))?.[1]) / 1024
}

test('five hundred connections that never finish their request hold up nobody, and are closed', async () => {
  const slow = Array.from({ length: 500 }, (_, index) =>
    attacker(
      index % 2 === 0
        ? 'GET / HTTP/1.1\r\nHost: localhost\r\nX-A: '
        : 'POST /api/checks HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{',
    ),
  )
  await expectAlive()
  await Promise.all(slow.map((each) => each.closed))
  const told = slow.filter((each) => /^HTTP\/1\.1 408 /.test(each.heard()))
  expect(told.length).toBeGreaterThan(0)
})

test('bodies that are too large or too deep, and floods of headers, get their status', async () => {
  const target = JSON.stringify({ target: 'ok.practice.test' })
  const huge = await post('/api/checks', JSON.stringify({ target: 'x'.repeat(10_000_000) })).catch(() => undefined)
  expect(huge === undefined || huge.status === 413).toBe(true)
  expect((await post('/api/checks', '['.repeat(200_000))).status).toBe(400)
  expect((await post('/api/checks', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).status).toBe(400)
  expect((await post('/api/checks', `{"to":[${'"a@b.example",'.repeat(10_000)}"a@b.example"],"target":"x"}`)).status).toBe(400)
  expect((await post('/api/checks', target, { 'x-big': 'a'.repeat(20_000) }).catch(() => ({ status: 431 }))).status).toBe(431)
  const many = attacker(`GET / HTTP/1.1\r\nHost: localhost\r\n${'X-A: b\r\n'.repeat(10_000)}\r\n`)
  await many.closed
  expect(many.heard().slice(0, 13)).toBe('HTTP/1.1 431 ')
  await expectAlive()
})

test('ten thousand malformed frames end their connections, each with a code', async () => {
  const check = JSON.parse((await post('/api/checks', JSON.stringify({ target: 'nullmx.practice.test' }))).body)
  const junk = [
    '',
    '{',
    'null',
    '[]',
    '{"type":"line"}',
    '{"type":"own"}',
    '{"type":"own","token":5}',
    '\u0000',
    '{"type":"cancel","x":1}',
    '"own"',
  ]
  const codes = await Promise.all(
    Array.from({ length: 100 }, (_, index) => {
      const viewer = new WebSocket(`${app.url.replace('http', 'ws')}/ws/checks/${index % 3 === 0 ? 'no-such-check' : check.id}`)
      viewer.on('error', () => {})
      viewer.once('open', () => {
        for (let count = 0; count < 100 && viewer.readyState === WebSocket.OPEN; count += 1)
          viewer.send(junk[(index + count) % junk.length] ?? '')
      })
      return new Promise<number>((resolve) => viewer.once('close', resolve))
    }),
  )
  // 1000: the check was over before the first frame was read.
  expect([...new Set(codes)].filter((code) => ![1000, 1008, 4004].includes(code))).toEqual([])
  await expectAlive()
})

test('five hundred who load a long transcript at once are served in turn or told to come back, and nobody else waits', async () => {
  const check = JSON.parse((await post('/api/checks', JSON.stringify({ target: 'nullmx.practice.test' }))).body)
  const before = memory()
  const loads = Array.from({ length: 500 }, async (_, index) => {
    const answer = await fetch(`${app.url}/c/${check.id}`, { headers: { 'x-forwarded-for': `203.0.113.${index % 5}` } })
    await answer.arrayBuffer()
    return answer
  })
  await expectAlive()
  const answers = await Promise.all(loads)
  expect([...new Set(answers.map(({ status }) => status))].sort()).toEqual([200, 429])
  for (const { status, headers } of answers) if (status === 429) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  await expectAlive()
  expect(memory() - before).toBeLessThan(300)
})

test('five hundred pictures asked for at once are painted in turn or refused with a time, and nobody else waits', async () => {
  const check = JSON.parse((await post('/api/checks', JSON.stringify({ target: 'nullmx.practice.test' }))).body)
  const before = memory()
  const loads = Array.from({ length: 500 }, async (_, index) => {
    const answer = await fetch(`${app.url}/c/${check.id}/transcript.png`, { headers: { 'x-forwarded-for': `203.0.113.${index % 25}` } })
    await answer.arrayBuffer()
    return answer
  })
  await expectAlive()
  const answers = await Promise.all(loads)
  expect([...new Set(answers.map(({ status }) => status))].sort()).toEqual([200, 429])
  for (const { status, headers } of answers) if (status === 429) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  await expectAlive()
  expect(memory() - before).toBeLessThan(300)
})

test('a thousand checks posted at once are run, queued or refused with a time, and memory stays bounded', async () => {
  const before = memory()
  const posted = Array.from({ length: 1000 }, (_, index) =>
    post('/api/checks', JSON.stringify({ target: 'silent.practice.test' }), {
      'x-forwarded-for': `198.51.${index % 250}.${1 + (index % 9)}`,
    }),
  )
  await expectAlive()
  const answers = await Promise.all(posted)
  const statuses = new Map<number, number>()
  for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1)
  expect([...statuses.keys()].sort()).toEqual([201, 429])
  // None of them ends while the others come.
  expect(statuses.get(201)).toBe(60)
  const refused = answers.filter((each) => each.status === 429)
  for (const each of refused) {
    expect(Number(each.headers['retry-after'])).toBeGreaterThan(0)
    expect(JSON.parse(each.body).error.message).toMatch(/ in .*\.$/)
  }
  await expectAlive()
  expect(memory() - before).toBeLessThan(300)
})
