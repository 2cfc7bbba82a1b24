// The notes in the margin: each says what the line above it means at its place, and nothing that it does not.
import { describe, expect, test } from 'vitest'
import { notes } from '#lib/diagnosis/notes.ts'
import { words } from '#lib/words/en.ts'
import {
  asked,
  CERTIFICATE,
  closed,
  converse,
  egress,
  HOST,
  injected,
  listed,
  mx,
  type Part,
  reached,
  secured,
  unreached,
  unsecured,
} from '#tests/support/events.ts'
import { type CheckName, knownChecks } from '#tests/support/known-checks.ts'

/** The notes as `tone: sentence`, with what they stand below. */
function read(...parts: Part[]): [below: string, note: string][] {
  const events = listed(...parts)
  return notes(events).map(({ seq, tone, text }) => {
    const event = events[seq]
    const below = event === undefined ? '?' : 'text' in event ? event.text : event.kind
    return [below, `${tone}: ${words(text)}`]
  })
}

/** The note below the last thing that was said in a session. */
const below = (...said: (string | number)[]) => read(reached(0, HOST, ...said)).at(-1)
const GREETED = ['220 x', '> EHLO x', '250 x']
const NAMED = [...GREETED, '> MAIL FROM:<a@b.example>', '250 Ok', '> RCPT TO:<jdoe@example.com>']

describe('a note below an answer from DNS', () => {
  test.each<[string, Part, string | undefined]>([
    ['one mail server', mx('example.com', `10 ${HOST}`), `plain: One mail server: ${HOST}. If it is down, mail waits at the senders.`],
    [
      'two, the better one last',
      mx('example.com', '20 b.example', '10 a.example'),
      'plain: 2 mail servers. Senders begin with the lowest number: a.example.',
    ],
    ['a null MX', mx('example.com', '0 .'), 'bad: A single dot as mail server: this domain takes no mail at all (RFC 7505).'],
    [
      'a null MX beside a mail server',
      mx('example.com', '0 .', '10 a.example'),
      'plain: One mail server: a.example. If it is down, mail waits at the senders.',
    ],
    ['no MX', asked('example.com', 'MX', 'nodata'), 'plain: No MX record, so mail goes to example.com itself.'],
    [
      'no such domain',
      asked('example.com', 'MX', 'nxdomain'),
      'bad: There is no example.com in DNS. Check the spelling; a sender returns such mail at once.',
    ],
    [
      'a broken DNS',
      asked('example.com', 'MX', 'servfail'),
      'bad: DNS is broken for this name. Senders keep the mail and try again later.',
    ],
    ['no IPv6 address', asked(HOST, 'AAAA', 'nodata'), undefined],
    [
      'an answer with an alias alone',
      asked('example.com', 'MX', 'ok', { name: 'example.com', type: 'CNAME', target: 'x.example' }),
      undefined,
    ],
  ])('of %s', (_, part, note) => {
    expect(read(part)).toEqual(note === undefined ? [] : [['answer', note]])
  })

  test('does not say that mail is returned where only one mail host is unknown', () => {
    expect(read(mx('example.com', `10 ${HOST}`, '20 b.example'), asked(HOST, 'A', 'nxdomain')).at(-1)).toEqual([
      'answer',
      `bad: There is no ${HOST} in DNS, though the MX record names it. Senders go on to the next, or give up.`,
    ])
  })

  test('is about our own name only before we connect', () => {
    const reverse = asked('7.2.0.192.in-addr.arpa', 'PTR', 'nxdomain')
    expect(read(reverse)).toEqual([['answer', 'warn: Our address has no name (PTR). Many servers refuse mail from such senders.']])
    expect(read(asked('7.2.0.192.in-addr.arpa', 'PTR', 'timeout'))).toEqual([])
    expect(read(egress('private', '')).map(([below]) => below)).toEqual(['egress'])
    const theirs: Part = [
      { kind: 'lookup', attempt: 0, name: 'x.arpa', type: 'PTR' },
      { kind: 'answer', attempt: 0, name: 'x.arpa', type: 'PTR', status: 'nxdomain', records: [] },
    ]
    expect(read(theirs)).toEqual([])
  })

  test('tells that a private address is not what servers see', () => {
    expect(read(egress('private')).map(([, note]) => note)).toEqual([
      'plain: Servers see the public address that our network puts in its place, and judge us by that.',
    ])
    expect(read(egress('route'))).toEqual([])
  })
})

