// Which reply belongs to which command, however many commands went out at once.
import { describe, expect, test } from 'vitest'
import type { CheckEvent } from '#lib/check/event.ts'
import { type Attempt, currentExchange, deliveriesOf, readConversation } from '#lib/diagnosis/conversation.ts'
import { awaited } from '#lib/diagnosis/exchange.ts'
import { positionOf } from '#lib/diagnosis/position.ts'
import { recipientsOf } from '#lib/diagnosis/reply-words.ts'
import { timeline } from '#lib/diagnosis/timeline.ts'
import { waiting } from '#lib/diagnosis/waiting.ts'
import { words } from '#lib/words/en.ts'
import { closed, converse, done, HOST, listed, type Part, reached } from '#tests/support/events.ts'

const GREETED = [`220 ${HOST}`, '> EHLO x', `250-${HOST}`, '250 PIPELINING']
const GROUP = ['> MAIL FROM:<a@b.example>', '> RCPT TO:<c@d.example>', '> RCPT TO:<e@d.example>', '> DATA']

const session = (...said: (string | number)[]) => listed(reached(0, HOST, ...said))

function attemptOf(events: readonly CheckEvent[]): Attempt {
  const attempt = readConversation(events).attempts[0]
  if (attempt === undefined) throw new Error('There is no attempt in it.')
  return attempt
}

/** Each exchange as `wait code`, with `-` where there is no reply. */
const outline = (attempt: Attempt) => attempt.exchanges.map((each) => `${each.wait} ${each.code ?? '-'}`)

describe('replies to a group of commands', () => {
  test('belong to them in their order', () => {
    const attempt = attemptOf(
      session(...GREETED, ...GROUP, '250 one', '550 two', '250-three', '250 more of three', '354 go', '> .', '250 taken'),
    )
    expect(outline(attempt)).toEqual(['banner 220', 'ehlo 250', 'mail 250', 'rcpt 550', 'rcpt 250', 'data 354', 'dot 250'])
    expect(attempt.exchanges[4]?.lines).toEqual(['three', 'more of three'])
    expect(attempt.exchanges.map((each) => each.sent?.text.split(' ')[0])).toEqual([undefined, 'EHLO', 'MAIL', 'RCPT', 'RCPT', 'DATA', '.'])
  })

  test('are waited for one after the other', () => {
    const places = ['250 one', '550 two', '250 three', '354 go'].map((_, index, all) => {
      const events = session(...GREETED, ...GROUP, ...all.slice(0, index))
      return [waiting(events)?.stage, awaited(attemptOf(events).exchanges)?.sent?.text]
    })
    expect(places).toEqual([
      ['sender', GROUP[0]?.slice(2)],
      ['recipient', GROUP[1]?.slice(2)],
      ['recipient', GROUP[2]?.slice(2)],
      ['message', 'DATA'],
    ])
  })

  test('have each a wait of its own, so that no time is counted twice', () => {
    const events = session(...GREETED, ...GROUP, 1000, '250 one', 2000, '250 two', '250 three', 3000, '354 go')
    const waits = attemptOf(events)
      .exchanges.slice(2)
      .map((each) => (each.replies.at(-1)?.at ?? 0) - each.askedAt)
    // The commands themselves are 10 ms apart in these lists.
    expect(waits).toEqual([1040, 2010, 10, 3010])
    expect(
      timeline(events)
        .slice(-4)
        .map((each) => [words(each.label), each.tookMs]),
    ).toEqual([
      ['MAIL', 1040],
      ['RCPT', 2010],
      ['RCPT', 10],
      ['DATA', 3010],
    ])
  })

  test('know which commands went together', () => {
    const events = listed(reached(0, HOST, ...GREETED), {
      kind: 'send',
      attempt: 0,
      verb: 'mail',
      text: 'MAIL FROM:<>',
      flight: 3,
    })
    expect(attemptOf(events).exchanges.map((each) => each.flight)).toEqual([undefined, undefined, 3])
  })

  test('may all come at DATA, from servers that hold them back', () => {
    const events = session(...GREETED, ...GROUP, 9000, '250 one', '250 two', '250 three', '354 go')
    expect(outline(attemptOf(events)).slice(2)).toEqual(['mail 250', 'rcpt 250', 'rcpt 250', 'data 354'])
  })
})

describe('a 421 in the middle', () => {
  const events = session(...GREETED, ...GROUP, '250 one', '421 4.3.2 closing')

  test('is the last reply: nothing is waited for behind it', () => {
    const attempt = attemptOf(events)
    expect(outline(attempt).slice(2)).toEqual(['mail 250', 'rcpt 421', 'rcpt -', 'data -'])
    expect(attempt.exchanges.slice(-2).map((each) => each.isForgone)).toEqual([true, true])
    expect(awaited(attempt.exchanges)).toBeUndefined()
    expect(positionOf(readConversation(events))).toMatchObject({ stage: 'recipient', exchange: { code: 421 } })
    expect(timeline(events).map((each) => words(each.label))).not.toContain('DATA')
  })

  test('leaves the goodbye its own reply', () => {
    const attempt = attemptOf([...events, ...more(events, '> QUIT', '221 bye')])
    expect(outline(attempt).at(-1)).toBe('quit 221')
  })
})

