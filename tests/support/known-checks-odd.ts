// Checks of servers whose replies are about something else than the command, or odd in another way.
import { closed, done, HOST } from '#tests/support/events.ts'
import {
  BANNER,
  BYE,
  EHLO,
  MAIL,
  MESSAGE,
  message,
  probe,
  QUIT,
  REST,
  RSET,
  TO_RCPT,
  talk,
  withTls,
} from '#tests/support/known-check-parts.ts'

const NO_TLS = ['> EHLO out.client.example', `250-${HOST}`, '250 PIPELINING']
const BLOCKED = '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org'
const TLS_FIRST = '530 5.7.0 Must issue a STARTTLS command first'

export const oddChecks = {
  'a second banner at the greeting': probe(
    talk('220 proxy.example.net', '> EHLO x', `220 ${HOST} ESMTP`, '> QUIT', `250 ${HOST}`),
    BYE,
    done('protocol-error'),
  ),
  'a second banner at the second recipient': probe(
    talk(...TO_RCPT, '250 Ok', '> RCPT TO:<b@example.com>', `220 ${HOST} ESMTP`, ...RSET, ...QUIT),
    BYE,
    done('protocol-error'),
  ),
  'takes no mail': probe(talk(`521 ${HOST} does not accept mail`, ...QUIT), BYE, done('rejected')),
  'takes no mail, at the greeting': probe(talk(BANNER, '> EHLO x', '554 No SMTP service here', ...QUIT), BYE, done('rejected')),
  'our address blocked at the recipient': probe(talk(...TO_RCPT, BLOCKED, ...RSET, ...QUIT), BYE, done('rejected')),
  'our name missing at the recipient': probe(
    talk(...TO_RCPT, '450 4.7.1 Client host rejected: cannot find your reverse hostname', ...RSET, ...QUIT),
    BYE,
    done('deferred'),
  ),
  'our address blocked at the sender': probe(talk(BANNER, ...EHLO, MAIL[0] ?? '', BLOCKED, ...QUIT), BYE, done('rejected')),
  'the sender refused at the recipient': probe(
    talk(...TO_RCPT, '550 5.7.23 SPF validation failed', ...RSET, ...QUIT),
    BYE,
    done('rejected'),
  ),
  'a disk full at the sender': probe(
    talk(BANNER, ...EHLO, MAIL[0] ?? '', '452 4.3.1 Insufficient system storage', ...QUIT),
    BYE,
    done('deferred'),
  ),
  'RCPT not known': probe(talk(...TO_RCPT, '500 5.5.1 Command unrecognized', ...RSET, ...QUIT), BYE, done('rejected')),
  'TLS wanted at the sender, and offered': probe(talk(BANNER, ...EHLO, MAIL[0] ?? '', TLS_FIRST, ...QUIT), BYE, done('rejected')),
  'TLS wanted at the sender, and not offered': withTls(
    'opportunistic',
    talk(BANNER, ...NO_TLS, MAIL[0] ?? '', TLS_FIRST, ...QUIT),
    BYE,
    done('rejected'),
  ),
  'TLS wanted at the recipient, and refused before': withTls(
    'opportunistic',
    talk(BANNER, ...EHLO, '> STARTTLS', '454 4.7.0 not now', ...MAIL, '> RCPT TO:<jdoe@example.com>', TLS_FIRST, ...RSET, ...QUIT),
    BYE,
    done('rejected'),
  ),
  'a wrong order at the sender': probe(
    talk(BANNER, ...EHLO, MAIL[0] ?? '', '503 5.5.1 Polite people say HELO first', ...QUIT),
    BYE,
    done('rejected'),
  ),
  'a full mailbox behind the message': message(
    talk(...TO_RCPT, '250 Ok', ...MESSAGE, '552 5.2.2 Mailbox over quota', ...QUIT),
    BYE,
    done('rejected'),
  ),
  'hung up behind the message': message(talk(...TO_RCPT, '250 Ok', ...MESSAGE), closed(0, 'server', 'fin'), done('protocol-error')),
  'silent behind the message': message(talk(...TO_RCPT, '250 Ok', ...MESSAGE), closed(0, 'client', 'timeout'), done('protocol-error')),
  'taken with 252': probe(talk(...TO_RCPT, '252 2.1.5 can not tell', ...RSET, ...QUIT), BYE, done('completed')),
  'keywords written over': probe(
    talk(BANNER, '> EHLO out.client.example', `250-${HOST}`, '250-SIZE 1000000', '250 XXXXXXXA', ...REST),
    BYE,
    done('completed'),
  ),
  'a banner written over': probe(
    talk('220 **************************', '> EHLO x', '500 what', '> HELO x', `250 ${HOST}`, ...REST),
    BYE,
    done('completed'),
  ),
  'a greeting without a name': probe(
    talk(BANNER, '> EHLO x', '250 Hello out.client.example, pleased to meet you', ...REST),
    BYE,
    done('completed'),
  ),
} as const
