// What a session shows of a server, by real ones that are set up well, and by real ones that are not.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CheckRequestInput, checkRequestSchema } from '#lib/check/request.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { findPart } from '#tests/setup/parts.ts'
import { canMakeCertificates, createCertificates } from '#tests/support/certificates.ts'
import { startDnsServer } from '#tests/support/dns-server.ts'
import { startExim } from '#tests/support/exim.ts'
import { everywhereHere } from '#tests/support/here.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { startOpenSmtpd } from '#tests/support/opensmtpd.ts'
import { startPostfix } from '#tests/support/postfix.ts'
import { realCheck } from '#tests/support/real-check.ts'
import { testZones } from '#tests/support/zones.ts'

/** As Exim writes "nobody inside TLS, everybody outside". */
const OUTSIDE = '$' + '{if def:tls_in_cipher{}{*}}'

const has = (...names: Parameters<typeof findPart>[0][]) => names.every((name) => findPart(name) !== undefined)

/** What is found of the server itself; that it has no TLS, and how DNS leads there, is another matter. */
async function found(mail: MailServer, input: Partial<CheckRequestInput> = {}): Promise<Finding[]> {
  const request = { target: mail.address, otherPorts: false, ...input }
  const { events } = await realCheck(request, { dns: everywhereHere })
  const beside = /^(no-starttls|certificate-|bounce-|own-)/
  return findings(events, checkRequestSchema.parse(request)).filter(({ id }) => !beside.test(id))
}
const told = (all: Finding[]) => all.map(({ id, params }) => [id, params])
const ids = (all: Finding[]) => all.map((each) => each.id)

describe.skipIf(!has('postfix'))('a Postfix', () => {
  describe('as it comes', () => {
    let mail: MailServer
    beforeAll(async () => {
      mail = await startPostfix({ recipients: { 'later@example.test': '451 4.7.1 Greylisted, try again in 300 seconds' } })
    })
    afterAll(() => mail?.stop())

    it('gives no cause for more than a word on VRFY', async () => {
      expect(told(await found(mail, { to: ['jdoe@example.test'] }))).toEqual([['address-queries-listed', { commands: 'VRFY' }]])
      expect(ids(await found(mail, { to: ['jdoe@example.test'], purpose: 'message', pipelining: true }))).toEqual([
        'address-queries-listed',
      ])
    })

    it.each([
      ['elsewhere@other.test', 'reply-refused', { reason: 'relay-denied', code: '554 5.7.1' }],
      ['full@example.test', 'reply-put-off', { reason: 'mailbox-full', code: '452 4.2.2', turn: 'recipient-admin' }],
      ['ghost@example.test', 'recipient-unknown', { recipients: 'ghost@example.test' }],
      ['later@example.test', 'greylisted', { recipients: 'later@example.test', seconds: 300 }],
    ])('says why it does not take %s: %s', async (to, id, params) => {
      const all = await found(mail, { to: [to] })
      expect(ids(all)).toEqual([id, 'address-queries-listed'])
      expect(all[0]?.params).toMatchObject(params)
    })
  })

  it('with a name of its own in the banner, a small SIZE, less on offer and a code of its own', async () => {
    const mail = await startPostfix({
      messageSizeLimit: 1_000_000,
      recipients: { 'odd@example.test': '571 5.7.1 Not for you' },
      extra: ['smtpd_banner = filter.example.net ESMTP', 'smtpd_discard_ehlo_keywords = pipelining, 8bitmime, vrfy'],
    })
    try {
      expect(told(await found(mail, { to: ['odd@example.test'] })).filter(([id]) => id !== 'reply-refused')).toEqual([
        ['code-unknown', { codes: '571' }],
        ['size-small', { bytes: 1_000_000 }],
        ['extensions-missing', { keywords: 'PIPELINING, 8BITMIME' }],
        ['names-differ', { banner: 'filter.example.net', greeting: 'mail.example.test' }],
      ])
    } finally {
      await mail.stop()
    }
  })

  it('that has no name and takes its time over everything', async () => {
    const slowly = ['helo', 'sender', 'recipient'].map((each) => `smtpd_${each}_restrictions = sleep 2`)
    const extra = ['smtpd_banner = localhost ESMTP', 'smtpd_discard_ehlo_keywords = vrfy', 'smtpd_delay_reject = no', ...slowly]
    const mail = await startPostfix({ extra })
    try {
      expect(told(await found(mail, { to: ['jdoe@example.test'] }))).toEqual([
        ['tarpit', { seconds: 2, count: 3 }],
        ['name-not-full', { where: 'banner', name: 'localhost' }],
      ])
    } finally {
      await mail.stop()
    }
  })

  it.skipIf(!has('named'))('whose address has a name that leads elsewhere', async () => {
    // The PTR of 127.0.0.30 says so.
    const [mail, dns] = await Promise.all([startPostfix({ address: '127.0.0.30' }), startDnsServer(testZones({ mail: '127.0.0.99' }))])
    try {
      const { events } = await realCheck({ target: mail.address, to: ['jdoe@example.test'] }, { dns: dns.address })
      expect(told(findings(events))).toContainEqual(['ptr-unconfirmed', { address: '127.0.0.30', names: 'mail.example.test' }])
    } finally {
      await Promise.all([mail.stop(), dns.stop()])
    }
  })

  it.skipIf(!has('dovecot'))('that offers AUTH in the clear, and in an old form', async () => {
    const sasl = { users: { jdoe: 'secret' }, mechanisms: ['plain', 'login'] }
    const extra = ['broken_sasl_auth_clients = yes', 'smtpd_discard_ehlo_keywords = vrfy']
    const mail = await startPostfix({ sasl, extra })
    try {
      expect(ids(await found(mail, { to: ['jdoe@example.test'] }))).toEqual(['auth-in-the-clear', 'ehlo-syntax'])
    } finally {
      await mail.stop()
    }
  })
})

