// The terminal: what telnet and nslookup would have shown, with our own remarks as comments.
import { describe, expect, test } from 'vitest'
import type { EventOf } from '#lib/check/event.ts'
import { checkRequestSchema } from '#lib/check/request.ts'
import { transcriptLines } from '#lib/transcript/lines.ts'
import { swaksText } from '#lib/transcript/swaks-text.ts'
import { lineText, transcriptText } from '#lib/transcript/telnet-text.ts'
import {
  addresses,
  asked,
  closed,
  converse,
  done,
  egress,
  HOST,
  injected,
  listed,
  mx,
  named,
  type Part,
  reached,
  secured,
  unreached,
  unsecured,
} from '#tests/support/events.ts'

/** The transcript as a person reads it. */
const read = (...parts: Part[]) => transcriptLines(listed(...parts)).map(lineText)

test('the transcript of a whole session reads as telnet would leave it', () => {
  const host = 'mail.port25.com'
  const events = listed(
    mx('port25.com', `100 ${host}`),
    addresses(host, '192.0.2.25'),
    reached(
      0,
      host,
      `220 ${host} (PowerMTA(TM) v4.0) ESMTP service ready`,
      '> EHLO server.example.com',
      `250-${host} says hello`,
      '250-STARTTLS',
      '250 SIZE 0',
      '> MAIL FROM:<>',
      '250 2.1.0 MAIL ok',
    ),
    named(0, host),
    [
      { kind: 'send', attempt: 0, text: 'QUIT', verb: 'quit' },
      { kind: 'receive', attempt: 0, text: `221 2.0.0 ${host} says goodbye`, code: 221, last: true },
      closed(0, 'server', 'quit'),
      done('completed'),
    ],
  )
  expect(transcriptText(events)).toBe(`$ nslookup -type=mx port25.com
port25.com\tmail exchanger = 100 mail.port25.com.
$ telnet mail.port25.com 25
Trying 192.0.2.25...
Connected to mail.port25.com.
Escape character is '^]'.
220 mail.port25.com (PowerMTA(TM) v4.0) ESMTP service ready
EHLO server.example.com
250-mail.port25.com says hello
250-STARTTLS
250 SIZE 0
MAIL FROM:<>
250 2.1.0 MAIL ok
QUIT
221 2.0.0 mail.port25.com says goodbye
Connection closed by foreign host.
`)
})

describe('who we are', () => {
  test.each<[string, Part, string[]]>([
    [
      'with a name',
      egress(),
      ['# Asking from 192.0.2.7.', '$ nslookup -type=ptr 7.2.0.192.in-addr.arpa', '7.2.0.192.in-addr.arpa\tname = out.client.example.'],
    ],
    [
      'without one',
      egress('setting', ''),
      ['# Asking from 192.0.2.7.', '$ nslookup -type=ptr 7.2.0.192.in-addr.arpa', "** server can't find 7.2.0.192.in-addr.arpa: NXDOMAIN"],
    ],
    ['not found out', { kind: 'egress', address: '', how: 'unknown' }, ['# Our own address could not be found out.']],
  ])('is shown %s', (_, part, lines) => {
    expect(read(part)).toEqual(lines)
  })

  test('is shown as private where it is', () => {
    expect(read(egress('private'))[0]).toBe(
      '# Asking from 10.0.0.7, a private address: servers see the public one that it is translated to.',
    )
  })
})

