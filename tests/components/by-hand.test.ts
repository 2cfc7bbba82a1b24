import { describe, expect, test } from 'vitest'
import { fromBase64, plainResponse, toBase64 } from '#components/manual/base64.ts'
import { clockText, timeLeft } from '#components/manual/clock.ts'
import { pastedLines, stuffed } from '#components/manual/lines.ts'
import type { CheckEvent } from '#lib/check/event.ts'
import { seen } from '#tests/support/seen-session.ts'

describe('a paste', () => {
  test.each([
    ['one\ntwo', ['one', 'two']],
    ['one\r\ntwo\r\n', ['one', 'two']],
    ['one\rtwo\r\r', ['one', 'two', '']],
    ['one\n', ['one']],
  ])('is cut into lines: %j', (text, lines) => {
    expect(pastedLines(text)).toEqual(lines)
  })

  test('has its dots stuffed, but for the one that ends it', () => {
    expect(stuffed(['.', '.a', 'b.', '.'])).toEqual(['..', '..a', 'b.', '.'])
  })
})

test('the helper speaks base64 both ways', () => {
  expect(toBase64('käse')).toBe('a8Okc2U=')
  expect(fromBase64(' a8Okc2U= ')).toBe('käse')
  expect(fromBase64('no base64')).toBeUndefined()
  expect(plainResponse('jdoe', 'secret')).toBe('AGpkb2UAc2VjcmV0')
  expect(fromBase64('AGpkb2UAc2VjcmV0')).toBe('␀jdoe␀secret')
})

describe('the clock', () => {
  const events = (script: string): CheckEvent[] =>
    seen(script).map(
      (event, index) =>
        ({
          ...event,
          ...(event.kind === 'control' ? { idleMs: 60_000, totalMs: 90_000 } : {}),
          seq: index,
          at: index * 1000,
        }) as CheckEvent,
    )

  test('runs from the hand-over, the last line, or its reply', () => {
    expect(timeLeft(events('S: 220 hi'), 1000)).toBeUndefined()
    expect(timeLeft(events('S: 220 hi\n-- hand'), 12_000)).toEqual({ ms: 50_000, isWhole: false })
    expect(timeLeft(events('S: 220 hi\n-- hand\nC: NOOP'), 12_000)).toBeUndefined()
    expect(timeLeft(events('S: 220 hi\n-- hand\nC: NOOP\nS: 250 ok'), 14_000)).toEqual({ ms: 50_000, isWhole: false })
    expect(timeLeft(events('S: 220 hi\n-- hand\nC: NOOP\nS: 250 ok\nS: 250 chatter'), 14_000)).toEqual({ ms: 50_000, isWhole: false })
    expect(timeLeft(events('S: 220 hi\n-- hand\nC: DATA\nS: 354 go\nC: a line'), 15_000)).toEqual({ ms: 50_000, isWhole: false })
  })

  test('says when the whole is over first', () => {
    expect(timeLeft(events('S: 220 hi\n-- hand\nC: NOOP\nS: 250 ok'), 80_000)).toMatchObject({ ms: 0 })
    const late = events('S: 220 hi\n-- hand\nC: NOOP\nS: 250 ok').map((event) => (event.seq < 3 ? event : { ...event, at: 70_000 }))
    expect(timeLeft(late, 80_000)).toEqual({ ms: 12_000, isWhole: true })
  })

  test('reads as a clock does', () => {
    expect([clockText(252_000), clockText(59_100), clockText(0)]).toEqual(['4:12', '1:00', '0:00'])
  })
})