describe.skipIf(!has('exim'))('an Exim', () => {
  it('as it comes gives no cause', async () => {
    const mail = await startExim()
    try {
      expect(ids(await found(mail, { to: ['jdoe@exim.example.test'], purpose: 'message' }))).toEqual([])
    } finally {
      await mail.stop()
    }
  })

  it('that enforces the order of things calls us early, where we are', async () => {
    const mail = await startExim({ extra: ['pipelining_advertise_hosts ='] })
    try {
      const early = await found(mail, { to: ['jdoe@exim.example.test'], insist: ['PIPELINING'] })
      expect(ids(early)).toEqual(['early-talker', 'extensions-missing'])
      expect(early[0]).toMatchObject({ severity: 'error', params: { code: 554 } })
      expect(ids(await found(mail, { to: ['jdoe@exim.example.test'] }))).toEqual(['extensions-missing'])
    } finally {
      await mail.stop()
    }
  })

  it.skipIf(!canMakeCertificates)('that offers less inside TLS', async () => {
    const certificates = createCertificates()
    const start = (offer: string) => startExim({ credentials: certificates.make(), extra: [`pipelining_advertise_hosts = ${offer}`] })
    const [less, same] = [await start(OUTSIDE), await start('*')]
    try {
      const request = { to: ['jdoe@exim.example.test'] }
      expect(told(await found(less, request)).find(([id]) => id === 'starttls-changes-offer')?.[1]).toMatchObject({ gained: '' })
      expect(ids(await found(same, request))).not.toContain('starttls-changes-offer')
    } finally {
      await less.stop()
      await same.stop()
      certificates.remove()
    }
  })
})

describe.skipIf(!has('opensmtpd'))('an OpenSMTPD', () => {
  it('has no PIPELINING, and leaves out an enhanced code that it has promised', async () => {
    const mail = await startOpenSmtpd()
    try {
      const known = await found(mail, { to: ['jdoe@opensmtpd.example.test'] })
      expect(told(known)).toEqual([['extensions-missing', { keywords: 'PIPELINING' }]])
      const foreign = await found(mail, { to: ['x@elsewhere.test'] })
      expect(told(foreign)).toContainEqual(['enhanced-codes-missing', { commands: 'RCPT' }])
    } finally {
      await mail.stop()
    }
  })
})