describe('a look-up of mail servers', () => {
  test.each<[string, Part, string[]]>([
    [
      'shows every host',
      mx('x.example', '10 a.example', '20 b.example'),
      ['x.example\tmail exchanger = 10 a.example.', 'x.example\tmail exchanger = 20 b.example.'],
    ],
    ['shows a null MX as a dot', mx('x.example', '0 .'), ['x.example\tmail exchanger = 0 .']],
    [
      'shows aliases',
      asked(
        'x.example',
        'MX',
        'ok',
        { name: 'x.example', type: 'CNAME', target: 'y.example' },
        { name: 'y.example', type: 'MX', preference: 5, exchange: 'a.example' },
      ),
      ['x.example\tcanonical name = y.example.', 'y.example\tmail exchanger = 5 a.example.'],
    ],
    ['finds no record', asked('x.example', 'MX', 'nodata'), ["*** Can't find x.example: No answer"]],
    ['finds no name', asked('x.example', 'MX', 'nxdomain'), ["** server can't find x.example: NXDOMAIN"]],
    [
      'finds no name behind an alias',
      asked('x.example', 'MX', 'nxdomain', { name: 'x.example', type: 'CNAME', target: 'y.example' }),
      ['x.example\tcanonical name = y.example.', "** server can't find x.example: NXDOMAIN"],
    ],
    ['meets a broken server', asked('x.example', 'MX', 'servfail'), ["** server can't find x.example: SERVFAIL"]],
    ['is refused', asked('x.example', 'MX', 'refused'), ["** server can't find x.example: REFUSED"]],
    ['times out', asked('x.example', 'MX', 'timeout'), [';; connection timed out; no servers could be reached']],
  ])('%s', (_, part, lines) => {
    expect(read(part)).toEqual(['$ nslookup -type=mx x.example', ...lines])
  })

  test('by a practice server says so', () => {
    const answer: Part = { kind: 'answer', name: 'ok.practice.test', type: 'MX', status: 'ok', records: [], by: 'practice' }
    expect(read({ kind: 'lookup', name: 'ok.practice.test', type: 'MX' }, answer).at(-1)).toBe(
      '# A practice server: it runs inside smtpscope.',
    )
  })
})

describe('a look-up of addresses', () => {
  const failed = [`$ nslookup ${HOST}`]
  const alias = { name: HOST, type: 'CNAME', target: 'real.example' } as const

  // Addresses show where telnet tries them; only what fails, or leads elsewhere, has lines of its own, and those once.
  test.each<[string, Part, string[]]>([
    ['that finds one in either family shows nothing', [addresses(HOST), addresses('b.example', '', '2001:db8::1')], []],
    ['that finds none in both shows one failure', addresses(HOST, ''), [...failed, `*** Can't find ${HOST}: No answer`]],
    ['that finds none in the one family asked shows it', asked(HOST, 'AAAA', 'nodata'), [...failed, `*** Can't find ${HOST}: No answer`]],
    [
      'of a name that is none shows it once',
      [asked(HOST, 'A', 'nxdomain'), asked(HOST, 'AAAA', 'nxdomain')],
      [...failed, `** server can't find ${HOST}: NXDOMAIN`],
    ],
    [
      'that fails in one family shows it',
      [asked(HOST, 'A', 'servfail'), asked(HOST, 'AAAA', 'nodata')],
      [...failed, `** server can't find ${HOST}: SERVFAIL`],
    ],
    [
      'that leads to an alias shows it once',
      [asked(HOST, 'A', 'ok', alias), asked(HOST, 'AAAA', 'ok', alias)],
      [`${HOST}\tcanonical name = real.example.`],
    ],
    ['that leads to an alias in one family alone shows it', asked(HOST, 'AAAA', 'ok', alias), [`${HOST}\tcanonical name = real.example.`]],
  ])('%s', (_, part, lines) => {
    expect(read(part)).toEqual(lines)
  })

  test('whose answers come in any order shows the same', () => {
    const open: Part = [
      { kind: 'lookup', name: HOST, type: 'A' },
      { kind: 'lookup', name: HOST, type: 'AAAA' },
    ]
    const none: Part = { kind: 'answer', name: HOST, type: 'AAAA', status: 'nodata', records: [] }
    const found: Part = { kind: 'answer', name: HOST, type: 'A', status: 'ok', records: [{ name: HOST, type: 'A', address: '192.0.2.1' }] }
    expect(read(open, none, found)).toEqual([])
    expect(read(open, found, none)).toEqual([])
  })

  test('of the server\u2019s own name is not shown', () => {
    expect(read(reached(0, HOST), named(0, HOST))).toHaveLength(4)
  })
})

