// Nothing a visitor types can add a line to a session: every request that parses comes to a plan, and whatever the server
// answers, the lines that go out are the ones that were planned.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { requestFromForm } from '#lib/check/form.ts'
import { planFor, planOf } from '#lib/check/plan.ts'
import { type CheckRequest, parseCheckRequest } from '#lib/check/request.ts'
import { isProblem } from '#lib/problem.ts'
import { type Plan, session } from '#lib/smtp/dialogue.ts'
import type { Reply } from '#lib/smtp/reply.ts'
import { FIXED } from '#tests/support/play.ts'

/** What the client sent: its commands, and the lines of each message or chunk, with the octets that a chunk promised. */
interface Sent {
  /** What was asked in addition. */
  extras: string[]
  commands: string[]
  messages: string[][]
  chunks: { command: string; lines: readonly string[] }[]
  /** What stood before everything else. */
  header: Uint8Array | undefined
}

/** A server's answers: codes one after the other, and a yes from then on; and what it offers in its greeting. */
interface Answers {
  codes: readonly number[]
  keywords: readonly string[]
}

const USUAL: Readonly<Record<string, number>> = { banner: 220, xclient: 220, starttls: 502, data: 354 }

/** What the client sends when the server answers so. */
function sentTo(plan: Plan, { codes, keywords }: Answers): Sent {
  const sent: Sent = { commands: [], extras: [], messages: [], chunks: [], header: undefined }
  const left = [...codes]
  const reply = (wait: string): Reply => ({
    code: left.shift() ?? USUAL[wait] ?? 250,
    lines: wait === 'ehlo' ? ['mx.example', ...keywords] : [''],
    enhanced: undefined,
    mixedCodes: false,
  })
  const talk = session(plan)
  let next = talk.next()
  while (next.done !== true) {
    const step = next.value
    if (step.do === 'send') {
      for (const { text, extra } of step.commands) (extra === undefined ? sent.commands : sent.extras).push(text)
    }
    if (step.do === 'send-bytes') {
      expect(sent).toMatchObject({ commands: [], messages: [], header: undefined })
      sent.header = step.bytes
    }
    if (step.do === 'send-message') sent.messages.push([...step.lines])
    if (step.do === 'send-chunks') {
      for (const { command, lines } of step.chunks) sent.chunks.push({ command: command.text, lines })
    }
    next = talk.next(step.do === 'read' ? reply(step.wait) : step.do === 'await-close' ? 'open' : undefined)
  }
  return sent
}

const PATH = '<[^\\r\\n]*>'
const MAIL = `MAIL FROM:${PATH}( SIZE=\\d+)?( BODY=8BITMIME)?( SMTPUTF8)?( RET=(FULL|HDRS))?( ENVID=[!-~]+)?( REQUIRETLS)?( BY=-?\\d+;[NR])?`
const RCPT = `RCPT TO:${PATH}( NOTIFY=[A-Z,]+)?( ORCPT=(rfc822;[!-~]+|utf-8;[^\\s\\p{Cc}\\p{Cf}]+))?`
const XCLIENT = 'XCLIENT( [A-Z_]+=[!-~]+)+'
const COMMAND = new RegExp(`^((EHLO|HELO|LHLO) [!-~]+|STARTTLS|${XCLIENT}|${MAIL}|${RCPT}|DATA|RSET|QUIT)$`, 'u')