describe('a note below a connection that failed', () => {
  test.each([
    ['refused', 'says that nothing listens'],
    ['timeout', 'No answer at all'],
    ['unreachable', 'no way to this host'],
    ['reset', 'cut while it was being made'],
  ] as const)('%s: %s', (cause, text) => {
    expect(read(unreached(0, HOST, cause))).toEqual([['unreachable', expect.stringContaining(text)]])
  })

  test('is missing where we did not try', () => {
    expect(read(unreached(0, HOST, 'forbidden'))).toEqual([])
  })
})

describe('a note below a reply', () => {
  test.each<[string, (string | number)[], string | undefined]>([
    ['to nothing: a banner', ['220 other.example'], 'good: We may connect.'],
    [
      'to nothing: a banner with the name dialled',
      [`220 ${HOST.toUpperCase()} hi`],
      'good: We may connect. The banner names the host that we dialled.',
    ],
    [
      'to nothing: a banner held back',
      [12_000, '220 x'],
      'good: We may connect. The server held its banner back for 12 s, as some do against spam robots.',
    ],
    [
      'to nothing: a banner masked',
      ['220 ***************'],
      'good: The asterisks come from a firewall that rewrites SMTP. Such firewalls break extensions.',
    ],
    [
      'to nothing: asterisks as decoration',
      [`220 ${HOST} **** no spam ****`],
      'good: We may connect. The banner names the host that we dialled.',
    ],
    [
      'to nothing: 421',
      ['421 busy'],
      'warn: The server is there, but takes nobody now, or not us. A sender tries again later, or at the next host.',
    ],
    ['to nothing: 554', ['554 no'], 'bad: The server turns us away before anything is said.'],
    ['to nothing: 250', ['250 hello'], 'bad: This code has no meaning at this place, so we stop here.'],
    [
      'to EHLO: extensions',
      ['220 x', '> EHLO x', '250-x', '250-SIZE 10000000', '250 STARTTLS'],
      'good: 2 extensions; messages up to 10 MB; TLS is on offer.',
    ],
    ['to EHLO: one extension', ['220 x', '> EHLO x', '250-x', '250 SIZE 0'], 'good: One extension; TLS is not on offer.'],
    ['to EHLO: hostile sizes', ['220 x', '> EHLO x', '250-x', '250 SIZE 1e999'], 'good: One extension; TLS is not on offer.'],
    [
      'to EHLO: unknown command',
      ['220 x', '> EHLO x', '500 what', '> HELO x'],
      'bad: The server does not take EHLO, so we fall back to HELO. That means SMTP without any extension.',
    ],
    [
      'to EHLO: refused',
      ['220 x', '> EHLO x', '550 bad name', '> HELO x'],
      'bad: The server refuses our EHLO, so we try HELO. What it supports stays unknown.',
    ],
    [
      'to EHLO: refused for good',
      ['220 x', '> EHLO x', '554 no', '> QUIT'],
      'bad: The server refuses our greeting. What it supports stays unknown.',
    ],
    ['to EHLO: put off', ['220 x', '> EHLO x', '450 later'], 'warn: The server puts us off at the greeting: a temporary no.'],
    [
      'to MAIL',
      [...GREETED, '> MAIL FROM:<a@b.example>', '250 Ok'],
      'plain: Bounces would go to a@b.example, whatever the From header says.',
    ],
    [
      'to MAIL with the null path',
      [...GREETED, '> MAIL FROM:<>', '250 Ok'],
      'plain: An empty sender, as bounces have: nothing is ever returned to it.',
    ],
    [
      'to MAIL: refused',
      [...GREETED, '> MAIL FROM:<a@b.example>', '550 no'],
      'bad: The sender is refused, before the recipient was even named.',
    ],
    ['to MAIL: put off', [...GREETED, '> MAIL FROM:<a@b.example>', '451 no'], 'warn: The sender is put off: a temporary no.'],
    ['to MAIL: 421', [...GREETED, '> MAIL FROM:<a@b.example>', '421 no'], 'warn: 421 means that the server closes the connection now.'],
    ['to MAIL: 354', [...GREETED, '> MAIL FROM:<a@b.example>', '354 no'], 'bad: This code has no meaning at this place, so we stop here.'],
    ['to RCPT', [...NAMED, '250 Ok'], 'good: Accepted: the server takes mail for this recipient.'],
    ['to RCPT: 251', [...NAMED, '251 forwards'], 'good: Accepted, and passed on elsewhere.'],
    [
      'to RCPT: unknown',
      [...NAMED, '550 5.1.1 no'],
      'bad: This mailbox does not exist. Permanent: a sender gives up and returns the message.',
    ],
    ['to RCPT: refused', [...NAMED, '550 no'], 'bad: Refused for good: a sender gives up and returns the message.'],
    ['to RCPT: put off', [...NAMED, '450 no'], 'warn: A temporary no: a sender keeps the message and tries again later.'],
    ['to DATA', [...NAMED, '250 Ok', '> DATA', '354 go'], 'plain: Now the message. A dot alone on a line ends it.'],
    [
      'to DATA: refused',
      [...NAMED, '250 Ok', '> DATA', '554 no'],
      'bad: The server does not want the message, though it took the recipient.',
    ],
    [
      'to DATA: put off',
      [...NAMED, '250 Ok', '> DATA', '451 no'],
      'warn: A temporary no, before it saw the message. A sender tries again later.',
    ],
    ['to DATA: 250', [...NAMED, '250 Ok', '> DATA', '250 no'], 'bad: This code has no meaning at this place, so we stop here.'],
    [
      'to the dot',
      [...NAMED, '250 Ok', '> DATA', '354 go', '> x', '> .', '250 queued'],
      'good: Taken. From here on the server answers for the message.',
    ],
    [
      'to the dot: refused',
      [...NAMED, '250 Ok', '> DATA', '354 go', '> .', '550 spam'],
      'bad: The message was read and refused. The server’s words say why.',
    ],
    ['to RSET', [...NAMED, '250 Ok', '> RSET', '250 Ok'], 'plain: RSET takes the envelope back. Nothing is delivered.'],
  ])('%s', (_, said, note) => {
    const [line, text] = below(...said) ?? []
    expect(text).toBe(note)
    expect(line).toBe(said.findLast((each) => typeof each === 'string' && !each.startsWith('>')))
  })

  test('is missing while the reply is not whole', () => {
    expect(read(reached(0, HOST, '220-x'))).toEqual([])
    expect(read(reached(0, HOST, ...GREETED.slice(0, 2), '250-x')).length).toBe(1)
  })

  test('is missing below a blank line', () => {
    expect(read(reached(0, HOST, '', '  '))).toEqual([])
  })
})

