// Checks whose commands went out several at a time, whose message went in chunks, and LMTP's.
import { closed, converse, done, HOST, type Part } from '#tests/support/events.ts'
import {
  BANNER,
  BYE,
  EHLO,
  type KnownCheck,
  MAIL,
  MESSAGE,
  message,
  QUIT,
  RCPT,
  RSET,
  TO_RCPT,
  talk,
} from '#tests/support/known-check-parts.ts'

/** All that leads to the message, at once. */
const TO_GROUP = [BANNER, ...EHLO, '> MAIL FROM:<sender@client.example>', ...RCPT, '> DATA']

/** A line of ours whose verb is not its first word. */
const sent = (verb: string, text: string): Part => ({ kind: 'send', attempt: 0, verb, text, flight: 0 })

export const togetherChecks = {
  'asked together': message(
    talk(...TO_GROUP, '250 2.1.0 Ok', '250 2.1.5 Ok', '354 go', '> Subject: Test', '> .', '250 2.0.0 queued', ...QUIT),
    BYE,
    done('accepted'),
  ),
  'asked together, the sender refused': message(
    talk(...TO_GROUP, '550 5.7.1 no', '503 5.5.1 need MAIL', '503 5.5.1 need RCPT', ...QUIT),
    BYE,
    done('rejected'),
  ),
  'asked together, the recipient refused': message(
    talk(...TO_GROUP, '250 2.1.0 Ok', '550 5.1.1 unknown', '554 5.5.1 no valid recipients', ...RSET, ...QUIT),
    BYE,
    done('rejected'),
  ),
  'asked together, the recipient refused, and yet 354': message(
    talk(...TO_GROUP, '250 2.1.0 Ok', '550 5.1.1 unknown', '354 go', '> .', '554 5.5.1 no valid recipients', ...QUIT),
    BYE,
    done('rejected'),
  ),
  'asked together, then 421': message(talk(...TO_GROUP, '250 2.1.0 Ok', '421 4.3.2 closing'), closed(0, 'server', 'fin'), done('deferred')),
  'asked together, then cut': message(talk(...TO_GROUP, '250 2.1.0 Ok'), closed(0, 'server', 'reset'), done('protocol-error')),
  'in chunks': message(
    talk(...TO_RCPT, '250 Ok'),
    [sent('bdat', 'BDAT 6'), sent('data', 'Test'), sent('bdat', 'BDAT 2 LAST'), sent('data', '')],
    [converse(0, '250 2.0.0 6 octets', '250 2.0.0 queued', ...QUIT), BYE, done('accepted')],
  ),
  'a chunk refused': message(
    talk(...TO_RCPT, '250 Ok'),
    [sent('bdat', 'BDAT 6 LAST'), sent('data', 'Test')],
    [converse(0, '552 5.3.4 too much', ...RSET, ...QUIT), BYE, done('rejected')],
  ),
  'LMTP, taken for one of two': message(
    talk(BANNER, '> LHLO x', `250 ${HOST}`, ...MAIL, ...RCPT, '250 Ok', '> RCPT TO:<b@example.com>', '250 Ok'),
    converse(0, ...MESSAGE, '250 2.0.0 taken', '452 4.2.2 full', ...QUIT),
    [BYE, done('accepted')],
  ),
  'LMTP, refused for both': message(
    talk(BANNER, '> LHLO x', `250 ${HOST}`, ...MAIL, ...RCPT, '250 Ok', '> RCPT TO:<b@example.com>', '250 Ok'),
    converse(0, ...MESSAGE, '550 no', '550 no', ...QUIT),
    [BYE, done('rejected')],
  ),
} satisfies Record<string, KnownCheck>
