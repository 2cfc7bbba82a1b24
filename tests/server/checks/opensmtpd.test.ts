// OpenSMTPD inside TLS: both ways into it, what is on offer on either side, logins out of a table, and a message.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckRequestInput } from '#lib/check/request.ts'
import { checkRequestSchema } from '#lib/check/request.ts'
import { answers } from '#lib/diagnosis/answers.ts'
import { findPart } from '#tests/setup/parts.ts'
import { type Certificates, canMakeCertificates, createCertificates } from '#tests/support/certificates.ts'
import { type DnsServer, startDnsServer } from '#tests/support/dns-server.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { waitForMessage } from '#tests/support/maildir.ts'
import { canOpenSmtpdShakeHands, startOpenSmtpd } from '#tests/support/opensmtpd.ts'
import { type RealCheck, realCheck } from '#tests/support/real-check.ts'
import { testZones } from '#tests/support/zones.ts'

const isMissing = !canMakeCertificates || findPart('named') === undefined || !canOpenSmtpdShakeHands()
const HOST = 'mx.opensmtpd.example.test'
const USER = { name: 'jdoe', password: 'Sesam-öffne-dich-4711' }

const ways = [
  ['behind STARTTLS', { tls: 'require' }],
  ['in TLS from the first byte on', { tls: 'implicit', port: 465 }],
] as const satisfies [string, Partial<CheckRequestInput>][]

describe.skipIf(isMissing).each(['RSA 2048', 'EC'] as const)('OpenSMTPD with a key of %s', (key) => {
  let certificates: Certificates
  let mail: MailServer
  let dns: DnsServer
  beforeAll(async () => {
    certificates = createCertificates()
    const credentials = certificates.make({ names: [`DNS:${HOST}`], key })
    mail = await startOpenSmtpd({ tls: { credentials, wrapped: 465 }, user: USER })
    dns = await startDnsServer(testZones({ opensmtpd: mail.address }))
  })
  afterAll(async () => {
    await dns?.stop()
    await mail?.stop()
    certificates?.remove()
  })
  const check = (input: Partial<CheckRequestInput>): Promise<RealCheck> =>
    realCheck({ target: 'jdoe@opensmtpd.example.test', ...input }, { dns: dns.address, ca: [certificates.ca] })

  it.each(ways)('talks %s', async (_where, input) => {
    const secured = await check(input)
    expect(secured.outcome, secured.session + mail.log()).toBe('completed')
    expect(secured.of('tls')).toMatchObject([
      { mode: input.tls === 'implicit' ? 'implicit' : 'starttls', protocol: 'TLSv1.3', servername: HOST, trusted: true },
    ])
    expect(secured.of('closed')).toMatchObject([{ by: 'server', cause: 'quit' }])
  })

  it('offers the login inside TLS alone, and both lists are kept', async () => {
    const input = { tls: 'require', target: 'jdoe@opensmtpd.example.test' } as const
    const { commands } = answers((await check(input)).events, checkRequestSchema.parse(input))
    expect(commands.keywordsBefore?.map(({ keyword }) => keyword)).toContain('STARTTLS')
    expect(commands.keywordsBefore?.map(({ keyword }) => keyword)).not.toContain('AUTH')
    expect(commands.keywords).toContainEqual({ keyword: 'AUTH', params: ['PLAIN', 'LOGIN'] })
  })

  it.each(ways)('logs us in %s, and nobody with a wrong password', async (_where, input) => {
    for (const mechanism of ['PLAIN', 'LOGIN'] as const) {
      for (const initialResponse of [true, false]) {
        const auth = { mechanism, username: USER.name, password: USER.password, initialResponse }
        const done = await check({ ...input, auth })
        expect(done.outcome, done.session).toBe('completed')
        expect(done.session).toMatch(/\n235 2\.0\.0 Authentication succeeded\n/)
        expect(done.session).not.toContain(USER.password)
      }
      const wrong = await check({ ...input, auth: { mechanism, username: USER.name, password: 'something-else' } })
      expect(wrong.outcome, wrong.session).toBe('auth-failed')
      expect(wrong.session).toMatch(/\n535 /)
    }
  })

  it('delivers through TLS, behind a login', async () => {
    const body = `Dots:\n.\n..\nkey ${key}`
    const auth = { username: USER.name, password: USER.password }
    const sent = await check({ tls: 'require', auth, purpose: 'message', message: { subject: `With ${key}`, body } })
    expect(sent.outcome, sent.session).toBe('accepted')
    expect(sent.sent.find((line) => line.startsWith('AUTH'))).toMatch(/^AUTH PLAIN /)
    const arrived = await waitForMessage(mail, `Subject: With ${key}`)
    expect(arrived.slice(arrived.indexOf('\n\n') + 2).trimEnd()).toBe(body)
    expect(arrived).toMatch(/with ESMTPSA id .*\(TLSv1\.3:/)
  })
})
