// Checks of ways in that fail, or that are several: blocked ports, the wrong mode, other services, every host.
import { closed, converse, done, failedWith, glanced, HOST, reached, secured, unreached, unsecured } from '#tests/support/events.ts'
import {
  AGAIN,
  BANNER,
  BYE,
  FOUND,
  MAIL,
  probe,
  QUIT,
  RCPT,
  RSET,
  STARTTLS,
  TO_RCPT,
  talk,
  twoHosts,
  withTls,
} from '#tests/support/known-check-parts.ts'

export const wayChecks = {
  'port 25 silent, 587 answers': probe(
    [FOUND, unreached(0, HOST, 'timeout')],
    [glanced(1, HOST, 587, converse(1, BANNER, ...QUIT)), closed(1, 'server', 'quit'), done('unreachable')],
  ),
  'port 25 silent, 587 refuses': probe(
    [FOUND, unreached(0, HOST, 'timeout')],
    [failedWith(1, HOST, 'refused', 'ECONNREFUSED', { port: 587, aside: true }), done('unreachable')],
  ),
  'port 25 refused, 465 answers': probe(
    [FOUND, failedWith(0, HOST, 'refused', 'ECONNREFUSED')],
    failedWith(1, HOST, 'refused', 'ECONNREFUSED', { port: 587, aside: true }),
    [
      glanced(2, HOST, 465, secured(2, { mode: 'implicit' }), converse(2, BANNER, ...QUIT)),
      closed(2, 'server', 'quit'),
      done('unreachable'),
    ],
  ),
  'port 25 rejected, 587 answers': probe(
    [FOUND, failedWith(0, HOST, 'unreachable', 'EHOSTUNREACH')],
    [glanced(1, HOST, 587, converse(1, BANNER, ...QUIT)), closed(1, 'server', 'quit'), done('unreachable')],
  ),
  'every port silent': probe(
    [FOUND, unreached(0, HOST, 'timeout')],
    failedWith(1, HOST, 'timeout', 'ETIMEDOUT', { port: 587, aside: true }),
    [failedWith(2, HOST, 'unreachable', 'EHOSTUNREACH', { port: 465, aside: true }), done('unreachable')],
  ),
  'every port refused': probe(
    [FOUND, unreached(0, HOST, 'refused')],
    [failedWith(1, HOST, 'refused', 'ECONNREFUSED', { port: 587, aside: true }), done('unreachable')],
  ),
  'not let out': probe([FOUND, failedWith(0, HOST, 'unreachable', 'EPERM')], done('unreachable')),
  'no network': probe([FOUND, failedWith(0, HOST, 'unreachable', 'ENETUNREACH', { address: '2001:db8::25' })], done('unreachable')),
  'no source address': probe([FOUND, failedWith(0, HOST, 'unreachable', 'EADDRNOTAVAIL')], done('unreachable')),

  'silent, and TLS comes about': probe(
    [talk(10_000), closed(0, 'client', 'timeout')],
    [glanced(1, HOST, 25, secured(1, { mode: 'implicit' }), converse(1, BANNER, ...QUIT)), closed(1, 'server', 'quit')],
    done('unreachable'),
  ),
  'silent, and IMAP inside TLS': probe(
    [talk(10_000), closed(0, 'client', 'timeout')],
    [glanced(1, HOST, 25, secured(1, { mode: 'implicit' }), converse(1, '* OK IMAP4rev1 ready')), closed(1, 'client', 'fin')],
    done('unreachable'),
  ),
  'silent, and refused inside TLS': probe(
    [talk(10_000), closed(0, 'client', 'timeout')],
    [glanced(1, HOST, 25, secured(1, { mode: 'implicit' }), converse(1, '554 5.7.1 no', ...QUIT)), closed(1, 'server', 'quit')],
    done('unreachable'),
  ),
  'silent, and no TLS either': probe(
    [talk(300_000), closed(0, 'client', 'timeout')],
    [glanced(1, HOST, 25, 5_000, unsecured(1, 'no answer to the handshake in time', 'implicit')), closed(1, 'client', 'fin')],
    done('unreachable'),
  ),
  'implicit TLS meets SMTP in the clear': withTls(
    'implicit',
    [talk(), unsecured(0, 'wrong version number: what answers does not speak TLS', 'implicit'), closed(0, 'client', 'fin')],
    [glanced(1, HOST, 25, converse(1, BANNER, ...QUIT)), closed(1, 'server', 'quit'), done('tls-failed')],
  ),
  'implicit TLS meets IMAP in the clear': withTls(
    'implicit',
    [talk(), unsecured(0, 'wrong version number: what answers does not speak TLS', 'implicit'), closed(0, 'client', 'fin')],
    [glanced(1, HOST, 25, converse(1, '* OK [CAPABILITY IMAP4rev1] ready')), closed(1, 'client', 'fin'), done('tls-failed')],
  ),
  'a TLS alert': probe(talk('\\x15\\x03\\x03\\x00\\x02\\x02('), closed(0, 'client', 'timeout'), done('protocol-error')),
  IMAP: probe(talk('* OK [CAPABILITY IMAP4rev1] Dovecot ready.'), closed(0, 'client', 'fin'), done('protocol-error')),
  POP3: probe(talk('+OK Dovecot ready.'), closed(0, 'client', 'fin'), done('protocol-error')),
  SSH: probe(talk('SSH-2.0-OpenSSH_9.2p1'), closed(0, 'client', 'fin'), done('protocol-error')),
  FTP: probe(
    talk(
      '220 (vsFTPd 3.0.3)',
      '> EHLO x',
      '530 Please login with USER and PASS.',
      '> HELO x',
      '530 Please login with USER and PASS.',
      ...QUIT,
    ),
    BYE,
    done('rejected'),
  ),
  LMTP: probe(talk('220 store LMTP ready', '> EHLO x', '500 5.5.1 no', '> HELO x', '500 5.5.1 no', ...QUIT), BYE, done('rejected')),
  'hung up after a while': probe(talk(5_000), closed(0, 'server', 'fin'), done('unreachable')),

  'every host': probe(
    twoHosts([
      { kind: 'trying', attempt: 1, host: 'mx2.example.com', address: '192.0.2.26', port: 25 },
      reached(0, HOST, ...TO_RCPT, '550 5.1.1 no such user'),
      {
        kind: 'unreachable',
        attempt: 1,
        host: 'mx2.example.com',
        address: '192.0.2.26',
        port: 25,
        cause: 'refused',
        left: 0,
        error: 'ECONNREFUSED',
      },
      converse(0, ...RSET, ...QUIT),
    ]),
    BYE,
    { kind: 'omitted', hosts: 1, addresses: 2 },
    { kind: 'done', outcome: 'rejected', attempt: 0 },
  ),
  'every host, and they differ': withTls(
    'opportunistic',
    twoHosts([
      reached(1, 'mx2.example.com', ...STARTTLS),
      reached(0, HOST, '220 mx1', '> EHLO x', '250 mx1', ...MAIL, ...RCPT, '250 Ok'),
      secured(1),
      converse(1, ...AGAIN, ...MAIL, ...RCPT, '550 5.7.1 no', ...RSET, ...QUIT),
      converse(0, ...RSET, ...QUIT),
    ]),
    [closed(1, 'server', 'quit'), BYE],
    { kind: 'done', outcome: 'completed', attempt: 0 },
  ),
}
