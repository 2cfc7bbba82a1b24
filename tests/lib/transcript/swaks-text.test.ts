// The transcript in swaks notation, line by line. What swaks itself prints is held against it in tests/server/checks/rerun.test.ts.
import { describe, expect, it } from 'vitest'
import type { CheckEvent } from '#lib/check/event.ts'
import { type CheckRequestInput, checkRequestSchema } from '#lib/check/request.ts'
import { swaksText } from '#lib/transcript/swaks-text.ts'
import {
  addresses,
  closed,
  converse,
  done,
  egress,
  HOST,
  injected,
  listed,
  mx,
  type Part,
  prefixes,
  reached,
  secured,
  unreached,
  unsecured,
} from '#tests/support/events.ts'

const route = [egress(), mx('example.com', `10 ${HOST}`), addresses(HOST)]
const request = (input: Partial<CheckRequestInput> = {}) => checkRequestSchema.parse({ target: 'jdoe@example.com', ...input })
const linesOf = (parts: readonly Part[], input: Partial<CheckRequestInput> = { tls: 'never' }) =>
  swaksText(listed(...route, ...parts), request(input))
    .split('\n')
    .slice(0, -1)

const GREETED = ['220 mx1 ESMTP', '> EHLO x', '250-mx1', '250 STARTTLS'] as const