describe('a note below a line that is no reply', () => {
  test.each([
    ['HTTP/1.1 400 Bad Request', 'a web server (HTTP)'],
    ['<!DOCTYPE html>', 'a web server (HTTP)'],
    ['SSH-2.0-OpenSSH_9.2', 'an SSH server'],
    ['* OK IMAP4rev1 ready', 'an IMAP server'],
    ['+OK POP3 ready', 'a POP3 server'],
  ])('%j names the protocol', (line, protocol) => {
    expect(below(line)).toEqual([line, `bad: This is ${protocol}, not an SMTP server. The port belongs to another service.`])
  })

  test('stands below the first such line, whatever comes behind it', () => {
    const all = read(reached(0, HOST, 'HTTP/1.1 400 Bad Request', 'Connection: close', '', '220 really'), closed(0, 'client', 'fin'))
    expect(all).toEqual([['HTTP/1.1 400 Bad Request', expect.stringContaining('web server')]])
  })

  test.each(['hello', '220_x', '2200 x', '650 x', '199 x'])('%j says why it is none', (line) => {
    expect(below(line)?.[1]).toBe(
      'bad: An SMTP reply begins with a code from 200 to 599 and a blank or a hyphen. This line does not, so we stop here.',
    )
  })
})

describe('a note below the end of a connection', () => {
  const last = (name: CheckName) => {
    const { events } = knownChecks[name]
    const note = notes(events).find(({ seq }) => events[seq]?.kind === 'closed')
    return note === undefined ? undefined : `${note.tone}: ${words(note.text)}`
  }

  test.each<[CheckName, string | undefined]>([
    ['cut at the sender', 'bad: The server broke off at the sender, without the reply that it owes.'],
    ['cut in the middle of a reply', 'bad: The server broke off at the greeting, without the reply that it owes.'],
    ['hung up', 'bad: The server broke off at the banner, without the reply that it owes.'],
    ['silent', 'bad: No answer came at the banner, so we gave up. A sender would try again later.'],
    ['half a greeting', 'bad: No answer came at the banner, so we gave up. A sender would try again later.'],
    ['silent at the goodbye', 'plain: The server never answered the goodbye. Nothing hangs on that any more.'],
    [
      'said more than asked',
      'bad: The server said more than it was asked. From here on its answers could no longer be told apart, so we stop.',
    ],
    ['cut at STARTTLS', 'bad: The server broke off at the start of TLS, without the reply that it owes.'],
    ['cut in the handshake', 'bad: The server broke off at the start of TLS, without the reply that it owes.'],
    ['cancelled in the handshake', undefined],
    ['handshake failed', undefined],
    ['completed', undefined],
    ['cancelled', undefined],
    ['not SMTP', undefined],
    ['put off at the banner', undefined],
  ])('of %s: %s', (name, note) => {
    expect(last(name)).toBe(note)
  })
})

