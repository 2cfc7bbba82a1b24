// SCRAM over real sockets and real TLS, against a server that verifies by Node's crypto: channel binding, which no server of
// Debian's offers over SMTP yet, and servers that cheat.
import { createHash, X509Certificate } from 'node:crypto'
import type { TLSSocket } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckRequestInput } from '#lib/check/request.ts'
import { MAX_ITERATIONS } from '#lib/smtp/auth/scram.ts'
import { stretch } from '#server/checks/auth-tools.ts'
import { type Certificates, canMakeCertificates, createCertificates, type Wanted } from '#tests/support/certificates.ts'
import { everywhereHere } from '#tests/support/here.ts'
import { type RealCheck, realCheck } from '#tests/support/real-check.ts'
import { type SaslServerOptions, type ScramServerOptions, scramExchange, startSaslServer } from '#tests/support/sasl-server.ts'

const who = { username: 'jdoe', password: 'Sesam-öffne-dich-4711' }

describe.skipIf(!canMakeCertificates)('SCRAM', () => {
  let certificates: Certificates
  beforeAll(() => {
    certificates = createCertificates()
  })
  afterAll(() => certificates?.remove())

  interface Setting {
    offer?: string
    mechanism?: NonNullable<CheckRequestInput['auth']>['mechanism']
    maxVersion?: 'TLSv1.2' | 'TLSv1.3'
    certificate?: Wanted
    scram?: Partial<ScramServerOptions>
    /** The bindings that the server takes. */
    knows?: ('tls-exporter' | 'tls-server-end-point')[]
    plain?: boolean
    password?: string
  }

  /** One check against a server of this kind; `words` are the client's first words. */
  async function check(setting: Setting): Promise<RealCheck & { words: string[] }> {
    const { offer = 'SCRAM-SHA-256 SCRAM-SHA-256-PLUS', knows = ['tls-exporter', 'tls-server-end-point'], plain = false } = setting
    const credentials = certificates.make(setting.certificate)
    const words: string[] = []
    const onAuth: SaslServerOptions['onAuth'] = async (command, line) => {
      const all = plain ? {} : bindingsAt(line.socket as TLSSocket, credentials.cert)
      const bindings = Object.fromEntries(Object.entries(all).filter(([name]) => knows.includes(name as 'tls-exporter')))
      words.push(await scramExchange(command, line, { ...who, bindings, ...setting.scram }))
    }
    const tls = { ...credentials, ...(setting.maxVersion === undefined ? {} : { maxVersion: setting.maxVersion }) }
    const server = await startSaslServer({ offer, onAuth, ...(plain ? {} : { tls }) })
    try {
      const auth = {
        ...who,
        mechanism: setting.mechanism ?? 'auto',
        allowPlaintext: plain,
        password: setting.password ?? who.password,
      } as const
      const input = { target: 'jdoe@example.test', port: server.port, tls: plain ? 'never' : 'implicit', auth } as const
      const done = await realCheck(input, { dns: everywhereHere, ca: [certificates.ca] })
      return { ...done, words }
    } finally {
      await server.stop()
    }
  }

  it.each([
    ['the exporter of TLS 1.3', {}, 'p=tls-exporter,,'],
    ['the certificate in TLS 1.2', { maxVersion: 'TLSv1.2' }, 'p=tls-server-end-point,,'],
    [
      'the certificate in TLS 1.2, with a key on a curve',
      { maxVersion: 'TLSv1.2', certificate: { key: 'EC' } },
      'p=tls-server-end-point,,',
    ],
  ] as const)('is bound to %s', async (_what, setting, header) => {
    const done = await check(setting)
    expect(done.outcome, done.session).toBe('completed')
    expect(done.words).toEqual([expect.stringMatching(new RegExp(`^${header}n=jdoe,r=`))])
  })

  it('is bound to the certificate where the server does not know the exporter', async () => {
    const done = await check({ knows: ['tls-server-end-point'] })
    expect(done.outcome, done.session).toBe('completed')
    expect(done.words.map((each) => each.split(',')[0])).toEqual(['p=tls-exporter', 'p=tls-server-end-point'])
  })

  it('gives up where the server knows no binding of ours', async () => {
    const done = await check({ knows: [] })
    expect(done.outcome).toBe('auth-failed')
    expect(done.words).toHaveLength(2)
    expect(done.sent.at(-1)).toBe('QUIT')
  })

  it.each([
    ['y where -PLUS is not on offer', { offer: 'SCRAM-SHA-256' }, 'y,,'],
    ['n where it was named without', { mechanism: 'SCRAM-SHA-256' }, 'n,,'],
    ['n in the clear', { plain: true, offer: 'SCRAM-SHA-256' }, 'n,,'],
    ['n where the certificate gives nothing to bind to', { maxVersion: 'TLSv1.2', certificate: { key: 'Ed25519', by: 'itself' } }, 'n,,'],
  ] as const)('says %s', async (_what, setting, header) => {
    const done = await check(setting)
    expect(done.outcome, done.session).toBe('completed')
    expect(done.words).toEqual([expect.stringMatching(new RegExp(`^${header}n=jdoe,r=`))])
  })

  it('is refused with a wrong password, and tried once', async () => {
    const done = await check({ password: 'another one' })
    expect(done.outcome).toBe('auth-failed')
    expect(done.words).toHaveLength(1)
  })

  it.each([
    ['another proof', (final: string) => final.replace(/.(.)=$/, (end) => (end.startsWith('A') ? `BA=` : `AA=`)), 'signature'],
    ['words in its place', () => 'welcome', 'malformed'],
    ['the proof twice', (final: string) => `${final},${final}`, undefined],
  ] as const)('breaks off where the server says %s', async (_what, final, reason) => {
    const done = await check({ scram: { final } })
    const cancelled = done.of('send').find((event) => event.cancel !== undefined)
    expect(cancelled?.cancel).toBe(reason)
    if (reason === undefined) expect(done.outcome).toBe('completed')
    else {
      expect(done.outcome).toBe(reason === 'signature' ? 'auth-failed' : 'protocol-error')
      expect(done.sent.slice(-2)).toEqual(['*', 'QUIT'])
    }
  })

  it('does not stay where the server lets us in without a proof', async () => {
    const done = await check({ scram: { final: () => undefined } })
    expect(done.outcome).toBe('auth-failed')
    expect(done.sent.at(-1)).toBe('QUIT')
    expect(done.sent.some((line) => line.startsWith('MAIL'))).toBe(false)
  })

  it.each([
    ['another nonce', (first: string) => first.replace(/^r=./, 'r=!'), 'nonce', 'auth-failed'],
    ['rounds without end', (first: string) => first.replace(/i=.*/, `i=${MAX_ITERATIONS * 1000}`), 'iterations', 'auth-failed'],
    ['no salt', (first: string) => first.replace(/,s=[^,]*/, ''), 'malformed', 'protocol-error'],
  ] as const)('breaks off where the server asks with %s', async (_what, first, reason, outcome) => {
    const done = await check({ scram: { first } })
    expect(done.of('send').find((event) => event.cancel !== undefined)?.cancel).toBe(reason)
    expect(done.outcome).toBe(outcome)
  })

  it('stretches the password beside everything else', async () => {
    const order: string[] = []
    const key = stretch(Buffer.from('x'), Buffer.from('salt'), 200_000).then(() => order.push('key'))
    await new Promise((resolve) => setImmediate(resolve))
    order.push('another turn')
    await key
    expect(order).toEqual(['another turn', 'key'])
  })

  it('ends a session in which the server speaks up while we are at it', async () => {
    const server = await startSaslServer({
      offer: 'SCRAM-SHA-256',
      async onAuth(command, line) {
        const nonce = /r=(.*)$/.exec(Buffer.from(command.split(' ')[2] ?? '', 'base64').toString())?.[1]
        const first = Buffer.from(`r=${nonce}x,s=c2FsdA==,i=200000`).toString('base64')
        await line.write(`334 ${first}\r\n`)
        await line.write('235 2.7.0 Come in\r\n')
      },
    })
    try {
      const input = { target: 'jdoe@example.test', port: server.port, tls: 'never', auth: { ...who, allowPlaintext: true } } as const
      const done = await realCheck(input, { dns: everywhereHere })
      expect(done.outcome).toBe('protocol-error')
      expect(done.sent.filter((line) => line.startsWith('MAIL'))).toEqual([])
    } finally {
      await server.stop()
    }
  })
})

/** The bindings as the server's side of the connection has them. */
function bindingsAt(socket: TLSSocket, cert: string): Record<string, Uint8Array> {
  const hash = createHash('sha256').update(new X509Certificate(cert).raw).digest()
  const exporter = socket.exportKeyingMaterial(32, 'EXPORTER-Channel-Binding', Buffer.alloc(0))
  return { 'tls-server-end-point': hash, ...(socket.getProtocol() === 'TLSv1.3' ? { 'tls-exporter': exporter } : {}) }
}