describe('a transcript in swaks notation', () => {
  it('marks what was sent, what was waited for, and what was not', () => {
    const said = ['220 mx1', '> EHLO x', '250-mx1', '250 SIZE', '> MAIL FROM:<>', '250 ok', '> RCPT TO:<a@b>', '550-no', '550 such user']
    expect(linesOf([reached(0, HOST, ...said, '> QUIT', '221 bye'), closed(0, 'server', 'quit'), done('rejected')])).toEqual([
      '=== Trying mx1.example.com:25...',
      '=== Connected to mx1.example.com.',
      '<-  220 mx1',
      ' -> EHLO x',
      '<-  250-mx1',
      '<-  250 SIZE',
      ' -> MAIL FROM:<>',
      '<-  250 ok',
      ' -> RCPT TO:<a@b>',
      '<** 550-no',
      '<** 550 such user',
      ' -> QUIT',
      '<-  221 bye',
      '=== Connection closed with remote host.',
    ])
  })

  it.each([
    ['251 to RCPT, as swaks waits for 250 alone', ['> RCPT TO:<a@b>', '251 forwarded'], '<** 251 forwarded'],
    ['a go-ahead to DATA', ['> DATA', '354 go on'], '<-  354 go on'],
    ['250 to DATA', ['> DATA', '250 odd'], '<** 250 odd'],
    ['a refused greeting', ['> EHLO x', '502 no', '> HELO x', '250 mx1'], '<** 502 no'],
    ['a reply to what swaks does not know', ['> NOOP', '250 ok'], '<-  250 ok'],
    ['codes that differ within a reply by the last of them', ['> RSET', '250-yes', '550 no'], '<** 250-yes'],
  ])('reads %s', (_what, said, expected) => {
    expect(linesOf([reached(0, HOST, '220 mx1', ...said)])).toContain(expected)
  })

  it('takes the lines of a message for what they are', () => {
    const message = ['> Subject: DATA', '>', '> DATA', '> ..dot', '> .', '250 queued', '> QUIT', '221 bye']
    expect(linesOf([reached(0, HOST, '220 mx1', '> DATA', '354 go', ...message)]).slice(3)).toEqual([
      ' -> DATA',
      '<-  354 go',
      ' -> Subject: DATA',
      ' -> ',
      ' -> DATA',
      ' -> ..dot',
      ' -> .',
      '<-  250 queued',
      ' -> QUIT',
      '<-  221 bye',
    ])
  })

  it('matches replies to commands that went out together', () => {
    const said = ['> MAIL FROM:<>', '> RCPT TO:<a@b>', '> RCPT TO:<c@d>', '> DATA', '250 1', '550 2', '250 3', '354 4']
    expect(linesOf([reached(0, HOST, '220 mx1', ...said)]).slice(-4)).toEqual(['<-  250 1', '<** 550 2', '<-  250 3', '<-  354 4'])
  })

  it('tells the handshake, and marks what is inside TLS', () => {
    const behind = converse(0, '> EHLO x', '250 mx1', '> MAIL FROM:<>', '550 no')
    const cipher = 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'
    expect(
      linesOf([reached(0, HOST, ...GREETED, '> STARTTLS', '220 go'), secured(0, { cipher, protocol: 'TLSv1.2' }), behind], {}).slice(6),
    ).toEqual([
      ' -> STARTTLS',
      '<-  220 go',
      '=== TLS started with cipher TLSv1.2:ECDHE-RSA-AES128-GCM-SHA256:128',
      '=== TLS no client certificate set',
      '=== TLS peer[0]   subject=[/CN=mx1.example.com]',
      '===               commonName=[mx1.example.com], subjectAltName=[DNS:mx1.example.com] notAfter=[2027-01-01T00:00:00Z]',
      '=== TLS peer certificate passed CA verification, passed host verification (using host mx1.example.com to verify)',
      ' ~> EHLO x',
      '<~  250 mx1',
      ' ~> MAIL FROM:<>',
      '<~* 550 no',
    ])
  })

  it('says in the verifier’s words why a certificate is not trusted', () => {
    const tls = secured(0, { trusted: false, problem: 'self-signed', problems: ['self-signed', 'wrong-name'] })
    expect(linesOf([reached(0, HOST, ...GREETED, '> STARTTLS', '220 go'), tls], {}).at(-1)).toBe(
      '=== TLS peer certificate failed CA verification (self-signed certificate), failed host verification (using host mx1.example.com to verify)',
    )
  })

  it.each([
    ['a handshake that failed', [unsecured(0, 'no shared cipher'), closed(0, 'server', 'reset')], 'no shared cipher'],
    ['text slipped in', [injected(0), closed(0, 'client', 'fin')], 'more text came behind the reply to STARTTLS'],
  ])('ends with %s', (_what, parts, why) => {
    const lines = linesOf([reached(0, HOST, ...GREETED, '> STARTTLS', '220 go'), ...parts, done('tls-failed')], {})
    expect(lines.slice(-2)).toEqual([`*** TLS startup failed (${why})`, '*** STARTTLS attempted but failed'])
  })

  it('says that TLS or AUTH is not to be had', () => {
    const auth = { username: 'a', password: 'b' }
    const said = ['220 mx1', '> EHLO x', '250 mx1', '> MAIL FROM:<>', '250 ok']
    const lines = linesOf([reached(0, HOST, ...said)], { auth })
    expect(lines.slice(5, 8)).toEqual([
      '*** Host did not advertise STARTTLS',
      '*** Host did not advertise authentication',
      ' -> MAIL FROM:<>',
    ])
    expect(linesOf([reached(0, HOST, '220 mx1', '> EHLO x', '250-mx1', '250 STARTTLS', '> MAIL FROM:<>')], {}).join()).not.toContain('***')
    const refused = linesOf([reached(0, HOST, ...GREETED, '> STARTTLS', '454 not now', '> MAIL FROM:<>')], {})
    expect(refused.slice(6)).toEqual([' -> STARTTLS', '<** 454 not now', '*** STARTTLS attempted but failed', ' -> MAIL FROM:<>'])
  })

  it('says that the password was not taken', () => {
    const said = ['220 mx1', '> EHLO x', '250-mx1', '250 AUTH PLAIN', '> AUTH PLAIN [28 bytes]', '535 no', '> QUIT', '221 bye']
    const lines = linesOf([reached(0, HOST, ...said)], { tls: 'never', auth: { username: 'a', password: 'b' } })
    expect(lines.slice(6)).toEqual([
      ' -> AUTH PLAIN [28 bytes]',
      '<** 535 no',
      '*** No authentication type succeeded',
      ' -> QUIT',
      '<-  221 bye',
    ])
  })

  it.each<[string, Part[], string[]]>([
    ['hangs up', [closed(0, 'server', 'fin')], ['*** Remote host closed connection unexpectedly.']],
    ['resets', [closed(0, 'server', 'reset')], ['*** Remote host closed connection unexpectedly.']],
    [
      'is silent',
      [299_990, closed(0, 'client', 'timeout')],
      ['<** Timeout (300 secs) waiting for server response', '=== Dropping connection'],
    ],
    ['is dropped', [{ kind: 'closed', attempt: 0, by: 'client', cause: 'fin', asked: true }], ['=== Dropping connection']],
    [
      'closes in the middle of a reply',
      [converse(0, '250-mx1'), closed(0, 'server', 'fin')],
      ['<** 250-mx1', '*** Remote host closed connection unexpectedly.'],
    ],
  ])('tells of a server that %s', (_what, parts, expected) => {
    expect(linesOf([reached(0, HOST, '220 mx1', '> EHLO x'), ...parts]).slice(4)).toEqual(expected)
  })

  it('tells of a server that speaks something else', () => {
    const said = ['HTTP/1.1 400 Bad Request', 'Connection: close']
    expect(linesOf([reached(0, HOST, ...said), closed(0, 'client', 'fin')]).slice(2)).toEqual([
      '<** HTTP/1.1 400 Bad Request',
      '<** Connection: close',
      '=== Dropping connection',
    ])
  })

  it('has every attempt in its order, however their events came in between each other', () => {
    const two = 'mx2.example.com'
    const [first, second] = [listed(reached(0, HOST, '220 one')), listed(reached(1, two, '220 two'))]
    const mixed = first.flatMap((event, index) => [second[index], event]).filter((event) => event !== undefined)
    const lines = swaksText([...mixed, ...listed(unreached(2, 'mx3.example.com', 'refused'))] as CheckEvent[], request())
    expect(lines.split('\n')).toEqual([
      '=== Trying mx1.example.com:25...',
      '=== Connected to mx1.example.com.',
      '<-  220 one',
      '=== Trying mx2.example.com:25...',
      '=== Connected to mx2.example.com.',
      '<-  220 two',
      '=== Trying mx3.example.com:25...',
      '*** Error connecting to mx3.example.com:25:',
      '*** \tIO::Socket::INET6: connect: Connection refused',
      '',
    ])
  })

  it('names the address where a host has several', () => {
    const host = 'both.example.com'
    const lines = swaksText(listed(addresses(host, '192.0.2.1', '2001:db8::1'), unreached(0, host, 'timeout', 0, '2001:db8::1')), request())
    expect(lines).toContain('=== Trying 2001:db8::1:25...\n')
  })

  it('says so where nothing was dialled, or we stopped', () => {
    expect(swaksText(listed(done('unreachable')), request())).toBe('*** No mail server to connect to was found.\n')
    expect(linesOf([reached(0, HOST, '220 mx1'), done('interrupted')]).at(-1)).toBe(
      '*** smtpscope stopped here; what follows was never seen.',
    )
  })

  it('reads any beginning of a session', () => {
    const events = listed(
      ...route,
      reached(0, HOST, ...GREETED, '> STARTTLS', '220 go'),
      secured(0),
      converse(0, '> EHLO x', '250-a', '250 b'),
    )
    for (const part of prefixes(events)) expect(swaksText(part, request())).toMatch(/^((===|\*\*\*| [-~]>|<[-~][ *]) .*\n)*$/)
    expect(swaksText(listed(reached(0, HOST, '220-hello')), request())).toContain('<-  220-hello\n')
  })
})
