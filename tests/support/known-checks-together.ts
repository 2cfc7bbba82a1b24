// Checks whose commands went out several at a time, whose message went in chunks, and LMTP's.
import { closed, converse, done, HOST, named, type Part, reached } from '#tests/support/events.ts'
import {
  BANNER,
  BYE,
  EHLO,
  FOUND,
  type KnownCheck,
  MAIL,
  MESSAGE,
  message,
  probe,
  QUIT,
  RCPT,
  RSET,
  TO_RCPT,
  talk,
} from '#tests/support/known-check-parts.ts'

/** A line of ours whose verb is not its first word. */
const sent = (verb: string, text: string): Part => ({ kind: 'send', attempt: 0, verb, text, flight: 0 })

/** A session that asks all that leads to the message at once; what is said behind that. */
const together = (...said: string[]): Part => [
  [FOUND, reached(0, HOST, BANNER, ...EHLO)],
  [sent('mail', 'MAIL FROM:<sender@client.example>'), sent('rcpt', RCPT[0]?.slice(2) ?? ''), sent('data', 'DATA')],
  [converse(0, ...said), named(0, HOST)],
]

export const togetherChecks = {
  'asked together': message(
    together('250 2.1.0 Ok', '250 2.1.5 Ok', '354 go', '> Subject: Test', '> .', '250 2.0.0 queued', ...QUIT),
    BYE,
    done('accepted'),
  ),
  'asked together, the sender refused': message(
    together('550 5.7.1 no', '503 5.5.1 need MAIL', '503 5.5.1 need RCPT', ...QUIT),
    BYE,
    done('rejected'),
  ),
  'asked together, the recipient refused': message(
    together('250 2.1.0 Ok', '550 5.1.1 unknown', '554 5.5.1 no valid recipients', ...RSET, ...QUIT),
    BYE,
    done('rejected'),
  ),
  'asked together, the recipient refused, and yet 354': message(
    together('250 2.1.0 Ok', '550 5.1.1 unknown', '354 go', '> .', '554 5.5.1 no valid recipients', ...QUIT),
    BYE,
    done('rejected'),
  ),
  'asked together, then 421': message(together('250 2.1.0 Ok', '421 4.3.2 closing'), closed(0, 'server', 'fin'), done('deferred')),
  'asked together, then cut': message(together('250 2.1.0 Ok'), closed(0, 'server', 'reset'), done('protocol-error')),
  'a message that is too large': message(talk(BANNER, ...EHLO, ...QUIT), BYE, done('rejected')),
  'an address that the server can not take': {
    ...message(talk(BANNER, ...EHLO, ...QUIT), BYE, done('rejected')),
    request: { purpose: 'probe', target: 'jürgen@example.com', tls: 'never' },
  },
  'a probe all at once': probe(
    [FOUND, reached(0, HOST, BANNER, ...EHLO)],
    [sent('mail', 'MAIL FROM:<>'), sent('rcpt', 'RCPT TO:<a@example.com>'), sent('rset', 'RSET')],
    [converse(0, '250 Ok', '250 Ok', '250 Ok', ...QUIT), BYE, done('completed')],
  ),
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
