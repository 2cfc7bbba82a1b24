// Checks that leave the ordinary way: stopped early, dropped, behind a PROXY header, as another client, from another address, and
// with commands that were not offered.
import type { Seen } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { ADDRESS, done, egress, HOST, listed, mx, type Part, reached, secured } from '#tests/support/events.ts'
import {
  AGAIN,
  BANNER,
  BYE,
  EHLO,
  FOUND,
  type KnownCheck,
  MAIL,
  QUIT,
  RCPT,
  REST,
  RSET,
  STARTTLS,
  talk,
} from '#tests/support/known-check-parts.ts'

type Asked = Partial<Pick<CheckRequest, 'purpose' | 'tls' | 'stop' | 'xclient' | 'insist'>>

function check(asked: Asked, ...parts: Part[]): KnownCheck {
  return { events: listed(...parts), request: { purpose: 'probe', target: 'jdoe@example.com', tls: 'never', ...asked } }
}

const quit = (after: NonNullable<CheckRequest['stop']>['after']) => ({ stop: { after, how: 'quit' } }) as const
const drop = (after: NonNullable<CheckRequest['stop']>['after']) => ({ stop: { after, how: 'drop' } }) as const
const DROPPED: Seen = { kind: 'closed', attempt: 0, by: 'client', cause: 'fin', asked: true }

/** What is said on the connection that stands. */
const said = (...lines: string[]): Part => (reached(0, HOST, ...lines) as Part[]).slice(2)
/** A connection with a PROXY header as the first thing on it. */
const proxied = (text: string, ...lines: string[]): Part => [
  FOUND,
  (reached(0, HOST) as Part[]).slice(0, 2),
  { kind: 'send', attempt: 0, verb: 'proxy', text },
  said(...lines),
]

const PLAIN = ['> EHLO out.client.example', `250-${HOST}`, '250 SIZE 52428800']
const XCLIENT = ['> EHLO out.client.example', `250-${HOST}`, '250 XCLIENT NAME ADDR']
const V1 = 'PROXY TCP4 192.0.2.9 192.0.2.25 40000 25'
const V2_LOCAL = '\\r\\n\\r\\n\\x00\\r\\nQUIT\\n\\x20\\x00\\x00\\x00'
const peer = { attempt: 0, host: HOST, address: ADDRESS, port: 25 }

