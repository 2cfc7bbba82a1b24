// What the rarer servers and filter programs say of protocol, limits and their own trouble: Courier, OpenSMTPD, qpsmtpd, Cyrus.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const serverPrograms: RuleTable = {
  source: 'https://www.courier-mta.org/ and the sources of each',
  rules: [
    // 412 You are not whitelisted by this recipient, please try again later.
    // 550 5.7.1 Sender is not on the whitelist of this user
    [
      'recipient-refused',
      9,
      'not (whitelisted|white listed|allowlisted) by (this|the|that|our) @user / not (on|in) the (whitelist|white list|allowlist|allow list) of (this|the|that|our) @user',
    ],
    // 500 Error starting couriertls.
    // 454 4.3.0 Could not negotiate a TLS session
    // 500 Unable to set minimum security level.
    // 554 Command refused due to lack of security
    // 550 5.7.4 Refused because of missing encryption
    [
      'tls',
      9,
      '(error|errors|failure|failed|unable|could not|cannot|can t|problem) (to|while|in|) (start|starting|negotiate|negotiating|initialize|initializing|initiate|initiating|establish|establishing|enable|enabling) (a|an|the|) (couriertls|tls|ssl|starttls|encrypted|secure) / (minimum|required|requested|necessary) (security|encryption|tls) (level|strength|version) / (due to|for|because of|through) (lack of|missing|insufficient|no) (security|encryption|tls|ssl)',
    ],
    // 500 Number of messages exceeded administrative limit.
    // 452 The number of mails is over the allowed limit
    [
      'rate-limited',
      9,
      'number of (messages|mails|emails|e mails|submissions) (is|has|was|) (exceeded|exceeds|over|above|beyond|too high)',
    ],
    // 450 4.7.1 please do not try more than once per 5 minutes
    // 421 Don't connect more often than twice a minute
    [
      'rate-limited',
      9,
      'more (than|often than) (once|one time|twice|two times|three times) (per|every|each|in|within|a|an|any|during) / (connect|retry|try|send) more often than',
    ],
    // 511 Headers specify no receipients.
    // 554 5.6.0 The header names no recipients
    // 501 Message has defects
    // 550 Message MIME complexity exceeds the policy maximum.
    // 552 MIME nesting is too deep
    [
      'content-refused',
      9,
      '(headers|header) (specify|specifies|contain|contains|list|lists|name|names|have|has|hold|holds) no (receipients|recipients|recipient|sender|date|subject|from|to) / (message|mail|header|headers) (has|have|contains|with|shows) (a|some|mime|structural|) (defect|defects) / mime (complexity|nesting|depth|structure) (exceeds|is|too|limit|over) / too (complex|complicated|deeply nested) / such complicated',
    ],
    // 553 Unable to deliver Unicode E-mail to a non-Unicode mail server.
    // 553-The recipient's mail server does not support E-mail 553-messages with international Unicode E-mail addresses
    // 550 5.6.7 Internationalized mail cannot be delivered to this system
    [
      'content-refused',
      9,
      '(unicode|internationalized|internationalised|international|utf8) (e mail|email|mail|messages|message) (to|cannot|can t|is|are|not) / non unicode (e mail|email|mail) / (international|unicode|international unicode|utf8) (e mail|email|mail) (addresses|address)',
    ],
    // 517 RFC 1035 violation: recursive CNAME records for example.com.
    // 517-MX records for example.com violate section 3.3.9 of RFC 1035.
    // 553 5.1.8 The MX of your domain is a CNAME
    [
      'sender-domain-unresolvable',
      9,
      'rfc 1035 / recursive cname / mx (records|record|) (of|for) * (violate|violates|is a cname|points to a cname|are cnames)',
    ],
    // 530 5.5.1 Invalid command: Must issue an AUTH command first
    // 550 You need to send AUTH before anything else
    ['auth-required', 9, '(must|should|need to|have to|please) (issue|send|use|give) (an|a|the|) auth (command|) (first|before)'],
    // 553 NOTIFY option NEVER cannot be combined with other options
    // 501 ORCPT parameter is malformed
    // 503 AUTH not defined for HELO
    // 503 but you already said HELO ...
    // 501 5.5.1 A second EHLO was sent
    // 500 Error: strict ASCII mode
    // 553 Only ASCII is accepted in addresses
    [
      'syntax',
      9,
      '(notify|orcpt|envid|body|ret|dsn) (option|options|parameter|parameters|keyword|value) / auth (is|) (not|isn t) (defined|available|valid|possible) (for|with|after) helo / already (said|sent|issued|given|had|got) (a|an|) (helo|ehlo|hello|auth|mail from) / (second|repeated|another|duplicate) (helo|ehlo) / strict ascii / only (7 bit|us|) ascii (is|are|mode|characters|addresses|allowed|accepted)',
    ],
    // 450 No DNS entries for your MTA, HELO and Domain. Contact YOUR administrator
    // 554 5.7.1 No DNS entry for your host
    [
      'reverse-dns',
      9,
      'no dns (entry|entries|name|records|record) for (your|the|this) (mta|ip|host|server|client|address|mail server|ip address|mailserver)',
    ],
    // 550 mail to jdoe@example.com not accepted here
    // 550 5.7.1 Messages for jdoe@example.com are refused here
    [
      'recipient-refused',
      9,
      '@message (to|for) (this|the|) <addr> (is|are|) (not accepted|not allowed|not permitted|not welcome|not taken|refused|rejected)',
    ],
    // 550 mailing lists do not accept null senders
    // 554 5.7.1 This address does not take an empty sender
    [
      'sender-refused',
      9,
      '(do|does|did) not (accept|accepts|take|allow|like|want) (a|an|the|) (null|empty|blank) (sender|senders|return path|return paths|envelope|reverse path|mail from)',
    ],
    // 550 Mail unqueuable
    // 451 Could not enqueue the message
    // 451 4.3.0 Failed to spool mail
    [
      'server-trouble',
      9,
      '(unqueuable|unqueueable|unspoolable) / (unable to|cannot|could not|can t|couldn t|failed to|failure to) (queue|enqueue|spool) (the|your|this|) (mail|message|email|e mail|file)',
    ],
    // 451 4.7.1 Problem running virus-scanner
    // 451 Error contacting spam filter
    // 450 Could not reach the antivirus daemon
    [
      'server-trouble',
      9,
      '(problem|problems|error|errors|failure|trouble|failed|unable|could not|cannot|can t) (with|in|to|) (running|run|starting|start|calling|call|contacting|contact|executing|connecting to|connect to|reaching|reach) (the|our|a|) (virus|antivirus|anti virus|av|spam|content|malware|antispam) (scanner|scanners|filter|filters|checker|engine|daemon|check|service)',
    ],
    // 550 authflat - missing password
    // 535 5.7.8 Empty password
    ['auth-failed', 9, '(missing|empty|blank|no) password'],
    // 550 5.7.1 Bad sender's IP
    // 554 Blacklisted client IP
    [
      'reputation',
      9,
      '(bad|banned|blocked|blacklisted|blocklisted|untrusted|suspicious|evil|unwanted) (sender s|senders|client|source|sending|remote|connecting|your) (ip|ips|ip address|ip addresses)',
    ],
    // 554 5.7.1 Verification server loop! Trying to verify jdoe@example.com against myself!
    // 554 Relay loop found
    ['loop', 9, '(server|relay|relaying|forwarding|forward|smtp|delivery|redirection|redirect|verification) loop'],
    // 554 5.7.1 oletools: Oletools threat message found: "macro"
    // 550 A threat was detected in your message
    ['virus', 9, 'oletools / threat (message|file|) (is|was|has been|) (found|detected|discovered)'],
    // 550 5.7.27 Null MX: example.com does not send mail
    [
      'sender-domain-unresolvable',
      9,
      'null mx * (does not|doesn t|sends no|never) (send|sends|mail) / no (valid|usable|working) mx (record|records|host|hosts|) (for|of|in) (your|the sender|the sender s|the from|from|sender) / no mx (record|records|host|hosts|) (for|of|in) your (from|sender|envelope|return)',
    ],
    // 450 4.7.24 example.com SPF Temporary Error
    // 550 DKIM permanent error
    [
      'sender-authentication',
      9,
      '(spf|dkim|dmarc) (temporary|permanent|temp|perm|transient|internal|processing|syntax) (error|failure|fail)',
    ],
    // 550 bad protocol
    // 521 Command line too long
    // 500 5.4.0 Too long line, closing connection
    [
      'syntax',
      8,
      '(bad|wrong|unknown|incompatible) protocol / (command|request|input) line (is|was|) too long / too long (a|) (line|command)',
    ],
    // 450 Rspamd scan error
    // 451 4.3.0 Scanner timed out
    [
      'server-trouble',
      9,
      '(scan|scanner|scanning|scanners) (error|errors|timeout|timed out|failure|failed|crashed|unavailable|is down|not responding|not available)',
    ],
    // 550 invalid bounce
    // 550 Cannot receive from specified address
    // 550 user@example.com That sender cannot send mail here
    // 550 Envelope domain 'example.com' doesn't match AUTH domain 'example.org'
    // 550 You are not authorized to use the domain example.com in your sender address
    // 550 Email from that domain is not accepted here.
    [
      'sender-refused',
      9,
      '(invalid|bogus|fake|forged|unwanted|misdirected) (bounce|bounces|dsn|backscatter) / (cannot|can t|will not|not) receive (mail|email|messages|) from (the|this|that|your|) (specified|given|) (address|sender|domain) / (this|that) (sender|address|user|account) (cannot|can t|may not|must not|is not allowed to|is not permitted to) send / (envelope|from|sender|mail from|return path) (domain|address) * (doesn t|does not|must) match (the|your|) (auth|authenticated|authentication|login|logged) / not (authorized|authorised|allowed|permitted) to use (the|this|that|) (domain|sender|from|address|sender address|from address) / @message from (that|this|your|such|these) (domain|address|sender|user|domains|addresses|senders) (is|are) (not accepted|not allowed|not permitted|not welcome|refused|rejected|denied)',
    ],
    // 550 Credential leak detected: never give out your username/password to anyone!
    // 550 5.7.1 DLP policy violation
    // 550 Message contains unacceptable content type (application/x-msdownload)
    // 550 bounce with non-empty Return-Path (RFC 3834)
    // 550 Executable content detected
    // 550 No HTML mail, please.
    [
      'content-refused',
      9,
      '(credential|credentials|password|data|information|confidential data|credit card) (leak|leaks|leakage|loss|theft) / dlp (policy|rule|rules|violation|filter) / (unacceptable|forbidden|disallowed|prohibited|blocked|illegal|unwanted) (content|mime|media|file) (type|types) / non empty (return path|sender) / must not (have|contain|include|carry) (a|an|any|) * (header|headers) / (executable|executables|win32) (content|contents|attachment|attachments|file|files|code|program|programs|executable) / no html (mail|email|e mail|messages|message|please)',
    ],
    // 550 HELO is dynamic
    // 550 EHLO looks like a generic name
    // 550 You are not who you say you are
    [
      'greeting-refused',
      9,
      '(helo|ehlo) (is|looks|appears|seems) (to be|like|) (a|an|) (dynamic|generic|dialup|forged|bogus|bad|wrong|fake|suspicious|random|spammy) / not who you (say|claim)',
    ],
    // 550 You are not welcome here.
    // 550 very bad karma score: -12
    [
      'reputation',
      6,
      '(you|your mail|your host|your server) (are|is|re) not welcome / (bad|poor|low|negative) karma / karma (score|too low|is)',
    ],
    // 550 client [192.0.2.1] rejected; no rDNS
    // 550 client [192.0.2.1] rejected; invalid TLD in rDNS (foo)
    ['reverse-dns', 9, 'rejected (no|missing|invalid|bad|generic|without) * rdns / (tld|name|domain) in rdns'],
    // 550 You talk too soon
    // 554 Early talker
    [
      'policy',
      7,
      '(talk|talks|talking|talked|spoke|speak|speaks|speaking|sent data) (too|) (soon|early|before) / early (talker|talkers|talking)',
    ],
    // 550 5.7.3 Security level check failed
    // 550 5.0.0 Handshake error
    [
      'tls',
      8,
      'security level (check|) (failed|failure|too low|lowered|downgrade|downgraded) / handshake (error|failed|failure|timeout|timed out|aborted|problem|problems)',
    ],
    // 550 your message has triggered a SPAM block
    // 550 message not accepted due to spam filter
    // 550 Spamming not allowed
    [
      'spam-content',
      8,
      '(message|mail|email|e mail) (has|have|had|) (triggered|hit|tripped) (a|our|the|) spam / (due to|because of|by) (a|the|our|) (spam|junk|junk mail) (filter|filters|rule|rules|score|content) / spamming (is|) (not|never) (allowed|permitted|tolerated|welcome)',
    ],
    // 550 Spam Blocked
    // 554 5.7.1 Spam is rejected
    ['spam-content', 9, 'spam (is|was|) (blocked|rejected|refused|denied)'],
    // 554 5.7.1 Suspicious recipient address blocked
    [
      'recipient-refused',
      9,
      '(suspicious|suspect|dubious|unusual|strange) (recipient|rcpt|receiver|destination) / (recipient|rcpt|destination) (address|) (looks|seems|is) (suspicious|suspect|dubious)',
    ],
    // 550 Message Rejected Class=size
    // 552 Refused because of its size
    ['message-too-large', 8, '(rejected|refused|denied|blocked) (class|due to|because of|for|by) (its|the|message|) size'],
    // 503 No recipients specified
    // 503 5.5.1 No sender given
    [
      'syntax',
      8,
      'no (recipient|recipients|sender|senders|rcpt|destination|addresses) (was|were|) (specified|given|supplied|provided|named|yet)',
    ],
    // 421 mx.example.com Shutting down
    ['server-trouble', 8, 'shutting down / going down / shutdown in progress'],
    // 550 5.7.1 <mx.example.com>... do not try TLS with mx.example.com [192.0.2.1]
    ['tls', 8, '(do not|don t|never|cannot|can t) (try|use|offer|start|do|accept) (tls|ssl|starttls)'],
    // 552 5.2.2 Mailbox contains too many messages
    // 552 Too many mails in the recipient's inbox
    [
      'mailbox-full',
      9,
      '@user (contains|has|holds|keeps) too many @message / too many (messages|mails|emails|e mails) (in|on) (the|this|that|your|his|) (recipient|recipient s|user|user s|) (mailbox|inbox|folder|maildir)',
    ],
    // 597 we have a reason to believe this message is unwanted here
    // 554 Your mail seems to be undesired
    [
      'spam-content',
      7,
      '(message|mail|email|e mail) (is|was|seems|appears|looks) (to be|) (unwanted|undesired|not wanted|unsolicited) (here|)',
    ],
    // 554 5.7.1 Matched map: BAD_SUBJECT
    ['policy', 6, 'matched map'],
  ],
}
