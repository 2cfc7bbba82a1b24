// The handshake on real sockets: what is told of one that works, what one fails on, and that nothing is left of it.
import { execFile } from 'node:child_process'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { TLSSocket, type TlsOptions } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readStaple } from '#server/net/ocsp.ts'
import {
  type Certificates,
  type Credentials,
  canMakeCertificates,
  createCertificates,
  HOST,
  type Wanted,
} from '#tests/support/certificates.ts'
import { type BareServer, connectTo, shake, startPlainServer, startTlsServer } from '#tests/support/tls-server.ts'

let certificates: Certificates
beforeAll(() => {
  if (canMakeCertificates) certificates = createCertificates()
})
afterAll(() => certificates?.remove())

/** Has a server while `use` runs. */
async function having<T>(starting: Promise<BareServer>, use: (server: BareServer) => Promise<T>): Promise<T> {
  const server = await starting
  try {
    return await use(server)
  } finally {
    await server.stop()
  }
}

/** Shakes hands with a server of these options. */
function shakeWith(options: TlsOptions, wanted?: Parameters<typeof shake>[2]) {
  return having(startTlsServer(options), (server) => shake(server.port, certificates.ca, wanted))
}

describe.skipIf(!canMakeCertificates)('a handshake', () => {
  test('tells version, cipher, key exchange, certificate and issuers', async () => {
    const { cert, key } = certificates.make({ by: 'intermediate', names: [`DNS:${HOST}`, 'DNS:*.example.test', 'IP:127.0.0.1'] })
    const { handshake, ended } = await shakeWith({ cert, key })
    expect(ended).toBeUndefined()
    expect(handshake).toMatchObject({
      protocol: 'TLSv1.3',
      cipher: 'TLS_AES_256_GCM_SHA384',
      keyExchange: 'X25519',
      servername: HOST,
      ocsp: 'none',
      trusted: true,
      certificate: { subject: `CN=${HOST}`, issuer: 'CN=Test issuer', names: [HOST, '*.example.test', '127.0.0.1'], key: 'RSA 2048' },
    })
    expect(handshake.problems).toBeUndefined()
    expect(handshake.certificate?.fingerprint256).toMatch(/^[0-9a-f]{64}$/)
    expect(handshake.certificate?.notAfter).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    expect(handshake.chain?.map(({ subject, key: each }) => [subject, each])).toEqual([
      ['CN=Test issuer', 'EC P-256'],
      ['CN=Test root, O=Test bed', 'RSA 2048'],
    ])
  })

  test.each<[string, TlsOptions, object]>([
    ['TLS 1.2 with ECDHE', { maxVersion: 'TLSv1.2', ecdhCurve: 'P-256' }, { protocol: 'TLSv1.2', keyExchange: 'ECDH P-256' }],
    [
      'TLS 1.2 without forward secrecy',
      { maxVersion: 'TLSv1.2', ciphers: 'AES128-GCM-SHA256' },
      { protocol: 'TLSv1.2', cipher: 'TLS_RSA_WITH_AES_128_GCM_SHA256', keyExchange: undefined },
    ],
    [
      'TLS 1.2 with finite-field Diffie-Hellman',
      { maxVersion: 'TLSv1.2', ciphers: 'DHE-RSA-AES128-GCM-SHA256', dhparam: 'auto' },
      { keyExchange: 'DH 2048', cipher: 'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256' },
    ],
  ])('is told for what it is: %s', async (_what, options, expected) => {
    const { handshake } = await shakeWith({ ...certificates.make(), ...options })
    expect({ keyExchange: undefined, ...handshake }).toMatchObject({ ...expected, trusted: true })
  })

  test('says the name of the host, and no name where it is an address', async () => {
    const asked: string[] = []
    const credentials = certificates.make({ names: ['IP:127.0.0.1'], subject: '/CN=elsewhere.example' })
    const SNICallback: TlsOptions['SNICallback'] = (name, done) => {
      asked.push(name)
      done(null)
    }
    expect((await shakeWith({ ...credentials, SNICallback })).handshake.problems).toEqual(['wrong-name'])
    const byAddress = await shakeWith({ ...credentials, SNICallback }, { host: '127.0.0.1' })
    expect(byAddress.handshake).toMatchObject({ trusted: true })
    expect(byAddress.handshake).not.toHaveProperty('servername')
    expect(asked).toEqual([HOST])
  })

  describe('with an OCSP response along with it', () => {
    const shakeStapled = async (credentials: Credentials, ocsp: Buffer) =>
      (await having(startTlsServer(credentials, { ocsp }), (server) => shake(server.port, certificates.ca))).handshake

    test('says what its issuer says', async () => {
      const credentials = certificates.make()
      expect(await shakeStapled(credentials, certificates.staple(credentials))).toMatchObject({
        ocsp: 'stapled',
        trusted: true,
        staple: { status: 'good', isSigned: true, thisUpdate: expect.stringMatching(/^20/), nextUpdate: expect.stringMatching(/^20/) },
      })
    })

    test('is not trusted once its issuer has taken it back', async () => {
      const credentials = certificates.make()
      certificates.revoke(credentials)
      expect(await shakeStapled(credentials, certificates.staple(credentials))).toMatchObject({
        trusted: false,
        problem: 'revoked',
        staple: { status: 'revoked', isSigned: true, revokedAt: expect.stringMatching(/^20/) },
      })
    })

    test('believes nobody but the issuer', async () => {
      const credentials = certificates.make()
      certificates.revoke(credentials)
      const handshake = await shakeStapled(credentials, certificates.staple(credentials, 'stranger'))
      expect(handshake).toMatchObject({ trusted: true, staple: { status: 'revoked', isSigned: false } })
    })

    test('tells where it is about another certificate, or can not be read', async () => {
      const credentials = certificates.make()
      const others = certificates.staple(certificates.make())
      expect(await shakeStapled(credentials, others)).toMatchObject({ trusted: true, staple: { status: 'other-certificate' } })
      expect(await shakeStapled(credentials, Buffer.from('a response'))).toMatchObject({ trusted: true, staple: { status: 'unreadable' } })
      const whole = certificates.staple(credentials)
      for (let length = 1; length < whole.length; length += 37) {
        expect(readStaple(whole.subarray(0, length), { serialNumber: '01' }).status).toBe('unreadable')
      }
    })
  })

  test('of an old version comes about on request, and only then', async () => {
    const credentials = certificates.make()
    for (const version of ['TLSv1', 'TLSv1.1'] as const) {
      const options: TlsOptions = { ...credentials, minVersion: version, maxVersion: version, ciphers: 'DEFAULT:@SECLEVEL=0' }
      expect((await shakeWith(options, { protocol: version })).handshake).toMatchObject({ protocol: version, trusted: true })
      const refused = await shakeWith(options)
      expect(refused).toMatchObject({ handshake: { protocol: '', problem: 'handshake-failed', alert: 'tlsv1 alert protocol version' } })
    }
    const modern = await shakeWith({ ...credentials }, { protocol: 'TLSv1.2' })
    expect(modern.handshake.protocol).toBe('TLSv1.2')
    const none = await shakeWith({ ...credentials, maxVersion: 'TLSv1.2' }, { protocol: 'TLSv1.3' })
    expect(none.handshake.alert).toBe('tlsv1 alert protocol version')
  })
})