describe('a note on TLS', () => {
  const UP: Part = reached(0, HOST, '220 x', '> EHLO x', '250-x', '250 STARTTLS', '> STARTTLS', '220 go')
  const OLD = { ...CERTIFICATE, names: ['old.example', '*.old.example'], notAfter: '2026-06-01T00:00:00.000Z' }
  const GO_ON = 'Most senders go on all the same, and so do we.'

  test.each<[string, Part, string]>([
    ['that stands', secured(0), `good: TLS is up (TLS 1.3). The certificate is trusted and names ${HOST}.`],
    [
      'whose certificate has expired',
      secured(0, { problem: 'expired', certificate: OLD }),
      `warn: TLS is up (TLS 1.3), but the certificate is not trusted: it expired on 1 June 2026. ${GO_ON}`,
    ],
    [
      'whose certificate is not valid yet',
      secured(0, { problem: 'not-yet-valid' }),
      `warn: TLS is up (TLS 1.3), but the certificate is not trusted: it is not valid before 1 January 2026. ${GO_ON}`,
    ],
    [
      'whose certificate has several faults',
      secured(0, { problem: 'self-signed', problems: ['self-signed', 'wrong-name', 'weak-key'], certificate: { ...OLD, key: 'RSA 1024' } }),
      `warn: TLS is up (TLS 1.3), but the certificate is not trusted: it is signed by itself, so nobody vouches for it; it is for old.example, *.old.example, not for ${HOST}; its key is too weak (RSA 1024). ${GO_ON}`,
    ],
    [
      'whose certificate names many',
      secured(0, { problem: 'wrong-name', certificate: { ...OLD, names: ['a.example', 'b.example', 'c.example', 'd.example'] } }),
      `warn: TLS is up (TLS 1.3), but the certificate is not trusted: it is for a.example, b.example, c.example and 1 more, not for ${HOST}. ${GO_ON}`,
    ],
    [
      'whose issuer nobody knows',
      secured(0, { problem: 'unknown-issuer' }),
      `warn: TLS is up (TLS 1.3), but the certificate is not trusted: no authority we know vouches for its issuer, Example CA. ${GO_ON}`,
    ],
    [
      'that failed',
      unsecured(0, 'tlsv1 alert protocol version'),
      'bad: The handshake failed: \u201ctlsv1 alert protocol version\u201d. On this connection nothing more can be said.',
    ],
    [
      'before which text came',
      injected(0),
      'bad: The server said more behind its go-ahead, before TLS began. Words that anybody on the way could have put in would be taken for protected ones (CVE-2011-0411), so we stop.',
    ],
  ])('%s', (_, part, note) => {
    expect(read(UP, part).at(-1)).toEqual(['tls', note])
  })

  test('says of a certificate that never came that nobody knows with whom we speak', () => {
    const { events } = knownChecks['STARTTLS without a certificate']
    const note = notes(events).find(({ seq }) => events[seq]?.kind === 'tls')
    expect(note && words(note.text)).toContain('(TLS 1.2), without a certificate')
  })

  test('says what is new behind it', () => {
    const again = converse(0, '> EHLO x', '250-x', '250-AUTH PLAIN', '250 SIZE')
    expect(read(UP, secured(0), again).at(-1)?.[1]).toBe('good: Inside TLS all begins anew: 2 extensions; only here: AUTH and SIZE.')
  })

  test('below a refused STARTTLS says whether we go on, once that is seen', () => {
    const refused = ['220 x', '> EHLO x', '250-x', '250 STARTTLS', '> STARTTLS', '454 4.7.0 not now']
    const note = (...more: string[]) => read(reached(0, HOST, ...refused, ...more)).at(-1)?.[1]
    expect(note()).toBe('warn: TLS is on offer, but the server does not start it.')
    expect(note('> MAIL FROM:<>')).toContain('go on in the clear, and so do we.')
    expect(note('> QUIT')).toContain('goes no further without.')
  })

  test('is not that the server said more than it was asked', () => {
    for (const name of ['injection', 'handshake failed'] as const) {
      expect(notes(knownChecks[name].events).map(({ text }) => text.id)).not.toContain('note-unasked')
    }
  })

  test('does not miss STARTTLS where TLS is up already', () => {
    const texts = notes(knownChecks['implicit TLS'].events).map(({ text }) => words(text))
    expect(texts.find((each) => each.includes('extensions'))).toBe('3 extensions; messages up to 52 MB.')
  })
})
