// A server that hangs up without a word: what is said of it depends on what it had heard from us.
import { expect, test } from 'vitest'
import type { Seen } from '#lib/check/event.ts'
import { answers } from '#lib/diagnosis/answers.ts'
import { closed, done, HOST, listed, reached } from '#tests/support/events.ts'
import { FOUND } from '#tests/support/known-check-parts.ts'

const PROXY: Seen = { kind: 'send', attempt: 0, text: 'PROXY UNKNOWN', verb: 'proxy' }

test('whether it is up is unknown: it may not like our address, or our PROXY header', () => {
  const verdict = (...header: Seen[]) => {
    const events = listed(FOUND, [reached(0, HOST), ...header, closed(0, 'server', 'fin'), done('unreachable')])
    return answers(events, { purpose: 'probe' }).serverUp
  }
  expect(verdict()).toMatchObject({ verdict: 'unknown', reason: { id: 'up-hung-up' } })
  expect(verdict(PROXY)).toMatchObject({ verdict: 'unknown', reason: { id: 'up-hung-up' } })
})