test('a connection that breaks leaves the session at the command whose turn it was', () => {
  const events = session(...GREETED, ...GROUP, '250 one')
  const whole = [...events, ...moreOf(events, closed(0, 'server', 'reset'), done('protocol-error'))]
  expect(positionOf(readConversation(whole))).toMatchObject({ stage: 'recipient', exchange: { sent: { text: 'RCPT TO:<c@d.example>' } } })
})

test('a line that is no reply spoils all that comes behind it', () => {
  const attempt = attemptOf(session(...GREETED, ...GROUP, '250 one', 'what', '250 two', '250 three'))
  expect(outline(attempt).slice(2)).toEqual(['mail 250', 'rcpt -', 'rcpt -', 'data -'])
  expect(currentExchange(attempt)?.replies).toHaveLength(3)
})

test('a line that nobody asked for belongs to nothing', () => {
  const attempt = attemptOf(session(...GREETED, '250 what', '> MAIL FROM:<>', '250 one', '250 what'))
  expect(outline(attempt)).toEqual(['banner 220', 'ehlo 250', 'mail 250'])
})

describe('recipients behind a sender that was refused', () => {
  const view = readConversation(session(...GREETED, ...GROUP, '550 5.7.1 no', '503 5.5.1 need MAIL', '503 5.5.1 need MAIL', '503 no'))

  test('were never judged', () => {
    expect(recipientsOf(view.attempts[0]).all).toEqual([])
  })

  test('leave the session at the sender', () => {
    expect(positionOf(view)).toMatchObject({ stage: 'sender', exchange: { code: 550 } })
  })
})

describe('DATA', () => {
  test('that was refused and is said again is a command both times', () => {
    const attempt = attemptOf(session(...GREETED, '> DATA', '503 first MAIL', '> DATA', '503 first MAIL'))
    expect(outline(attempt).slice(2)).toEqual(['data 503', 'data 503'])
  })

  test('may stand in a message as a line', () => {
    expect(outline(attemptOf(session(...GREETED, '> DATA', '354 go', '> DATA', '> .', '250 taken')))).toEqual([
      'banner 220',
      'ehlo 250',
      'data 354',
      'dot 250',
    ])
  })
})

describe('chunks', () => {
  const sent = (verb: string, text: string): Part => ({ kind: 'send', attempt: 0, verb, text, flight: 0 })

  test('are answered one by one, and the lines in them are no questions', () => {
    const events = listed(
      reached(0, HOST, ...GREETED),
      [sent('bdat', 'BDAT 6'), sent('data', 'DATA'), sent('bdat', 'BDAT 3 LAST'), sent('data', '.')],
      converse(0, '250 6 octets', '250 taken'),
    )
    expect(outline(attemptOf(events)).slice(2)).toEqual(['bdat 250', 'bdat 250'])
    expect(deliveriesOf(attemptOf(events)).map((each) => each.sent?.text)).toEqual(['BDAT 3 LAST'])
  })
})

describe('LMTP', () => {
  const RCPTS = ['> RCPT TO:<a@d.example>', '250 ok', '> RCPT TO:<b@d.example>', '550 no', '> RCPT TO:<c@d.example>', '250 ok']
  const events = session('220 x', '> LHLO x', '250 x', '> MAIL FROM:<>', '250 ok', ...RCPTS, '> DATA', '354 go', '> .')
  const outcomes = (...replies: string[]) =>
    deliveriesOf(attemptOf([...events, ...more(events, ...replies)])).map((each) => [each.recipient?.sent?.text, each.code])

  test('answers the message once for each recipient that was taken', () => {
    expect(outcomes('250 taken', '452 full', '> QUIT', '221 bye')).toEqual([
      ['RCPT TO:<a@d.example>', 250],
      ['RCPT TO:<c@d.example>', 452],
    ])
  })

  test('waits for the second reply behind the first', () => {
    expect(outcomes('250 taken').at(-1)).toEqual(['RCPT TO:<c@d.example>', undefined])
    expect(waiting([...events, ...more(events, '250 taken')])?.stage).toBe('message')
  })

  test('fails where no recipient is left, and for now where one may still be', () => {
    const place = (...replies: string[]) => positionOf(readConversation([...events, ...more(events, ...replies)])).exchange?.code
    expect(place('550 no', '452 full')).toBe(452)
    expect(place('550 no', '250 taken', '> QUIT', '221 bye')).toBe(221)
  })
})

/** What is said behind a list that begins the same. */
function more(events: readonly CheckEvent[], ...said: string[]): CheckEvent[] {
  return moreOf(events, converse(0, ...said))
}

function moreOf(events: readonly CheckEvent[], ...parts: Part[]): CheckEvent[] {
  const at = events.at(-1)?.at ?? 0
  return listed(...parts).map((each) => ({ ...each, seq: each.seq + events.length, at: each.at + at }))
}
