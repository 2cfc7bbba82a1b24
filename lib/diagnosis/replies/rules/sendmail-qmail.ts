// Sendmail, and qmail with its patches (chkusr, vpopmail, Plesk).
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const sendmail: RuleTable = {
  source: 'https://ftp.sendmail.org/ (cf/m4/proto.m4, sendmail/srvrsmtp.c)',
  rules: [
    // 550 5.1.1 <jdoe@example.com>... User unknown
    // 553 5.3.0 <jdoe@example.com>... Addressee unknown, relay=[192.0.2.1]
    ['mailbox-unknown', 8, 'addressee unknown / user unknown not local address'],
    // 550 5.7.1 <jdoe@example.com>... Relaying denied. IP name lookup failed [192.0.2.1]
    // 550 5.7.1 <jdoe@example.com>... Relaying denied. Proper authentication required.
    // 550 5.7.1 <jdoe@example.com>... we do not relay
    ['relay-denied', 9, 'relaying denied / relaying temporarily denied'],
    // 553 5.1.8 <jdoe@example.org>... Domain of sender address jdoe@example.org does not exist
    // 451 4.1.8 <jdoe@example.org>... Domain of sender address jdoe@example.org does not resolve
    ['sender-domain-unresolvable', 9, 'domain of sender address * does not (exist|resolve)'],
    // 553 5.5.4 <jdoe>... Domain name required for sender address jdoe
    // 553 5.1.3 <jdoe>... Domain name required
    // 553 5.1.3 User address required
    // 553 5.1.0 Invalid route address
    [
      'syntax',
      9,
      'domain name required / real domain name required / user address required / invalid route address / colon illegal in host name / list ; syntax illegal / unbalanced',
    ],
    // 554 5.7.1 mx.example.com ESMTP not accepting messages
    ['reputation', 6, 'esmtp not accepting messages'],
    // 421 4.3.2 Too many open connections.
    ['too-many-connections', 9, 'too many open connections'],
    // 421 4.3.2 Connection rate limit exceeded.
    ['rate-limited', 9, 'connection rate limit exceeded'],
    // 552 5.2.3 Message size exceeds fixed maximum message size (10485760)
    ['message-too-large', 9, 'message size exceeds fixed maximum message size / message size exceeds maximum value'],
    // 452 4.4.5 Insufficient disk space; try again later
    ['storage-full', 9, 'insufficient disk space / low on space'],
    // 451 4.3.0 Temporary system failure. Please try again later.
    // 554 5.3.5 Local configuration error
    // 451 4.7.1 Please try again later
    [
      'server-trouble',
      7,
      'temporary system failure / local configuration error / unknown mailer error / cannot open * / internal error / i o error / service unavailable / operating system error',
    ],
    // 554 5.4.6 Too many hops 26 (25 max): from <jdoe@example.org> via mx.example.org, to <jdoe@example.com>
    // 553 5.3.5 mx.example.com. config error: mail loops back to me (MX problem?)
    // 554 5.0.0 MX list for example.com. points back to mx.example.com
    ['loop', 9, 'too many hops / mail loops back to me / points back to / rewrite expansion'],
    // 550 5.1.2 <jdoe@example.com>... Host unknown (Name server: example.com: host not found)
    // 553 5.1.2 Invalid host name
    ['recipient-domain-unknown', 9, 'host unknown name server / host unknown'],
    // 451 4.7.1 Greylisting in action, please come back in 00:04:59
    // 451 4.7.1 Greylisting in action, please come back later
    ['greylisted', 9, 'greylisting in action'],
    // 550 5.7.1 Fix reverse DNS for 192.0.2.1
    // 550 5.7.1 <mx.example.org[192.0.2.1]>... Possibly forged hostname for 192.0.2.1
    ['reverse-dns', 9, 'fix reverse dns / possibly forged hostname / ptr record does not exist'],
    // 550 5.7.1 jdoe@example.org... Mail from 192.0.2.1 refused by blackhole site zen.spamhaus.org
    // 550 5.7.1 Rejected: 192.0.2.1 listed at zen.spamhaus.org
    ['reputation', 9, 'refused by blackhole site / rejected * listed at / spam blocked see'],
    // 550 5.7.0 <jdoe@example.com>... Please use the smtp server of your ISP.
    ['reputation', 7, 'use the smtp server of your isp'],
    // 554 5.7.1 Message too old, expired in queue
    // 451 4.4.1 reply: read error from mx.example.com.
    // 451 4.4.2 Deferred: Connection timed out with mx.example.com.
    // 554 5.0.0 Message could not be delivered for 5 days
    ['connection', 7, 'read error from / deferred connection / could not be delivered for / message too old'],
    // 554 5.7.1 virus Eicar-Test-Signature detected by ClamAV - http://www.clamav.net
    ['virus', 9, 'detected by clamav / clamav net'],
    // 503 5.0.0 Polite people say HELO first
    ['syntax', 8, 'polite people say'],
    // 553 5.1.3 <jdoe@example.com>... Hostname required
    // 554 5.5.0 Fail: too many pre-greeting
    ['syntax', 6, 'hostname required / (pre greeting|pregreeting)'],
    // 553 5.3.0 <jdoe@example.org>... Spammers not welcome
    // 550 5.0.0 jdoe@example.org... We don't accept mail from spammers
    ['reputation', 8, 'mail from spammers / spammers (not|are not)'],
    // 550 5.0.0 <jdoe@example.com>... Insufficient permission
    ['recipient-refused', 7, 'insufficient permission'],
  ],
}

