// Where the time went, bar by bar.
import { describe, expect, test } from 'vitest'
import { type Bar, timeline } from '#lib/diagnosis/timeline.ts'
import { words } from '#lib/words/en.ts'
import { egress, HOST, listed, reached } from '#tests/support/events.ts'
import { type CheckName, knownChecks } from '#tests/support/known-checks.ts'

const labels = (bars: readonly Bar[]) => bars.map(({ label, count }) => words(label) + (count === 1 ? '' : ` x ${count}`))
const failed = (name: CheckName) => labels(timeline(knownChecks[name].events).filter((each) => each.failed))

describe('the time line', () => {
  test('has a bar for the look-ups, the connection and each command, one behind the other', () => {
    const events = listed(
      egress(),
      100,
      reached(0, HOST, 2_000, '220 x', '> EHLO x', 500, '250 x', '> MAIL FROM:<>', '250 x', '> RCPT TO:<a@b>', '550 x'),
      { kind: 'done', outcome: 'rejected' },
    )
    const bars = timeline(events)
    expect(bars.map(({ label, startedAt, tookMs }) => [words(label), startedAt, tookMs])).toEqual([
      ['Look up', 20, 120],
      ['Connect', 140, 10],
      ['Banner', 150, 2_010],
      ['EHLO', 2_170, 510],
      ['MAIL', 2_690, 10],
      ['RCPT', 2_710, 10],
    ])
    expect(bars.map((each) => each.failed)).toEqual([false, false, false, false, false, true])
    expect(events[bars.at(-1)?.seq ?? 0]).toMatchObject({ kind: 'receive', code: 550 })
  })

  test('shows each way in that was tried, and every step of the one that decides', () => {
    const bars = timeline(knownChecks['second host answers'].events)
    const ways = bars.filter(({ way }) => way !== undefined)
    expect(ways.map(({ label, isWhole, failed }) => [words(label), isWhole, failed]).slice(0, 3)).toEqual([
      ['mx1.example.com', true, true],
      ['Connect', false, false],
      ['Banner', false, false],
    ])
    expect(new Set(ways.map(({ way }) => way)).size).toBe(2)
  })

  test('names no way in where there is only one', () => {
    expect(timeline(knownChecks.completed.events).every(({ way, isWhole }) => way === undefined && !isWhole)).toBe(true)
  })

  test('bounds a long list: what took long or failed stands by itself, the rest together', () => {
    const turn = (index: number) => [
      '> MAIL FROM:<>',
      '250 x',
      '> RCPT TO:<a@b>',
      index === 20 ? '550 x' : '250 x',
      '> RSET',
      index === 30 ? 5_000 : 10,
      '250 x',
    ]
    const turns = Array.from({ length: 40 }, (_, index) => turn(index)).flat()
    const bars = timeline(listed(egress(), reached(0, HOST, '220 x', '> EHLO x', '250 x', ...turns)))
    expect(bars.length).toBeLessThanOrEqual(25)
    expect(bars.filter((each) => each.failed).map(({ label }) => words(label))).toEqual(['RCPT'])
    expect(bars.some(({ label, tookMs }) => words(label) === 'RSET' && tookMs > 5_000)).toBe(true)
    expect(bars.reduce((sum, each) => sum + each.count, 0)).toBe(124)
    expect(bars.some(({ label }) => words(label) === 'Others')).toBe(true)
  })

  test('marks what failed, and nothing where nothing did', () => {
    expect(failed('completed')).toEqual([])
    expect(failed('refused at the recipient')).toEqual(['RCPT'])
    expect(failed('silent')).toEqual(['Banner'])
    expect(failed('refused')).toEqual(['Connect'])
    expect(failed('NXDOMAIN')).toEqual(['Look up'])
    expect(failed('handshake failed')).toEqual(['TLS'])
  })

  test('counts no time twice where commands went out together', () => {
    const events = listed(
      egress(),
      reached(0, HOST, '220 x', '> EHLO x', '250 PIPELINING', '> MAIL FROM:<>', '> RCPT TO:<a@b>', 900, '250 x', 50, '250 x'),
    )
    const [mail, rcpt] = timeline(events).slice(-2)
    expect((mail?.startedAt ?? 0) + (mail?.tookMs ?? 0)).toBeLessThanOrEqual(rcpt?.startedAt ?? 0)
  })

  test('makes one bar of a long run of the same command', () => {
    const rcpts = Array.from({ length: 12 }, (_, index) => [`> RCPT TO:<u${index}@b>`, '250 x']).flat()
    const bars = timeline(listed(egress(), reached(0, HOST, '220 x', '> EHLO x', '250 x', '> MAIL FROM:<>', '250 x', ...rcpts)))
    expect(labels(bars).slice(-2)).toEqual(['MAIL', 'RCPT x 12'])
  })

  test('has no bar for what is not over yet', () => {
    expect(labels(timeline(listed(egress(), reached(0, HOST, '220 x', '> EHLO x'))))).toEqual(['Look up', 'Connect', 'Banner'])
  })
})