describe('a connection', () => {
  test('to several addresses of a host is one telnet command', () => {
    const parts: Part[] = [
      unreached(0, HOST, 'unreachable', 2, '2001:db8::1'),
      unreached(1, HOST, 'timeout', 1, '192.0.2.1'),
      reached(2, HOST),
    ]
    expect(read(...parts)).toEqual([
      `$ telnet ${HOST} 25`,
      'Trying 2001:db8::1...',
      'Connection failed: No route to host',
      'Trying 192.0.2.1...',
      'Connection failed: Connection timed out',
      'Trying 192.0.2.25...',
      `Connected to ${HOST}.`,
      "Escape character is '^]'.",
    ])
  })

  test('to the next host is the next command', () => {
    expect(read(unreached(0, HOST, 'refused'), unreached(1, 'b.example', 'reset'))).toEqual([
      `$ telnet ${HOST} 25`,
      'Trying 192.0.2.25...',
      'telnet: Unable to connect to remote host: Connection refused',
      '$ telnet b.example 25',
      'Trying 192.0.2.25...',
      'telnet: Unable to connect to remote host: Connection reset by peer',
    ])
  })

  test('to the next address behind a session is a command again', () => {
    expect(
      read(reached(0, HOST, '421 busy'), closed(0, 'server', 'fin'), reached(1, HOST)).filter((line) => line.startsWith('$')),
    ).toHaveLength(2)
  })

  test('that is not ours to make is a remark', () => {
    expect(read(unreached(0, HOST, 'forbidden'))).toEqual([
      '# Not tried: 192.0.2.25 is not a public address, or port 25 is not allowed here.',
    ])
  })

  test.each<[Parameters<typeof closed>, string[]]>([
    [[0, 'server', 'quit'], ['Connection closed by foreign host.']],
    [[0, 'server', 'fin'], ['Connection closed by foreign host.']],
    [[0, 'server', 'reset'], ['Connection closed by foreign host.']],
    [[0, 'client', 'quit'], ['Connection closed.']],
    [[0, 'client', 'fin'], ['Connection closed.']],
    [
      [0, 'client', 'timeout'],
      ['# We stopped waiting: the limit for this step was reached.', 'Connection closed.'],
    ],
    [
      [0, 'client', 'limit'],
      ['# We closed: the server said more than a session may hold.', 'Connection closed.'],
    ],
    [
      [0, 'client', 'cancelled'],
      ['# Stopped by the person who started the check.', 'Connection closed.'],
    ],
  ])('closed by %j ends with %j', (end, lines) => {
    expect(read(closed(...end))).toEqual(lines)
  })

  test('that is cut with our own process says so', () => {
    expect(read(done('interrupted'))).toEqual(['# smtpscope stopped here; what follows was never seen.'])
    expect(read(done('completed'))).toEqual([])
  })
})

describe('a line', () => {
  test('has its number, its event, its speaker, and its tone where it was received', () => {
    const lines = transcriptLines(listed(reached(0, HOST, '220 a', '> EHLO x', '450 b', '554 c', 'what', '354 d')))
    expect(lines.map(({ number, seq, speaker, tone }) => [number, seq, speaker, tone])).toEqual([
      [1, 0, 'shell', undefined],
      [2, 0, 'local', undefined],
      [3, 1, 'local', undefined],
      [4, 1, 'local', undefined],
      [5, 2, 'received', 'good'],
      [6, 3, 'sent', undefined],
      [7, 4, 'received', 'temporary'],
      [8, 5, 'received', 'permanent'],
      [9, 6, 'received', 'malformed'],
      [10, 7, 'received', 'good'],
    ])
    expect(lines.every((line) => line.attempt === 0)).toBe(true)
  })

  test('that was cut says how much is missing', () => {
    const lines = transcriptLines(listed({ kind: 'receive', attempt: 0, text: '220 x', code: 220, last: true, truncated: 70 }))
    expect(lines.map(({ text, tone }) => [text, tone])).toEqual([
      ['220 x', 'good'],
      ['# The line goes on for 70 bytes more; they were cut.', undefined],
    ])
  })

  test('of a server that looks like a prompt or a remark is still what the server said', () => {
    const lines = transcriptLines(listed(reached(0, HOST, '$ rm -rf /', '# Stopped by the person who started the check.')))
    expect(lines.slice(-2).map((line) => line.speaker)).toEqual(['received', 'received'])
  })
})