export const qmail: RuleTable = {
  source: 'https://github.com/notqmail/notqmail/blob/main/qmail-smtpd.c',
  rules: [
    // 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)
    // 553 sorry, relaying denied from your location [192.0.2.1] (#5.7.1)
    ['relay-denied', 9, 'in my list of allowed rcpthosts / relaying denied from your location'],
    // 550 sorry, no mailbox here by that name. (#5.1.1)
    // 511 sorry, no mailbox here by that name (#5.1.1 - chkusr)
    // 554 sorry, no mailbox here by that name (#5.7.17)
    // 550 sorry, no mailbox here by that name. (#5.7.17)
    // 553 sorry, this recipient is not in my validrcptto list (#5.7.1)
    ['mailbox-unknown', 9, 'no mailbox here by that name / in my validrcptto list / vpopmail * no account / does not like recipient'],
    // 553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)
    // 553 sorry, your envelope sender has been denied (#5.7.1)
    // 553 sorry, your mail from is in my badmailfrom list
    ['sender-refused', 9, 'badmailfrom / envelope sender has been denied / your envelope sender'],
    // 553 sorry, your envelope recipient is in my badrcptto list (#5.7.1)
    // 553 sorry, this recipient is in my badrecipientto list (#5.7.1)
    ['recipient-refused', 9, 'badrcptto / badmailto / badrecipientto / your envelope recipient'],
    // 553 sorry, your envelope sender domain must exist (#5.7.1)
    // 553 sorry, your envelope sender domain must exist
    ['sender-domain-unresolvable', 9, 'envelope sender domain must exist'],
    // 552 sorry, that message size exceeds my databytes limit (#5.3.4)
    ['message-too-large', 9, 'databytes limit / exceeds my databytes'],
    // 554 too many hops, this message is looping (#5.4.6)
    // 554 This message is looping: it already has my Delivered-To line. (#5.4.6)
    ['loop', 9, 'this message is looping / already has my delivered to'],
    // 451 See http://pobox.com/~djb/docs/smtplf.html.
    // 451 cr.yp.to/docs/smtplf.html stray newline
    ['content-refused', 9, 'smtplf html / stray newline / djb docs smtplf'],
    // 451 qq trouble in home directory (#4.3.0)
    // 451 qqt failure (#4.3.0)
    // 421 unable to read controls (#4.3.0)
    // 451 mail server temporarily rejected message (#4.3.0)
    // 451 qq internal bug (#4.3.0)
    [
      'server-trouble',
      9,
      'qq (trouble|internal|waitpid|crashed|out|read|write|temporary|couldn) / qqt failure / unable to (read controls|queue) / out of memory 4.3.0 / server temporarily rejected message',
    ],
    // 554 mail server permanently rejected message (#5.3.0)
    ['policy', 9, 'mail server permanently rejected message'],
    // 451 qq write error or disk full (#4.3.0)
    ['storage-full', 9, 'write error or disk full'],
    // 421 Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)
    // 450 CNAME lookup failed temporarily. (#4.4.3)
    ['connection', 9, 'able to establish an smtp connection / cname lookup failed temporarily / connected to * but connection died'],
    // 554 Connected to 192.0.2.1 but sender was rejected.
    // 554 I'm not going to try again; this message has been in the queue too long.
    ['connection', 6, 'in the queue too long / connected to * but (sender was rejected|greeting failed|my name was rejected)'],
    // 554 Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file, so I don't treat it as local. (#5.4.6)
    ['relay-denied', 8, 'best preference mx or a'],
    // 550 Sorry, I couldn't find any host named example.com. (#5.1.2)
    // 550 Sorry, I couldn't find a mail exchanger or IP address. (#5.4.4)
    [
      'recipient-domain-unknown',
      9,
      'find any host named / find a mail exchanger or ip / find any host by that name / find a mail exchanger',
    ],
    // 571 sorry, sender address has invalid format (#5.1.7 - chkuser)
    ['syntax', 8, 'address has invalid format / invalid address format'],
    // 571 sorry, can't find a valid MX for sender domain (#5.1.8 - chkuser)
    ['sender-domain-unresolvable', 9, 'find a valid mx for sender domain / valid mx for sender'],
    // 511 sorry, can't find a valid MX for rcpt domain (#5.1.2 - chkuser)
    ['recipient-domain-unknown', 9, 'valid mx for rcpt domain'],
    // 571 sorry, you are violating our security policies (#5.7.1 - chkuser)
    ['policy', 8, 'violating our security policies'],
    // 571 sorry, you have reached maximum number of recipients allowed in one session (#5.7.1 - chkuser)
    // 550 sorry, your message has too many recipients (#5.5.3)
    ['too-many-recipients', 9, 'maximum number of recipients allowed in one session / too many recipients'],
    // 552 sorry, mailbox jdoe@example.com is over quota temporarily (#5.1.1)
    // 522 sorry, recipient mailbox is full (#5.2.2 - chkuser)
    // 554 Account on this server is over quota. (#5.1.1)
    // 550 user is over quota vdelivermail: user is over quota
    // 554 The users mailfolder is over the allowed quota (size). (#5.2.2)
    [
      'mailbox-full',
      9,
      'is over quota temporarily / recipient mailbox is full / user is over quota / mailfolder is over the allowed quota / account is full',
    ],
    // 503 MAIL first (#5.5.1)
    // 503 RCPT first (#5.5.1)
    // 502 unimplemented (#5.5.1)
    // 555 syntax error (#5.5.4)
    ['syntax', 8, '(mail|rcpt) first / unimplemented 5.5.1'],
    // 535 authentication failed (#5.7.1)
    ['auth-failed', 8, 'authorization failed 5.7.0 / authentication failed'],
    // 554 5.7.1 Sorry, message looks like SPAM to me (#5.7.1)
    // 554 SPAM SPAM SPAM SPAM message refused by simscan
    ['spam-content', 9, 'looks like spam to me'],
    // 550 User jdoe@example.com is disabled (vpopmail)
    // 550 Sorry, this account is disabled (#5.2.1 vpopmail)
    ['mailbox-disabled', 8, 'this account is disabled / account is disabled'],
  ],
}
