// What was asked behind the mail: each verdict, what it rests on, and that nothing of it ever becomes the mail's.
import { describe, expect, test } from 'vitest'
import type { ExtraKind } from '#lib/check/extra.ts'
import { answers } from '#lib/diagnosis/answers.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import { notes } from '#lib/diagnosis/notes.ts'
import { progress } from '#lib/diagnosis/progress.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { timeline } from '#lib/diagnosis/timeline.ts'
import { waiting } from '#lib/diagnosis/waiting.ts'
import { words } from '#lib/words/en.ts'
import { closed, done, listed, prefixes } from '#tests/support/events.ts'
import { BYE, QUIT, RSET, TARGET, TO_RCPT, talk } from '#tests/support/known-check-parts.ts'
import { knownChecks } from '#tests/support/known-checks.ts'
import { askedRecipients, askedVerify, asking, REFUSAL, relayOffer, relayProbe } from '#tests/support/known-checks-extra.ts'

type Check = { events: ReturnType<typeof listed>; request: Parameters<typeof summarise>[1] & Parameters<typeof answers>[1] }

const ids = ({ events, request }: Check) =>
  findings(events, request).map(({ id, params }) => (params.why === undefined ? id : `${id}: ${params.why}`))
const about = (check: Check, ...prefix: string[]) => ids(check).filter((id) => prefix.some((each) => id.startsWith(each)))
const relaying = ({ events, request }: Check) => {
  const { verdict, title, reason, because } = answers(events, request).relaying
  return {
    verdict,
    title: words(title),
    reason: reason && words(reason),
    lines: because.map((seq) => events[seq]).map((each) => each?.kind === 'receive' && each.text),
  }
}
const relay = ['may-relay', 'relay-']
const people = ['postmaster', 'abuse', 'role', 'catch', 'recipients']

describe('a relay probe', () => {
  test('that is refused in every form is good, and says so beside the recipient', () => {
    const check = knownChecks['a relay probe refused']
    expect(about(check, ...relay)).toEqual(['relay-refused'])
    expect(relaying(check)).toMatchObject({
      verdict: 'good',
      title: 'The recipient is accepted',
      reason: `The server takes mail for ${TARGET}. For a stranger it does not relay: refused in 5 forms.`,
    })
  })

  test('that is taken may relay, and only that line is why', () => {
    const check = knownChecks['a relay probe taken']
    expect(about(check, ...relay)).toEqual(['may-relay'])
    expect(relaying(check)).toEqual({
      verdict: 'bad',
      title: 'It may relay for strangers',
      reason: expect.stringContaining('It may relay, since only a delivery would prove it.'),
      lines: ['250 2.1.5 Ok'],
    })
    const { tone, advice, title } = summarise(check.events, check.request)
    expect([tone, words(title), advice && words(advice)]).toEqual([
      'warn',
      `The server takes mail for ${TARGET}.`,
      expect.stringContaining('may relay'),
    ])
  })

  test('names the sender that opened the door', () => {
    const offers = [
      ...relayOffer('a@client.example', ['plain', 'a@client.example', REFUSAL]),
      ...relayOffer('', ['null-sender', 'a@client.example', '250 Ok']),
    ]
    const check = asking(['relay'], ...offers)
    expect(findings(check.events, check.request).find(({ id }) => id === 'may-relay')?.params).toMatchObject({
      from: '',
      to: 'a@client.example',
    })
  })

  test('whose hidden forms alone are taken proves nothing', () => {
    const check = asking(['relay'], ...relayProbe(REFUSAL, '250 2.1.5 Ok'))
    expect(about(check, ...relay)).toEqual(['relay-local-forms', 'relay-refused'])
    expect(relaying(check).verdict).toBe('good')
  })

  test.each([
    ['puts us off', '451 4.7.1 Greylisted, come back later', 'put-off'],
    ['lists our address', '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using bl.example', 'about-us'],
    ['does not know our domain', '550 5.1.2 Domain not found', 'vague'],
  ])('of a server that %s leaves it open', (_, answer, why) => {
    const check = asking(['relay'], ...relayProbe(answer, answer))
    expect(about(check, ...relay)).toEqual([`relay-unclear: ${why}`])
    expect(relaying(check)).toMatchObject({
      verdict: 'good',
      reason: expect.stringContaining('Whether it relays for strangers is unknown.'),
    })
  })

  test('that is denied for now is denied', () => {
    const check = asking(['relay'], ...relayProbe('454 4.7.1 <x@client.example>: Relay access denied', '550 5.1.1 unknown'))
    expect(about(check, ...relay)).toEqual(['relay-refused'])
  })

  test('of a server that refuses everybody in the same words shows nothing', () => {
    const refusal = '550 5.7.1 Access denied'
    const said = talk(...TO_RCPT, refusal, ...RSET, ...relayProbe(refusal, refusal), ...QUIT)
    const check = { events: listed(said, BYE, done('rejected')), request: { ...knownChecks['a relay probe refused'].request } }
    expect(about(check, ...relay)).toEqual(['relay-unclear: vague'])
  })

  test.each([
    ['a relay probe ended by the server', 'ended'],
    ['a relay probe never reached', 'not-reached'],
    ['a relay probe with nobody to name', 'nothing-to-ask'],
    ['a sender of the relay probe refused', 'about-us'],
  ] as const)('%s: %s', (name, why) => {
    expect(about(knownChecks[name], ...relay)).toEqual([`relay-unclear: ${why}`])
  })

  test('that was not asked for says nothing', () => {
    const { events } = knownChecks['a relay probe refused']
    expect(findings(events).filter(({ id }) => id.startsWith('relay-'))).toEqual([])
  })
})