const kinds: [string, Wanted, string[], string | undefined][] = [
  ['good', {}, [], undefined],
  ['on an elliptic curve', { key: 'EC' }, [], undefined],
  ['of Ed25519', { key: 'Ed25519' }, [], undefined],
  ['of an issuer under the root', { by: 'intermediate' }, [], undefined],
  ['for any host of the domain', { names: ['DNS:*.example.test'] }, [], undefined],
  ['expired', { days: [-30, -1] }, ['expired'], 'certificate has expired'],
  ['not yet valid', { days: [1, 30] }, ['not-yet-valid'], 'certificate is not yet valid'],
  ['of another host', { names: ['DNS:other.example.test'], subject: '/CN=other.example.test' }, ['wrong-name'], 'hostname mismatch'],
  ['for any host of a domain above', { names: ['DNS:*.test'], subject: '/CN=x' }, ['wrong-name'], 'hostname mismatch'],
  ['self-signed', { by: 'itself' }, ['self-signed'], 'self-signed certificate'],
  ['of a root that nobody knows', { by: 'stranger' }, ['unknown-issuer'], 'unable to verify the first certificate'],
  ['expired, of such a root', { by: 'stranger', days: [-30, -1] }, ['expired', 'unknown-issuer'], 'certificate has expired'],
  ['with a small key', { key: 'RSA 1024' }, ['weak-key'], 'EE certificate key too weak'],
  [
    'with all that',
    { by: 'itself', days: [-30, -1], key: 'RSA 1024', names: ['DNS:x.example'] },
    ['expired', 'self-signed', 'wrong-name', 'weak-key'],
    'certificate has expired',
  ],
]

