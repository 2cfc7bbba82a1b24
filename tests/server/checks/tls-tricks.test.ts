// Servers that play tricks with TLS itself, beneath SMTP: whatever they do, the check ends in time, once, and says what was seen.
import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckRequestInput } from '#lib/check/request.ts'
import { waitLimitsMs } from '#lib/smtp/limits.ts'
import { type Certificates, type Credentials, canMakeCertificates, createCertificates } from '#tests/support/certificates.ts'
import { everywhereHere } from '#tests/support/here.ts'
import { type RealCheck, realCheck } from '#tests/support/real-check.ts'
import { startPlainServer } from '#tests/support/tls-server.ts'

let certificates: Certificates
let credentials: Credentials
beforeAll(() => {
  if (!canMakeCertificates) return
  certificates = createCertificates()
  credentials = certificates.make()
})
afterAll(() => certificates?.remove())

const MS = 1500
const limitsMs = { ...Object.fromEntries(Object.keys(waitLimitsMs).map((wait) => [wait, MS])), close: 200 }

/** A check of a server that has the socket from the first byte on. */
async function meeting(play: (socket: Socket) => void, input: Partial<CheckRequestInput> = {}): Promise<RealCheck & { tookMs: number }> {
  const server = await startPlainServer(play)
  const began = performance.now()
  try {
    const request = { target: 'jdoe@example.test', tls: 'implicit', port: server.port, otherPorts: false, ...input } as const
    const check = await realCheck(request, { dns: everywhereHere, limitsMs, ca: [certificates.ca] })
    return { ...check, tookMs: performance.now() - began }
  } finally {
    await server.stop()
  }
}

/** Sends a piece again and again, as long as anybody takes it. */
function pour(socket: Socket, piece: Buffer): void {
  const bytes = Buffer.concat(Array.from({ length: Math.ceil(16_384 / piece.length) }, () => piece))
  const more = () => {
    while (!socket.destroyed && socket.write(bytes));
  }
  socket.on('drain', more)
  more()
}

const record = (type: number, body: readonly number[]) => Buffer.from([type, 3, 3, body.length >> 8, body.length & 0xff, ...body])

describe.skipIf(!canMakeCertificates)('a handshake with', () => {
  it.each<[string, (socket: Socket) => void]>([
    ['a byte now and then', (socket) => void setInterval(() => socket.write(Buffer.from([22])), 50).unref()],
    ['a message of sixteen megabytes', (socket) => pour(socket, record(22, [2, 0xff, 0xff, 0xff, ...Array(1000).fill(0)]))],
    ['records without a byte in them', (socket) => pour(socket, record(22, []))],
    ['warnings without an end', (socket) => pour(socket, record(21, [1, 90]))],
    ['changes of the cipher without an end', (socket) => pour(socket, record(20, [1]))],
    ['an end of its own side before it began', (socket) => void socket.end()],
  ])('%s comes to nothing, in time', async (_what, play) => {
    const check = await meeting((socket) => socket.once('data', () => play(socket)))
    expect(check.outcome).toBe('tls-failed')
    expect(check.of('tls')).toMatchObject([{ protocol: '', problem: 'handshake-failed', alert: expect.stringMatching(/^[a-z]/) }])
    expect(check.of('closed')).toHaveLength(1)
    expect(check.sent).toEqual([])
    expect(check.tookMs).toBeLessThan(3 * MS)
  })
})

describe.skipIf(!canMakeCertificates)('inside TLS', () => {
  /** Answers everything but EHLO, where the trick is played. */
  const atGreeting =
    (trick: (secured: TLSSocket, plain: Socket) => void, options: object = {}) =>
    (plain: Socket) => {
      const secured = new TLSSocket(plain, { isServer: true, cert: credentials.cert, key: credentials.key, ...options })
      secured.on('error', () => {})
      secured.write('220 mail.example.test ESMTP\r\n')
      secured.on('data', (chunk) => {
        if (String(chunk).startsWith('EHLO')) trick(secured, plain)
        else if (String(chunk).startsWith('QUIT')) secured.end('221 Bye\r\n')
        else secured.write('250 Ok\r\n')
      })
    }

  it('a server that wants to begin anew does not get its way', async () => {
    let wishes = 0
    let granted = 0
    const again = (secured: TLSSocket) => {
      wishes += 1
      secured.renegotiate({ rejectUnauthorized: false }, (error) => {
        if (error !== null) return
        granted += 1
        if (!secured.destroyed) again(secured)
      })
    }
    const check = await meeting(atGreeting(again, { maxVersion: 'TLSv1.2' }))
    expect(check.of('tls')).toMatchObject([{ protocol: 'TLSv1.2', trusted: true }])
    expect([wishes, granted]).toEqual([1, 0])
    expect(check.outcome).toBe('protocol-error')
    expect(check.tookMs).toBeLessThan(3 * MS)
  })

  it.each<[string, (secured: TLSSocket, plain: Socket) => void]>([
    ['plain text among the records', (_secured, plain) => void plain.write('250 mail.example.test\r\n')],
    ['a record that was made by nobody', (_secured, plain) => void plain.write(record(23, Array(40).fill(7)))],
    ['an end of the connection without a word of goodbye', (_secured, plain) => void plain.end()],
    ['an end with one', (secured) => void secured.end()],
    ['a reset', (_secured, plain) => void plain.resetAndDestroy()],
  ])('%s ends the session, and tells nothing that was not said in TLS', async (_what, trick) => {
    const check = await meeting(atGreeting(trick))
    expect(check.outcome).toBe('protocol-error')
    expect(check.of('receive').map(({ text }) => text)).toEqual(['220 mail.example.test ESMTP'])
    expect(check.sent).toEqual(['EHLO client.example'])
    expect(check.of('closed')).toMatchObject([{ by: 'server' }])
    expect(check.tookMs).toBeLessThan(MS)
  })

  it('a reply in records of one byte each is one reply', async () => {
    const check = await meeting(
      atGreeting((secured) => {
        for (const byte of '250-mail.example.test\r\n250 SIZE 1000\r\n') secured.write(byte)
      }),
    )
    expect(check.outcome).toBe('completed')
    expect(check.session).toContain('\n250-mail.example.test\n250 SIZE 1000\n')
  })
})
