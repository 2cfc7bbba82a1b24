// In LMTP each recipient has the last word on the message for itself: a no is told, also where others said yes.
import { expect, test } from 'vitest'
import { findings } from '#lib/diagnosis/findings.ts'
import { done, HOST } from '#tests/support/events.ts'
import { BYE, MAIL, MESSAGE, message, QUIT, RCPT, talk } from '#tests/support/known-check-parts.ts'

/** What is found where the message got these replies, for jdoe and b in this order. */
function found(...replies: string[]) {
  const greeted = ['220 x', '> LHLO x', `250 ${HOST}`, ...MAIL, ...RCPT, '250 Ok', '> RCPT TO:<b@example.com>', '250 Ok']
  const { events } = message(talk(...greeted, ...MESSAGE, ...replies, ...QUIT), BYE, done('accepted'))
  return findings(events).flatMap(({ id, params }) => (/^(reply-|recipient-|greylisted)/.test(id) ? [[id, params]] : []))
}

test('a mailbox that is full is told of the one whose it is', () => {
  expect(found('250 2.0.0 Saved', '452 4.2.2 Mailbox full')).toEqual([
    ['reply-put-off', expect.objectContaining({ code: '452 4.2.2', command: 'message', reason: 'mailbox-full' })],
  ])
})

test('a mailbox that is missed only then, by its name', () => {
  expect(found('550 5.1.1 No such user here', '250 2.0.0 Saved')).toEqual([['recipient-unknown', { recipients: 'jdoe@example.com' }]])
})

test('whoever closes has not taken it for the rest', () => {
  expect(found('250 2.0.0 Saved', '421 4.3.2 Closing')).toMatchObject([['reply-put-off', { code: '421 4.3.2' }]])
})

test('two that are taken are nothing to tell', () => {
  expect(found('250 2.0.0 Saved', '250 2.0.0 Saved')).toEqual([])
})
