// Every reply explained, with the words in its own lines that this rests on.
import { describe, expect, test } from 'vitest'
import { explainedReplies } from '#lib/diagnosis/explained-replies.ts'
import { egress, HOST, listed, reached } from '#tests/support/events.ts'
import { type CheckName, knownChecks } from '#tests/support/known-checks.ts'

function sessionWith(...replies: string[]) {
  return listed(egress(), reached(0, HOST, '220 x', '> EHLO x', '250 x', '> MAIL FROM:<>', '250 2.1.0 ok', '> RCPT TO:<a@b>', ...replies))
}

/** The marked words, as they stand in the lines. */
function marked(events: ReturnType<typeof listed>): string[] {
  return explainedReplies(events).flatMap(({ marks }) =>
    marks.map(({ seq, start, end }) => {
      const event = events[seq]
      return event?.kind === 'receive' ? event.text.slice(start, end) : ''
    }),
  )
}

describe('a refusal', () => {
  test('is explained at its last line, with the words marked that say why', () => {
    const events = sessionWith('550-5.1.1 The address a@b', '550 5.1.1 user unknown, see http://b')
    const reply = explainedReplies(events).at(-1)
    expect(reply?.explanation.refusal).toMatchObject({ reason: 'mailbox-unknown', permanence: 'permanent' })
    expect(events[reply?.seq ?? 0]).toMatchObject({ text: '550 5.1.1 user unknown, see http://b' })
    expect(marked(events).join(' ')).toContain('user unknown')
  })

  test('has its marks within its lines, in every known check', () => {
    for (const name of Object.keys(knownChecks) as CheckName[]) {
      const { events } = knownChecks[name]
      for (const words of marked(events)) expect(words, name).not.toBe('')
    }
  })
})

test('an agreement has its codes explained, and no reason', () => {
  const replies = explainedReplies(sessionWith('250 2.1.5 ok'))
  expect(replies.map(({ code }) => code)).toEqual([220, 250, 250, 250])
  expect(replies.every(({ explanation }) => explanation.basic !== undefined && explanation.refusal === undefined)).toBe(true)
  expect(replies.at(-1)?.explanation.enhanced).toBe('1.5')
})

test('a reply that is not whole, or is none, is not explained', () => {
  expect(explainedReplies(sessionWith('550-still talking')).map(({ code }) => code)).toEqual([220, 250, 250])
  expect(explainedReplies(listed(egress(), reached(0, HOST, 'SSH-2.0-OpenSSH_9.2')))).toEqual([])
})
