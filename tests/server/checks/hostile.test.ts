// Servers that mean harm, on real sockets: whatever they do, the check ends in time, within its limits, once, and truly.
import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import type { CheckEvent, CloseCause, Outcome, Seen } from '#lib/check/event.ts'
import { checkRequestSchema } from '#lib/check/request.ts'
import { type Plan, session } from '#lib/smtp/dialogue.ts'
import { MAX_SESSION_LINES } from '#lib/smtp/limits.ts'
import { play } from '#server/checks/play.ts'
import { runCheck } from '#server/checks/run.ts'
import { createAddressPolicy } from '#server/net/address-policy.ts'
import { createConnector } from '#server/net/connect.ts'
import type { Connection, Resolver } from '#server/net/model.ts'
import { ordinaryPlan } from '#tests/support/plan.ts'
import { realCheck } from '#tests/support/real-check.ts'

const dns: Resolver = { lookup: async () => ({ status: 'nxdomain', records: [], by: undefined }) }
const MS = 400
const limitsMs = { banner: MS, ehlo: MS, helo: MS, mail: MS, rcpt: MS, data: MS, dot: MS, rset: MS, quit: MS, close: MS / 2 }

let server: Server | undefined
const sockets = new Set<Socket>()
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  server?.close()
})

async function serve(behave: (socket: Socket) => void, address = '127.0.0.1'): Promise<number> {
  server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    behave(socket)
  })
  server.listen(0, address)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** Writes as long as anybody takes it, without ever holding more than one piece itself. */
function pour(socket: Socket, piece: string): void {
  // Large pieces, since small ones would be written until the system's buffers are full before anybody can read.
  const bytes = Buffer.from(piece.repeat(Math.ceil(65_536 / piece.length)), 'latin1')
  const more = () => {
    while (!socket.destroyed && socket.write(bytes));
  }
  socket.on('drain', more)
  more()
}

/** Answers each command as told, the greeting first; all that is not told is 250. */
function converse(socket: Socket, answers: Record<string, string | ((socket: Socket) => void)> = {}): void {
  const answer = (verb: string, usual: string) => {
    const told = answers[verb] ?? usual
    if (typeof told === 'function') told(socket)
    else if (!socket.destroyed) socket.write(told, 'latin1')
  }
  let isData = false
  let rest = ''
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString('latin1')).split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (isData && line !== '.') continue
      const verb = isData ? 'dot' : line.slice(0, 4).toLowerCase()
      isData = verb === 'data'
      if (verb === 'quit') answer(verb, '221 bye\r\n')
      else answer(verb, isData ? '354 go on\r\n' : '250 ok\r\n')
    }
  })
  socket.on('end', () => socket.end())
  answer('banner', '220 hostile\r\n')
}

/** What holds for every check, whatever the server did. */
function expectWhole(events: CheckEvent[]): void {
  expect(events.filter(({ kind }) => kind === 'done')).toHaveLength(1)
  expect(events.at(-1)?.kind).toBe('done')
  const ended = new Set<number>()
  for (const event of events) {
    if (event.kind === 'closed') {
      expect(ended.has(event.attempt ?? -1)).toBe(false)
      ended.add(event.attempt ?? -1)
    } else if (event.kind === 'send' || event.kind === 'receive') {
      expect(ended.has(event.attempt ?? -1)).toBe(false)
    }
  }
  expect(ended.size).toBe(events.filter(({ kind }) => kind === 'connected').length)
  expect(events.filter(({ kind }) => kind === 'receive').length).toBeLessThanOrEqual(MAX_SESSION_LINES)
}

interface Attack {
  behave: (socket: Socket) => void
  outcome: Outcome
  cause: CloseCause
  message?: true
}

const drip = (text: string, everyMs: number) => (socket: Socket) => {
  let index = 0
  const timer = setInterval(() => socket.write(text[index++ % text.length] ?? ''), everyMs)
  socket.on('close', () => clearInterval(timer))
}
const at = (verb: string, told: string | ((socket: Socket) => void)) => (socket: Socket) => converse(socket, { [verb]: told })
const reset = (socket: Socket) => void socket.resetAndDestroy()