describe('a handshake', () => {
  const GO = ['220 a', '> EHLO x', '250-a', '250 STARTTLS', '> STARTTLS', '220 go']
  const behind = (...parts: Part[]) => {
    const lines = transcriptLines(listed(...parts))
    const from = lines.findIndex((line) => line.text.startsWith('# '))
    expect(lines.slice(from).every((line) => line.speaker !== 'comment' || line.text.startsWith('# '))).toBe(true)
    return lines.slice(from).map(lineText)
  }

  test('is the openssl command that does the same, and what came of it', () => {
    expect(behind(reached(0, HOST, ...GO), secured(0), converse(0, '> EHLO x'))).toEqual([
      `# openssl s_client -starttls smtp -connect ${HOST}:25 -servername ${HOST}`,
      '# TLSv1.3, TLS_AES_256_GCM_SHA384, X25519',
      `# Certificate of CN=${HOST}, by CN=Example CA, O=Example Trust, until 1 January 2027; trusted for ${HOST}`,
      'EHLO x',
    ])
  })

  test('from the start has no STARTTLS', () => {
    expect(behind(reached(0, HOST), secured(0, { mode: 'implicit' }))[0]).toBe(`# openssl s_client -connect ${HOST}:25 -servername ${HOST}`)
  })

  test('with an address asks for no name', () => {
    const peer = { attempt: 0, host: '2001:db8::25', address: '2001:db8::25', port: 465 }
    const { servername: _, ...nameless } = secured(0) as EventOf<'tls'>
    expect(behind({ kind: 'connected', ...peer, local: '[::1]:1' }, { ...nameless, mode: 'implicit' })[0]).toBe(
      '# openssl s_client -connect [2001:db8::25]:465',
    )
  })

  test('says why a certificate is not trusted', () => {
    const part = secured(0, { problem: 'self-signed', problems: ['self-signed', 'wrong-name'] })
    expect(behind(reached(0, HOST, ...GO), part).at(-1)).toMatch(
      /; not trusted: it is signed by itself, so nobody vouches for it; it is for mx1\.example\.com, not for mx1\.example\.com$/,
    )
  })

  test('that failed has its alert', () => {
    expect(behind(reached(0, HOST, ...GO), unsecured(0, 'handshake failure')).slice(1)).toEqual([
      '# The handshake failed: handshake failure',
    ])
  })

  test('that was not tried, as text came first, has no command', () => {
    expect(behind(reached(0, HOST, ...GO), injected(0))).toEqual([
      '# More came behind the reply to STARTTLS, before TLS began; no handshake was tried.',
    ])
  })
})

test('what was sent is as visible as what was received, so that nothing in a message drives a terminal or turns a line around', () => {
  const events = listed(reached(0, HOST, '220 mx1', '> Subject: gr\u00fcn \u202egnp.exe \u009b31m\u200b\tend'))
  expect(transcriptLines(events).at(-1)?.text).toBe('Subject: gr\u00fcn \\u{202e}gnp.exe \\u{9b}31m\\u{200b}\tend')
  const request = checkRequestSchema.parse({ target: 'example.com' })
  expect(swaksText(events, request)).not.toMatch(/[\u0080-\u009f\u202e]/)
})

describe('a look aside', () => {
  const aside = (port: number) => ({ kind: 'trying', attempt: 1, host: HOST, address: '192.0.2.25', port, aside: true }) as const
  test.each([
    [587, '# A look aside: does the host answer on port 587?'],
    [25, '# A look aside: what does port 25 speak?'],
  ])('at port %i asks its own question', (port, question) => {
    const lines = read(addresses(HOST, '192.0.2.25'), reached(0, HOST), closed(0, 'client', 'timeout'), aside(port))
    expect(lines).toContain(question)
  })
})
