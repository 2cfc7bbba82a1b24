// Whole checks against a real Postfix and a real named: what is said, what is recorded, what arrives; and the transcript
// held against telnet's own screen.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPart } from '#tests/setup/parts.ts'
import { type DnsServer, startDnsServer } from '#tests/support/dns-server.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { waitForMessage } from '#tests/support/maildir.ts'
import { startPostfix } from '#tests/support/postfix.ts'
import { type RealCheck, realCheck } from '#tests/support/real-check.ts'
import { telnet } from '#tests/support/telnet.ts'
import { testZones } from '#tests/support/zones.ts'

const isMissing = findPart('postfix') === undefined || findPart('named') === undefined

describe.skipIf(isMissing)('a check of Postfix', () => {
  let mail: MailServer
  let dns: DnsServer
  beforeAll(async () => {
    mail = await startPostfix()
    dns = await startDnsServer(testZones({ mail: mail.address }))
  })
  afterAll(async () => {
    await dns?.stop()
    await mail?.stop()
  })
  const check = (input: Parameters<typeof realCheck>[0]) => realCheck(input, { dns: dns.address })

  it('probes a mailbox that exists, and leaves nothing behind', async () => {
    const probe = await check({ target: 'jdoe@example.test' })
    expect(probe.outcome).toBe('completed')
    expect(probe.of('connected')).toMatchObject([{ attempt: 0, host: 'mail.example.test', address: mail.address, port: 25 }])
    expect(probe.sent).toEqual([
      'EHLO client.example',
      'MAIL FROM:<postmaster@client.example>',
      'RCPT TO:<jdoe@example.test>',
      'RSET',
      'QUIT',
    ])
    expect(probe.of('closed')).toMatchObject([{ by: 'server', cause: 'quit' }])
    expect(mail.delivered()).toEqual([])
  })

  it.each([
    [
      'a mailbox that is not there',
      { target: 'ghost@example.test' },
      'rejected',
      '550 5.1.1 <ghost@example.test>: Recipient address rejected: User unknown',
    ],
    [
      'a domain that is not its own',
      { target: 'mail.example.test', route: 'host', to: ['someone@elsewhere.test'] },
      'rejected',
      '554 5.7.1 <someone@elsewhere.test>: Relay access denied',
    ],
    ['greylisting', { target: 'grey@example.test' }, 'deferred', '451 4.7.1 <grey@example.test>: Recipient address rejected: Greylisted'],
    ['a full mailbox', { target: 'full@example.test' }, 'deferred', '452 4.2.2 '],
  ] as const)('hears about %s', async (_what, input, outcome, reply) => {
    const heard = await check({ ...input, to: 'to' in input ? [...input.to] : [] })
    expect(heard.outcome).toBe(outcome)
    expect(heard.of('receive').some((event) => event.text.startsWith(reply))).toBe(true)
    expect(heard.sent.slice(-2)).toEqual(['RSET', 'QUIT'])
  })

  it('delivers a message byte for byte, dots and all, to those it may', async () => {
    const body = 'Dots first:\n.\n..\n.dot\n\n  indented, and a tab\there\n--\nend'
    const input = {
      target: 'example.test',
      to: ['jdoe@example.test', 'ghost@example.test', 'mary@example.test'],
      from: 'sender@client.example',
    }
    const sent = await check({ ...input, purpose: 'message', message: { subject: 'Byte for byte', body } })
    expect(sent.outcome).toBe('accepted')
    expect(sent.sent).toContain('..dot')
    const arrived = await waitForMessage(mail, 'Subject: Byte for byte')
    expect(arrived.slice(arrived.indexOf('\n\n') + 2)).toBe(`${body}\n`)
    expect(arrived).toContain('\nFrom: <sender@client.example>\n')
    expect(arrived).toContain('\nMessage-ID: <unique@client.example>\n')
  })

  it('delivers letters outside ASCII and endless lines', async () => {
    const body = `Grüße aus Köln, 你好\n${'long '.repeat(500)}end`
    const subject = 'Größe: 你好'
    await check({
      target: 'jdoe@example.test',
      purpose: 'message',
      message: { subject, body, headers: [{ name: 'X-Test', value: 'letters' }] },
    })
    const arrived = await waitForMessage(mail, 'X-Test: letters')
    const [head = '', text = ''] = [arrived.slice(0, arrived.indexOf('\n\n')), arrived.slice(arrived.indexOf('\n\n') + 2)]
    expect(head).toContain('Content-Transfer-Encoding: quoted-printable')
    expect(unquoted(text.replace(/=\n/g, ''))).toBe(`${body}\n`)
    const words = /^Subject: (.*(?:\n .*)*)/m.exec(head)?.[1] ?? ''
    expect(
      words
        .split(/\s+/)
        .map((word) => unquoted(word.replace(/^=\?utf-8\?Q\?|\?=$/g, '').replaceAll('_', ' ')))
        .join(''),
    ).toBe(subject)
  })

  it('is turned away by a server that wants no mail from us, and waits for a slow one', async () => {
    const [closed, slow] = [await startPostfix({ rejectClients: true }), await startPostfix({ greetingDelay: 1 })]
    try {
      const refused = await realCheck({ target: closed.address, to: ['jdoe@example.test'] }, { dns: dns.address })
      expect(refused.outcome).toBe('rejected')
      const waited = await realCheck({ target: slow.address, to: ['jdoe@example.test'] }, { dns: dns.address })
      expect(waited.outcome).toBe('completed')
      const [connected, banner] = [waited.of('connected')[0], waited.of('receive')[0]]
      expect((banner?.at ?? 0) - (connected?.at ?? 0)).toBeGreaterThan(900)
    } finally {
      await closed.stop()
      await slow.stop()
    }
  })

  describe.skipIf(findPart('telnet') === undefined)('reads as telnet shows it', () => {
    it.each([
      ['a probe', { target: 'jdoe@example.test' }],
      ['a refusal', { target: 'ghost@example.test' }],
      ['a message', { target: 'jdoe@example.test', purpose: 'message', message: { subject: 'As typed', body: '.dot\n\nend' } }],
    ] as const)('%s', async (_what, input) => {
      const ours = await check(input)
      expect(withoutQueueId(ours.session)).toBe(withoutQueueId(await typed(ours)))
    })
  })

  /** The same lines, typed into telnet. */
  function typed(ours: RealCheck): Promise<string> {
    return telnet({ host: 'mail.example.test', address: mail.address, port: 25, lines: ours.sent })
  }
})

/** Each message gets a name of its own in Postfix's queue. */
function withoutQueueId(session: string): string {
  return session.replace(/queued as [0-9A-F]+/, 'queued as …')
}

/** Undoes quoted-printable and the Q encoding within one line or word. */
function unquoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
