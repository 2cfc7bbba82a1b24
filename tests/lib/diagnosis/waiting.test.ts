// What a check waits for, since when and how long it may last.
import { describe, expect, test } from 'vitest'
import type { Waiting } from '#lib/diagnosis/model.ts'
import { waiting } from '#lib/diagnosis/waiting.ts'
import { CLOSE_LIMIT_MS, CONNECT_LIMIT_MS, waitLimitsMs } from '#lib/smtp/limits.ts'
import { words } from '#lib/words/en.ts'
import { closed, converse, done, egress, HOST, listed, mx, type Part, reached, secured, unreached } from '#tests/support/events.ts'

const NAMED = ['220 x', '> EHLO x', '250 x', '> MAIL FROM:<>', '250 x', '> RCPT TO:<a@b>']
const said = (...lines: (string | number)[]): Part => reached(0, HOST, ...lines)
const trying: Part = { kind: 'trying', attempt: 0, host: HOST, address: '192.0.2.25', port: 25 }

describe('a check waits', () => {
  test.each<[string, Part[], Waiting['stage'], number, string]>([
    ['for DNS', [egress(), { kind: 'lookup', name: 'example.com', type: 'MX' }], 'lookup', 20_000, 'DNS'],
    ['for DNS between two hosts', [egress(), unreached(0, HOST, 'refused')], 'lookup', 20_000, 'DNS'],
    ['for the connection', [trying], 'connect', CONNECT_LIMIT_MS, 'the connection'],
    ['for the banner', [said()], 'banner', waitLimitsMs.banner, 'the banner'],
    ['for the rest of a banner', [said('220-x')], 'banner', waitLimitsMs.banner, 'the banner'],
    ['for EHLO', [said('220 x', '> EHLO x')], 'greet', waitLimitsMs.ehlo, 'the answer to our greeting'],
    ['for HELO', [said('220 x', '> EHLO x', '500 x', '> HELO x')], 'greet', waitLimitsMs.helo, 'the answer to our greeting'],
    ['for STARTTLS', [said(...NAMED.slice(0, 3), '> STARTTLS')], 'tls', waitLimitsMs.starttls, 'the answer to STARTTLS'],
    ['for the handshake', [said(...NAMED.slice(0, 3), '> STARTTLS', '220 x')], 'tls', waitLimitsMs.tls, 'the TLS handshake'],
    [
      'for EHLO inside TLS',
      [said(...NAMED.slice(0, 3), '> STARTTLS', '220 x'), secured(0), converse(0, '> EHLO x')],
      'tls',
      waitLimitsMs.ehlo,
      'the answer to our greeting',
    ],
    ['for the banner inside TLS', [said(), secured(0, { mode: 'implicit' })], 'banner', waitLimitsMs.banner, 'the banner'],
    ['for MAIL', [said(...NAMED.slice(0, 4))], 'sender', waitLimitsMs.mail, 'the answer to MAIL FROM'],
    ['for RCPT', [said(...NAMED)], 'recipient', waitLimitsMs.rcpt, 'the answer to RCPT TO'],
    ['for DATA', [said(...NAMED, '250 x', '> DATA')], 'message', waitLimitsMs.data, 'the answer to DATA'],
    [
      'for the message',
      [said(...NAMED, '250 x', '> DATA', '354 x', '> a', '> .')],
      'message',
      waitLimitsMs.dot,
      'the answer to the message',
    ],
    ['for RSET', [said(...NAMED, '250 x', '> RSET')], 'quit', waitLimitsMs.rset, 'the goodbye'],
    ['for QUIT', [said('554 x', '> QUIT')], 'quit', waitLimitsMs.quit, 'the goodbye'],
    ['for the server to close', [said('554 x', '> QUIT', '221 x')], 'quit', CLOSE_LIMIT_MS, 'the server to close'],
    ['for the server to close behind 421', [said('421 x')], 'quit', CLOSE_LIMIT_MS, 'the server to close'],
    ['for names that are still asked for', [said('421 x'), closed(0, 'server', 'fin')], 'lookup', 20_000, 'DNS'],
  ])('%s', (_, parts, stage, limitMs, what) => {
    const wait = waiting(listed(...parts))
    expect(wait && [wait.stage, wait.limitMs, words(wait.what)]).toEqual([stage, limitMs, what])
  })

  test('for the handshake first, where the request says so', () => {
    expect(waiting(listed(said()), { tls: 'implicit' })).toMatchObject({ stage: 'tls', limitMs: waitLimitsMs.tls })
  })

  test('for nothing before it begins, in the queue and when it is done', () => {
    expect(waiting([])).toBeUndefined()
    expect(waiting(listed({ kind: 'queued', place: 3 }))).toBeUndefined()
    expect(waiting(listed(egress(), done('cancelled')))).toBeUndefined()
  })
})

describe('the time waited', () => {
  test('begins with the question, not with the last line that came', () => {
    const events = listed(said('220 x', '> EHLO x', 3_000, '250-x'))
    expect(waiting(events)?.since).toBe(events.find((event) => event.kind === 'send')?.at)
  })

  test('begins with the last line of the message', () => {
    const events = listed(said(...NAMED, '250 x', '> DATA', '354 x', '> a', 700, '> .'))
    expect(waiting(events)?.since).toBe(events.at(-1)?.at)
  })

  test('begins with the question that is asked now, though our own name has not come', () => {
    const events = listed({ kind: 'egress', address: '192.0.2.7', how: 'route' }, { kind: 'lookup', name: 'x.arpa', type: 'PTR' }, 3_000, {
      kind: 'lookup',
      name: 'example.com',
      type: 'MX',
    })
    expect(waiting(events)?.since).toBe(events.at(-1)?.at)
  })

  test('is not counted on by blank lines', () => {
    const events = listed(mx('example.com', `10 ${HOST}`), said('220 x', '> EHLO x', 500, '', 500, ''))
    expect(waiting(events)).toMatchObject({ stage: 'greet', since: events.find((event) => event.kind === 'send')?.at })
  })
})
