// Logins at a real server: Postfix with dovecot behind it, which knows every mechanism of ours but -PLUS.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckRequestInput } from '#lib/check/request.ts'
import { authMechanisms } from '#lib/smtp/auth/names.ts'
import { findPart } from '#tests/setup/parts.ts'
import { type Certificates, canMakeCertificates, createCertificates } from '#tests/support/certificates.ts'
import { type DnsServer, startDnsServer } from '#tests/support/dns-server.ts'
import { startExim } from '#tests/support/exim.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { startPostfix } from '#tests/support/postfix.ts'
import { type RealCheck, realCheck } from '#tests/support/real-check.ts'
import { testZones } from '#tests/support/zones.ts'

const isMissing = !canMakeCertificates || (['named', 'postfix', 'dovecot'] as const).some((name) => findPart(name) === undefined)

const USER = 'jdoe@example.test'
const PASSWORD = 'Sesam-öffne=dich,4711'
const TOKEN = 'ya29.a0AfH6SMBxQvZ_canary-token'
/** A password that can be typed in two ways. */
const ACCENTED = { username: 'rene@example.test', password: 'Caf\u00e9-Cr\u00e8me-12' }

const passwords = ['SCRAM-SHA-256', 'CRAM-MD5', 'PLAIN', 'LOGIN'] as const
const tokens = ['XOAUTH2', 'OAUTHBEARER'] as const
const every = [...passwords, ...tokens]
const secretFor = (mechanism: (typeof every)[number]) => (mechanism === 'XOAUTH2' || mechanism === 'OAUTHBEARER' ? TOKEN : PASSWORD)

describe.skipIf(isMissing)('a login at Postfix with dovecot', () => {
  let certificates: Certificates
  let mail: MailServer
  let dns: DnsServer
  beforeAll(async () => {
    certificates = createCertificates()
    mail = await startPostfix({
      ports: [25, 587],
      tls: { credentials: certificates.make(), wrapped: [465] },
      sasl: { users: { [USER]: PASSWORD, [ACCENTED.username]: ACCENTED.password }, tokens: { [USER]: TOKEN } },
    })
    dns = await startDnsServer(testZones({ mail: mail.address }))
  })
  afterAll(async () => {
    await dns?.stop()
    await mail?.stop()
    certificates?.remove()
  })
  type Auth = Partial<NonNullable<CheckRequestInput['auth']>>
  const check = (auth: Auth, input: Partial<CheckRequestInput> = {}): Promise<RealCheck> =>
    realCheck(
      { target: 'jdoe@example.test', tls: 'require', auth: { username: USER, password: PASSWORD, ...auth }, ...input },
      { dns: dns.address, ca: [certificates.ca] },
    )
  const authLines = (of: RealCheck) => of.of('send').filter((event) => event.verb === 'auth')

  describe.each(every)('%s', (mechanism) => {
    const password = secretFor(mechanism)

    it.each([
      ['behind STARTTLS', { port: 587 }],
      ['in TLS from the first byte on', { port: 465, tls: 'implicit' }],
    ] as const)('lets us in %s, with and without initial response', async (_where, input) => {
      for (const initialResponse of [true, false]) {
        const done = await check({ mechanism, password, initialResponse }, input)
        expect(done.outcome, done.session).toBe('completed')
        expect(done.session).toContain('\n235 2.7.0 Authentication successful\n')
        expect(done.session).not.toContain(password)
        const first = authLines(done)[0]?.text ?? ''
        const isClientFirst = mechanism !== 'LOGIN' && mechanism !== 'CRAM-MD5'
        expect(first).toMatch(initialResponse && isClientFirst ? new RegExp(`^AUTH ${mechanism} \\S+`) : new RegExp(`^AUTH ${mechanism}$`))
      }
    })

    it('does not let us in with a wrong secret', async () => {
      for (const initialResponse of [true, false]) {
        const done = await check({ mechanism, password: 'something-else-entirely', initialResponse })
        expect(done.outcome, done.session).toBe('auth-failed')
        expect(done.session).toMatch(/\n535 5\.7\.8 /)
        expect(done.sent.at(-1)).toBe('QUIT')
        expect(done.sent.some((line) => line.startsWith('MAIL'))).toBe(false)
      }
    })
  })

  it('takes the strongest on offer', async () => {
    const done = await check({})
    expect(done.outcome).toBe('completed')
    expect(authLines(done)[0]?.text).toMatch(/^AUTH SCRAM-SHA-256 /)
  })

  it('says `y` where we could have bound, so that nobody takes -PLUS out of the offer unseen', async () => {
    const first = authLines(await check({ mechanism: 'SCRAM-SHA-256' }))[0]?.text.split(' ')[2] ?? ''
    expect(Buffer.from(first, 'base64').toString()).toMatch(/^y,,n=jdoe@example\.test,r=/)
    const clear =
      authLines(await check({ mechanism: 'SCRAM-SHA-256', allowPlaintext: true }, { tls: 'never' }))[0]?.text.split(' ')[2] ?? ''
    expect(Buffer.from(clear, 'base64').toString()).toMatch(/^n,,n=jdoe@example\.test,r=/)
  })

  it('sends nothing in the clear, unless that was asked for', async () => {
    const refused = await check({}, { tls: 'never' })
    expect(refused.outcome).toBe('auth-failed')
    expect(refused.sent).toEqual(['EHLO client.example', 'QUIT'])
    const allowed = await check({ allowPlaintext: true, mechanism: 'PLAIN' }, { tls: 'never' })
    expect(allowed.outcome).toBe('completed')
  })

  it('sends nothing for a mechanism that is not on offer', async () => {
    const done = await check({ mechanism: 'SCRAM-SHA-256-PLUS' })
    expect(done.outcome).toBe('auth-failed')
    expect(authLines(done)).toEqual([])
    const insisted = await check({ mechanism: 'SCRAM-SHA-256-PLUS' }, { insist: ['AUTH'] })
    expect(insisted.outcome).toBe('auth-failed')
    expect(insisted.session).toMatch(/\n53[45] 5\.7\.\d /)
  })

  it.each(passwords)('prepares a password with accents for %s', async (mechanism) => {
    const decomposed = { ...ACCENTED, password: ACCENTED.password.normalize('NFD') }
    const isPrepared = mechanism === 'PLAIN' || mechanism === 'SCRAM-SHA-256'
    expect((await check({ mechanism, ...ACCENTED })).outcome).toBe('completed')
    expect((await check({ mechanism, ...decomposed })).outcome).toBe(isPrepared ? 'completed' : 'auth-failed')
  })

  it('opens the way to other domains', async () => {
    const to = ['someone@elsewhere.test']
    const input = { target: 'mail.example.test', route: 'host', to } as const
    expect((await realCheck({ ...input, tls: 'require' }, { dns: dns.address, ca: [certificates.ca] })).session).toContain(
      'Relay access denied',
    )
    // Behind the login it is another rule that stops it: nothing leaves the test.
    const relayed = await check({}, { ...input, to: [...to] })
    expect(relayed.session).toContain('nothing leaves this test')
    expect(relayed.session).not.toContain('Relay access denied')
  })

  it('ends where it is told to', async () => {
    const done = await check({}, { stop: { after: 'auth', how: 'quit' } })
    expect(done.outcome).toBe('completed')
    expect(done.sent.at(-1)).toBe('QUIT')
    expect(done.sent.some((line) => line.startsWith('MAIL'))).toBe(false)
  })

  it('covers all mechanisms but the one that dovecot lacks', () => {
    expect([...every, 'SCRAM-SHA-256-PLUS'].sort()).toEqual([...authMechanisms].sort())
  })
})