describe('other recipients', () => {
  test.each([
    ['all as they should be', ['250 Ok', '250 Ok', '550 5.1.1 User unknown'], ['role-addresses-taken', 'recipients-are-checked']],
    ['without a postmaster', ['550 5.1.1 unknown', '250 Ok', '550 5.1.1 unknown'], ['postmaster-refused', 'recipients-are-checked']],
    ['without abuse', ['250 Ok', '550 5.1.1 unknown', '550 5.1.1 unknown'], ['abuse-refused', 'recipients-are-checked']],
    ['everybody is taken', ['250 Ok', '250 Ok', '250 Ok'], ['catch-all']],
    ['put off', ['450 4.2.0 later', '450 4.2.0 later', '450 4.2.0 later'], ['recipients-unclear: put-off']],
    ['one is put off', ['250 Ok', '250 Ok', '450 4.2.0 later'], ['recipients-unclear: put-off']],
  ])('%s', (_, [postmaster = '', abuse = '', nobody = ''], expected) => {
    expect(about(asking(['recipients'], ...askedRecipients(postmaster, abuse, nobody)), ...people)).toEqual(expected)
  })
})

describe('VRFY and EXPN', () => {
  test.each([
    ['not there', ['502 5.5.1 no', '502 5.5.1 no', '502 5.5.1 no'], ['vrfy-expn-closed']],
    ['252 to everybody', ['252 2.0.0 perhaps', '252 2.0.0 perhaps', '502 no'], ['vrfy-expn-closed']],
    ['252 beside an unknown user', ['252 2.0.0 jdoe', '550 5.1.1 User unknown', '502 no'], ['vrfy-open', 'vrfy-expn-closed']],
    [
      'the recipient by name',
      ['250 John Doe <jdoe@example.com>', '550 5.1.1 User unknown', '250 <mary@example.com>'],
      ['vrfy-open', 'expn-open'],
    ],
    ['yes to everybody', [`250 ${TARGET}`, '250 no-such-mailbox-1@example.com', '550 5.7.1 no'], ['vrfy-expn-closed']],
    ['for now not', ['451 4.3.0 later', '451 4.3.0 later', '451 4.3.0 later'], ['verify-unclear: put-off']],
  ])('%s', (_, [known = '', nobody = '', list = ''], expected) => {
    expect(about(asking(['verify'], ...askedVerify(known, nobody, list)), 'v', 'expn')).toEqual(expected)
  })
})

describe('what is asked behind the mail', () => {
  const without = { ...knownChecks.completed }
  const probe = asking(
    ['recipients', 'verify', 'relay'] satisfies ExtraKind[],
    ...askedRecipients('550 5.1.1 no', '550 5.1.1 no', '550 5.1.1 no'),
    ...relayProbe(REFUSAL, REFUSAL),
  )

  test('changes neither the verdict nor the rail, though all of it is refused', () => {
    const { tone, title, chip } = summarise(probe.events, probe.request)
    expect({ tone, title, chip }).toEqual((({ tone, title, chip }) => ({ tone, title, chip }))(summarise(without.events, without.request)))
    const quitMs = (check: typeof probe) => progress(check.events, check.request).at(-1)?.tookMs
    expect(quitMs(probe)).toBeLessThanOrEqual(quitMs(without) ?? 0)
    const states = (check: typeof probe) => progress(check.events, check.request).map(({ id, state, note }) => [id, state, note?.id])
    expect(states(probe)).toEqual(states(without))
    expect(findings(probe.events, probe.request).map(({ id }) => id)).not.toContain('recipient-unknown')
  })

  test('is what we wait for while it is asked, and has a bar of its own', () => {
    const asked = prefixes(probe.events).filter((prefix) => prefix.at(-1)?.kind === 'send' && 'extra' in (prefix.at(-1) ?? {}))
    expect(asked.length).toBeGreaterThan(5)
    for (const prefix of asked) {
      expect(waiting(prefix, probe.request)).toMatchObject({ stage: 'quit', limitMs: 60_000, what: { id: 'what-extra' } })
      expect(summarise(prefix, probe.request).title.id).toBe('running-extra')
    }
    const bars = timeline(probe.events).map(({ label }) => words(label))
    expect(bars.slice(-2)).toEqual(['In addition', 'QUIT'])
    expect(bars.filter((each) => each === 'In addition')).toHaveLength(1)
  })

  test('is told from the mail in the margin', () => {
    const said = notes(probe.events, probe.request).map(({ text }) => text.id)
    expect(said.filter((id) => /^note-extra-(relay|recipients|verify)$/.test(id))).toEqual(['note-extra-recipients', 'note-extra-relay'])
    expect(said).toContain('note-relay-refused')
  })

  test('is told to have been ended by the server, or by our patience', () => {
    const ended = (name: 'a relay probe ended by the server' | 'VRFY and silence') => notes(knownChecks[name].events).at(-1)?.text.id
    expect(ended('a relay probe ended by the server')).toBe('note-extra-ended')
    expect(ended('VRFY and silence')).toBe('note-extra-timeout')
  })

  test('of a check that reached nobody is not told about', () => {
    const check = { events: listed(closed(0, 'client', 'cancelled'), done('unreachable')), request: probe.request }
    expect(about(check, ...relay, ...people, 'v')).toEqual([])
  })
})
