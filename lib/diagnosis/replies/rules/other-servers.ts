// OpenSMTPD, Haraka, PowerMTA, MDaemon, hMailServer, Stalwart, Courier, Domino, GroupWise, Kerio, Zimbra, Dovecot and more.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const otherServers: RuleTable = {
  source: 'the sources and manuals of each: github.com/OpenSMTPD/OpenSMTPD, haraka/Haraka, stalwartlabs/stalwart, hmailserver/hmailserver',
  rules: [
    // 550 Invalid recipient: jdoe@example.com
    // 550 5.1.1 Mailbox "jdoe" does not exist
    // 550 5.1.2 Mailbox does not exist.
    // 550 5.1.1 <jdoe@example.com> User doesn't exist: jdoe@example.com
    ['mailbox-unknown', 8, '5.1.2 mailbox does not exist / user doesn t exist'],
    // 550 Unknown user
    // 550 User jdoe (jdoe@example.com) not listed in Domino Directory
    // 550 5.1.1 jdoe@example.com... User not listed in public Name & Address Book
    ['mailbox-unknown', 9, 'not listed in domino directory / not listed in public name / not unique in domino directory'],
    // 550 5.1.1 User unknown: GroupWise
    // 550 I cannot deliver mail for <jdoe@example.com>
    ['mailbox-unknown', 7, 'i cannot deliver mail for / cannot deliver (mail|to) (for|this) (user|recipient|address|)'],
    // 421 4.3.0 Temporary failure, please try again later (OpenSMTPD)
    // 421 4.0.0 Service temporarily unavailable
    ['server-trouble', 7, 'temporary failure please try again later / service temporarily unavailable'],
    // 554 Message does not conform to standards
    ['content-refused', 8, 'not conform to standards / does not conform'],
    // 550 <jdoe@example.com>, Access denied
    // 550 Delivery is not allowed to this address.
    // 550 Delivery is not allowed to this address
    [
      'recipient-refused',
      7,
      'delivery is not allowed to this address / delivery to this address is (not allowed|restricted) / not allow delivery to',
    ],
    // 530 SMTP authentication is required.
    // 550 SMTP authentication required hMailServer
    // 550 Delivery requires authentication
    ['auth-required', 8, 'smtp authentication is required'],
    // 550 Recipient domain not accepted here, Haraka: I cannot deliver mail for this domain
    // 550 5.1.2 Relay not allowed. (Stalwart)
    // 550 5.7.1 We do not relay: Courier
    // 513 Relaying denied.
    // 550 5.7.2 Relay not allowed.
    ['relay-denied', 9, 'relay not allowed / 513 relaying denied'],
    // 550 5.1.8 Sender domain does not have an MX: Haraka
    // 550 Your mail from domain does not have an MX record
    // 550 Your mail from domain (example.org) has no MX, go away.
    ['sender-domain-unresolvable', 9, 'no mx for your from address / mail from domain (does not|doesn t|has no)'],
    // 517 Domain does not exist: example.org
    // 517-Domain does not exist: example.org. 517 Invalid domain, see RFC 1035
    ['sender-domain-unresolvable', 9, '517 domain does not exist'],
    // 432 4.7.12 A password transition is needed
    ['auth-failed', 9, 'password transition is needed'],
    // 550 Host's rDNS is dynamic: Haraka
    // 554 Your host does not have a reverse DNS: Haraka
    // 550 5.7.25 Your IP address is missing rDNS: Stalwart
    // 450 4.7.25 Reverse DNS validation failed.
    // 550 5.7.25 Reverse DNS validation failed.
    // 554 5.7.25 No reverse DNS
    ['reverse-dns', 9, 'reverse dns validation failed'],
    // 550 5.7.23 SPF validation failed, status: fail
    // 550 5.7.20 No passing DKIM signatures found.
    // 550 5.7.29 ARC validation failed.
    // 550 5.7.27 Reverse Sender SPF failed
    ['sender-authentication', 9, 'spf validation failed / no passing dkim signatures / arc validation failed'],
    // 451 4.7.1 Rate limit exceeded, try again later.
    // 452 4.4.5 Rate limit exceeded, try again later.
    ['rate-limited', 9, 'rate limit exceeded'],
    // 503 5.5.1 Must send MAIL FROM first (OpenSMTPD)
    // 503 5.5.1 Invalid command: Command not allowed at this point.
    // 500 5.5.1 Invalid command: Pipelining not supported
    // 503 5.5.1 MAIL is required first.
    // 502 Unimplemented command.
    // 500 5.3.3 Unrecognized command
    // 503 Bad sequence of commands
    ['syntax', 8, 'command not allowed at this point / pipelining not supported / bad sequence of commands / is required first'],
    // 554 5.3.0 ERROR: Account quota exceeded (Kerio)
    // 552 Account size limit exceeded: MDaemon
    // 552 5.2.2 Mailbox over quota. Zimbra
    // 452 4.2.2 Over quota: zimbra
    // 552 5.2.2 Quota exceeded (mailbox for user is full)
    // 552 5.2.2 jdoe@example.com Quota exceeded (mailbox for user is full)
    // 550 Inbox is full hMailServer
    ['mailbox-full', 9, 'quota exceeded mailbox for user is full / inbox is full / account (size|quota) (limit|exceeded)'],
    // 550 Message size exceeds fixed maximum message size. Size: 30000 KB, Max size: 20480 KB
    // 554 Rejected - Message size exceeds fixed maximum message size. hMailServer
    // 554 5.3.4 Message is too large
    ['message-too-large', 9, 'message size exceeds fixed maximum message size size'],
    // 550 Mail server is rejecting your message because of DNS-blacklist (ASSP)
    // 554 5.7.1 DNSBL Listed by bl.spamcop.net (ASSP)
    ['reputation', 9, 'dnsbl listed by / dnsbl'],
    // 421 Too many concurrent SMTP connections from this IP (PowerMTA)
    // 421 4.3.2 too many connections from 192.0.2.1 (MDaemon)
    // 452 4.3.2 too many connections
    ['too-many-connections', 9, 'too many connections from'],
    // 554 5.4.6 Hop count exceeded
    // 554 Message loop detected: Haraka too many received lines
    // 554 5.4.6 Loop detected
    ['loop', 9, 'hop count exceeded / loop detected'],
    // 451 4.7.1 Greylisting active, please try again later.
    // 452 4.2.2 Greylisted, please try again in a few moments.
    ['greylisted', 9, 'greylisting active / greylisted please try again'],
    // 421 4.4.2 Connection timed out.
    // 421 Timeout waiting for client input
    // 421 4.4.2 Session open for too long.
    // 451 4.4.2 Timeout waiting for data: GroupWise
    ['connection', 9, 'timeout waiting for (client|data|input) / session open for too long / 4.4.2 connection timed out'],
    // 500 Proxy: unable to connect to mail server
    // 550 5.4.1 [internal] No answer from host
    ['connection', 8, 'no answer from host / bad connection / 4.4.1 timeout'],
    // 521 5.3.2 Host does not accept mail
    // 521 This server never accepts mail
    ['not-accepting', 9, 'host does not accept mail / server never accepts mail / domain does not accept mail'],
    // 450 4.2.1 mailbox busy: zimbra locked
    // 450 4.2.1 mailbox is busy, try again later
    // 450 4.2.0 Mailbox is locked by another process
    ['server-trouble', 9, 'mailbox (is|) busy / mailbox is locked by / 4.2.1 mailbox busy'],
    // 552 5.7.0 Number of 'Received:' DATA headers exceeds maximum permitted
    ['loop', 9, 'received data headers exceeds'],
    // 550 5.7.1 Message rejected by Sieve: reject
    // 550 5.7.1 Your message was rejected by jdoe@example.com: I do not want it
    ['recipient-refused', 8, 'rejected by sieve / your message was rejected by <addr>'],
    // 551 jdoe@example.com has moved; please try jdoe@example.net
    ['mailbox-moved', 8, 'has moved please try'],
    // 450 4.4.2 Local delivery to jdoe timed out
    // 451 database timeout, try later
    // 451 4.5.0 Failed to submit a message: connection lost
    // 451 4.5.0 Bad SMTP response code??? "x"
    [
      'server-trouble',
      9,
      'local delivery (to|) * timed out / local delivery timed out / (lock|locking|database|db|sql|mysql|ldap|query|backend|scanner|filter) (query|) (timeout|timed out) / failed to submit (a|the|your) (message|mail) / bad smtp response code',
    ],
    // 450 No DNS entries for your MTA, HELO and Domain. Contact YOUR administrator
    [
      'reverse-dns',
      9,
      'no dns (entry|entries|record|records) (for|of|found for) (your|the sending|the connecting|this) (mta|host|server|ip|mail server|client|address)',
    ],
    // 500 Command line too long
    // 501 5.5.4 Error in RCPT parameter NOTIFY
    [
      'syntax',
      9,
      'command (line|) (is|) too long / error in (the|) (rcpt|mail|mail from|rcpt to|ehlo|helo|auth|data|bdat) (parameter|parameters|argument|command)',
    ],
    // 501 Message has defects
    ['content-refused', 8, '@message (has|with|contains) (a|) (defect|defects) / defective message'],
    // 552 Error: Too much mail data
    ['message-too-large', 8, 'too much (mail|message) data / too much data'],
    // 554 Command refused due to lack of security
    ['tls', 9, 'lack of security'],
    // 412 You are not whitelisted by this recipient, please try again later.
    [
      'recipient-refused',
      9,
      '(not|n t) (whitelisted|allowlisted|white listed|approved|on the whitelist) by (this|the|that|our) (recipient|user|addressee)',
    ],
    // 417 DNS lookup on HELO mail.example.com failed. Try again later.
    ['greeting-refused', 9, 'dns (lookup|query|resolution) (on|of|for) (the|your|) (helo|ehlo)'],
    // 517 Invalid domain
    // 517-Domain does not exist: example.com
    // 517-MX records for example.com violate section 3.3.9 of RFC 1035.
    ['sender-domain-unresolvable', 9, '517 (invalid domain|domain does not exist) / mx (record|records) (for|of) * violate'],
    // 550 Message MIME complexity exceeds the policy maximum.
    // 554 MIME nesting exceeds the allowed depth
    ['content-refused', 9, 'mime (complexity|nesting|depth|structure|part) * (exceeds|exceeded|too|beyond|over)'],
    // 451 Problem running virus-scanner
    // 451 error calling the virus scanner
    [
      'server-trouble',
      9,
      '(problem|trouble|error|failure|failed|unable|cannot|can t|could not) (running|calling|starting|with|in|to run|to call|to start|run|start|executing) (the|our|a|) (virus scanner|virus scan|virus checker|antivirus|anti virus|scanner|content filter|spam filter|milter)',
    ],
  ],
}