function expectHarmless(request: CheckRequest, answers: Answers): Sent {
  const plan = planFor(planOf(request, FIXED), { host: 'mx.example', address: '192.0.2.1', port: 25 })
  const sent = sentTo(plan, answers)
  const { commands, extras, messages, chunks, header } = sent
  expectExtras(extras, request)
  expect(header === undefined).toBe(request.proxy === undefined)
  if (header !== undefined) expectHeader(Buffer.from(header))
  const isUtf8 = commands.some((each) => each.startsWith('MAIL') && / SMTPUTF8\b/.test(each))
  for (const command of commands) {
    expect(command).toMatch(COMMAND)
    expect(Buffer.byteLength(command)).toBeLessThanOrEqual(510)
    // Letters outside ASCII stand in paths alone, and only in a session that says so.
    if (!isUtf8) expect(command).toMatch(/^[\x20-\x7e]+$/)
  }
  // EHLO and HELO thrice, STARTTLS, XCLIENT as often as it takes, MAIL, the recipients, DATA, RSET, QUIT.
  const isXclient = (command: string) => command.startsWith('XCLIENT')
  expect(commands.filter((each) => !isXclient(each)).length).toBeLessThanOrEqual(11 + plan.recipients.length)
  if (request.xclient === undefined) expect(commands.some(isXclient)).toBe(false)
  expect(commands.filter((each) => each.startsWith('RCPT')).length).toBeLessThanOrEqual(plan.recipients.length)
  expect(commands.filter((each) => each.startsWith('MAIL')).length).toBeLessThanOrEqual(1)
  for (const { command, lines } of chunks) {
    const octets = Buffer.byteLength(lines.map((line) => `${line}\r\n`).join(''))
    expect(command).toMatch(new RegExp(`^BDAT ${octets}( LAST)?$`))
  }
  expect(chunks.slice(0, -1).every(({ command }) => !command.endsWith('LAST'))).toBe(true)
  expect(messages.length).toBeLessThanOrEqual(1)
  for (const message of messages) {
    expect(message.indexOf('.')).toBe(message.length - 1)
    // A lone dot ends what nobody may get.
    if (message.length > 1) expectMessage(message.slice(0, -1), request, plan, commands)
  }
  const whole = chunks.flatMap(({ lines }) => lines)
  if (chunks.at(-1)?.command.endsWith('LAST') === true) expectMessage(whole, request, plan, commands)
  return sent
}

/** What is asked behind the mail is asked one by one, and neither begins a message nor says anything else. */
function expectExtras(extras: readonly string[], request: CheckRequest): void {
  if (request.extra.length === 0) expect(extras).toEqual([])
  expect(extras.length).toBeLessThanOrEqual(40)
  for (const command of extras) {
    expect(command).toMatch(/^(MAIL FROM:<[ -~]*>|RCPT TO:<[ -~]+>|VRFY [ -~]+|EXPN postmaster|RSET)$/)
    expect(Buffer.byteLength(command)).toBeLessThanOrEqual(510)
  }
}

/** One line of text, or a block that is as long as it says. https://www.haproxy.org/download/2.9/doc/proxy-protocol.txt */
function expectHeader(bytes: Buffer): void {
  if (bytes.subarray(0, 6).toString('latin1') === 'PROXY ') {
    expect(bytes.toString('latin1')).toMatch(/^PROXY (UNKNOWN|TCP[46] [0-9a-f:.]+ [0-9a-f:.]+ \d{1,5} \d{1,5})\r\n$/)
  } else {
    expect(bytes.subarray(0, 12).toString('hex')).toBe('0d0a0d0a000d0a515549540a')
    expect(bytes).toHaveLength(16 + bytes.readUInt16BE(14))
  }
}

