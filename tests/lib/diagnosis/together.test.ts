// What is said of commands that went together, and of what was left out or not said at all.
import { describe, expect, test } from 'vitest'
import { placeOf } from '#components/transcript/transcript-line.tsx'
import type { CheckEvent } from '#lib/check/event.ts'
import { checkRequestSchema } from '#lib/check/request.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import { notes } from '#lib/diagnosis/notes.ts'
import { progress } from '#lib/diagnosis/progress.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { transcriptLines } from '#lib/transcript/lines.ts'
import { words } from '#lib/words/en.ts'
import { findingWords } from '#lib/words/findings.ts'
import { done, HOST, listed, type Part, reached } from '#tests/support/events.ts'
import { type CheckName, knownChecks } from '#tests/support/known-checks.ts'

/** The notes of a check, each as `the line it stands below: its words`. */
const said = (events: readonly CheckEvent[]) =>
  notes(events).map(({ seq, text }) => {
    const event = events[seq]
    return `${event !== undefined && 'text' in event ? event.text : ''}: ${words(text)}`
  })

const about = (name: CheckName) => said(knownChecks[name].events)

describe('a note below commands that went together', () => {
  const group = (offered: string): Part => [
    reached(0, HOST, `220 ${HOST}`, '> EHLO x', `250-${HOST}`, `250 ${offered}`),
    { kind: 'send', attempt: 0, verb: 'mail', text: 'MAIL FROM:<>', flight: 0 },
    { kind: 'send', attempt: 0, verb: 'rcpt', text: 'RCPT TO:<a@b.example>', flight: 0 },
  ]

  test('stands below the last of them, and says why they may', () => {
    const together = said(listed(group('PIPELINING'))).filter((each) => each.includes('Sent together'))
    expect(together).toEqual([expect.stringMatching(/^RCPT TO:<a@b.example>: .*the server offers PIPELINING/)])
  })

  test('says so where they may not', () => {
    expect(said(listed(group('SIZE')))).toContainEqual(expect.stringContaining('does not offer PIPELINING'))
  })
})

describe('a reply that only follows', () => {
  test('from a refused sender says nothing about the recipient', () => {
    const all = about('asked together, the sender refused')
    expect(all).toContainEqual('550 5.7.1 no: The sender is refused, and what went out along with it falls with it.')
    expect(all.filter((each) => each.includes('only follows from the refused sender'))).toHaveLength(2)
  })

  test('from refused recipients is as it should be', () => {
    expect(about('asked together, the recipient refused')).toContainEqual(expect.stringMatching(/^554 .* As it should be/))
  })

  test('is explained where it asks for a message that is for nobody', () => {
    const all = about('asked together, the recipient refused, and yet 354')
    expect(all).toContainEqual(expect.stringMatching(/^354 go: .*lone dot/))
    expect(all).toContainEqual(expect.stringMatching(/^554 5.5.1 no valid recipients: .*Nothing is delivered/))
  })
})

describe('a mail that was not named', () => {
  test('as it is too large is said to be so', () => {
    const { events, request } = knownChecks['a message that is too large']
    const { tone, chip, title, advice } = summarise(events, request)
    expect([tone, chip && words(chip), words(title), advice && words(advice)]).toEqual([
      'bad',
      'message too large',
      `The message is larger than ${HOST} takes.`,
      expect.stringContaining('up to 52 MB'),
    ])
    expect(about('a message that is too large')).toContainEqual(expect.stringMatching(/^QUIT: The server takes messages of up to 52 MB/))
    expect(progress(events, request).find((each) => each.state === 'refused')?.id).toBe('sender')
  })

  test('as no server without SMTPUTF8 takes its address', () => {
    const { events, request } = knownChecks['an address that the server can not take']
    expect(words(summarise(events, request).title)).toBe(`${HOST} takes no address with letters outside ASCII.`)
    expect(notes(events, request).map((each) => words(each.text))).toContainEqual(expect.stringContaining('does not offer SMTPUTF8'))
  })
})

describe('what was asked for and is not offered', () => {
  const asked = (input: object) => checkRequestSchema.parse({ target: 'jdoe@example.com', purpose: 'message', ...input })
  const found = (name: CheckName, input: object) =>
    findings(knownChecks[name].events, asked(input)).filter((each) => each.id === 'extension-not-offered')

  test('is a finding that names it', () => {
    const [finding] = found('completed', { pipelining: true, esmtp: { chunking: true, notify: ['NEVER'], requireTls: true } })
    expect(finding?.params).toEqual({ keywords: 'CHUNKING, DSN, REQUIRETLS' })
    expect(finding && findingWords(finding).meaning).toContain('does not offer CHUNKING, DSN and REQUIRETLS,')
  })

  test('is none where it was insisted on, or is our own habit, or was never come to', () => {
    expect(found('completed', { esmtp: { chunking: true }, insist: ['CHUNKING'] })).toEqual([])
    expect(found('HELO only', {})).toEqual([])
    expect(found('refused at the banner', { pipelining: true })).toEqual([])
    expect(found('required, not offered', { pipelining: true })).toEqual([])
  })

  test('is all of it behind HELO', () => {
    expect(found('HELO only', { pipelining: true })[0]?.params).toEqual({ keywords: 'PIPELINING' })
  })
})

test('lines of one write are one group in the transcript, and the next write another', () => {
  const send = (text: string, flight?: number): Part => ({
    kind: 'send',
    attempt: 0,
    verb: text.toLowerCase(),
    text,
    ...(flight === undefined ? {} : { flight }),
  })
  const lines = transcriptLines(
    listed(
      reached(0, HOST),
      send('EHLO'),
      [send('MAIL', 0), send('RCPT', 0), send('DATA', 0)],
      [send('A', 1), send('B', 1)],
      done('completed'),
    ),
  ).filter((line) => line.speaker === 'sent')
  expect(lines.map((line, index) => [line.text, placeOf(line, lines[index - 1], lines[index + 1])])).toEqual([
    ['EHLO', undefined],
    ['MAIL', 'first'],
    ['RCPT', 'between'],
    ['DATA', 'last'],
    ['A', 'first'],
    ['B', 'last'],
  ])
})
