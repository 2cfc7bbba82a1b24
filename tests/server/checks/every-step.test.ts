// A server that breaks off, hangs up, is busy, falls silent or talks out of turn, at every step of a session, in the clear and
// inside TLS: the check ends once, in time, with a true outcome and a true sentence.
import { describe, expect, it } from 'vitest'
import type { Outcome } from '#lib/check/event.ts'
import { checkRequestSchema } from '#lib/check/request.ts'
import { answers } from '#lib/diagnosis/answers.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { waitLimitsMs } from '#lib/smtp/limits.ts'
import { words } from '#lib/words/en.ts'
import type { Resolver } from '#server/net/model.ts'
import { canMakeCertificates } from '#tests/support/certificates.ts'
import { type Dialogue, type Move, parseDialogue } from '#tests/support/dialogue.ts'
import { startFakeMailServer } from '#tests/support/fake-mail-server.ts'
import { type RealCheck, realCheck } from '#tests/support/real-check.ts'

const dns: Resolver = { lookup: async () => ({ status: 'nxdomain', records: [], by: undefined }) }

/** Only a server that falls silent is waited for; all others are given what a busy machine may need. */
const limitsOf = (trick: string) => {
  const ms = trick === 'falls silent' ? 2_000 : 20_000
  return { ...Object.fromEntries(Object.keys(waitLimitsMs).map((wait) => [wait, ms])), close: 200 }
}

const GREETING = 'C: EHLO client.example\nS: 250-mail.example.test\nS: 250 8BITMIME\n'
const MAIL = `C: MAIL FROM:<sender@client.example>
S: 250 2.1.0 Ok
C: RCPT TO:<jdoe@example.test>
S: 250 2.1.5 Ok
`
const MESSAGE = `C: DATA
S: 354 Go ahead
${'C: <any>\n'.repeat(10)}C: .
S: 250 2.0.0 Queued
C: QUIT
S: 221 2.0.0 Bye
-- close
`
const PROBE = 'C: RSET\nS: 250 2.0.0 Ok\nC: QUIT\nS: 221 2.0.0 Bye\n-- close\n'
const OPENING = 'S: 220 mail.example.test ESMTP\n'
const UPGRADE = 'C: EHLO client.example\nS: 250-mail.example.test\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 2.0.0 Ready\n-- tls\n'

const asMessage = (tls: string) => `# request: ${JSON.stringify({ purpose: 'message', tls })}\n# outcome: accepted\n`
const asProbe = (tls: string) => `# request: ${JSON.stringify({ tls })}\n# outcome: completed\n`

/** Whole sessions, to be broken at each of their steps. */
const sessions: Record<string, string> = {
  'a message in the clear': `${asMessage('never')}${OPENING}${GREETING}${MAIL}${MESSAGE}`,
  'a message behind STARTTLS': `${asMessage('require')}${OPENING}${UPGRADE}${GREETING}${MAIL}${MESSAGE}`,
  'a message in TLS from the start': `${asMessage('implicit')}-- tls\n${OPENING}${GREETING}${MAIL}${MESSAGE}`,
  'a probe in the clear': `${asProbe('never')}${OPENING}${GREETING}${MAIL}${PROBE}`,
  'a probe behind STARTTLS': `${asProbe('require')}${OPENING}${UPGRADE}${GREETING}${MAIL}${PROBE}`,
}

/** A step of a session: the moves until the server has to answer, and its answer. */
interface Step {
  name: string
  before: Move[]
  answer: Move[]
  /** Had all been done that was asked? */
  isOver: boolean
  /** Is it done with this answer? */
  isLast: boolean
}

/** Every place at which the server owes a reply. */
function stepsOf({ moves }: Dialogue): Step[] {
  const steps: Step[] = []
  const isProbe = !moves.some((move) => move.do === 'hear' && move.text === 'DATA')
  for (const [index, move] of moves.entries()) {
    const isFirst = move.do === 'say' && moves[index - 1]?.do !== 'say'
    if (!isFirst) continue
    const asked = moves[index - 1]
    const text = asked?.do === 'hear' ? asked.text : ''
    const isSecured = moves.slice(0, index).some((each) => each.do === 'secure')
    const name = text === '' ? 'the banner' : text === '.' ? 'the dot' : (text.split(' ')[0] ?? '')
    const end = moves.findIndex((each, at) => at > index && each.do !== 'say')
    const answer = moves.slice(index, end)
    const isOver = text === 'RSET' || text === 'QUIT'
    const isLast = isProbe ? text.startsWith('RCPT') : text === '.'
    steps.push({ name: `${name}${isSecured ? ' inside TLS' : ''}`, before: moves.slice(0, index), answer, isOver, isLast })
  }
  return steps
}

const say = (text: string): Move => ({ do: 'say', bytes: Buffer.from(`${text}\r\n`), whole: true, line: 0 })
const end = (how: 'close' | 'reset' | 'stall'): Move => ({ do: how, line: 0 })

interface Trick {
  moves: (step: Step) => Move[]
  /** What comes of it while the check has not done its work yet. */
  outcome: Outcome
  title: RegExp
  /** Where that differs, by the step. */
  at?: Partial<Record<string, { outcome: Outcome; title: RegExp }>>
  /** Does the server answer what it was asked, before all else? */
  answers?: true
}

