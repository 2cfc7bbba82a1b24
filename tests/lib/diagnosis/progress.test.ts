// The stage rail, and where the time went.
import { describe, expect, test } from 'vitest'
import type { Stage } from '#lib/diagnosis/model.ts'
import { progress } from '#lib/diagnosis/progress.ts'
import { spans } from '#lib/diagnosis/spans.ts'
import { words } from '#lib/words/en.ts'
import { egress, HOST, listed, reached } from '#tests/support/events.ts'
import { type CheckName, knownChecks } from '#tests/support/known-checks.ts'

/** The rail in short: one letter for each stage, and the words below those that have some. */
function rail(stages: readonly Stage[]): string {
  const letters: Record<Stage['state'], string> = { done: 'd', refused: 'X', skipped: '-', running: 'r', waiting: '.' }
  const notes = stages.flatMap(({ note }) => (note === undefined ? [] : [words(note)])).filter((each) => each !== 'not tried')
  return [stages.map((each) => letters[each.state]).join(''), ...notes].join(' ')
}

const railOf = (name: CheckName) => rail(progress(knownChecks[name].events, knownChecks[name].request))

describe('the rail of a check that is done', () => {
  // look-up, connect, banner, greet, sender, recipient, message, quit
  test.each<[CheckName, string]>([
    ['completed', 'dddddd-d not asked for'],
    ['accepted', 'dddddddd'],
    ['refused at the banner', 'ddX----d refused not asked for'],
    ['refused at the greeting', 'dddX---d refused not asked for'],
    ['EHLO refused, HELO taken', 'dddddd-d not asked for'],
    ['refused at the sender', 'ddddX--d refused not asked for'],
    ['refused at the recipient', 'dddddX-d refused not asked for'],
    ['refused at DATA', 'ddddddXd refused'],
    ['refused at the dot', 'ddddddXd refused'],
    ['greylisted', 'dddddX-d not now not asked for'],
    ['put off at the banner', 'ddX----- not now not asked for'],
    ['put off at the dot', 'ddddddXd not now'],
    ['one of two recipients', 'dddddd-d 1 of 2 taken not asked for'],
    ['a message for one of two', 'dddddddd 1 of 2 taken'],
    ['refused and put off', 'dddddX-d not now not asked for'],
    ['taken, then 421', 'dddddX-d not now not asked for'],
    ['an odd answer to DATA', 'ddddddXd failed'],
    ['null MX', 'X------- failed not asked for'],
    ['NXDOMAIN', 'X------- failed not asked for'],
    ['refused', 'dX------ failed not asked for'],
    ['forbidden', 'dX------ failed not asked for'],
    ['second host answers', 'dddddd-d not asked for'],
    ['refused, then forbidden', 'dX------ failed not asked for'],
    ['put off, then forbidden', 'ddX----- not now not asked for'],
    ['silent', 'ddX----- failed not asked for'],
    ['not SMTP', 'ddX----- failed not asked for'],
    ['cut at the sender', 'ddddX--- failed not asked for'],
    ['silent at the goodbye', 'dddddd-d not asked for'],
    // Nobody failed here but us.
    ['cancelled', 'dddX---- stopped not asked for'],
    ['cancelled at DNS', 'X------- stopped not asked for'],
    ['cancelled while connecting', 'dX------ stopped not asked for'],
    ['interrupted', 'dddddX-- stopped not asked for'],
  ])('of %s is %s', (name, stages) => {
    expect(railOf(name)).toBe(stages)
  })
})

test('the rail of a check that runs walks from one stage to the next', () => {
  const { events, request } = knownChecks.accepted
  const seen = events.map((_, index) => rail(progress(events.slice(0, index + 1), request)))
  expect([...new Set(seen)]).toEqual([
    'r.......',
    'dr......',
    'ddr.....',
    'dddr....',
    'ddddr...',
    'dddddr..',
    'ddddddr.',
    'dddddddr',
    'dddddddd',
  ])
})

test('a refusal shows at once, and stays while we say goodbye', () => {
  const { events, request } = knownChecks['refused at the recipient']
  const refusedAt = events.findIndex((event) => event.kind === 'receive' && event.code === 550)
  const later = events.slice(refusedAt).map((_, index) => rail(progress(events.slice(0, refusedAt + index + 1), request)))
  expect(later.every((each) => each.startsWith('dddddX-'))).toBe(true)
})

describe('the times', () => {
  test('of the stages add up from the first event to the end of the goodbye', () => {
    const events = listed(
      egress(),
      100,
      reached(
        0,
        HOST,
        2_000,
        '220 x',
        '> EHLO x',
        500,
        '250 x',
        '> MAIL FROM:<>',
        '250 x',
        '> RCPT TO:<a@b>',
        '550 x',
        '> RCPT TO:<c@b>',
        30,
        '250 x',
        '> QUIT',
        '221 x',
      ),
      { kind: 'done', outcome: 'completed' },
    )
    expect(spans(events)).toEqual([
      { stage: 'lookup', startedAt: 10, tookMs: 130, failed: false },
      { stage: 'connect', startedAt: 140, tookMs: 10, failed: false },
      { stage: 'banner', startedAt: 150, tookMs: 2_010, failed: false },
      { stage: 'greet', startedAt: 2_170, tookMs: 510, failed: false },
      { stage: 'sender', startedAt: 2_690, tookMs: 10, failed: false },
      { stage: 'recipient', startedAt: 2_710, tookMs: 60, failed: false },
      { stage: 'quit', startedAt: 2_780, tookMs: 10, failed: false },
    ])
  })

  test('count the tries that came to nothing as time to connect', () => {
    const { events } = knownChecks['second host answers']
    const first = events.find((event) => event.kind === 'trying')
    const connected = events.find((event) => event.kind === 'connected')
    const connect = spans(events).find((each) => each.stage === 'connect')
    expect([connect?.startedAt, (connect?.startedAt ?? 0) + (connect?.tookMs ?? 0)]).toEqual([first?.at, connected?.at])
  })

  test('mark the stage that failed, and none where nothing did', () => {
    const failed = (name: CheckName) =>
      spans(knownChecks[name].events)
        .filter((each) => each.failed)
        .map((each) => each.stage)
    expect(failed('completed')).toEqual([])
    expect(failed('one of two recipients')).toEqual([])
    expect(failed('refused at the recipient')).toEqual(['recipient'])
    expect(failed('taken, then 421')).toEqual(['recipient'])
    expect(failed('silent')).toEqual(['banner'])
    expect(failed('refused')).toEqual(['connect'])
    expect(failed('NXDOMAIN')).toEqual(['lookup'])
  })

  test('of a stage that runs have no end yet', () => {
    const events = listed(egress(), reached(0, HOST, '220 x', '> EHLO x'))
    expect(spans(events).map((each) => each.stage)).toEqual(['lookup', 'connect', 'banner'])
    const greet = progress(events, { purpose: 'probe' }).find((each) => each.id === 'greet')
    expect(greet).toMatchObject({ state: 'running', tookMs: undefined, startedAt: events.at(-1)?.at })
  })
})
