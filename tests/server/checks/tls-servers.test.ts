// Whole checks in TLS against real mail servers: what they offer before and after, what they insist on, what is told of them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckRequestInput } from '#lib/check/request.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { parseKeywords } from '#lib/smtp/keyword.ts'
import { words } from '#lib/words/en.ts'
import { findPart } from '#tests/setup/parts.ts'
import { type Certificates, canMakeCertificates, createCertificates } from '#tests/support/certificates.ts'
import { type DnsServer, startDnsServer } from '#tests/support/dns-server.ts'
import { startExim } from '#tests/support/exim.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { waitForMessage } from '#tests/support/maildir.ts'
import { type PostfixOptions, startPostfix } from '#tests/support/postfix.ts'
import { type RealCheck, realCheck } from '#tests/support/real-check.ts'
import { testZones } from '#tests/support/zones.ts'

const hasBasics = canMakeCertificates && findPart('named') !== undefined
let certificates: Certificates
beforeAll(() => {
  if (hasBasics) certificates = createCertificates()
})
afterAll(() => certificates?.remove())

/** The keywords of each EHLO reply, in order. */
function keywordsOf(check: RealCheck): string[][] {
  const replies: string[][] = []
  let current: string[] | undefined
  for (const event of check.events) {
    if (event.kind === 'send') current = event.verb === 'ehlo' ? [] : undefined
    if (event.kind !== 'receive' || current === undefined) continue
    current.push(event.text.slice(4))
    if (event.last === true) replies.push(parseKeywords(current).map(({ keyword }) => keyword))
  }
  return replies
}

const isMissing = !hasBasics || findPart('postfix') === undefined
describe.skipIf(isMissing)('a check of Postfix', () => {
  let mail: MailServer
  let dns: DnsServer
  beforeAll(async () => {
    mail = await startPostfix({ tls: { credentials: certificates.make({ by: 'intermediate' }), wrapped: [465] } })
    dns = await startDnsServer(testZones({ mail: mail.address }))
  })
  afterAll(async () => {
    await dns?.stop()
    await mail?.stop()
  })
  const check = (input: Partial<CheckRequestInput> = {}) =>
    realCheck({ target: 'jdoe@example.test', ...input }, { dns: dns.address, ca: [certificates.ca] })

  it.each(['opportunistic', 'require'] as const)('greets twice with tls %s, and STARTTLS is not offered again', async (tls) => {
    const secured = await check({ tls })
    expect(secured.outcome).toBe('completed')
    expect(secured.sent.slice(0, 4)).toEqual([
      'EHLO client.example',
      'STARTTLS',
      'EHLO client.example',
      'MAIL FROM:<postmaster@client.example>',
    ])
    const [before, after] = keywordsOf(secured)
    expect(before).toContain('STARTTLS')
    expect(after).toEqual(before?.filter((keyword) => keyword !== 'STARTTLS'))
    expect(secured.of('tls')).toMatchObject([
      {
        attempt: 0,
        mode: 'starttls',
        protocol: 'TLSv1.3',
        servername: 'mail.example.test',
        trusted: true,
        certificate: { issuer: 'CN=Test issuer' },
      },
    ])
    expect(secured.of('closed')).toMatchObject([{ by: 'server', cause: 'quit' }])
    expect(mail.log()).toContain('TLS connection established')
  })

  it('says nothing of TLS with tls never', async () => {
    const plain = await check({ tls: 'never' })
    expect(plain.outcome).toBe('completed')
    expect(plain.of('tls')).toEqual([])
    expect(plain.sent).not.toContain('STARTTLS')
  })

  it('begins with TLS on the port for that', async () => {
    const secured = await check({ tls: 'implicit', port: 465 })
    expect(secured.outcome).toBe('completed')
    expect(secured.of('tls')).toMatchObject([{ mode: 'implicit', protocol: 'TLSv1.3', trusted: true }])
    expect(secured.sent.slice(0, 2)).toEqual(['EHLO client.example', 'MAIL FROM:<postmaster@client.example>'])
    const kinds = secured.events.map((event) => event.kind)
    expect(kinds.indexOf('tls')).toBeLessThan(kinds.indexOf('receive'))
  })

  it('finds plain SMTP where it wanted TLS, and looks what speaks there', async () => {
    const early = await check({ tls: 'implicit', port: 25 })
    expect(early.outcome).toBe('tls-failed')
    expect(early.of('tls')).toMatchObject([
      { attempt: 0, mode: 'implicit', problem: 'handshake-failed', alert: expect.stringContaining('wrong version number') },
    ])
    expect(early.of('trying')).toMatchObject([{ attempt: 0 }, { attempt: 1, port: 25, aside: true }])
    expect(early.of('receive')[0]).toMatchObject({ attempt: 1, code: 220 })
    expect(early.sent).toEqual(['QUIT'])
    const said = summarise(early.events, { target: 'example.test', tls: 'implicit' })
    expect(words(said.title)).toBe('Port 25 of mail.example.test begins in the clear.')
  })

  it('finds TLS where it wanted plain SMTP, without waiting as long as it may', async () => {
    const late = await realCheck({ target: 'jdoe@example.test', port: 465 }, { dns: dns.address, limitsMs: { 'tls-port-banner': 300 } })
    expect(late.outcome).toBe('unreachable')
    expect(late.of('closed')[0]).toMatchObject({ attempt: 0, by: 'client', cause: 'timeout' })
    expect(late.of('tls')).toMatchObject([{ attempt: 1, mode: 'implicit', protocol: 'TLSv1.3' }])
    expect(late.of('done')).toMatchObject([{ attempt: 0 }])
    const said = summarise(late.events, { target: 'example.test', tls: 'opportunistic' })
    expect(words(said.title)).toBe('Port 465 of mail.example.test expects TLS from the first byte.')
  })

  it('delivers a message byte for byte through TLS', async () => {
    const body = 'Dots:\n.\n..\nend'
    const sent = await check({ tls: 'require', purpose: 'message', message: { subject: 'Through TLS', body } })
    expect(sent.outcome).toBe('accepted')
    const arrived = await waitForMessage(mail, 'Subject: Through TLS')
    expect(arrived.slice(arrived.indexOf('\n\n') + 2)).toBe(`${body}\n`)
    expect(arrived).toContain('with ESMTPS id')
  })

  it('goes on though the certificate is not to be trusted, and says so', async () => {
    const untrusted = await realCheck({ target: 'jdoe@example.test', tls: 'require' }, { dns: dns.address })
    expect(untrusted.outcome).toBe('completed')
    expect(untrusted.of('tls')).toMatchObject([{ trusted: false, problem: 'unknown-issuer', problems: ['unknown-issuer'] }])
  })
})