const attacks: Record<string, Attack> = {
  'a banner without an end': { behave: (socket) => pour(socket, '220-more\r\n'.repeat(100)), outcome: 'protocol-error', cause: 'limit' },
  'one line without an end': { behave: (socket) => pour(socket, 'x'.repeat(65_536)), outcome: 'unreachable', cause: 'limit' },
  'a byte now and then': { behave: drip('220 slow', 30), outcome: 'protocol-error', cause: 'timeout' },
  'a line now and then': { behave: drip('220-slow\r\n', 5), outcome: 'protocol-error', cause: 'timeout' },
  'ten thousand lines at once': { behave: at('ehlo', '250 x\r\n'.repeat(10_000)), outcome: 'protocol-error', cause: 'fin' },
  'a reply of ten thousand lines': { behave: at('ehlo', '250-x\r\n'.repeat(10_000)), outcome: 'protocol-error', cause: 'limit' },
  'a megabyte in a line': { behave: at('mail', `250 ${'x'.repeat(2 ** 20)}\r\n`), outcome: 'protocol-error', cause: 'limit' },
  'blank lines without an end': { behave: (socket) => pour(socket, '\r\n'.repeat(1000)), outcome: 'protocol-error', cause: 'limit' },
  'NUL bytes': { behave: (socket) => pour(socket, '\0'.repeat(1000)), outcome: 'unreachable', cause: 'limit' },
  'blank lines inside a reply': { behave: at('ehlo', '250-a\r\n\r\n \r\n250 b\r\n'), outcome: 'completed', cause: 'quit' },
  'a reply that nobody asked for': { behave: at('ehlo', '250 a\r\n550 b\r\n'), outcome: 'protocol-error', cause: 'fin' },
  'bytes after 421': { behave: at('mail', '421 no\r\n250 yes\r\n250 yes\r\n'), outcome: 'deferred', cause: 'quit' },
  'a flood after 421': {
    behave: at('mail', (socket) => {
      socket.write('421 no\r\n')
      pour(socket, '250 yes\r\n')
    }),
    outcome: 'deferred',
    cause: 'limit',
  },
  'a flood after QUIT': {
    behave: at('quit', (socket) => {
      socket.write('221 bye\r\n')
      pour(socket, '250 yes\r\n')
    }),
    outcome: 'completed',
    cause: 'limit',
  },
  'a hang-up right after the connection': { behave: (socket) => void socket.end(), outcome: 'unreachable', cause: 'fin' },
  'a reset right after the connection': { behave: reset, outcome: 'unreachable', cause: 'reset' },
  'a hang-up in the middle of the banner': { behave: (socket) => void socket.end('220 half'), outcome: 'protocol-error', cause: 'fin' },
  'half a connection': {
    behave: at('ehlo', (socket) => void socket.end('250 ok\r\n')),
    outcome: 'protocol-error',
    cause: 'fin',
  },
  'a reset at EHLO': { behave: at('ehlo', reset), outcome: 'protocol-error', cause: 'reset' },
  'a reset at MAIL': { behave: at('mail', reset), outcome: 'protocol-error', cause: 'reset' },
  'a reset at RCPT': { behave: at('rcpt', reset), outcome: 'protocol-error', cause: 'reset' },
  'a reset at RSET': { behave: at('rset', reset), outcome: 'completed', cause: 'reset' },
  'a reset at QUIT': { behave: at('quit', reset), outcome: 'completed', cause: 'reset' },
  'a reset at DATA': { behave: at('data', reset), outcome: 'protocol-error', cause: 'reset', message: true },
  'a reset behind the dot': { behave: at('dot', reset), outcome: 'protocol-error', cause: 'reset', message: true },
  'an ear that closes at DATA': {
    behave: at('data', (socket) => {
      socket.write('354 go on\r\n')
      socket.pause()
    }),
    outcome: 'protocol-error',
    cause: 'timeout',
    message: true,
  },
}

describe('a server that sends', () => {
  test.each(Object.entries(attacks))('%s', async (_name, { behave, outcome, cause, message }) => {
    const port = await serve(behave)
    const before = process.memoryUsage().rss
    const began = performance.now()
    const request = { target: '127.0.0.1', port, to: ['a@example.com'] }
    const sent = message === true ? { ...request, purpose: 'message' as const, message: { body: 'x'.repeat(60_000) } } : request
    const check = await realCheck(sent, { dns, limitsMs })
    expectWhole(check.events)
    // A reset may be there before we know that we were connected.
    const [ended] = [...check.of('closed'), ...check.of('unreachable')]
    expect({ outcome: check.outcome, cause: ended?.cause }).toEqual({ outcome, cause })
    expect(performance.now() - began).toBeLessThan(6 * MS)
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 2 ** 20)
  })
})