describe.skipIf(!canMakeCertificates)('a certificate', () => {
  test.each(kinds)('%s is told for what it is, as OpenSSL would judge it', async (_what, wanted, problems, verdict) => {
    const credentials = certificates.make(wanted)
    await having(startTlsServer({ ...credentials, ciphers: 'DEFAULT:@SECLEVEL=0' }), async (server) => {
      const { handshake } = await shake(server.port, certificates.ca)
      expect(handshake.problems ?? []).toEqual(problems)
      expect(handshake).toMatchObject({ trusted: problems.length === 0, protocol: 'TLSv1.3' })
      expect(handshake.problem).toBe(problems[0])
      expect(await sClient(server.port)).toContain(verdict ?? '0 (ok)')
    })
  })

  test('whose issuer did not come along is of an unknown one', async () => {
    const { cert, key } = certificates.make({ by: 'intermediate' })
    const alone = cert.slice(0, cert.indexOf('-----END CERTIFICATE-----') + 26)
    const { handshake } = await shakeWith({ cert: alone, key })
    expect(handshake).toMatchObject({ trusted: false, problems: ['unknown-issuer'], chain: [] })
  })

  test('is not trusted by the roots that everybody knows', async () => {
    const credentials = certificates.make()
    const { handshake } = await having(startTlsServer(credentials), (server) => shake(server.port))
    expect(handshake.problems).toEqual(['unknown-issuer'])
  })

  test('is not there at all with an anonymous cipher', async () => {
    const options: TlsOptions = { ciphers: 'ADH-AES128-SHA256:@SECLEVEL=0', maxVersion: 'TLSv1.2', dhparam: 'auto' }
    const { handshake } = await shakeWith(options)
    // We don't offer such ciphers, so this is as far as it goes.
    expect(handshake).toMatchObject({ problem: 'handshake-failed', alert: 'sslv3 alert handshake failure' })
  })
})

describe('a handshake fails', () => {
  const hello = (then: (socket: Socket) => void) => startPlainServer((socket) => socket.once('data', () => then(socket)))

  test.each<[string, () => Promise<BareServer>, string, 'fin' | 'reset' | undefined]>([
    ['where the server closes', () => hello((socket) => socket.end()), 'the server closed the connection during the handshake', 'fin'],
    [
      'where it closes at once',
      () => startPlainServer((socket) => socket.end()),
      'the server closed the connection during the handshake',
      'fin',
    ],
    ['where it resets', () => hello((socket) => socket.resetAndDestroy()), 'the server reset the connection during the handshake', 'reset'],
    [
      'where it speaks plain SMTP',
      () => startPlainServer((socket) => socket.write('220 mail.example.test ESMTP\r\n')),
      'wrong version number: what answers does not speak TLS',
      undefined,
    ],
    ['where it stays silent', () => startPlainServer(() => {}), 'no answer to the handshake in time', undefined],
    [
      'where an alert comes',
      () => hello((socket) => socket.write(Buffer.from([21, 3, 3, 0, 2, 2, 80]))),
      'tlsv1 alert internal error',
      undefined,
    ],
  ])('%s', async (_what, start, alert, ended) => {
    const began = performance.now()
    const secured = await having(start(), (server) => shake(server.port, undefined, { timeoutMs: 300 }))
    expect(performance.now() - began).toBeLessThan(2000)
    expect(secured.handshake).toMatchObject({ protocol: '', cipher: '', trusted: false, problems: ['handshake-failed'], alert })
    expect(secured.ended).toBe(ended)
  })

  test('on plain text that came before anybody listened', async () => {
    await having(
      startPlainServer((socket) => socket.write('220 mail.example.test ESMTP\r\n')),
      async (server) => {
        const connection = await connectTo(server.port)
        await sleep(100)
        const heard: string[] = []
        const shaken = connection.secure({ host: HOST, protocol: 'any', timeoutMs: 2000 })
        connection.listen({ bytes: (chunk) => heard.push(String(chunk)), end: () => {} })
        expect((await shaken).handshake.alert).toBe('wrong version number: what answers does not speak TLS')
        expect(heard).toEqual([])
      },
    )
  })

  test('on garbage of every sort, without an exception', async () => {
    const sorts = [
      Buffer.alloc(5),
      Buffer.alloc(70_000, 0xff),
      Buffer.from([22, 3, 3, 0xff, 0xff]),
      Buffer.concat([Buffer.from([22, 3, 3, 0x40, 0]), Buffer.alloc(0x4000, 2)]),
      Buffer.from([20, 3, 3, 0, 1, 1]),
      Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'),
      Buffer.from([23, 3, 3, 0, 1, 1]),
      // A server's hello that breaks off, and warnings without end.
      Buffer.from([22, 3, 3, 0, 4, 2, 0, 0, 0]),
      Buffer.concat(Array.from({ length: 5000 }, () => Buffer.from([21, 3, 3, 0, 2, 1, 90]))),
    ]
    for (const bytes of sorts) {
      const { handshake } = await having(
        hello((socket) => socket.write(bytes)),
        (server) => shake(server.port, undefined, { timeoutMs: 300 }),
      )
      expect(handshake.problem).toBe('handshake-failed')
      expect(handshake.alert).toMatch(/^[a-z][^:/]*(: [^:/]*)?$/)
    }
  })

  test.skipIf(!canMakeCertificates)('where there is no cipher that both know', async () => {
    const { handshake } = await shakeWith({ ...certificates.make(), ciphers: 'CAMELLIA256-SHA', maxVersion: 'TLSv1.2' })
    expect(handshake.alert).toBe('sslv3 alert handshake failure')
  })
})

