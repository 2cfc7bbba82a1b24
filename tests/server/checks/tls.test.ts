// Checks in which TLS goes wrong or is given up half way: what is still said, to whom, and how it ends.
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { TLSSocket } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckRequestInput } from '#lib/check/request.ts'
import type { Resolver } from '#server/net/model.ts'
import { type Certificates, type Credentials, canMakeCertificates, createCertificates } from '#tests/support/certificates.ts'
import { type RealCheckOptions, realCheck } from '#tests/support/real-check.ts'
import { startPlainServer } from '#tests/support/tls-server.ts'

let certificates: Certificates
let credentials: Credentials
beforeAll(() => {
  if (!canMakeCertificates) return
  certificates = createCertificates()
  credentials = certificates.make()
})
afterAll(() => certificates?.remove())

/** Leads every domain to two hosts, both here. */
const twoHosts: Resolver = {
  lookup: async (name, type) => {
    const exchange = (preference: number) => ({ type: 'MX', name, preference, exchange: `mail${preference}.${name}` }) as const
    if (type === 'MX') return { status: 'ok', records: [exchange(1), exchange(2)], by: undefined }
    if (type === 'A') return { status: 'ok', records: [{ type: 'A', name, address: '127.0.0.1' }], by: undefined }
    return { status: type === 'AAAA' ? 'nodata' : 'nxdomain', records: [], by: undefined }
  },
}

/** A server that offers STARTTLS; `then` has the socket behind the go-ahead, which comes in one write with `behind`. */
async function offering(
  then: (socket: Socket, count: number) => void,
  input: Partial<CheckRequestInput> = {},
  options: Partial<RealCheckOptions> = {},
  behind = '',
) {
  let count = 0
  const heard: string[] = []
  const server = await startPlainServer((socket) => {
    const index = count
    count += 1
    heard.push('')
    socket.write('220 mail.example.test ESMTP\r\n')
    const onData = (chunk: Buffer) => {
      heard[index] += chunk.toString('latin1')
      if (String(chunk).startsWith('EHLO')) socket.write('250-mail.example.test\r\n250 STARTTLS\r\n')
      else if (String(chunk).startsWith('STARTTLS')) {
        if (behind === '') socket.off('data', onData)
        socket.write(`220 Ready\r\n${behind}`)
        then(socket, index)
      } else if (String(chunk).startsWith('QUIT')) socket.end('221 Bye\r\n')
      else socket.write('250 Ok\r\n')
    }
    socket.on('data', onData)
  })
  try {
    return { heard, check: await realCheck({ target: 'example.test', port: server.port, ...input }, { dns: twoHosts, ...options }) }
  } finally {
    await server.stop()
  }
}

/** Talks SMTP in TLS, politely until QUIT. */
function talkInTls(plain: Socket, atQuit: (secured: TLSSocket, plain: Socket) => void): void {
  const secured = new TLSSocket(plain, { isServer: true, cert: credentials.cert, key: credentials.key })
  secured.on('error', () => {})
  secured.on('data', (chunk) => {
    if (String(chunk).startsWith('QUIT')) atQuit(secured, plain)
    else secured.write('250 Ok\r\n')
  })
}

describe('a handshake that fails', () => {
  it('lets the check go on to the next host, and decides it where all fail', async () => {
    const { check } = await offering((socket) => socket.once('data', () => socket.resetAndDestroy()))
    expect(check.outcome).toBe('tls-failed')
    expect(check.of('connected').map(({ attempt, host }) => [attempt, host])).toEqual([
      [0, 'mail1.example.test'],
      [1, 'mail2.example.test'],
    ])
    expect(check.of('closed')).toMatchObject([
      { by: 'server', cause: 'reset' },
      { by: 'server', cause: 'reset' },
    ])
  })

  it('is tried without TLS at the same address, where that was asked for', async () => {
    const { check, heard } = await offering((socket) => socket.destroy(), { tlsFallback: true })
    expect(check.outcome).toBe('completed')
    expect(check.of('connected').map(({ attempt, host }) => [attempt, host])).toEqual([
      [0, 'mail1.example.test'],
      [1, 'mail1.example.test'],
    ])
    expect(heard[1]).not.toContain('STARTTLS')
    expect(check.of('tls')).toHaveLength(1)
  })

  it.each(['require', 'implicit'] as const)('is never followed by plain text with tls %s', async (tls) => {
    const { check, heard } = await offering((socket) => socket.destroy(), { tls, tlsFallback: true })
    expect(check.outcome).toBe('tls-failed')
    expect(heard.join()).not.toContain('MAIL')
  })

  it('by silence ends at the limit, not a moment later', async () => {
    const began = performance.now()
    const { check } = await offering(() => {}, { route: 'host', target: '127.0.0.1' }, { limitsMs: { tls: 300 } })
    expect(check.outcome).toBe('tls-failed')
    expect(check.of('tls')).toMatchObject([{ alert: 'no answer to the handshake in time' }])
    expect(performance.now() - began).toBeLessThan(3000)
  })

  it('does not let a server that goes away at STARTTLS pass for an answer', async () => {
    const server = await startPlainServer((socket) => {
      socket.write('220 hello\r\n')
      socket.on('data', (chunk) => (String(chunk).startsWith('EHLO') ? socket.write('250-a\r\n250 STARTTLS\r\n') : socket.destroy()))
    })
    const check = await realCheck({ target: 'example.test', port: server.port }, { dns: twoHosts })
    await server.stop()
    expect(check.outcome).toBe('protocol-error')
    expect(check.of('connected')).toHaveLength(2)
  })
})

