// The stage rail, and where the time went.
import { describe, expect, test } from 'vitest'
import type { Stage } from '#lib/diagnosis/model.ts'
import { progress } from '#lib/diagnosis/progress.ts'
import { words } from '#lib/words/en.ts'
import { type CheckName, knownChecks } from '#tests/support/known-checks.ts'

/** The rail in short: one letter for each stage, and the words below those that have some; a TLS not asked for has none. */
function rail(stages: readonly Stage[]): string {
  const letters: Record<Stage['state'], string> = { done: 'd', refused: 'X', skipped: '-', running: 'r', waiting: '.' }
  const told = stages.filter(({ id, note }) => id !== 'tls' || note?.id !== 'stage-note-not-asked-for')
  const notes = told.flatMap(({ note }) => (note === undefined ? [] : [words(note)])).filter((each) => each !== 'not tried')
  return [stages.map((each) => letters[each.state]).join(''), ...notes].join(' ')
}

const railOf = (name: CheckName) => rail(progress(knownChecks[name].events, knownChecks[name].request))

describe('the rail of a check that is done', () => {
  // look-up, connect, banner, greet, TLS, sender, recipient, message, quit
  test.each<[CheckName, string]>([
    ['completed', 'dddd-dd-d not asked for'],
    ['accepted', 'dddd-dddd'],
    ['refused at the banner', 'ddX-----d refused not asked for'],
    ['refused at the greeting', 'dddX----d refused not asked for'],
    ['EHLO refused, HELO taken', 'dddd-dd-d not asked for'],
    ['refused at the sender', 'dddd-X--d refused not asked for'],
    ['refused at the recipient', 'dddd-dX-d refused not asked for'],
    ['refused at DATA', 'dddd-ddXd refused'],
    ['refused at the dot', 'dddd-ddXd refused'],
    ['greylisted', 'dddd-dX-d not now not asked for'],
    ['put off at the banner', 'ddX------ not now not asked for'],
    ['put off at the dot', 'dddd-ddXd not now'],
    ['one of two recipients', 'dddd-dd-d 1 of 2 taken not asked for'],
    ['a message for one of two', 'dddd-dddd 1 of 2 taken'],
    ['refused and put off', 'dddd-dX-d not now not asked for'],
    ['taken, then 421', 'dddd-dX-d not now not asked for'],
    ['an odd answer to DATA', 'dddd-ddXd failed'],
    ['null MX', 'X-------- failed not asked for'],
    ['NXDOMAIN', 'X-------- failed not asked for'],
    ['refused', 'dX------- failed not asked for'],
    ['forbidden', 'dX------- failed not asked for'],
    ['second host answers', 'dddd-dd-d not asked for'],
    ['refused, then forbidden', 'dX------- failed not asked for'],
    ['put off, then forbidden', 'ddX------ not now not asked for'],
    ['silent', 'ddX------ failed not asked for'],
    ['not SMTP', 'ddX------ failed not asked for'],
    ['cut at the sender', 'dddd-X--- failed not asked for'],
    ['silent at the goodbye', 'dddd-dd-d not asked for'],
    // Nobody failed here but us.
    ['cancelled', 'dddX----- stopped not asked for'],
    ['cancelled at DNS', 'X-------- stopped not asked for'],
    ['cancelled while connecting', 'dX------- stopped not asked for'],
    ['interrupted', 'dddd-dX-- stopped not asked for'],
  ])('of %s is %s', (name, stages) => {
    expect(railOf(name)).toBe(stages)
  })
})

