// Nothing a visitor types can add a line to a session: every request that parses comes to a plan, and whatever the server
// answers, the lines that go out are the ones that were planned.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { requestFromForm } from '#lib/check/form.ts'
import { planOf } from '#lib/check/plan.ts'
import { type CheckRequest, parseCheckRequest } from '#lib/check/request.ts'
import { isProblem } from '#lib/problem.ts'
import { type Plan, session } from '#lib/smtp/dialogue.ts'
import type { Reply } from '#lib/smtp/reply.ts'
import { FIXED } from '#tests/support/play.ts'

/** What the client sends when the server answers with these codes, one after the other, and 250 from then on. */
function sentLines(plan: Plan, codes: readonly number[]): string[] {
  const sent: string[] = []
  const left = [...codes]
  const reply = (): Reply => ({ code: left.shift() ?? 250, lines: [''], enhanced: undefined, mixedCodes: false })
  const talk = session(plan)
  let next = talk.next()
  while (next.done !== true) {
    const step = next.value
    if (step.do === 'send') sent.push(...step.commands.map((command) => command.text))
    if (step.do === 'send-message') sent.push(...step.lines)
    next = talk.next(step.do === 'read' ? reply() : step.do === 'await-close' ? 'open' : undefined)
  }
  return sent
}

/** The message as one whole, where it was sent; the commands around it. */
function split(sent: readonly string[], plan: Plan): { commands: string[]; message: string[] } {
  const data = sent.indexOf('DATA')
  const length = plan.message === undefined ? 0 : plan.message.ascii.length + 1
  const isSent = data >= 0 && sent.length > data + length && sent[data + length] === '.'
  if (!isSent) return { commands: [...sent], message: [] }
  return { commands: [...sent.slice(0, data + 1), ...sent.slice(data + 1 + length)], message: sent.slice(data + 1, data + 1 + length) }
}

function expectHarmless(request: CheckRequest, codes: readonly number[]): void {
  const plan = planOf(request, FIXED)
  const sent = sentLines(plan, codes)
  for (const line of sent) expect(line).toMatch(/^[\t\x20-\x7e]*$/)
  const { commands, message } = split(sent, plan)
  for (const command of commands) expect(command).toMatch(/^((EHLO|HELO) \S+|MAIL FROM:<[^\r\n]*>|RCPT TO:<[^\r\n]*>|DATA|RSET|QUIT)$/)
  // EHLO and HELO, MAIL, the recipients, DATA, RSET, QUIT.
  expect(commands.length).toBeLessThanOrEqual(6 + plan.recipients.length)
  expect(commands.filter((each) => each.startsWith('RCPT')).length).toBeLessThanOrEqual(plan.recipients.length)
  expect(commands.filter((each) => each.startsWith('MAIL')).length).toBeLessThanOrEqual(1)
  if (message.length === 0) return
  expect(message.indexOf('.')).toBe(message.length - 1)
  expect(message.every((line) => line.length <= 999)).toBe(true)
  // Headers end once, where ours end: nothing typed into one can begin the body or another header.
  const blank = message.indexOf('')
  const names = message
    .slice(0, blank)
    .filter((line) => !/^[ \t]/.test(line))
    .map((line) => line.split(':')[0]?.toLowerCase())
  const chosen = request.message.headers.map((each) => each.name.toLowerCase())
  const ours = ['from', 'to', 'subject', 'date', 'message-id', 'mime-version', 'content-type', 'content-transfer-encoding']
  expect(names.every((name) => name !== undefined && (ours.includes(name) || chosen.includes(name)))).toBe(true)
  expect(names.length).toBeLessThanOrEqual(ours.length + chosen.length)
}

const nasty = fc.constantFrom(
  '\r\n',
  '\r',
  '\n',
  '\0',
  '\t',
  '\v',
  '\u0085',
  '\u2028',
  '\u560d\u560a',
  '\r\n.\r\n',
  '\r\nRCPT TO:<x@example.com>',
  '>',
  '<',
  ' ',
  '.',
  '\u202e',
  'ü',
  '😀',
  '\ud800',
)
const harmless = fc.constantFrom('a', 'b1', '-', '_', '"')
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: harmless }, nasty, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 6 })
  .map((parts) => parts.join(''))
/** Mostly as it should be, so that most requests parse; now and then with something in it that should not be there. */
const mostly = (good: string, around: (text: string) => string) => fc.oneof({ weight: 6, arbitrary: fc.constant(good) }, text.map(around))

const address = (name: string) => mostly(`${name}@example.com`, (inner) => `${name}${inner}@example.com${inner}`)
const input = fc.record(
  {
    target: fc.oneof(
      address('jdoe'),
      mostly('example.com', (inner) => `exam${inner}ple.com`),
      fc.constantFrom('192.0.2.1', '::1', 'a@[192.0.2.1]'),
    ),
    purpose: fc.constantFrom('probe', 'message'),
    route: fc.constantFrom('mx', 'host'),
    greeting: fc.record(
      { verb: fc.constantFrom('EHLO', 'HELO'), name: mostly('client.example', (inner) => `client${inner}.example`) },
      { requiredKeys: [] },
    ),
    from: fc.oneof(fc.constant('<>'), address('sender'), address('"s d"')),
    to: fc.array(address('to'), { maxLength: 3 }),
    message: fc.record(
      {
        subject: mostly('Hello', (inner) => `Hello ${inner}`),
        body: fc.oneof(
          text,
          fc.constant('a\r\n.\r\nMAIL FROM:<x@example.com>'),
          fc.array(text, { maxLength: 5 }).map((lines) => lines.join('\r\n')),
        ),
        headers: fc.array(fc.record({ name: mostly('X-Test', (inner) => `X${inner}`), value: mostly('value', (inner) => inner) }), {
          maxLength: 2,
        }),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['target'] },
)

const codes = fc.array(fc.constantFrom(220, 250, 250, 354, 421, 451, 500, 550, 554), { maxLength: 14 })
const friendly = fc.constantFrom([220], [220, 250, 250, 250, 354], [220, 500], [220, 250, 250, 550, 250, 354])

describe('a request that parses', () => {
  test('never sends a line that was not planned', () => {
    let parsed = 0
    let messages = 0
    fc.assert(
      fc.property(input, fc.oneof(codes, friendly), (asked, replies) => {
        const request = parseCheckRequest(asked)
        if (isProblem(request)) return
        parsed += 1
        if (request.purpose === 'message') messages += 1
        expectHarmless(request, replies)
      }),
      { numRuns: 2000 },
    )
    // The property is empty where nothing parses.
    expect(parsed).toBeGreaterThan(200)
    expect(messages).toBeGreaterThan(50)
  })

  test('never does when it came as a form either', () => {
    const names = ['target', 'purpose', 'from', 'to', 'greeting.name', 'message.subject', 'message.body', 'message.headers']
    const field = fc.tuple(
      fc.constantFrom(...names),
      fc.oneof(text, address('a'), fc.constantFrom('message', 'X-A: 1\r\n\r\nbody', 'X-A: 1\r\n folded')),
    )
    fc.assert(
      fc.property(fc.array(field, { maxLength: 5 }), codes, (entries, replies) => {
        const request = parseCheckRequest(requestFromForm([['target', 'example.com'], ...entries]))
        if (!isProblem(request)) expectHarmless(request, replies)
      }),
      { numRuns: 1000 },
    )
  })
})
