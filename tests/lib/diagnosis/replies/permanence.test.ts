// Whether a message has a chance later: by codes, and by words where there is no code.
import { expect, test } from 'vitest'
import { classify } from '#lib/diagnosis/replies/classify.ts'

test.each([
  ['452 4.2.2 Mailbox full, giving up', 'temporary'],
  ['550 5.2.2 Mailbox full, try again later', 'permanent'],
  ['4.2.2 Mailbox full', 'temporary'],
  ['5.4.1 No answer from host', 'permanent'],
  ['host mx.example.com [192.0.2.1]: 452 Mailbox full', 'temporary'],
  ['SMTP-Fehler (550): User unknown', 'permanent'],
  ['reason: 421 Too many connections', 'temporary'],
])('a code decides: %s', (reply, permanence) => {
  expect(classify(reply)?.permanence).toBe(permanence)
})

test.each([
  ['Connection timed out: retry timeout exceeded', 'permanent'],
  ['Could not be delivered after 12 attempts: host unreachable', 'permanent'],
  ['Connection refused, not delivered for more than 3 days', 'permanent'],
  ['Host unreachable. Exceeded maximum number of delivery attempts', 'permanent'],
  ['Connection timed out, I give up', 'permanent'],
  ['Message has been in the queue too long: connection refused', 'permanent'],
  ['Connection timed out for more than 4 hours; we will keep trying for 5 days', 'temporary'],
  ['Connection timed out. Your message will be retried for the last time in 2 days', 'temporary'],
  ['Mailbox full, delivery postponed', 'temporary'],
  ['User unknown, temporarly', 'temporary'],
  ['Postfach vorübergehend nicht verfügbar', 'temporary'],
  ['Boîte pleine, réessayez plus tard', 'temporary'],
  ['Пользователь временно не найден', 'temporary'],
  ['一時的に User unknown', 'temporary'],
  ['Connection refused', 'temporary'],
  ['User unknown', 'permanent'],
])('words do where there is none: %s', (reply, permanence) => {
  expect(classify(reply)?.permanence).toBe(permanence)
})
