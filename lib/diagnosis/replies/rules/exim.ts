// Exim, with the texts of its default and of widespread configurations such as cPanel's and Plesk's.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const exim: RuleTable = {
  source: 'https://github.com/Exim/exim/blob/master/src/src/smtp_in.c',
  rules: [
    // 550 unknown local part jdoe in <jdoe@example.com>
    [
      'mailbox-unknown',
      6,
      'unknown local part / recipient verify fail / unrouteable address * recipient / no such user here / no such recipient here',
    ],
    // 550 Unrouteable address
    ['recipient-domain-unknown', 7, 'unrouteable address / unroutable address'],
    // 550-Verification failed for <jdoe@example.org> 550-No Such User Here 550 Sender verify failed
    // 550-Callback setup failed while verifying <jdoe@example.org> 550 Sender verify failed
    // 550 Sender verify failed
    [
      'sender-refused',
      9,
      'verification failed for * sender verify failed / sender verify failed / sender verify fail / callback setup failed while verifying / (callout|callback) verification * / rejected after sender callout',
    ],
    // 451 Could not complete sender verify callout
    // 451 Temporary local problem - please try later
    // 421 Unexpected failure, please try later
    // 451 Could not complete recipient verify callout
    [
      'server-trouble',
      9,
      'could not complete (sender|recipient) verify (callout|) / temporary local problem / unexpected failure please try later / local configuration problem',
    ],
    // 421 mx.example.com: SMTP command timeout - closing connection
    // 421 mx.example.com: SMTP incoming data timeout - closing connection.
    // 421 mx.example.com lost input connection
    [
      'connection',
      9,
      'smtp command timeout / smtp incoming data timeout / smtp data timeout / lost input connection / retry time not reached for any host / all hosts * failing for a long time / all hosts have been failing',
    ],
    // 550 relay not permitted
    ['relay-denied', 8, 'relay not permitted'],
    // 550-Please turn on SMTP Authentication in your mail client. 550-mx.example.org (x) [192.0.2.1]:1 is not permitted to relay through this server without authentication.
    ['auth-required', 9, 'please turn on smtp authentication / through this server without authentication'],
    // 554 SMTP synchronization error
    // 554 SMTP synchronization error (input sent without waiting for greeting)
    // 503 sender not yet given
    // 501 jdoe: sender address must contain a domain
    // 501 <jdoe>: recipient address must contain a domain
    // 500 unrecognized command
    // 550 syntactically invalid address
    [
      'syntax',
      9,
      'synchronization error / sender not yet given / address must contain a domain / unrecognized command / missing or malformed local part / malformed address / too many unrecognized commands / too many syntax or protocol errors / too many nonmail commands / too many bad commands / syntactically invalid address',
    ],
    // 503 valid RCPT command must precede DATA
    ['syntax', 7, 'must precede data'],
    // 501 Syntactically invalid HELO argument(s)
    // 550 HELO required before MAIL
    // 501 Syntactically invalid EHLO argument(s)
    ['greeting-refused', 9, 'syntactically invalid (helo|ehlo) / (helo|ehlo) or (ehlo|helo) required / helo required'],
    // 421 Too many concurrent SMTP connections; please try again later.
    // 421 Too many concurrent SMTP connections from this IP address; please try again later.
    ['too-many-connections', 9, 'too many concurrent smtp connections'],
    // 421 mx.example.com: Too much load; please try again later.
    ['server-trouble', 9, 'too much load'],
    // 550-Domain example.org has exceeded the max emails per hour (101/100 (101%)) allowed. 550 Message discarded.
    // 550 Domain example.org has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.
    // 452 You have exceeded the sending rate of 100 messages per hour
    [
      'rate-limited',
      9,
      'exceeded the max (emails|defers) * per hour / exceeded the max emails / max defers and failures / sender rate overlimit',
    ],
    // 552 message too big
    // 552 Message size exceeds maximum permitted
    [
      'message-too-large',
      9,
      'message size exceeds maximum permitted / a message exceeding / maximum allowed size exceeded / max message size',
    ],
    // 452 space shortage, please try later
    ['storage-full', 9, 'space shortage'],
    // 535 Incorrect authentication data
    // 535-Incorrect authentication data 535 set_id=jdoe
    // 503 AUTH command used when not advertised
    ['auth-failed', 9, 'incorrect authentication data / auth command used when not advertised'],
    // 454 TLS currently unavailable
    ['tls', 9, 'tls currently unavailable / tls error on connection / tls session required'],
    // 550 rejected because 192.0.2.1 is in a black list at zen.spamhaus.org
    // 550-"JunkMail rejected - mx.example.org [192.0.2.1]:1 is in an RBL, see https://www.spamhaus.org/query/ip/192.0.2.1"
    // 550 JunkMail rejected - (x) [192.0.2.1]:1 is in an RBL: Client host blocked
    ['reputation', 9, 'is in (a|an) (black list|rbl|blacklist|blocklist) / junkmail rejected / rejected because * is in a black list'],
    // 550 This message was classified as SPAM and may not be delivered
    // 550 "The mail server detected your message as spam and has prevented delivery."
    // 550 This message scored 15.2 spam points.
    ['spam-content', 9, 'classified as spam / spam points'],
    // 550 This message contains a virus (Eicar-Test-Signature).
    // 550 This message contains malware (Eicar-Test-Signature)
    // 550 This message was detected as possible malware
    ['virus', 9, 'message contains (a virus|malware) / possible malware'],
    // 550 Administrative prohibition
    ['policy', 6, 'administrative prohibition / rejected administrative prohibition'],
    // 550 too many "Received" headers - suspected mail loop
    ['loop', 9, 'suspected mail loop / too many received headers'],
    // 550 message headers fail syntax check: malformed address
    // 550 there is no valid sender in any header line
    // 550 MIME error
    // 552 maximum allowed line length is 998 octets, got 1200
    // 550 A message exceeding the maximum line length was rejected: lines too long for transport
    [
      'content-refused',
      9,
      'headers fail syntax check / header syntax / no valid sender in any header / line length is / lines too long for transport / message has lines too long',
    ],
    // 550 Mailbox quota exceeded
    // 552 mailbox is full (quota exceeded while writing to file /var/mail/jdoe)
    // 452 <jdoe@example.com> mailbox full: retry timeout exceeded
    ['mailbox-full', 9, 'quota exceeded while writing / mailbox is full'],
    // 550-Sender has no A, AAAA, or MX DNS records. mx.example.org 550 l mx.example.com
    ['sender-domain-unresolvable', 9, 'sender has no a aaaa or mx / sender has no mx'],
    // 550 From: header does not match authenticated user
    // 550 Verification failed for <jdoe@example.org> The mail server could not deliver mail to jdoe@example.org. The account or domain may not exist, they may be blacklisted, or missing the proper dns entries. Sender verify failed
    ['sender-refused', 9, 'from header does not match / account or domain may not exist they may be blacklisted'],
    // 550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)
    // 550 HELO is your own IP address
    ['greeting-refused', 9, '(helo|ehlo) is (your|my|our) / invalid helo name / access denied invalid helo'],
    // 550-The mail server does not have a valid reverse DNS
    // 550 Your IP address has no reverse DNS; lookup failed for 192.0.2.1
    ['reverse-dns', 9, 'host lookup failed reverse dns / reverse dns lookup failed'],
    // 451-mx.example.org [192.0.2.1] is not yet authorized to deliver mail from 451 <jdoe@example.org> to <jdoe@example.com>. Please try later.
    // 451 greylisted
    ['greylisted', 9, 'not yet authorized to deliver'],
    // 550 Your country is not allowed to connect to this server.
    ['reputation', 8, 'your country is not allowed'],
    // 550 Outgoing mail from "jdoe@example.org" has been suspended.
    ['sender-refused', 9, 'outgoing mail from * has been suspended / sender is suspended'],
  ],
}
