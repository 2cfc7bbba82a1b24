// Checks as they happen in the field, one for each way to end: what every rule over events is tried on.
import {
  addresses,
  asked,
  closed,
  converse,
  done,
  egress,
  HOST,
  injected,
  listed,
  mx,
  named,
  reached,
  secured,
  unreached,
  unsecured,
} from '#tests/support/events.ts'
import {
  AGAIN,
  ANONYMOUS,
  BANNER,
  BYE,
  EHLO,
  FOUND,
  type KnownCheck,
  MAIL,
  MESSAGE,
  message,
  OLD,
  probe,
  QUIT,
  RCPT,
  REST,
  RSET,
  STARTTLS,
  TO_RCPT,
  talk,
  twoHosts,
  withTls,
} from '#tests/support/known-check-parts.ts'
import { authChecks } from '#tests/support/known-checks-auth.ts'
import { extraChecks } from '#tests/support/known-checks-extra.ts'
import { oddChecks } from '#tests/support/known-checks-odd.ts'
import { ruleChecks } from '#tests/support/known-checks-rules.ts'
import { togetherChecks } from '#tests/support/known-checks-together.ts'
import { wayChecks } from '#tests/support/known-checks-ways.ts'

export const knownChecks = {
  completed: probe(talk(...TO_RCPT, '250 2.1.5 Ok', ...RSET, ...QUIT), BYE, done('completed')),
  accepted: message(talk(...TO_RCPT, '250 2.1.5 Ok', ...MESSAGE, '250 2.0.0 queued as 1', ...QUIT), BYE, done('accepted')),

  'refused at the banner': probe(talk('554 5.7.1 no', ...QUIT), BYE, done('rejected')),
  'refused at the greeting': probe(talk(BANNER, '> EHLO x', '554 5.7.1 go away', ...QUIT), BYE, done('rejected')),
  'refused at HELO as well': probe(talk(BANNER, '> EHLO x', '550 no', '> HELO x', '550 no', ...QUIT), BYE, done('rejected')),
  'refused at the sender': probe(talk(BANNER, ...EHLO, '> MAIL FROM:<a@b.example>', '550 5.7.1 no', ...QUIT), BYE, done('rejected')),
  'refused at the recipient': probe(talk(...TO_RCPT, '550 5.1.1 No such user here', ...RSET, ...QUIT), BYE, done('rejected')),
  'refused relaying': probe(talk(...TO_RCPT, '554 5.7.1 Relay access denied', ...RSET, ...QUIT), BYE, done('rejected')),
  'refused at DATA': message(talk(...TO_RCPT, '250 Ok', '> DATA', '554 5.7.1 no', ...RSET, ...QUIT), BYE, done('rejected')),
  'refused at the dot': message(talk(...TO_RCPT, '250 Ok', ...MESSAGE, '550 5.7.1 spam', ...QUIT), BYE, done('rejected')),

  'put off at the banner': probe(talk('421 4.3.2 busy'), closed(0, 'server', 'fin'), done('deferred')),
  'put off at the greeting': probe(talk(BANNER, '> EHLO x', '450 later', ...QUIT), BYE, done('deferred')),
  'put off at the sender': probe(talk(BANNER, ...EHLO, '> MAIL FROM:<>', '451 4.7.1 later', ...QUIT), BYE, done('deferred')),
  greylisted: probe(talk(...TO_RCPT, '451 4.7.1 Greylisted, please try again in 10 seconds', ...RSET, ...QUIT), BYE, done('deferred')),
  'mailbox full': probe(talk(...TO_RCPT, '452 4.2.2 Mailbox full', ...RSET, ...QUIT), BYE, done('deferred')),
  'put off at DATA': message(talk(...TO_RCPT, '250 Ok', '> DATA', '451 4.3.0 later', ...RSET, ...QUIT), BYE, done('deferred')),
  'put off at the dot': message(talk(...TO_RCPT, '250 Ok', ...MESSAGE, '452 4.3.1 disk full', ...QUIT), BYE, done('deferred')),

  'one of two recipients': probe(
    talk(...TO_RCPT, '250 Ok', '> RCPT TO:<b@example.com>', '550 5.1.1 unknown', ...RSET, ...QUIT),
    BYE,
    done('completed'),
  ),
  'a message for one of two': message(
    talk(...TO_RCPT, '550 5.1.1 unknown', '> RCPT TO:<b@example.com>', '250 Ok', ...MESSAGE, '250 queued', ...QUIT),
    BYE,
    done('accepted'),
  ),
  'one put off of two': probe(
    talk(...TO_RCPT, '250 Ok', '> RCPT TO:<b@example.com>', '451 later', ...RSET, ...QUIT),
    BYE,
    done('completed'),
  ),
  'all recipients refused': probe(
    talk(...TO_RCPT, '550 no', '> RCPT TO:<b@example.com>', '553 no', ...RSET, ...QUIT),
    BYE,
    done('rejected'),
  ),
  'refused and put off': probe(
    talk(...TO_RCPT, '550 5.1.1 unknown', '> RCPT TO:<b@example.com>', '451 4.3.0 later', ...RSET, ...QUIT),
    BYE,
    done('deferred'),
  ),
  'taken, then 421': probe(talk(...TO_RCPT, '250 Ok', '> RCPT TO:<b@example.com>', '421 4.7.0 too many', ...QUIT), BYE, done('deferred')),

  ...togetherChecks,
  ...authChecks,
  ...ruleChecks,
  ...oddChecks,
  ...extraChecks,
  ...wayChecks,

  'HELO only': probe(
    talk(`220 ${HOST}`, '> EHLO x', '502 5.5.2 what', '> HELO x', `250 ${HOST}`, ...MAIL, ...RCPT, '250 Ok', ...RSET, ...QUIT),
    BYE,
    done('completed'),
  ),
  'EHLO refused, HELO taken': probe(
    talk(BANNER, '> EHLO x', '550 bad name', '> HELO x', `250 ${HOST}`, ...MAIL, ...RCPT, '250 Ok', ...RSET, ...QUIT),
    BYE,
    done('completed'),
  ),
  'HELO asked for': probe(talk(BANNER, '> HELO x', `250 ${HOST}`, ...MAIL, ...RCPT, '250 Ok', ...RSET, ...QUIT), BYE, done('completed')),

  'null MX': probe(egress(), mx('example.com', '0 .'), done('rejected')),
  NXDOMAIN: probe(egress(), asked('example.com', 'MX', 'nxdomain'), done('unreachable')),
  SERVFAIL: probe(egress(), asked('example.com', 'MX', 'servfail'), done('unreachable')),
  'DNS time-out': probe(egress(), asked('example.com', 'MX', 'timeout'), done('unreachable')),
  'DNS refused': probe(egress(), asked('example.com', 'MX', 'refused'), done('unreachable')),
  'no MX and no address': probe(egress(), asked('example.com', 'MX', 'nodata'), addresses('example.com', ''), done('unreachable')),
  'MX without an address': probe(egress(), mx('example.com', `10 ${HOST}`), addresses(HOST, ''), done('unreachable')),
  'MX host unknown': probe(
    egress(),
    mx('example.com', `10 ${HOST}`),
    asked(HOST, 'A', 'nxdomain'),
    asked(HOST, 'AAAA', 'nxdomain'),
    done('unreachable'),
  ),
  'MX host broken': probe(
    egress(),
    mx('example.com', `10 ${HOST}`),
    asked(HOST, 'A', 'servfail'),
    asked(HOST, 'AAAA', 'nodata'),
    done('unreachable'),
  ),
  'no IPv6 address': probe(egress(), mx('example.com', `10 ${HOST}`), asked(HOST, 'AAAA', 'nodata'), done('unreachable')),
  'without an MX record': probe(
    [egress(), asked('example.com', 'MX', 'nodata'), addresses('example.com')],
    [reached(0, 'example.com', ...TO_RCPT, '250 Ok', ...RSET, ...QUIT), BYE, named(0), done('completed')],
  ),

  refused: probe(FOUND, unreached(0, HOST, 'refused'), done('unreachable')),
  'no answer': probe(FOUND, unreached(0, HOST, 'timeout'), done('unreachable')),
  'no route': probe(FOUND, unreached(0, HOST, 'unreachable'), done('unreachable')),
  reset: probe(FOUND, unreached(0, HOST, 'reset'), done('unreachable')),
  forbidden: probe(FOUND, unreached(0, HOST, 'forbidden'), done('forbidden')),
  'reached at the second address': probe(
    [egress(), mx('example.com', `10 ${HOST}`), addresses(HOST, '192.0.2.25', '2001:db8::25')],
    [
      unreached(0, HOST, 'unreachable', 1, '2001:db8::25'),
      reached(1, HOST, ...TO_RCPT, '250 Ok', ...RSET, ...QUIT),
      closed(1, 'server', 'quit'),
      done('completed'),
    ],
  ),
  'second host answers': probe(
    twoHosts(unreached(0, HOST, 'refused')),
    reached(1, 'mx2.example.com', '220 mx2.example.com', '> EHLO x', '250 mx2.example.com', ...MAIL, ...RCPT, '250 Ok', ...RSET, ...QUIT),
    [closed(1, 'server', 'quit'), done('completed')],
  ),
  'second host answers after 421': probe(
    twoHosts([reached(0, HOST, '421 busy'), closed(0, 'server', 'fin')]),
    reached(1, 'mx2.example.com', '220 mx2.example.com', '> EHLO x', '250 mx2.example.com', ...MAIL, ...RCPT, '250 Ok', ...RSET, ...QUIT),
    [closed(1, 'server', 'quit'), done('completed')],
  ),
  'refused, then forbidden': probe(
    twoHosts(unreached(0, HOST, 'refused')),
    unreached(1, 'mx2.example.com', 'forbidden'),
    done('unreachable'),
  ),
  'put off, then forbidden': probe(twoHosts([reached(0, HOST, '421 busy'), closed(0, 'server', 'fin')]), [
    unreached(1, 'mx2.example.com', 'forbidden'),
    done('deferred'),
  ]),

  'a slow banner': probe(talk(12_000, ...TO_RCPT, '250 Ok', ...RSET, ...QUIT), BYE, done('completed')),
  silent: probe(talk(300_000), closed(0, 'client', 'timeout'), done('unreachable')),
  'hung up': probe(talk(), closed(0, 'server', 'fin'), done('unreachable')),
  'half a greeting': probe(talk('220-welcome', 300_000), closed(0, 'client', 'timeout'), done('protocol-error')),
  'not SMTP': probe(
    talk('HTTP/1.1 400 Bad Request', 'Content-Type: text/html', '', '<html>'),
    closed(0, 'client', 'fin'),
    done('protocol-error'),
  ),
  'a stray line before the banner': probe(talk('hello there', BANNER), closed(0, 'client', 'fin'), done('protocol-error')),
  'a banner of 250': probe(talk('250 hello', ...QUIT), BYE, done('protocol-error')),
  'endless talk': probe(talk(), closed(0, 'client', 'limit'), done('unreachable')),
  'cut at the sender': probe(talk(BANNER, ...EHLO, '> MAIL FROM:<a@b.example>'), closed(0, 'server', 'reset'), done('protocol-error')),
  'cut in the middle of a reply': probe(talk(BANNER, '> EHLO x', '250-mx', '250-SIZE'), closed(0, 'server', 'fin'), done('protocol-error')),
  'silent at the recipient': probe(talk(...TO_RCPT, 300_000), closed(0, 'client', 'timeout'), done('protocol-error')),
  'silent at the goodbye': probe(talk(...TO_RCPT, '250 Ok', ...RSET, '> QUIT', 30_000), closed(0, 'client', 'timeout'), done('completed')),
  'said more than asked': probe(
    talk(BANNER, ...EHLO, '> MAIL FROM:<a@b.example>', '250 Ok', '250 Ok'),
    closed(0, 'client', 'fin'),
    done('protocol-error'),
  ),
  'an odd answer to RCPT': probe(talk(...TO_RCPT, '354 what', ...RSET, ...QUIT), BYE, done('protocol-error')),
  'an odd answer to DATA': message(talk(...TO_RCPT, '250 Ok', '> DATA', '250 what', ...RSET, ...QUIT), BYE, done('protocol-error')),
  'blank lines between': probe(
    talk(BANNER, '', '> EHLO x', '', `250 ${HOST}`, ...MAIL, '', ...RCPT, '250 Ok', ...RSET, ...QUIT),
    BYE,
    done('completed'),
  ),

  STARTTLS: withTls('opportunistic', talk(...STARTTLS), secured(0), converse(0, ...AGAIN, ...REST), BYE, done('completed')),
  'STARTTLS with a certificate that is not trusted': withTls(
    'opportunistic',
    talk(...STARTTLS),
    secured(0, { problem: 'expired', problems: ['expired', 'wrong-name'], certificate: OLD, chain: [OLD] }),
    [converse(0, ...AGAIN, ...REST), BYE, done('completed')],
  ),
  'STARTTLS without a certificate': withTls('opportunistic', talk(...STARTTLS), { ...ANONYMOUS, attempt: 0 }, [
    converse(0, ...AGAIN, ...REST),
    BYE,
    done('completed'),
  ]),
  'STARTTLS of old': withTls(
    'opportunistic',
    talk(...STARTTLS),
    secured(0, { protocol: 'TLSv1', problem: 'self-signed', problems: ['self-signed', 'weak-key'] }),
    [converse(0, ...AGAIN, ...REST), BYE, done('completed')],
  ),
  'refused at the greeting inside TLS': withTls('opportunistic', talk(...STARTTLS), secured(0), [
    converse(0, '> EHLO x', '554 5.7.1 no', ...QUIT),
    BYE,
    done('rejected'),
  ]),
  'silent inside TLS': withTls('opportunistic', talk(...STARTTLS), secured(0), [
    converse(0, '> EHLO x', 300_000),
    closed(0, 'client', 'timeout'),
    done('protocol-error'),
  ]),
  'STARTTLS refused, gone on without': withTls(
    'opportunistic',
    talk(BANNER, ...EHLO, '> STARTTLS', '454 4.7.0 TLS not available', ...REST),
    BYE,
    done('completed'),
  ),
  'put off at STARTTLS': withTls(
    'opportunistic',
    talk(BANNER, ...EHLO, '> STARTTLS', '421 4.3.2 busy'),
    closed(0, 'server', 'fin'),
    done('deferred'),
  ),
  'cut at STARTTLS': withTls('opportunistic', talk(BANNER, ...EHLO, '> STARTTLS'), closed(0, 'server', 'fin'), done('protocol-error')),
  'cut in the handshake': withTls('opportunistic', talk(...STARTTLS), closed(0, 'server', 'reset'), done('protocol-error')),
  'cancelled in the handshake': withTls('opportunistic', talk(...STARTTLS, 5_000), closed(0, 'client', 'cancelled'), done('cancelled')),
  'STARTTLS not offered': withTls('opportunistic', talk(`220 ${HOST}`, '> EHLO x', `250 ${HOST}`, ...REST), BYE, done('completed')),
  'HELO where STARTTLS was hoped for': withTls('opportunistic', talk(BANNER, '> HELO x', `250 ${HOST}`, ...REST), BYE, done('completed')),
  'handshake failed': withTls(
    'opportunistic',
    talk(...STARTTLS),
    unsecured(0, 'tlsv1 alert protocol version'),
    closed(0, 'client', 'fin'),
    done('tls-failed'),
  ),
  'handshake failed, gone on without': withTls(
    'opportunistic',
    [talk(...STARTTLS), unsecured(0, 'handshake failure'), closed(0, 'client', 'fin')],
    reached(1, HOST, BANNER, ...EHLO, ...REST),
    [closed(1, 'server', 'quit'), done('completed')],
  ),
  injection: withTls('opportunistic', talk(...STARTTLS, '250 injected'), injected(0), closed(0, 'client', 'fin'), done('tls-failed')),
  'required, handshake failed': withTls(
    'require',
    talk(...STARTTLS),
    unsecured(0, 'handshake failure'),
    closed(0, 'client', 'fin'),
    done('tls-failed'),
  ),
  'required, not offered': withTls('require', talk(BANNER, '> EHLO x', `250-${HOST}`, '250 SIZE', ...QUIT), BYE, done('tls-failed')),
  'required, refused': withTls('require', talk(BANNER, ...EHLO, '> STARTTLS', '454 4.7.0 no', ...QUIT), BYE, done('tls-failed')),
  'required, EHLO refused': withTls(
    'require',
    talk(BANNER, '> EHLO x', '502 what', '> HELO x', `250 ${HOST}`, ...QUIT),
    BYE,
    done('tls-failed'),
  ),
  'implicit TLS': withTls(
    'implicit',
    [talk(), secured(0, { mode: 'implicit' })],
    [converse(0, BANNER, ...AGAIN, ...REST), BYE, done('completed')],
  ),
  'implicit TLS failed': withTls(
    'implicit',
    talk(),
    unsecured(0, 'wrong version number: what answers does not speak TLS', 'implicit'),
    closed(0, 'client', 'fin'),
    done('tls-failed'),
  ),
  'implicit TLS, then silence': withTls(
    'implicit',
    [talk(), secured(0, { mode: 'implicit' }), 300_000],
    closed(0, 'client', 'timeout'),
    done('unreachable'),
  ),
  'implicit TLS failed, then refused': withTls(
    'implicit',
    twoHosts([reached(0, HOST), unsecured(0, 'handshake failure', 'implicit'), closed(0, 'client', 'fin')]),
    unreached(1, 'mx2.example.com', 'refused'),
    done('tls-failed'),
  ),
  'cancelled in the implicit handshake': withTls('implicit', talk(5_000), closed(0, 'client', 'cancelled'), done('cancelled')),

  cancelled: probe(talk(BANNER, '> EHLO x', 20_000), closed(0, 'client', 'cancelled'), done('cancelled')),
  'cancelled at DNS': probe(egress(), { kind: 'lookup', name: 'example.com', type: 'MX' }, 5_000, done('cancelled')),
  'cancelled while connecting': probe(
    FOUND,
    { kind: 'trying', attempt: 0, host: HOST, address: '192.0.2.25', port: 25 },
    done('cancelled'),
  ),
  interrupted: probe(talk(...TO_RCPT), done('interrupted')),
  'interrupted at once': probe(done('interrupted')),
  'an IP without a family': {
    events: listed(egress(), done('unreachable')),
    request: { purpose: 'probe' as const, target: '192.0.2.1', tls: 'never' as const },
  },
  'from a private address without a name': probe(
    egress('private', ''),
    mx('example.com', `10 ${HOST}`),
    addresses(HOST),
    unreached(0, HOST, 'timeout'),
    done('unreachable'),
  ),
  'without a name of our own': probe(
    egress('route', ''),
    mx('example.com', `10 ${HOST}`),
    addresses(HOST),
    reached(0, HOST, '554 5.7.1 no PTR', ...QUIT),
    BYE,
    done('rejected'),
  ),
} satisfies Record<string, KnownCheck>

export type CheckName = keyof typeof knownChecks

/** Name and check, for tables. */
export const everyCheck = Object.entries(knownChecks) as [CheckName, KnownCheck][]
