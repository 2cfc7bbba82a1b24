import { describe, expect, test } from 'vitest'
import type { CheckEvent } from '#lib/check/event.ts'
import { checkRequestSchema } from '#lib/check/request.ts'
import { answers } from '#lib/diagnosis/answers.ts'
import { progress } from '#lib/diagnosis/progress.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { waiting } from '#lib/diagnosis/waiting.ts'
import { words } from '#lib/words/en.ts'
import { seen } from '#tests/support/seen-session.ts'

const request = checkRequestSchema.parse({ target: 'mx.example', purpose: 'manual' })

/** A whole check around a session as it is written. */
function check(script: string, ...ending: object[]): CheckEvent[] {
  const peer = { attempt: 0, host: 'mx.example', address: '192.0.2.1', port: 25 }
  const events = [{ kind: 'egress', address: '192.0.2.2', how: 'route' }, { kind: 'trying', ...peer }, ...seen(script), ...ending]
  return events.map((event, seq) => ({ attempt: 0, ...event, seq, at: seq }) as CheckEvent)
}

const open = 'S: 220 hi\n-- hand\nC: EHLO c\nS: 250 mx\n'
const quit = 'C: QUIT\nS: 221 bye\n'
const end = [
  { kind: 'closed', by: 'server', cause: 'quit' },
  { kind: 'done', outcome: 'completed', attempt: 0 },
]

describe('a session by hand', () => {
  test('is no refusal where the person only tried something, or left', () => {
    const events = check(`${open}C: MAIL FROM:<a@b>\nS: 250 ok\nC: RCPT TO:<ghost@b>\nS: 550 5.1.1 no\n${quit}`, ...end)
    const summary = summarise(events, request)
    expect(words(summary.title)).toBe('A session by hand with mx.example.')
    expect(summary.tone).toBe('unknown')
    expect(answers(events, request).delivery.verdict).toBe('unknown')
    const rail = Object.fromEntries(progress(events, request).map((stage) => [stage.id, stage.state]))
    expect(rail).toMatchObject({
      banner: 'done',
      greet: 'done',
      tls: 'skipped',
      sender: 'done',
      recipient: 'refused',
      message: 'skipped',
      quit: 'done',
    })
  })

  test('says that a message was taken, where one was', () => {
    const mail = 'C: MAIL FROM:<a@b>\nS: 250 ok\nC: RCPT TO:<c@d>\nS: 250 ok\nC: DATA\nS: 354 go\nC: hello\nC: .\nS: 250 queued\n'
    const events = check(`${open}${mail}${quit}`, ...end)
    expect(words(summarise(events, request).title)).toBe('mx.example has taken the message.')
    expect(answers(events, request).delivery.verdict).toBe('good')
  })

  test('waits for the server only while it owes a reply', () => {
    expect(waiting(check(open), request)).toBeUndefined()
    expect(words(summarise(check(open), request).title)).toBe('By hand: mx.example waits for the next line.')
    const asked = waiting(check(`${open}C: VRFY jdoe`), request)
    expect(asked && words(asked.what)).toBe('the answer to VRFY')
  })

  test.each([
    [{ kind: 'closed', by: 'client', cause: 'timeout' }, 'closed, as a wait'],
    [{ kind: 'closed', by: 'client', cause: 'cancelled' }, 'hung up'],
    [{ kind: 'closed', by: 'server', cause: 'fin' }, 'The server ended it'],
  ])('tells how it ended: %j', (closed, sentence) => {
    const { advice } = summarise(check(open, closed, { kind: 'done', outcome: 'completed', attempt: 0 }), request)
    expect(advice && words(advice)).toContain(sentence)
  })
})
