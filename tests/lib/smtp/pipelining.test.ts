// Commands sent together: whatever the server answers, the session ends as it would have one command at a time, a message goes
// out only where it may, and no go-ahead is left open.
import { describe, expect, test } from 'vitest'
import { type Ending, type Heard, type Plan, type Step, session } from '#lib/smtp/dialogue.ts'
import { type Reply, replyClass } from '#lib/smtp/reply.ts'
import { asciiMessage, ordinaryPlan } from '#tests/support/plan.ts'
import { linesOf } from '#tests/support/play.ts'

interface Codes {
  mail: number
  rcpts: readonly number[]
  data: number
}

interface Went {
  ending: Ending | undefined
  /** Each write, as the first words of its lines. */
  writes: string[][]
  /** Replies that were due and not read. */
  unread: number
}

const TEXT = 'the message'

/** A server that answers with these codes, 354 and dots as it must, and closes behind 421. */
function converse(codes: Codes, plan: Partial<Plan>): Went {
  const recipients = codes.rcpts.map((_, index) => `r${index}@example.com`)
  const talk = session({ ...ordinaryPlan, recipients, ...plan })
  const due: Reply[] = [reply(220)]
  const rcpts = [...codes.rcpts]
  const went: Went = { ending: undefined, writes: [], unread: 0 }
  const answer = (line: string): number | undefined => {
    if (line.startsWith('EHLO')) return 250
    if (line.startsWith('MAIL')) return codes.mail
    if (line.startsWith('RCPT')) return rcpts.shift()
    if (line === 'DATA') return codes.data
    if (line === '.') return 250
    if (line === 'RSET') return 250
    return line === 'QUIT' ? 221 : undefined
  }
  const perform = (step: Step): Heard => {
    const lines = linesOf(step)
    if (lines.length > 0) went.writes.push(lines.map((line) => line.split(' ')[0] ?? ''))
    for (const line of lines) {
      const code = answer(line)
      if (code !== undefined) due.push(reply(code, line.startsWith('EHLO') ? ['mx', 'PIPELINING'] : ['']))
    }
    if (step.do === 'conclude') went.ending = step.ending
    if (step.do === 'await-close') return 'closed'
    if (step.do !== 'read') return undefined
    const next = due.shift()
    if (next === undefined) throw new Error(`Nothing is due at ${step.wait}.`)
    if (next.code === 421) due.length = 0
    return next
  }
  let next = talk.next()
  while (next.done !== true) next = talk.next(perform(next.value))
  went.unread = due.length
  return went
}

function reply(code: number, lines: string[] = ['']): Reply {
  return { code, lines, enhanced: undefined, mixedCodes: false }
}

const some = [250, 451, 550, 421, 354]
const everything: Codes[] = some.flatMap((mail) =>
  some.flatMap((first) => some.flatMap((second) => [250, 354, 451, 554, 421].map((data) => ({ mail, rcpts: [first, second], data })))),
)

const message = asciiMessage(TEXT)
const isYes = (code: number) => replyClass(code) === 2

describe('whatever the server answers to a message', () => {
  test(`the session ends as it does one by one (${everything.length} ways)`, () => {
    for (const codes of everything) {
      const together = converse(codes, { message, pipelining: true })
      expect(together.ending, JSON.stringify(codes)).toEqual(converse(codes, { message }).ending)
    }
  })

  test('the message goes out only where the sender, a recipient and DATA were taken', () => {
    for (const codes of everything) {
      const { writes } = converse(codes, { message, pipelining: true })
      const isSent = writes.some((lines) => lines.includes('the'))
      const isDismissed = [codes.mail, ...codes.rcpts].includes(421)
      const may = isYes(codes.mail) && codes.rcpts.some(isYes) && !isDismissed && codes.data === 354
      expect(isSent, JSON.stringify(codes)).toBe(may)
    }
  })

  test('each go-ahead has its dot, and each reply is read', () => {
    for (const codes of everything) {
      const { writes, unread } = converse(codes, { message, pipelining: true })
      const dots = writes.filter((lines) => lines.at(-1) === '.').length
      const isHeard = codes.data === 354 && ![codes.mail, ...codes.rcpts].includes(421)
      expect([dots, unread], JSON.stringify(codes)).toEqual([isHeard ? 1 : 0, 0])
    }
  })
})

test('a probe ends as it does one by one, and sends no DATA', () => {
  for (const codes of everything) {
    const together = converse(codes, { pipelining: true })
    expect(together.ending, JSON.stringify(codes)).toEqual(converse(codes, {}).ending)
    expect(together.writes.flat()).not.toContain('DATA')
    expect(together.unread).toBe(0)
  }
})

describe('what goes together', () => {
  const yes: Codes = { mail: 250, rcpts: [250, 250], data: 354 }
  const GROUP = ['MAIL', 'RCPT', 'RCPT']

  test.each<[string, Partial<Plan>, string[][]]>([
    ['a message', { message }, [[...GROUP, 'DATA'], ['the', '.'], ['QUIT']]],
    ['a probe', {}, [[...GROUP, 'RSET'], ['QUIT']]],
    ['until after the sender', { message, stop: { after: 'sender', how: 'quit' } }, [['MAIL'], ['RSET'], ['QUIT']]],
    ['until after the sender, dropped', { message, stop: { after: 'sender', how: 'drop' } }, [['MAIL']]],
    ['until after the recipients', { message, stop: { after: 'recipient', how: 'quit' } }, [GROUP, ['RSET'], ['QUIT']]],
    ['until after the recipients, dropped', { stop: { after: 'recipient', how: 'drop' } }, [GROUP]],
    ['until after DATA', { message, stop: { after: 'data', how: 'drop' } }, [[...GROUP, 'DATA']]],
    [
      'until after the message',
      { message, stop: { after: 'message', how: 'drop' } },
      [
        [...GROUP, 'DATA'],
        ['the', '.'],
      ],
    ],
  ])('%s', (_, plan, writes) => {
    expect(converse(yes, { pipelining: true, ...plan }).writes.slice(1)).toEqual(writes)
  })
})