const USER_ELSEWHERE = { name: 'jdoe', password: 'Sesam-oeffne-dich-4711' }

describe('a login at Exim', () => {
  const isMissing = !canMakeCertificates || findPart('named') === undefined || findPart('exim') === undefined
  it.skipIf(isMissing)('goes with each of its mechanisms, and not with a wrong password', async () => {
    const certificates = createCertificates()
    const mail = await startExim({ credentials: certificates.make({ names: ['DNS:mx.exim.example.test'] }), user: USER_ELSEWHERE })
    const dns = await startDnsServer(testZones({ exim: mail.address }))
    const { name: username, password } = USER_ELSEWHERE
    const check = (auth: NonNullable<CheckRequestInput['auth']>) =>
      realCheck({ target: 'jdoe@exim.example.test', tls: 'require', auth }, { dns: dns.address, ca: [certificates.ca] })
    try {
      for (const mechanism of ['CRAM-MD5', 'PLAIN', 'LOGIN'] as const) {
        for (const initialResponse of [true, false]) {
          const done = await check({ mechanism, username, password, initialResponse })
          expect(done.outcome, done.session).toBe('completed')
          expect(done.session).toMatch(/\n235 /)
        }
        const wrong = await check({ mechanism, username, password: 'something-else' })
        expect(wrong.outcome, wrong.session).toBe('auth-failed')
        expect(wrong.session).toMatch(/\n535 /)
      }
      const strongest = await check({ username, password })
      expect(strongest.sent.find((line) => line.startsWith('AUTH'))).toBe('AUTH CRAM-MD5')
    } finally {
      await dns.stop()
      await mail.stop()
      certificates.remove()
    }
  })
})