async function connected(port: number): Promise<Connection> {
  const connector = createConnector(createAddressPolicy({ allowNets: ['127.0.0.0/8'], allowPorts: '1-65535' }))
  const result = await connector.connect({ address: '127.0.0.1', port }, { timeoutMs: 1000, signal: new AbortController().signal })
  if ('cause' in result) throw new Error(result.cause)
  return result.connection
}
const dialled = { host: 'mx.example.com', tlsProtocol: 'any' as const }
const plan: Plan = { ...ordinaryPlan, tls: 'never', from: '', recipients: ['a@example.com'] }

describe('a domain of hostile hosts', () => {
  const many = (count: number): Resolver => ({
    async lookup(name, type) {
      const addresses = Array.from({ length: count }, (_, index) => `127.77.0.${index + 1}`)
      if (type === 'MX') {
        const records = [1, 2, 3].map((n) => ({ type, name, preference: n, exchange: `mx${n}.${name}` }))
        return { status: 'ok', records, by: undefined }
      }
      if (type === 'A') return { status: 'ok', records: addresses.map((address) => ({ type, name, address })), by: undefined }
      return { status: 'nxdomain', records: [], by: undefined }
    },
  })

  test('says all together little more than one server may', async () => {
    const port = await serve((socket) => socket.end(`${' '.repeat(200)}\r\n`.repeat(4900)), '0.0.0.0')
    const check = await realCheck({ target: 'evil.example', port }, { dns: many(8), limitsMs })
    expect(check.outcome).toBe('protocol-error')
    expect(check.of('receive').length).toBeLessThanOrEqual(2 * MAX_SESSION_LINES)
    expect(check.of('connected').length).toBeLessThanOrEqual(2)
  })

  test('that hang up at once are all tried, up to a limit', async () => {
    const port = await serve((socket) => socket.end(), '0.0.0.0')
    const check = await realCheck({ target: 'evil.example', port }, { dns: many(8), limitsMs })
    expect(check.outcome).toBe('unreachable')
    expect(check.of('connected')).toHaveLength(12)
  })

  test('whose addresses lie inside is not connected to, in whatever clothes they come', async () => {
    let visits = 0
    const port = await serve(() => {
      visits += 1
    }, '0.0.0.0')
    const inside: Resolver = {
      async lookup(name, type) {
        const four = ['127.0.0.1', '10.0.0.1', '169.254.169.254', '0.0.0.0', '127.1', '2130706433', '0x7f000001', 'localhost']
        const six = ['::1', '::', '::ffff:127.0.0.1', '::ffff:7f00:1', '64:ff9b::7f00:1', '2002:7f00:1::', '::127.0.0.1', 'fe80::1%lo']
        const address = type === 'A' ? four : type === 'AAAA' ? six : []
        return { status: 'ok', records: address.map((each) => ({ type: type as 'A', name, address: each })), by: undefined }
      },
    }
    for (const family of [4, 6, 'any'] as const) {
      const check = await realCheck({ target: 'inside.example', port, route: 'host', family }, { dns: inside, limitsMs, allowNets: [] })
      expect(check.outcome).toBe('forbidden')
      expect(check.of('unreachable').map(({ cause }) => cause)).toEqual(Array(check.of('unreachable').length).fill('forbidden'))
      expect([check.of('trying'), check.of('connected')]).toEqual([[], []])
    }
    expect(visits).toBe(0)
  })
})