export const ruleChecks = {
  'stopped after the banner': check(quit('banner'), talk(BANNER, ...QUIT), BYE, done('completed')),
  'stopped after the greeting': check(quit('greet'), talk(BANNER, ...EHLO, ...QUIT), BYE, done('completed')),
  'stopped after TLS': check(
    { tls: 'opportunistic', ...quit('tls') },
    talk(...STARTTLS),
    secured(0),
    said(...AGAIN, ...QUIT),
    BYE,
    done('completed'),
  ),
  'stopped after TLS that was refused': check(
    { tls: 'opportunistic', ...quit('tls') },
    talk(BANNER, ...EHLO, '> STARTTLS', '454 4.7.0 not now', ...QUIT),
    BYE,
    done('completed'),
  ),
  'stopped after the sender': check(quit('sender'), talk(BANNER, ...EHLO, ...MAIL, ...RSET, ...QUIT), BYE, done('completed')),
  'stopped after the recipient of a message': check(
    { purpose: 'message', ...quit('recipient') },
    talk(BANNER, ...EHLO, ...MAIL, ...RCPT, '250 Ok', ...RSET, ...QUIT),
    BYE,
    done('completed'),
  ),
  'a stop that was not reached': check(
    quit('recipient'),
    talk(BANNER, ...EHLO, '> MAIL FROM:<a@b.example>', '550 5.7.1 no', ...QUIT),
    BYE,
    done('rejected'),
  ),

  'dropped after connecting': check(drop('connect'), talk(), DROPPED, done('completed')),
  'dropped after the greeting': check(drop('greet'), talk(BANNER, ...EHLO), DROPPED, done('completed')),
  'dropped after DATA': check(
    { purpose: 'message', ...drop('data') },
    talk(BANNER, ...EHLO, ...MAIL, ...RCPT, '250 Ok', '> DATA', '354 go'),
    DROPPED,
    done('completed'),
  ),
  'dropped after the message': check(
    { purpose: 'message', ...drop('message') },
    talk(BANNER, ...EHLO, ...MAIL, ...RCPT, '250 Ok', '> DATA', '354 go', '> Subject: x', '> .', '250 2.0.0 queued'),
    DROPPED,
    done('accepted'),
  ),

  'a PROXY header': check({}, proxied(V1, BANNER, ...PLAIN, ...REST), BYE, done('completed')),
  'a LOCAL PROXY header': check({}, proxied(V2_LOCAL, BANNER, ...PLAIN, ...REST), BYE, done('completed')),
  'a PROXY header taken for a command': check({}, proxied(V1, BANNER, '> EHLO x', '500 5.5.2 what', ...QUIT), BYE, done('rejected')),
  'a PROXY header answered with the banner': check(
    {},
    proxied(V1, BANNER, '500 5.5.2 what', '> EHLO x', `250-${HOST}`, '250 SIZE 52428800', ...QUIT),
    BYE,
    done('rejected'),
  ),
  'a PROXY header not believed': check({}, proxied('PROXY UNKNOWN', '421 4.3.0 local error'), BYE, done('deferred')),
  'a PROXY header and hung up': check({}, proxied(V1), { kind: 'closed', attempt: 0, by: 'server', cause: 'fin' }, done('unreachable')),

  'XCLIENT taken': check(
    { xclient: { ADDR: '192.0.2.9' } },
    talk(BANNER, ...XCLIENT, '> XCLIENT ADDR=192.0.2.9', BANNER, ...PLAIN, ...REST),
    BYE,
    done('completed'),
  ),
  'XCLIENT not offered': check({ xclient: { ADDR: '192.0.2.9' } }, talk(BANNER, ...PLAIN, ...QUIT), BYE, done('rejected')),
  'XCLIENT without the attribute': check({ xclient: { LOGIN: 'jdoe' } }, talk(BANNER, ...XCLIENT, ...QUIT), BYE, done('rejected')),
  'XCLIENT insisted on': check(
    { xclient: { ADDR: '192.0.2.9' }, insist: ['XCLIENT'] },
    talk(BANNER, ...PLAIN, '> XCLIENT ADDR=192.0.2.9', '550 5.7.0 no', ...QUIT),
    BYE,
    done('rejected'),
  ),
  'XCLIENT with a bad value': check(
    { xclient: { ADDR: 'x' } },
    talk(BANNER, ...XCLIENT, '> XCLIENT ADDR=x', '501 5.5.4 Bad ADDR syntax', ...QUIT),
    BYE,
    done('rejected'),
  ),

  'STARTTLS insisted on and unknown': check(
    { tls: 'opportunistic', insist: ['STARTTLS'] },
    talk(BANNER, ...PLAIN, '> STARTTLS', '502 5.5.1 what', ...REST),
    BYE,
    done('completed'),
  ),
  'STARTTLS insisted on and out of order': check(
    { tls: 'opportunistic', insist: ['STARTTLS'] },
    talk(BANNER, ...PLAIN, '> STARTTLS', '503 5.5.1 no', ...REST),
    BYE,
    done('completed'),
  ),
  'STARTTLS insisted on and taken': check(
    { tls: 'opportunistic', insist: ['STARTTLS'] },
    talk(BANNER, ...PLAIN, '> STARTTLS', '220 go'),
    secured(0),
    said(...AGAIN, ...REST),
    BYE,
    done('completed'),
  ),
  'parameters insisted on': check(
    { insist: ['SMTPUTF8', 'DSN'] },
    talk(BANNER, ...PLAIN, '> MAIL FROM:<a@b.example> SIZE=10 SMTPUTF8 RET=HDRS', '555 5.5.4 Unsupported option', ...QUIT),
    BYE,
    done('rejected'),
  ),

  'LMTP to a server that has none': check({}, talk(BANNER, '> LHLO x', '502 5.5.2 what', ...QUIT), BYE, done('rejected')),

  'an address of ours that is not there': check(
    {},
    FOUND,
    { kind: 'trying', ...peer, from: '192.0.2.99' },
    { kind: 'unreachable', ...peer, cause: 'unreachable', left: 0, error: 'EADDRNOTAVAIL', from: '192.0.2.99' },
    done('unreachable'),
  ),
  'not allowed there': check(
    {},
    egress(),
    mx('example.com', `10 ${HOST}`),
    { kind: 'unreachable', ...peer, cause: 'forbidden', left: 0, lab: ['drop', 'proxy'] },
    done('forbidden'),
  ),
} satisfies Record<string, KnownCheck>