/** One Postfix of these options, and one check of it. */
async function checkOf(options: PostfixOptions, input: Partial<CheckRequestInput> = {}): Promise<RealCheck> {
  const mail = await startPostfix(options)
  const dns = await startDnsServer(testZones({ mail: mail.address }))
  try {
    return await realCheck({ target: 'jdoe@example.test', ...input }, { dns: dns.address, ca: [certificates.ca] })
  } finally {
    await dns.stop()
    await mail.stop()
  }
}

describe.skipIf(isMissing)('a Postfix of its own', () => {
  it('that insists on TLS refuses the sender without it, and takes it with it', async () => {
    const tls = { credentials: certificates.make(), level: 'encrypt' } as const
    const plain = await checkOf({ tls }, { tls: 'never' })
    expect(plain.outcome).toBe('rejected')
    expect(plain.session).toContain('\n530 5.7.0 Must issue a STARTTLS command first\n')
    expect((await checkOf({ tls })).outcome).toBe('completed')
  })

  it('without TLS is good enough, unless TLS is required', async () => {
    expect((await checkOf({})).outcome).toBe('completed')
    const required = await checkOf({}, { tls: 'require' })
    expect(required.outcome).toBe('tls-failed')
    expect(required.sent).toEqual(['EHLO client.example', 'QUIT'])
  })

  it('that speaks only TLS 1.0 is refused by default, and met on request', async () => {
    const old: PostfixOptions = {
      tls: { credentials: certificates.make() },
      extra: ['smtpd_tls_protocols = TLSv1', 'tls_medium_cipherlist = DEFAULT:@SECLEVEL=0', 'smtpd_tls_ciphers = medium'],
    }
    const refused = await checkOf(old)
    expect(refused.outcome).toBe('tls-failed')
    expect(refused.of('tls')).toMatchObject([{ problem: 'handshake-failed', alert: 'tlsv1 alert protocol version' }])
    const inTheClear = await checkOf(old, { tlsFallback: true })
    expect(inTheClear.outcome).toBe('completed')
    const [once, again] = inTheClear.of('connected')
    expect([once?.attempt, again?.attempt, again?.address]).toEqual([0, 1, once?.address])
    const [first, second] = [0, 1].map((attempt) => inTheClear.of('send').filter((event) => event.attempt === attempt))
    expect(first?.map(({ verb }) => verb)).toEqual(['ehlo', 'starttls'])
    expect(second?.map(({ verb }) => verb)).toEqual(['ehlo', 'mail', 'rcpt', 'rset', 'quit'])
    const met = await checkOf(old, { tlsProtocol: 'TLSv1' })
    expect(met.of('tls')).toMatchObject([{ protocol: 'TLSv1', trusted: true }])
    expect(met.outcome).toBe('completed')
  })

  it('with a bad certificate is talked to, and all that is wrong with it is told', async () => {
    const bad = await checkOf({
      tls: { credentials: certificates.make({ by: 'itself', days: [-9, -2], names: ['DNS:elsewhere.example'] }) },
    })
    expect(bad.outcome).toBe('completed')
    expect(bad.of('tls')).toMatchObject([{ trusted: false, problem: 'expired', problems: ['expired', 'self-signed', 'wrong-name'] }])
  })
})

describe('a check of Exim', () => {
  it.skipIf(!hasBasics || findPart('exim') === undefined)('goes through TLS', async () => {
    const host = 'mx.exim.example.test'
    const mail = await startExim({ credentials: certificates.make({ names: [`DNS:${host}`] }) })
    const dns = await startDnsServer(testZones({ exim: mail.address }))
    try {
      const secured = await realCheck({ target: 'jdoe@exim.example.test', tls: 'require' }, { dns: dns.address, ca: [certificates.ca] })
      expect(secured.outcome).toBe('completed')
      expect(secured.of('tls')).toMatchObject([{ servername: host, trusted: true, mode: 'starttls' }])
      expect(keywordsOf(secured).map((keywords) => keywords.includes('STARTTLS'))).toEqual([true, false])
      expect(secured.of('closed')).toMatchObject([{ by: 'server', cause: 'quit' }])
    } finally {
      await dns.stop()
      await mail.stop()
    }
  })
})