describe('the rail of a check with TLS', () => {
  // look-up, connect, banner, greet, TLS, sender, recipient, message, quit
  test.each<[CheckName, string]>([
    ['STARTTLS', 'ddddddd-d not asked for'],
    ['STARTTLS with a certificate that is not trusted', 'ddddddd-d not asked for'],
    ['refused at the greeting inside TLS', 'ddddX---d refused not asked for'],
    ['silent inside TLS', 'ddddX---- failed not asked for'],
    ['STARTTLS refused, gone on without', 'dddd-dd-d refused not asked for'],
    ['put off at STARTTLS', 'ddddX---- not now not asked for'],
    ['cut at STARTTLS', 'ddddX---- failed not asked for'],
    ['cut in the handshake', 'ddddX---- failed not asked for'],
    ['cancelled in the handshake', 'ddddX---- stopped not asked for'],
    ['STARTTLS not offered', 'dddd-dd-d not offered not asked for'],
    // HELO names no extensions, so what is on offer was not seen.
    ['HELO where STARTTLS was hoped for', 'dddd-dd-d not asked for'],
    ['handshake failed', 'ddddX---- failed not asked for'],
    ['handshake failed, gone on without', 'dddd-dd-d failed not asked for'],
    ['injection', 'ddddX---- failed not asked for'],
    ['required, not offered', 'ddddX---d not offered not asked for'],
    ['required, refused', 'ddddX---d not now not asked for'],
    ['required, EHLO refused', 'ddddX---d failed not asked for'],
  ])('of %s is %s', (name, stages) => {
    expect(railOf(name)).toBe(stages)
  })

  // look-up, connect, TLS, banner, greet, sender, recipient, message, quit
  test.each<[CheckName, string]>([
    ['implicit TLS', 'ddddddd-d not asked for'],
    ['implicit TLS failed', 'ddX------ failed not asked for'],
    ['implicit TLS, then silence', 'dddX----- failed not asked for'],
    ['implicit TLS failed, then refused', 'ddX------ failed not asked for'],
    ['cancelled in the implicit handshake', 'ddX------ stopped not asked for'],
  ])('of %s has TLS before the banner: %s', (name, stages) => {
    expect(railOf(name)).toBe(stages)
    expect(progress(knownChecks[name].events, knownChecks[name].request)[2]?.id).toBe('tls')
  })

  test.each<[CheckName, string[]]>([
    ['STARTTLS', ['r........', 'dr.......', 'ddr......', 'dddr.....', 'ddddr....', 'dddddr...', 'ddddddr..', 'ddddddd-r', 'ddddddd-d']],
    ['implicit TLS', ['r........', 'dr.......', 'ddr......', 'dddr.....', 'ddddr....', 'dddddr...', 'ddddddr..', 'ddddddd-r', 'ddddddd-d']],
  ])('of %s walks from one stage to the next', (name, wanted) => {
    const { events, request } = knownChecks[name]
    const seen = events.map((_, index) => rail(progress(events.slice(0, index + 1), request)).split(' ')[0])
    expect([...new Set(seen)].map((each, index) => (index < 7 ? each?.replace('-', '.') : each))).toEqual(wanted)
  })

  test('counts the greeting behind STARTTLS as the last step of the change to TLS', () => {
    const { events } = knownChecks.STARTTLS
    const ends = events.filter((event) => event.kind === 'receive' && event.text === '250 PIPELINING').map((event) => event.at)
    const stages = progress(events, knownChecks.STARTTLS.request)
    const endOf = (id: string) => {
      const stage = stages.find((each) => each.id === id)
      return (stage?.startedAt ?? 0) + (stage?.tookMs ?? 0)
    }
    expect([endOf('greet'), endOf('tls')]).toEqual(ends)
  })
})

test('the rail of a check that runs walks from one stage to the next', () => {
  const { events, request } = knownChecks.accepted
  const seen = events.map((_, index) => rail(progress(events.slice(0, index + 1), request)))
  expect([...new Set(seen)]).toEqual([
    'r...-....',
    'dr..-....',
    'ddr.-....',
    'dddr-....',
    'dddd-r...',
    'dddd-dr..',
    'dddd-ddr.',
    'dddd-dddr',
    'dddd-dddd',
  ])
})

test('a refusal shows at once, and stays while we say goodbye', () => {
  const { events, request } = knownChecks['refused at the recipient']
  const refusedAt = events.findIndex((event) => event.kind === 'receive' && event.code === 550)
  const later = events.slice(refusedAt).map((_, index) => rail(progress(events.slice(0, refusedAt + index + 1), request)))
  expect(later.every((each) => each.startsWith('dddd-dX-'))).toBe(true)
})