describe('a player', () => {
  test('ends, and says so, when what it saw cannot be recorded: at every event, also at the end by the owner', async () => {
    const port = await serve((socket) => converse(socket))
    for (let failsAt = 1; failsAt <= 12; failsAt += 1) {
      const stop = new AbortController()
      let count = 0
      const record = () => {
        count += 1
        if (count === failsAt) throw new Error('full')
        if (count === failsAt - 1) setTimeout(() => stop.abort(), 1)
      }
      const playing = play(session(plan), { connection: await connected(port), record, signal: stop.signal, limitsMs, ...dialled })
      await expect(Promise.race([playing, sleep(6 * MS, 'still playing')])).rejects.toThrow('full')
    }
  })

  test('is ended by the owner while it records, and says and waits for nothing more', async () => {
    const port = await serve((socket) => converse(socket))
    const before = timers()
    for (let stopsAt = 1; stopsAt <= 10; stopsAt += 1) {
      const stop = new AbortController()
      const seen: Seen[] = []
      const record = (each: Seen) => {
        if (seen.push(each) === stopsAt) stop.abort()
      }
      const { closed } = await play(session(plan), { connection: await connected(port), record, signal: stop.signal, limitsMs, ...dialled })
      expect(closed).toEqual({ by: 'client', cause: 'cancelled' })
      expect(seen.map(({ kind }) => kind).slice(stopsAt - 1)).toEqual([seen[stopsAt - 1]?.kind, 'closed'])
    }
    await expect.poll(() => sockets.size).toBe(0)
    expect(timers()).toBeLessThanOrEqual(before)
  })

  test('holds nothing of a thousand sessions', { timeout: 60_000 }, async () => {
    const port = await serve((socket) => converse(socket, { quit: (each) => void each.end('221 bye\r\n') }))
    const stop = new AbortController()
    const handles = () => process.getActiveResourcesInfo().filter((each) => /TCPSocketWrap|UDP|Timeout/.test(each)).length
    const before = handles()
    for (let round = 0; round < 50; round += 1) {
      await Promise.all(Array.from({ length: 20 }, () => realCheck({ target: '127.0.0.1', port }, { dns, limitsMs, signal: stop.signal })))
    }
    await expect.poll(handles, { timeout: 5000 }).toBeLessThanOrEqual(before + 1)
  })
})

/** Timers of ours that still run; the runner's own are few and short. */
function timers(): number {
  return process.getActiveResourcesInfo().filter((each) => each === 'Timeout').length
}

describe('a check whose events cannot be recorded', () => {
  test('ends with that fault, wherever it comes, and takes nobody with it', async () => {
    const port = await serve((socket) => converse(socket))
    const policy = createAddressPolicy({ allowNets: ['127.0.0.0/8'], allowPorts: '1-65535' })
    for (let failsAt = 1; failsAt <= 16; failsAt += 1) {
      let count = 0
      const running = runCheck({
        request: checkRequestSchema.parse({ target: '127.0.0.1', port }),
        record() {
          count += 1
          if (count >= failsAt) throw new Error('full')
        },
        signal: new AbortController().signal,
        resolver: dns,
        policy,
        connector: createConnector(policy),
        random: () => 0,
        now: () => new Date(),
        uniqueId: () => 'x',
        limitsMs,
      })
      await expect(running).rejects.toThrow('full')
    }
    await expect.poll(() => sockets.size).toBe(0)
  })
})

describe('a check ended by its owner', () => {
  test('at every moment ends at once and as cancelled', { timeout: 60_000 }, async () => {
    const port = await serve((socket) => converse(socket))
    const policy = createAddressPolicy({ allowNets: ['127.0.0.0/8'], allowPorts: '1-65535' })
    for (let stopsAt = 1; stopsAt <= 20; stopsAt += 1) {
      for (const isLater of [false, true]) {
        const stop = new AbortController()
        const events: Seen[] = []
        const record = (seen: Seen) => {
          if (events.push(seen) !== stopsAt) return
          if (isLater) setImmediate(() => stop.abort())
          else stop.abort()
        }
        const began = performance.now()
        const outcome = await runCheck({
          request: checkRequestSchema.parse({ target: '127.0.0.1', port }),
          record,
          signal: stop.signal,
          resolver: dns,
          policy,
          connector: createConnector(policy),
          random: () => 0,
          now: () => new Date(),
          uniqueId: () => 'x',
          limitsMs,
        })
        expect(performance.now() - began).toBeLessThan(4 * MS)
        expectWhole(events.map((seen, seq) => ({ seq, at: 0, ...seen }) as CheckEvent))
        // What has been decided stays decided.
        expect(['cancelled', 'completed']).toContain(outcome)
        if (events.some((seen) => seen.kind === 'closed' && seen.cause === 'cancelled') && !concluded(events))
          expect(outcome).toBe('cancelled')
      }
    }
  })
})

/** Had the recipient been accepted? Then the probe had done its work. */
function concluded(events: Seen[]): boolean {
  const verbs = events.flatMap((seen) => (seen.kind === 'send' ? [seen.verb] : []))
  return verbs.includes('rset')
}