describe.skipIf(!canMakeCertificates)('the connection behind it', () => {
  test('tells what was decrypted, after the handshake, and what it is given goes out encrypted', async () => {
    let said = ''
    const starting = startTlsServer(certificates.make(), { onSecured: (socket) => socket.on('data', (chunk) => (said += chunk)) })
    await having(starting, async (server) => {
      const connection = await connectTo(server.port, certificates.ca)
      const order: string[] = []
      const shaken = connection.secure({ host: HOST, protocol: 'any', timeoutMs: 2000 })
      connection.listen({ bytes: (chunk) => order.push(String(chunk)), end: (cause) => order.push(cause) })
      await shaken.then(() => order.push('shaken'))
      await expect.poll(() => order.join(' ')).toBe('shaken hello')
      connection.write(Buffer.from('NOOP'))
      await expect.poll(() => said).toBe('NOOP')
      connection.close()
      await expect.poll(server.open).toBe(0)
    })
  })

  test('tells the end: with a word of goodbye, without one, and by reset', async () => {
    const ends: [(socket: Socket, plain: Socket) => void, string][] = [
      [(socket) => socket.end(), 'fin'],
      [(_socket, plain) => plain.end(), 'fin'],
      [(_socket, plain) => plain.resetAndDestroy(), 'reset'],
    ]
    for (const [end, expected] of ends) {
      const credentials = certificates.make()
      const server = await startPlainServer((plain) => {
        const socket = new TLSSocket(plain, { isServer: true, ...credentials })
        socket.on('error', () => {})
        socket.once('secure', () => {
          socket.write('hello')
          setTimeout(() => end(socket, plain), 50)
        })
        socket.resume()
      })
      await having(Promise.resolve(server), async () => {
        const connection = await connectTo(server.port, certificates.ca)
        const heard: string[] = []
        const shaken = connection.secure({ host: HOST, protocol: 'any', timeoutMs: 2000 })
        connection.listen({ bytes: (chunk) => heard.push(String(chunk)), end: (cause) => heard.push(`<${cause}>`) })
        await shaken
        await expect.poll(() => heard.join('')).toBe(`hello<${expected}>`)
        connection.close()
      })
    }
  })

  test('destroyed in the midst of the handshake is gone at once, and says so', async () => {
    await having(
      startPlainServer((socket) => socket.resume()),
      async (server) => {
        const connection = await connectTo(server.port)
        const shaken = connection.secure({ host: HOST, protocol: 'any', timeoutMs: 60_000 })
        connection.listen({ bytes: () => {}, end: () => {} })
        await sleep(50)
        connection.destroy()
        expect((await shaken).handshake.problem).toBe('handshake-failed')
        await expect.poll(server.open).toBe(0)
      },
    )
  })

  test('a hundred times over leaves no socket and no timer', async () => {
    const credentials = certificates.make({ key: 'EC' })
    const resources = () => process.getActiveResourcesInfo().filter((name) => /TCP|TLS|Timeout|Pipe/.test(name)).length
    await having(startTlsServer(credentials), async (server) => {
      await shake(server.port, certificates.ca)
      await expect.poll(server.open).toBe(0)
      const before = resources()
      for (let round = 0; round < 10; round += 1) {
        const shaken = await Promise.all(Array.from({ length: 10 }, () => shake(server.port, certificates.ca)))
        expect(shaken.every(({ handshake }) => handshake.trusted)).toBe(true)
      }
      await expect.poll(server.open).toBe(0)
      await expect.poll(resources).toBeLessThanOrEqual(before)
    })
  })
})

/** What `openssl s_client` makes of the server's certificate, when it is asked to look at the name too. */
function sClient(port: number): Promise<string> {
  const args = ['s_client', '-connect', `127.0.0.1:${port}`, '-servername', HOST, '-verify_hostname', HOST, '-CAfile', certificates.caFile]
  return new Promise((resolve) => {
    const child = execFile('openssl', [...args, '-no-CApath', '-no-CAstore'], { timeout: 10_000 }, (_error, out) => {
      resolve(/Verify return code: (.*)/.exec(out)?.[1] ?? out)
    })
    child.stdin?.end('Q\n')
  })
}