describe('text behind the go-ahead', () => {
  it.each([
    ['a reply', '250 2.1.0 Injected\r\n'],
    ['half a line', '250 2.1.0 Inj'],
    ['many replies', '250 Ok\r\n'.repeat(500)],
  ])('%s ends the session before anything more is said', async (_what, behind) => {
    const { check, heard } = await offering(() => {}, { target: '127.0.0.1' }, {}, behind)
    expect(check.outcome).toBe('tls-failed')
    expect(check.of('tls')).toMatchObject([
      { mode: 'starttls', protocol: '', trusted: false, problem: 'injection', problems: ['injection'] },
    ])
    expect(heard).toEqual(['EHLO client.example\r\nSTARTTLS\r\n'])
    // What was slipped in is there to be read.
    expect(check.of('receive').at(-1)?.text).toBe(behind.trimEnd().split('\r\n').at(-1))
    expect(check.of('closed')).toMatchObject([{ by: 'client', cause: 'fin' }])
  })

  it('in a segment of its own breaks the handshake', async () => {
    const { check, heard } = await offering((socket) => void sleep(50).then(() => socket.write('250 2.1.0 Injected\r\n')), {
      target: '127.0.0.1',
    })
    expect(check.outcome).toBe('tls-failed')
    expect(check.of('tls')).toMatchObject([{ problem: 'handshake-failed', alert: expect.stringContaining('wrong version number') }])
    expect(heard.join()).not.toContain('MAIL')
  })
})

describe('a check that is stopped', () => {
  it('in the midst of a handshake ends at once, and the connection with it', async () => {
    const abort = new AbortController()
    let isGone: Promise<unknown> | undefined
    const { check } = await offering(
      (socket) => {
        isGone = once(socket, 'close')
        socket.resume()
        setTimeout(() => abort.abort(), 50)
      },
      {},
      { signal: abort.signal },
    )
    await isGone
    expect(check.outcome).toBe('cancelled')
    expect(check.of('tls')).toEqual([])
    expect(check.of('closed')).toMatchObject([{ by: 'client', cause: 'cancelled' }])
    expect(check.of('connected')).toHaveLength(1)
  })
})

describe.skipIf(!canMakeCertificates)('the end of a session in TLS', () => {
  it.each<[string, (secured: TLSSocket, plain: Socket) => void]>([
    ['with a word of goodbye', (secured) => secured.end('221 Bye\r\n')],
    ['without one', (secured, plain) => secured.write('221 Bye\r\n', () => plain.end())],
  ])('%s is in order', async (_what, atQuit) => {
    const { check } = await offering((socket) => talkInTls(socket, atQuit), { target: '127.0.0.1' }, { ca: [certificates.ca] })
    expect(check.outcome).toBe('completed')
    expect(check.of('closed')).toMatchObject([{ by: 'server', cause: 'quit' }])
    expect(check.of('tls')).toMatchObject([{ protocol: 'TLSv1.3', problems: ['wrong-name'] }])
  })

  it('comes after a while, where the server does not end it', async () => {
    const { check } = await offering(
      (socket) => talkInTls(socket, (secured) => secured.write('221 Bye\r\n')),
      { target: '127.0.0.1' },
      { limitsMs: { close: 200 } },
    )
    expect(check.of('closed')).toMatchObject([{ by: 'client', cause: 'quit' }])
  })
})