const BROKE_OFF = /^127\.0\.0\.1 broke off the session at the /
const OUT_OF_STEP = /^127\.0\.0\.1 breaks the rules of SMTP\.$/
const HUNG_UP = { outcome: 'unreachable', title: /^127\.0\.0\.1 (hangs up without a word|cuts the connection off)\.$/ } as const
const FAILED = {
  outcome: 'tls-failed',
  title: /^127\.0\.0\.1 (offers TLS, but the handshake fails|sends plain text where TLS has to begin)\.$/,
} as const

const tricks: Record<string, Trick> = {
  'hangs up': { moves: () => [end('close')], outcome: 'protocol-error', title: BROKE_OFF, at: { 'the banner': HUNG_UP } },
  resets: { moves: () => [end('reset')], outcome: 'protocol-error', title: BROKE_OFF, at: { 'the banner': HUNG_UP } },
  'answers, and closes its side': {
    moves: ({ answer }) => [...answer, end('close')],
    outcome: 'protocol-error',
    title: BROKE_OFF,
    at: { STARTTLS: FAILED },
    answers: true,
  },
  'says 421 and closes': {
    moves: () => [say('421 4.3.2 Closing'), end('close')],
    outcome: 'deferred',
    title:
      /^(The server is busy, or wants us to come back later\.|127\.0\.0\.1 ends the session at the (sender|recipient|message), for now\.)$/,
  },
  'says half a reply and hangs up': { moves: () => [say('250-half'), end('close')], outcome: 'protocol-error', title: BROKE_OFF },
  'says something nobody asked for': {
    moves: ({ answer }) => [...answer, say('250 2.0.0 Nobody asked'), end('stall')],
    outcome: 'protocol-error',
    title: OUT_OF_STEP,
    at: { STARTTLS: FAILED },
  },
  'says what is no reply': {
    moves: () => [say('* OK what do you mean'), end('stall')],
    outcome: 'protocol-error',
    title: OUT_OF_STEP,
    at: { 'the banner': { outcome: 'protocol-error', title: /, is not SMTP\.$|breaks the rules of SMTP\.$|IMAP/ } },
  },
  'falls silent': {
    moves: () => [end('stall')],
    outcome: 'protocol-error',
    title: /^127\.0\.0\.1 stopped answering at the /,
    at: { 'the banner': { outcome: 'unreachable', title: /^127\.0\.0\.1 accepts the connection and says nothing\.$/ } },
  },
}

/** What has been done stays done: nothing that comes later makes it untrue. */
const DONE = /^The server takes mail for jdoe@example\.test\.$|^127\.0\.0\.1 has taken the message\.$/

function expectedOf(step: Step, how: Trick, dialogue: Dialogue): { outcome: Outcome; title: RegExp } {
  const isDone = step.isOver || (step.isLast && how.answers === true)
  if (isDone) return { outcome: dialogue.outcome, title: DONE }
  return how.at?.[step.name.replace(' inside TLS', '')] ?? how
}

const cases = Object.entries(sessions).flatMap(([session, text]) => {
  const dialogue = parseDialogue(session, text)
  return stepsOf(dialogue).flatMap((step) =>
    Object.entries(tricks).map(([trick, how]) => ({ session, trick, dialogue, step, how, name: `${session}, ${step.name}: ${trick}` })),
  )
})

describe.skipIf(!canMakeCertificates)('a server that, at a step of', { timeout: 60_000 }, () => {
  it('is every step of every session', () => {
    const names = (session: string) => [...new Set(cases.filter((each) => each.session === session).map((each) => each.step.name))]
    expect(names('a message in the clear')).toEqual(['the banner', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'the dot', 'QUIT'])
    expect(names('a probe behind STARTTLS')).toEqual([
      ...['the banner', 'EHLO', 'STARTTLS'],
      ...['EHLO', 'MAIL', 'RCPT', 'RSET', 'QUIT'].map((name) => `${name} inside TLS`),
    ])
  })

  it.concurrent.each(cases.map((each) => [each.name, each] as const))('%s', async (_name, { session, trick, dialogue, step, how }) => {
    const server = await startFakeMailServer({ name: session, moves: [...step.before, ...how.moves(step)] })
    try {
      const input = { ...dialogue.input, target: '127.0.0.1', to: ['jdoe@example.test'], port: server.port, otherPorts: false }
      const request = checkRequestSchema.parse(input)
      const check = await realCheck(input, { dns, limitsMs: limitsOf(trick) })
      const { outcome, title } = expectedOf(step, how, dialogue)
      expect({ outcome: check.outcome, title: words(summarise(check.events, request).title) }).toEqual({
        outcome,
        title: expect.stringMatching(title),
      })
      expectWhole(check)
      // A server that was never greeted, or did not answer the greeting, has not said what it can do.
      const hasOffered = check.of('receive').some(({ text }) => /^250[ -](8BITMIME|STARTTLS)/.test(text))
      if (!hasOffered) {
        expect(answers(check.events, request).commands.verdict).toBe('unknown')
        expect(findings(check.events).map((each) => each.id)).not.toContain('no-starttls')
      }
    } finally {
      await server.stop()
    }
  })
})

/** It ended once, and nothing was said after that. */
function expectWhole({ events, of }: RealCheck): void {
  expect(of('done')).toHaveLength(1)
  expect(events.at(-1)?.kind).toBe('done')
  expect(of('closed')).toHaveLength(of('connected').length)
  const closed = of('closed')[0]?.seq ?? Number.POSITIVE_INFINITY
  for (const event of [...of('send'), ...of('receive')]) expect(event.seq).toBeLessThan(closed)
}
