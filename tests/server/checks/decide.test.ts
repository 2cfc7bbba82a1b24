// Which sessions a sender would end with, and after which it would try the next host: as the runner decides it, and as it is
// read from the events while the check runs.
import { describe, expect, test } from 'vitest'
import { decisiveAttempt, readConversation } from '#lib/diagnosis/conversation.ts'
import { judge } from '#server/checks/decide.ts'
import type { Played } from '#server/checks/played.ts'
import { closed, listed, reached } from '#tests/support/events.ts'

const EHLO = ['220 mx1', '> EHLO client.example', '250-mx1', '250 XCLIENT ADDR']

describe('a session that ended at XCLIENT', () => {
  const silent: Played = {
    ending: undefined,
    closed: { by: 'client', cause: 'timeout' },
    isOutOfTime: false,
    heard: { lines: 3, bytes: 90 },
    waitingFor: 'xclient',
  }

  test('was not about a mail yet, however it ended: the next host is tried', () => {
    expect(judge(silent)).toEqual({ outcome: 'protocol-error', goOn: true })
    expect(judge({ ...silent, ending: { outcome: 'rejected', place: 'greet' } })).toEqual({ outcome: 'rejected', goOn: true })
    expect(judge({ ...silent, waitingFor: 'mail' })).toEqual({ outcome: 'protocol-error', goOn: false })
  })

  test('is not what the page speaks of while the next host is tried', () => {
    const events = listed(
      reached(0, 'mx1.example.com', ...EHLO, '> XCLIENT ADDR=192.0.2.1', '550 5.7.0 no', '> QUIT', '221 bye'),
      closed(0, 'server', 'quit'),
      reached(1, 'mx2.example.com', '220 mx2'),
    )
    expect(decisiveAttempt(readConversation(events))?.host).toBe('mx2.example.com')
  })
})
