// Of several connections the one counts that told most: a reply over a silence, a silence over an address not for us.
import { describe, expect, test } from 'vitest'
import { decisiveAttempt, readConversation } from '#lib/diagnosis/conversation.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { words } from '#lib/words/en.ts'
import { closed, done, egress, listed, mx, type Part, reached, unreached } from '#tests/support/events.ts'

const hosts = mx('example.com', '10 mx1.example.com', '20 mx2.example.com')
const busy = [reached(0, 'mx1.example.com', '421 4.3.2 Busy'), closed(0, 'server', 'fin')]
const decisive = (...parts: Part[]) => decisiveAttempt(readConversation(listed(egress(), hosts, ...parts)))?.index

describe('the decisive attempt', () => {
  test.each<[why: string, Part[], number]>([
    [
      'a host that put us off, over one that refuses connections behind it',
      [busy, unreached(1, 'mx2.example.com', 'refused'), done('deferred')],
      0,
    ],
    [
      'a host that refuses connections, over an address not for us',
      [unreached(0, 'mx1.example.com', 'refused'), unreached(1, 'mx2.example.com', 'forbidden'), done('unreachable')],
      0,
    ],
    [
      'the last of several that told alike',
      [unreached(0, 'mx1.example.com', 'refused'), unreached(1, 'mx2.example.com', 'timeout'), done('unreachable')],
      1,
    ],
    [
      'the second of two that put us off',
      [busy, reached(1, 'mx2.example.com', '421 4.3.2 Busy too'), closed(1, 'server', 'fin'), done('deferred')],
      1,
    ],
  ])('is %s', (_why, parts, index) => {
    expect(decisive(...parts)).toBe(index)
  })

  test('is the one under way while the check runs, and the one it ended in when it was stopped', () => {
    expect(decisive(busy, { kind: 'trying', attempt: 1, host: 'mx2.example.com', address: '192.0.2.26', port: 25 })).toBe(1)
    expect(decisive(busy, reached(1, 'mx2.example.com'), closed(1, 'client', 'cancelled'), done('cancelled'))).toBe(1)
  })

  test('is what the summary speaks of', () => {
    const events = listed(egress(), hosts, busy, unreached(1, 'mx2.example.com', 'refused'), done('deferred'))
    expect(words(summarise(events, { target: 'example.com', tls: 'never' }).title)).toMatch(/busy|later/)
  })
})
