// Postfix: smtpd, cleanup, postscreen, local, virtual, pipe, and what bounces quote of it.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const postfix: RuleTable = {
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
  rules: [
    // 550 5.1.1 <jdoe@example.com>: Recipient address rejected: User unknown in local recipient table
    // 550 5.1.1 <jdoe@example.com>: Recipient address rejected: User unknown in virtual mailbox table
    // 550 5.1.1 <jdoe@example.com>: Recipient address rejected: User unknown in relay recipient table
    // 550 5.1.1 <jdoe@example.com>: Recipient address rejected: undeliverable address: unknown user: "jdoe"
    // 550 5.7.1 <jdoe@example.com>: Recipient address rejected: Not in recipient list
    [
      'mailbox-unknown',
      9,
      'user unknown in (local|virtual|relay) (recipient|mailbox|alias) table / recipient address rejected undeliverable address / recipient address rejected not in recipient list / recipient address rejected user (unknown|not found)',
    ],
    // 554 5.7.1 <jdoe@example.com>: Relay access denied
    // 454 4.7.1 <jdoe@example.com>: Relay access denied
    ['relay-denied', 9, 'relay access denied'],
    // 450 4.1.1 <jdoe@example.com>: Recipient address rejected: unverified address: Address verification in progress
    // 451 4.3.0 <jdoe@example.com>: Temporary lookup failure
    // 451 4.3.5 Server configuration problem
    // 451 4.3.0 Error: queue file write error
    // 421 4.3.0 collect: Cannot write message body
    // 450 4.3.2 Service currently unavailable
    [
      'server-trouble',
      8,
      'unverified address / address verification in progress / temporary lookup failure / server configuration (error|problem) / queue file write error / service currently unavailable / all server ports are busy / mail system is down / service unavailable internal error / server busy',
    ],
    // 450 4.1.8 <jdoe@example.org>: Sender address rejected: Domain not found
    // 550 5.1.8 <jdoe@example.org>: Sender address rejected: Malformed DNS server reply
    // 550 5.7.27 <jdoe@example.org>: Sender address rejected: Domain example.org does not accept mail (nullMX)
    [
      'sender-domain-unresolvable',
      9,
      'sender address rejected (domain not found|malformed dns server reply|unable to resolve) / sender address rejected domain * does not accept mail',
    ],
    // 450 4.1.2 <jdoe@example.com>: Recipient address rejected: Domain not found
    ['recipient-domain-unknown', 9, 'recipient address rejected (domain not found|malformed dns server reply)'],
    // 556 5.1.10 <jdoe@example.com>: Recipient address rejected: Domain example.com does not accept mail (nullMX)
    ['not-accepting', 9, 'recipient address rejected domain * does not accept mail'],
    // 553 5.7.1 <jdoe@example.org>: Sender address rejected: not logged in
    // 553 5.7.1 <jdoe@example.org>: Sender address rejected: not owned by user jroe
    // 554 5.7.1 <jdoe@example.org>: Sender address rejected: Access denied
    // 550 5.1.0 <jdoe@example.org>: Sender address rejected: User unknown in local recipient table
    // 450 4.1.7 <jdoe@example.org>: Sender address rejected: unverified address: Address verification in progress
    // 550 5.1.7 <jdoe@example.org>: Sender address rejected: undeliverable address: host mx.example.org said: 550 User unknown
    [
      'sender-refused',
      9,
      'sender address rejected / sender address rejected (not logged in|not owned|access denied|user unknown|unverified address|undeliverable address) / sender address rejected user unknown in * table / sender address rejected undeliverable address * (user|mailbox|recipient) / sender address rejected unverified address address verification in progress',
    ],
    // 504 5.5.2 <jdoe>: Sender address rejected: need fully-qualified address
    // 504 5.5.2 <jdoe>: Recipient address rejected: need fully-qualified address
    // 501 5.1.7 Bad sender address syntax
    // 501 5.1.3 Bad recipient address syntax
    // 503 5.5.1 Error: nested MAIL command
    // 503 5.5.0 <DATA>: Data command rejected: Improper use of SMTP command pipelining
    // 502 5.5.2 Error: command not recognized
    // 521 5.5.1 Protocol error
    // 550 5.5.1 Protocol error
    [
      'syntax',
      9,
      'need fully qualified address / bad (sender|recipient) address syntax / nested mail command / improper use of smtp command pipelining / error command not (recognized|implemented) / protocol error / send helo ehlo first / need (mail|rcpt) command / syntax (mail|rcpt|helo|ehlo) / sender already specified',
    ],
    // 503 5.5.0 <DATA>: Data command rejected
    ['syntax', 4, 'data command rejected'],
    // 450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.1]
    // 450 4.7.25 Client host rejected: cannot find your reverse hostname, [192.0.2.1]
    // 550 5.7.25 Client host rejected: cannot find your hostname, [192.0.2.1]
    ['reverse-dns', 9, 'client host rejected cannot find your (reverse|) hostname / cannot find your (reverse|) hostname'],
    // 504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname
    // 450 4.7.1 <mail>: Helo command rejected: Host not found
    // 501 5.5.2 <x_y>: Helo command rejected: Invalid name
    [
      'greeting-refused',
      9,
      'helo command rejected / helo command rejected (need fully qualified hostname|host not found|invalid name|access denied)',
    ],
    // 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1
    // 554 5.7.1 Service unavailable; Sender address [jdoe@example.org] blocked using dbl.spamhaus.org
    // 554 5.7.1 Service unavailable; Helo command [mx.example.org] blocked using rhsbl.example.net
    // 550 5.7.1 Service unavailable; client [192.0.2.1] blocked using bl.spamcop.net
    // 521 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org
    [
      'reputation',
      9,
      'service unavailable (client|sender|helo|unverified client) * blocked using / (client|address|command) * blocked using * / client host * blocked using',
    ],
    // 554 5.7.1 <mx.example.org[192.0.2.1]>: Client host rejected: Access denied
    ['reputation', 6, 'client host rejected access denied / client host rejected'],
    // 421 4.7.0 mx.example.com Error: too many connections from 192.0.2.1
    // 421 4.7.0 mx.example.com Error: too many concurrent SMTP connections
    // 421 4.7.0 No more connections: too many concurrent connections from 192.0.2.1
    ['too-many-connections', 9, 'error too many (concurrent smtp|) connections / too many concurrent (smtp|) connections'],
    // 421 4.7.0 mx.example.com Error: too many errors
    // 450 4.7.1 Error: too much mail from 192.0.2.1
    // 450 4.7.1 Error: too many recipients from 192.0.2.1
    // 421 4.7.0 Error: too many new TLS sessions from 192.0.2.1
    // 450 4.7.1 Error: too many AUTH commands from 192.0.2.1
    [
      'rate-limited',
      9,
      'error too many errors / error too much mail from / error too many recipients from / too many new tls sessions / too many auth commands / too much mail from',
    ],
    // 452 4.5.3 Error: too many recipients
    ['too-many-recipients', 9, 'error too many recipients'],
    // 552 5.3.4 Message size exceeds fixed limit
    // 552 5.3.4 Error: message file too big
    // 552 5.3.4 Error: Message size exceeds limit
    ['message-too-large', 9, 'message size exceeds (fixed|) limit / message file too big'],
    // 452 4.3.1 Insufficient system storage
    ['storage-full', 9, 'insufficient system storage'],
    // 530 5.7.0 Must issue a STARTTLS command first
    // 454 4.7.0 TLS not available due to local problem
    // 450 4.7.1 Session encryption is required
    // 538 5.7.11 Encryption required for requested authentication mechanism
    ['tls', 9, 'must issue a starttls command first / tls not available due to / session encryption is required / encryption required'],
    // 535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6
    // 454 4.7.0 Temporary authentication failure: Connection lost to authentication server
    // 503 5.5.1 Error: authentication not enabled
    [
      'auth-failed',
      9,
      'error authentication failed / temporary authentication failure / authentication not enabled / invalid authentication mechanism / authentication aborted',
    ],
    // 530 5.7.0 Authentication required
    // 554 5.7.1 <jdoe@example.org>: Sender address rejected: Authentication required
    ['auth-required', 9, 'error authentication required / sender address rejected authentication required'],
    // 554 5.6.0 Improper use of 8-bit data in message header
    // 550 5.7.1 message content rejected
    // 521 5.5.2 mx.example.com Error: bare <LF> received
    // 550 5.6.9 improper use of 8-bit data in message body
    [
      'content-refused',
      8,
      'improper use of 8 bit data / message content rejected / bare lf received / mime (nesting|header) * limit / header name too long',
    ],
    // 554 5.4.0 Error: too many hops
    // 554 5.4.6 mail for example.com loops back to myself
    ['loop', 9, 'error too many hops / loops back to myself / mail forwarding loop for'],
    // 552 5.2.2 <jdoe@example.com>: Recipient address rejected: Mailbox full
    // 452 4.2.2 <jdoe@example.com>: Recipient address rejected: Over quota
    // 552 5.2.2 mailbox size limit exceeded for jdoe
    [
      'mailbox-full',
      9,
      'recipient address rejected (mailbox full|mailbox is full|over quota|quota exceeded|mailbox quota exceeded|user over quota) / mailbox size limit exceeded',
    ],
    // 521 5.7.0 <jdoe@example.org>: Recipient address rejected: Disabled recipient address
    [
      'mailbox-disabled',
      9,
      'recipient address rejected (disabled|account|mailbox|user|inactive) (recipient address|disabled|inactive|suspended|closed|is disabled|is inactive|has been disabled) / recipient address rejected * (temporary locked|temporarily locked|disabled|suspended|inactive|closed)',
    ],
    // 551 5.1.6 <jdoe@example.com>: Recipient address rejected: User has moved to jdoe@example.net
    ['mailbox-moved', 9, 'user has moved to / recipient address rejected * has moved'],
    // 421 4.4.2 mx.example.com Error: timeout exceeded
    // 421 4.4.2 lost connection while sending end of data
    // 450 4.4.1 connect to mx.example.com[192.0.2.1]:25: Connection refused
    [
      'connection',
      8,
      'error timeout exceeded / lost connection (while|with|after) / connect to * (connection refused|connection timed out|no route to host|network is unreachable|operation timed out) / conversation with * timed out',
    ],
    // 550 5.7.1 <jdoe@example.com>: Recipient address rejected: Please see http://www.openspf.org/Why?s=mfrom;id=jdoe@example.org
    // 550 5.7.23 <jdoe@example.com>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why
    [
      'sender-authentication',
      9,
      'rejected message rejected due to spf / recipient address rejected please see http www openspf / openspf org why / openspf net why',
    ],
    // 450 4.2.0 <jdoe@example.com>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.com.html
    // 450 4.7.1 <jdoe@example.com>: Recipient address rejected: Policy Rejection- Please try later.
    // 451 4.7.1 <jdoe@example.com>: Recipient address rejected: Intentional policy rejection, please try again later
    [
      'greylisted',
      9,
      'recipient address rejected (greylisted|greylisting|graylisted) / postgrey schweikert / intentional policy rejection please try again later / policy rejection please try later',
    ],
    // 550 5.7.1 <jdoe@example.com>: Recipient address rejected: Policy Rejection- Quota Exceeded.
    ['rate-limited', 9, 'policy rejection quota exceeded / policy rejection * rate'],
    // 550 5.7.1 <jdoe@example.com>: Recipient address rejected: Mail appeared to be SPAM or forged. Ask your Mail/DNS-Administrator to correct HELO and DNS MX settings or to get removed from DNSBLs
    ['reputation', 8, 'mail appeared to be spam or forged / get removed from dnsbls / your mta is listed in too many dnsbls'],
    // 550 5.7.1 <jdoe@example.com>: Recipient address rejected: User email address is marked as invalid.
    ['mailbox-unknown', 9, 'address is marked as invalid / recipient address rejected * (invalid|unknown) (user|address|recipient)'],
  ],
}