function expectMessage(message: readonly string[], request: CheckRequest, plan: Plan, commands: readonly string[]): void {
  expect(commands.filter((each) => each.startsWith('RCPT'))).toHaveLength(plan.recipients.length)
  const mail = commands.find((each) => each.startsWith('MAIL')) ?? ''
  const text = message.join('\n')
  expect(text).not.toMatch(/[\r\0]/)
  expect(message.every((line) => Buffer.byteLength(line) <= 999)).toBe(true)
  // Headers end once, where ours end: nothing typed into one can begin the body or another header.
  const blank = message.indexOf('')
  const head = message.slice(0, blank)
  if (!mail.includes(' SMTPUTF8')) expect(head.join('')).toMatch(/^[\t\x20-\x7e]*$/)
  if (!mail.includes(' SMTPUTF8') && !mail.includes(' BODY=8BITMIME')) expect(text).toMatch(/^[\t\n\x20-\x7e]*$/)
  const names = head.filter((line) => !/^[ \t]/.test(line)).map((line) => line.split(':')[0]?.toLowerCase())
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
    from: fc.oneof(fc.constant('<>'), address('sender'), address('"s d"'), address('pelé')),
    to: fc.array(fc.oneof({ weight: 3, arbitrary: address('to') }, address('用户'), address('a+b=c')), { maxLength: 3 }),
    pipelining: fc.boolean(),
    extra: fc.subarray(['recipients', 'verify', 'relay']),
    tls: fc.constantFrom('never', 'opportunistic'),
    esmtp: fc.record(
      {
        size: fc.boolean(),
        body: fc.constantFrom('7BIT', '8BITMIME'),
        chunking: fc.boolean(),
        smtputf8: fc.boolean(),
        notify: fc.subarray(['SUCCESS', 'FAILURE', 'DELAY']),
        ret: fc.constantFrom('FULL', 'HDRS'),
        envid: mostly('id+1=2 3', (inner) => `id${inner}`),
        requireTls: fc.boolean(),
        deliverBy: fc.record({ seconds: fc.integer({ min: 1, max: 999_999_999 }), mode: fc.constantFrom('N', 'R') }),
      },
      { requiredKeys: [] },
    ),
    proxy: fc.record(
      {
        version: fc.constantFrom(1, 2),
        source: fc.record({ address: mostly('192.0.2.7', (inner) => `192.0.2.7${inner}`), port: fc.integer({ min: 0, max: 65535 }) }),
        destination: fc.record({ address: mostly('192.0.2.8', (inner) => `${inner}192.0.2.8`) }),
      },
      { requiredKeys: [] },
    ),
    xclient: fc.record(
      {
        NAME: mostly('mail.example', (inner) => `mail${inner}`),
        ADDR: mostly('2001:db8::1', (inner) => `2001${inner}`),
        HELO: mostly('a b', (inner) => inner),
        LOGIN: mostly('x'.repeat(200), (inner) => `${inner}+=`),
        REVERSE_NAME: mostly('y'.repeat(200), (inner) => inner),
      },
      { requiredKeys: [] },
    ),
    localAddress: mostly('192.0.2.9', (inner) => `192.0.2.9${inner}`),
    insist: fc.subarray(['XCLIENT', 'SMTPUTF8', '8BITMIME', 'SIZE', 'DSN', 'CHUNKING', 'PIPELINING', 'REQUIRETLS', 'DELIVERBY']),
    stop: fc.oneof(
      { weight: 4, arbitrary: fc.constant(undefined) },
      fc.record({ after: fc.constantFrom('sender', 'recipient', 'message'), how: fc.constantFrom('quit', 'drop') }),
    ),
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

const codes = fc.oneof(
  fc.array(fc.constantFrom(220, 250, 250, 354, 421, 451, 500, 550, 554), { maxLength: 14 }),
  fc.constant([]),
  // To the end of an ordinary session, with up to three recipients.
  fc.constantFrom([220], [220, 250, 250, 250, 354], [220, 250, 250, 250, 250, 354], [220, 500], [220, 250, 250, 550, 250, 354]),
  fc.constantFrom([220, 250, 250, 550, 354], [220, 250, 550, 503, 354]),
)
const keywords = fc.subarray([
  ...['PIPELINING', 'SIZE 100000', '8BITMIME', 'SMTPUTF8', 'DSN', 'CHUNKING', 'DELIVERBY', 'REQUIRETLS', 'STARTTLS'],
  'XCLIENT NAME ADDR HELO LOGIN REVERSE_NAME',
  ...['SIZE 10', 'SIZE \\r\\nX', 'X-UNKNOWN <x>'],
])
const answers = fc.record({ codes, keywords })

describe('a request that parses', () => {
  test('never sends a line that was not planned', () => {
    const seen = { parsed: 0, messages: 0, chunks: 0, utf8: 0, proxies: 0, xclients: 0 }
    fc.assert(
      fc.property(input, answers, (asked, replies) => {
        const request = parseCheckRequest(asked)
        if (isProblem(request)) return
        const sent = expectHarmless(request, replies)
        seen.parsed += 1
        if (sent.messages.some((each) => each.length > 1)) seen.messages += 1
        if (sent.chunks.length > 0) seen.chunks += 1
        if (sent.commands.some((each) => each.includes(' SMTPUTF8'))) seen.utf8 += 1
        if (sent.header !== undefined) seen.proxies += 1
        if (sent.commands.some((each) => each.startsWith('XCLIENT'))) seen.xclients += 1
      }),
      { numRuns: 3000 },
    )
    // The property is empty where nothing parses, or nothing gets that far.
    expect(seen.parsed).toBeGreaterThan(200)
    for (const count of [seen.messages, seen.chunks, seen.utf8, seen.proxies, seen.xclients])
      expect(count, JSON.stringify(seen)).toBeGreaterThan(5)
  })

  test('never does when it came as a form either', () => {
    const names = ['target', 'purpose', 'from', 'to', 'greeting.name', 'message.subject', 'message.body', 'message.headers']
    const field = fc.tuple(
      fc.constantFrom(...names),
      fc.oneof(text, address('a'), fc.constantFrom('message', 'X-A: 1\r\n\r\nbody', 'X-A: 1\r\n folded')),
    )
    fc.assert(
      fc.property(fc.array(field, { maxLength: 5 }), answers, (entries, replies) => {
        const request = parseCheckRequest(requestFromForm([['target', 'example.com'], ...entries]))
        if (!isProblem(request)) expectHarmless(request, replies)
      }),
      { numRuns: 1000 },
    )
  })
})
