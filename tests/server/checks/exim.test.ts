// Whole checks against two more real mail servers, whose words differ from Postfix's.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findings } from '#lib/diagnosis/findings.ts'
import { findPart } from '#tests/setup/parts.ts'
import { type DnsServer, startDnsServer } from '#tests/support/dns-server.ts'
import { startExim } from '#tests/support/exim.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { waitForMessage } from '#tests/support/maildir.ts'
import { startOpenSmtpd } from '#tests/support/opensmtpd.ts'
import { realCheck } from '#tests/support/real-check.ts'
import { telnet } from '#tests/support/telnet.ts'
import { testZones } from '#tests/support/zones.ts'

const kinds = [
  { part: 'exim', start: startExim, domain: 'exim.example.test', unknown: '550 Unrouteable address' },
  { part: 'opensmtpd', start: startOpenSmtpd, domain: 'opensmtpd.example.test', unknown: '524 5.2.4 ' },
] as const

describe.each(kinds)('a check of $part', ({ part, start, domain, unknown }) => {
  const isMissing = findPart(part) === undefined || findPart('named') === undefined
  let mail: MailServer
  let dns: DnsServer
  beforeAll(async () => {
    if (isMissing) return
    mail = await start()
    dns = await startDnsServer(testZones({ [part]: mail.address }))
  })
  afterAll(async () => {
    await dns?.stop()
    await mail?.stop()
  })

  it.skipIf(isMissing)('probes a mailbox that exists', async () => {
    const probe = await realCheck({ target: `jdoe@${domain}` }, { dns: dns.address })
    expect(probe.outcome).toBe('completed')
    expect(probe.of('connected')).toMatchObject([{ host: mail.hostname, address: mail.address }])
    expect(mail.delivered()).toEqual([])
  })

  it.skipIf(isMissing)('hears about a mailbox that is not there', async () => {
    const refused = await realCheck({ target: `ghost@${domain}` }, { dns: dns.address })
    expect(refused.outcome).toBe('rejected')
    expect(refused.of('receive').some((event) => event.text.startsWith(unknown))).toBe(true)
    // In words that Exim uses for domains, and OpenSMTPD for lists.
    expect(findings(refused.events).map(({ id }) => id)).toContain('recipient-unknown')
  })

  it.skipIf(isMissing)('is not said to have looked up a stranger', async () => {
    const refused = await realCheck({ target: mail.hostname, to: ['x@foreign.example'] }, { dns: dns.address })
    expect(refused.outcome).toBe('rejected')
    const ids = findings(refused.events).map(({ id }) => id)
    expect(ids).toContain('reply-refused')
    expect(ids).not.toContain('recipient-unknown')
  })

  it.skipIf(isMissing)('delivers a message byte for byte', async () => {
    const body = '.\n..two\n\nend'
    const sent = await realCheck(
      { target: `jdoe@${domain}`, purpose: 'message', message: { subject: 'Arrives', body } },
      { dns: dns.address },
    )
    expect(sent.outcome).toBe('accepted')
    const arrived = await waitForMessage(mail, 'Subject: Arrives')
    // A server may end the file with a line of its own.
    expect(arrived.slice(arrived.indexOf('\n\n') + 2).trimEnd()).toBe(body)
  })

  it.skipIf(isMissing || findPart('telnet') === undefined)('reads as telnet shows it', async () => {
    const probe = await realCheck({ target: `ghost@${domain}` }, { dns: dns.address })
    const screen = await telnet({ host: mail.hostname, address: mail.address, port: 25, lines: probe.sent })
    expect(withoutClock(probe.session)).toBe(withoutClock(screen))
  })
})

/** Exim's banner tells the time. */
function withoutClock(session: string): string {
  return session.replace(/\w{3}, \d{2} \w{3} \d{4} \d\d:\d\d:\d\d [+-]\d{4}/, '…')
}
