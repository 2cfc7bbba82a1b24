// English replies out of logs and bounces that people asked about: hosters, list servers, mailers of programs, small servers.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const englishThreads: RuleTable = {
  source: 'logs in questions, issues and help pages of hosters',
  rules: [
    // 451-The server has reached its limit for processing requests from your host. 451 Please try again later.
    // 450 You have reached your limit of outgoing messages, retry later
    [
      'rate-limited',
      9,
      '(reached|exceeded|hit|over|exceeds|reaches) (its|the|your|our|their|his|a|my) (configured|allowed|maximum|current|) limit (for|of|on|in) (processing|sending|outgoing|outbound|incoming|the number of|number of|sent|messages|message|emails|email|mails|mail|requests|deliveries) *',
    ],
    // 550-Verification failed for <jdoe@host.example.com> 550-Unrouteable address 550 unable to verify sender address
    // 550 Cannot verify sender address
    [
      'sender-refused',
      9,
      '(unable to|cannot|can t|could not|couldn t|failed to|did not) (verify|validate|confirm) (the|your|this|) (sender|from|return path|mail from|envelope sender) (address|mailbox|account) / (sender|from) (address|mailbox) (unverifiable|unverified|not verifiable)',
    ],
    // 554 5.7.1 recipient verify from ldap failed
    // 550 Recipient lookup in the directory failed: no match
    [
      'mailbox-unknown',
      9,
      '(recipient|user|rcpt|address|mailbox) (address|) (verify|verification|validation|lookup|check) (from|in|by|with|against|via) (ldap|the ldap|directory|the directory|ad|active directory|the database) (failed|failure|unsuccessful|did not match|returned nothing|negative)',
    ],
    // 554 5.7.1 <sender@example.org>... recipient denied, because MX 10 mail.example.org did not accept the empty address, <>
    // 550 Your mail server refuses the null sender, as RFC 2821 forbids
    [
      'sender-refused',
      9,
      '(not|n t) accept (the|an|mail from the|mail from an|) (empty|null|blank) (address|sender|return path|envelope|reverse path|mail from) / (refuses|rejects|refused|rejected|blocks) (the|) (null|empty) (sender|address|return path|reverse path)',
    ],
    // 554 One or more of the sender or recipients in your email are invalid and not accepted.
    // 550 One of the recipients in this message is not valid
    [
      'mailbox-unknown',
      7,
      '(recipient|recipients|address|addresses) in (your|this|the) @message (is|are|was|were) (invalid|not valid|unknown|nonexistent|incorrect|wrong)',
    ],
    // 550 5.1.1 <jdoe@example.org> sender is blacklisted
    // 550 This sender address is blocklisted
    [
      'sender-refused',
      9,
      '(sender|from address|sender address|from domain|sender domain) (is|has been|was) (blacklisted|blocklisted|banned|denylisted|barred|black listed|block listed)',
    ],
    // 554 5.7.1 <jdoe@example.com>: Recipient address rejected: Username admin@example.org and sender doesn't match
    // 553 From address does not match the authenticated user
    [
      'sender-refused',
      8,
      '(username|user|login|account|auth user) (<addr>|) and (the|) (sender|from|from address|sender address|mail from) (does not|doesn t|do not|don t|must) match / (sender|from|envelope sender|mail from|return path) (address|) (does not|doesn t|must|should) match (the|your) (authenticated|authenticated user|login|logged|user|username|account|auth|authorized)',
    ],
    // 550 5.7.0 Sender or From header address rejected: not owned by authorized user
    [
      'sender-refused',
      9,
      '(header|sender|from) (address|) rejected not (owned by|belonging to|allowed for) (the|) (authorized|authorised|authenticated|auth|logged in|) (user|account|login)',
    ],
    // 550-From header sender domain not verified. 550-On your Settings > Sender Domains page 550 verify the sender domain to be allowed to send.
    // 554 Sending domain has not been verified
    [
      'sender-refused',
      9,
      '(sender|from|sending|envelope|your) (domain|address|identity|email|email address) (is|was|has|) not (been|yet|yet been|) (verified|validated|confirmed|activated|whitelisted) / verify (the|your) (sender|sending|from) (domain|address|identity)',
    ],
    // 550 5.7.1 You are not allowed to send messages as support@example.org
    // 550 this account may not send mail on behalf of <jdoe@example.org>
    [
      'sender-refused',
      9,
      '(you|user|account|client|login) (are|is|may|can|) not (allowed|permitted|authorized|authorised|able|) (to|) send (mail|mails|email|emails|messages|message|e mail|any mail) (as|on behalf of|from <addr>|in the name of)',
    ],
    // 554 Message rejected: Stream is more than 10485760 bytes long.
    // 552 Mail is larger than 20 MB
    [
      'message-too-large',
      9,
      '(stream|message|mail|data|email|body|attachment|attachments|it) (is|was|are) (more|larger|bigger|longer|greater) than * (bytes|byte|kb|mb|kilobytes|megabytes|octets|kib|mib)',
    ],
    // 550 Sandbox subdomains are for test purposes only. Please add your own domain or add the address to authorized recipients.
    // 550 5.7.1 Your account is in sandbox mode: only verified recipients are allowed
    [
      'recipient-refused',
      8,
      'sandbox (subdomain|subdomains|domain|domains|account|accounts|mode|environment) / (to|only|in|of) (the|your|) (authorized|authorised|verified) recipients / test purposes only',
    ],
    // 550-Your message was rejected by this user and was not delivered
    [
      'recipient-refused',
      9,
      '(rejected|refused|blocked|declined|denied|turned away|returned) by (this|that) (user|recipient|mailbox|customer|person|addressee|subscriber|member)',
    ],
    // 550 I am not taking mail from you
    // 550 5.7.1 I no longer accept mail from this address
    [
      'recipient-refused',
      8,
      '(i|i m|i ve|he|she|they) (am|is|are|do|does|will|don t|won t|) (not|no longer|) (taking|take|accepting|accept|accepts|reading|read|want|wants|wish to receive) (any|any more|more|your|) (mail|email|messages|e mail) from (you|this|your|that) *',
    ],
    // 550 5.7.1 Only authenticated users that have an account here may send
    [
      'auth-required',
      9,
      'only (authenticated|registered|authorized|logged in) (users|clients|people|senders) (that|who|which|with) (have|has|hold|a|an) (a|an|) (valid|) account *',
    ],
    // 550 5.7.1 192.0.2.1 is not allowed to send mail from example.com
    // 550 5.7.0 [SPF] host 192.0.2.1 is not allowed to send mail from example.org
    [
      'sender-authentication',
      9,
      '(<ip>|ip|ip address|host|server|mail server|mta) (<ip>|) (is|was) not (allowed|authorized|authorised|permitted|designated) to send (mail|mails|email|messages|e mail|) (from|for|on behalf of|as)',
    ],
    // 550 we do not accept mail from you
    // 554 We won't take any mail from your server
    [
      'reputation',
      9,
      'we (do|will|can|) (not|don t|won t|can t|cannot|no longer) (accept|take|want|receive|accepting|taking) (any|any more|more|your|) (mail|email|messages|e mail|mails|smtp|connections) from (you|your|this host|this server|this ip)',
    ],
    // 554 No Resent-From field given
    ['content-refused', 8, 'resent (from|to|date|sender|message id) (field|header|line)'],
    // 550 esmtp: protocol deviation
    ['syntax', 8, '(protocol|smtp|esmtp) (deviation|deviations|breach|misuse|anomaly|mismatch|nonconformance)'],
    // 454 SMTP AUTH extension not supported by server
    // 502 authentication is not offered on this port
    [
      'auth-failed',
      9,
      '(auth|smtp auth|authentication) (extension|command|method|mechanism|) (is|) not (supported|advertised|available|enabled|offered|permitted) (by|on|for|here|at|over)',
    ],
    // 450 You have been denied authentication
    [
      'auth-failed',
      8,
      '(denied|refused|barred) (authentication|login|logging in|smtp login) / (authentication|login) (has been|was|is|attempt) (denied|refused|blocked|barred) / (denied|blocked|banned|barred) from (authenticating|logging in|login)',
    ],
    // 550 Lines in message were longer than user maximum
    // 554 A line of your mail is longer than 998 characters
    [
      'content-refused',
      9,
      '(line|lines) (in|of|within) (the|your|this|a|) @message (is|are|was|were|has|have|) (too|longer|over|above|exceeding|exceed|exceeds) *',
    ],
    // 550 Message had more parts than the user maximum (Too many MIME parts)
    [
      'content-refused',
      9,
      '(more|too many) (mime|body|message|multipart|nested|) (parts|attachments|attached files|levels|part) (than|in|for|) / mime parts / nested too (deep|deeply)',
    ],
    // 550 Sending server used an invalid greeting
    [
      'greeting-refused',
      8,
      '(invalid|bad|wrong|illegal|improper|unacceptable|forged|fake|bogus|false|malformed) (smtp|server|client|) greeting / greeting (name|string|) (is|was|) (invalid|not valid|rejected|unacceptable|not accepted|forged|refused)',
    ],
    // 550 URLBL
    // 550 External Pattern Match
    [
      'spam-content',
      6,
      'urlbl / urirbl / url (blocklist|blacklist|block list|black list) / (spam|content|message|external|internal|fuzzy|known) (pattern|signature|fingerprint|checksum|hash|tokens|token) (match|matched|matches|found|hit)',
    ],
    // 550 Message was delivered by ratware
    ['spam-content', 8, 'ratware / spamware / (spam|bulk mail|mass mailing) (tool|software|program|engine|mailer)'],
    // 550 Sorry, you are not permitted to send emails with that many recipients. Please try with a smaller number of recipients.
    [
      'too-many-recipients',
      9,
      '(that|so|this|as) many (recipients|addressees|addresses|rcpts) / (smaller|lower|fewer|less|reduce the) (number of|) (recipients|addressees|rcpts)',
    ],
    // 550 Blacklisted file extension detected
    // 550 Windows-executable attachments forbidden
    [
      'content-refused',
      9,
      '(blacklisted|blocklisted|blocked|banned|forbidden|dangerous|disallowed|suspicious|unsafe|prohibited) (file|attachment|attachments|extension|extensions|file extension|file type|filename|file name|mime type|archive|archives) (type|types|extension|extensions|name|names|) (detected|found|in|attached|rejected|is|was|not|)',
    ],
    // 550 5.7.1 Unreadable subject
    [
      'content-refused',
      8,
      '(unreadable|garbled|undecodable|suspicious|offensive|obscene|forbidden|misleading|nonsense) (subject|subject line|from name|display name|header|headers)',
    ],
    // 550 5.7.1 No jobs advertise
    // 550 5.7.1 No Viagra needed in here
    // 554 No ads please
    [
      'spam-content',
      6,
      'no (job|jobs|more|) (advertise|advertising|advertisements|ads|adverts|marketing|promotion|promotions|porn|lottery) (here|please|posts|mail|wanted|) / no * (needed|wanted) (in|) here / viagra / viarga / cialis / rolex / (online|internet) (casino|pharmacy)',
    ],
    // 550 5.7.1 Please disclose at least one recipient
    // 554 Mail to undisclosed recipients is not accepted
    ['content-refused', 9, 'undisclosed (recipient|recipients|list) / disclose * (recipient|recipients) / (hidden|blind) recipients'],
    // 550-Verification failed for <jdoe@example.org> 550-Called: 192.0.2.1 550-Sent: RCPT TO:<jdoe@example.org> 550-Response: 550 5.1.1 <jdoe@example.org>: Recipient address rejected: User unknown in local recipient table 550 Sender verify failed
    ['sender-refused', 9, 'verification failed for <addr> called <ip> sent rcpt to <addr> response'],
    // 550 you are not allowed to send mail to <jdoe@example.com>
    [
      'recipient-refused',
      8,
      'not (allowed|permitted|authorized|authorised|able) to (send|write|mail|post) (any|) (mail|mails|email|messages|e mail|a message|anything|) to (<addr>|this|that|the)',
    ],
    // 550 No such list 'abc', go away.
    // 550 Mailing list <abc@example.com> is empty
    [
      'mailbox-unknown',
      8,
      'no such (list|mailing list|group|distribution list|forwarder|mapping|destination) / (maillist|mailing list|distribution list|group|alias) (<addr>|) (is|has|with) (null|empty|no members|no subscribers|without members)',
    ],
    // 550 Reject: Invalid One Time Address
    [
      'mailbox-unknown',
      8,
      '(invalid|expired|unknown|used) (one time|disposable|throwaway|tagged|masked|temporary|extension) (address|alias|recipient|mailbox)',
    ],
    // The recipient server did not accept our requests to connect. [(0) mx.example.com. [192.0.2.1]:465: socket error]
    ['connection', 9, '(accept|accepted|answer|answered) (our|the|any) (requests|request|attempts|attempt) to connect / socket error'],
    // Mailing to remote domains not supported
    // 550 5.7.1 you are not permitted to send mail to external addresses
    [
      'relay-denied',
      9,
      '(remote|external|foreign|outside|other|non local) (domain|domains|addresses|hosts|delivery) (is|are|) not (supported|allowed|permitted|enabled|accepted) / (mailing|sending|delivery) to (remote|external|foreign|outside) (domains|addresses|hosts|users) (is|are|) (not|disabled|forbidden|prohibited) / not (allowed|permitted|authorized|able) to (send|relay) (mail|mails|email|messages|) to (remote|external|foreign|outside) (domains|addresses|hosts|users|recipients)',
    ],
    // 450 plugin timeout
    // 450 Split transaction, retry soon
    [
      'server-trouble',
      9,
      '(plugin|milter|filter|hook|policy service) (timeout|timed out|error|failure|failed|crashed) / split transaction',
    ],
    // 550 5.7.1 You have claimed to be me, but you are not
    [
      'greeting-refused',
      9,
      '(claimed|claim|claims|claiming|pretend|pretending|pretends|says|said) (to be|you are|it is) (me|us|this host|this server|my own|our own|localhost|myself)',
    ],
    // 550 5.1.7 Sender address does not conform to RFC-2821 syntax
    // 501 Address doesn't comply with RFC 5321
    [
      'syntax',
      9,
      '(address|sender|recipient|rcpt|mail from|helo|command|domain name) (does not|doesn t|do not|must) (conform|comply|adhere) (to|with) *',
    ],
    // 550 Your domain is not allowed to send mail here
    // 554 account not subscribed to SES
    [
      'sender-refused',
      9,
      '(your|sender|sender s|sending|from|originating) (domain|account|mailbox) (is|was|) not (allowed|permitted|authorized|authorised|entitled|subscribed|signed up|activated) (to|for) (send|sending|use|this|the|ses) * / account (is|) not (subscribed|signed up|entitled|activated) (to|for)',
    ],
    // 550 Message held for administrator approval
    [
      'policy',
      7,
      '@message (is|was|has been|) (held|quarantined|queued|stopped) (for|pending|awaiting) (manual|admin|administrator|moderator|) (verification|review|approval|moderation|inspection)',
    ],
    // 554 Denied (Mode: normal)
    ['policy', 7, '(550|551|552|553|554) denied mode'],
    // defer (-29): User 0 set for local_delivery transport is on the never_users list
    ['server-trouble', 9, 'user * set for * transport is on the never users list / never users list'],
    // SSL verify error: certificate name mismatch: DN="/CN=mail.example.com" H="mx.example.net"
    // certificate host mismatch while connecting to mx.example.com
    [
      'tls',
      9,
      '(ssl|tls|certificate) verify (error|failed|failure) / (certificate|cert|certificate s) (name|host|hostname|common name|host name|subject) (mismatch|does not match|doesn t match|is wrong|not matched)',
    ],
    // DNS Error: DNS server returned answer with no data
    // 550 DNS answer had no data for example.com
    ['recipient-domain-unknown', 9, 'dns (server|lookup|query|) (returned|gave|sent|) (an|) answer (with|had|has|without) (no|any|) data'],
    // 559 Invalid rcptto
    // 550 no such rcptto address
    ['mailbox-unknown', 8, '(invalid|unknown|illegal|bad|no such) rcptto / rcptto (in|is|address) * (invalid|unknown)'],
    // 561 Honeypot rcptto
    ['recipient-refused', 8, '(honeypot|spamtrap|spam trap|trap) (rcptto|recipient|rcpt|address|mailbox)'],
    // 526 No data by dns resolve
    ['recipient-domain-unknown', 8, '(host not found|no data|no answer|not found) (by|in|from) (the|) dns (resolve|lookup|query|server|)'],
    // 554 Reject by content spam
    ['spam-content', 9, '(reject|rejected|blocked|denied|refused) by content spam / content spam (filter|check|policy|detected|score)'],
    // 557 The length of DATA content is achieved the maximum threshold
    // 552 The size of the DATA is over the maximum
    [
      'message-too-large',
      9,
      '(length|size) of (the|your|) (data|mail data|message|mail|content) (content|) (is|has|) (achieved|reached|exceeds|exceeded|over|above|beyond|larger) *',
    ],
    // 551 Main account unavailable
    ['sender-refused', 7, '(main|sending|sender|your|parent) account (is|) (unavailable|suspended|disabled|locked|restricted|not active)'],
    // 436 "MAIL FROM" doesn't conform with authentication
    [
      'sender-refused',
      9,
      '(mail from|sender|from|from address|sender address) (does not|doesn t|do not|must|should) (conform|comply|agree|correspond|match) (to|with|) (the|your|) (authentication|authenticated|auth|authorization|login|account|smtp user)',
    ],
    // <jdoe@example.net>: This Message is not welcome
    ['content-refused', 6, '@message (is|was) not welcome'],
    // 550 Recipient reject
    ['recipient-refused', 5, 'recipient reject'],
    // delivery failure: the message matches up to the filter rule(level: system)
    [
      'content-refused',
      9,
      '(matches|matched|match|matching) (up to|) (a|the|an|our|your|) (filter|filtering|mail filter|message filter) (rule|rules|policy)',
    ],
    // remote ip is forbidden
    [
      'reputation',
      8,
      '(remote|your|client|sender|source|connecting) (ip|ip address) (<ip>|) (is|) (forbidden|prohibited|hangup|disallowed)',
    ],
    // said:550 <jdoe@example.net> is now disabled with SMTP service.
    // 550 5.1.1 Inactive mbox
    // 550 5.1.1 Suspended user
    [
      'mailbox-disabled',
      9,
      'is now (disabled|suspended|inactive|closed|locked|deactivated) / (inactive|disabled|suspended|dormant|frozen|expired|locked|deactivated) (mbox|user|account|mailbox)',
    ],
    // RETRY.23 Read/Write error over network connection
    // End of socket stream data
    [
      'connection',
      7,
      '(read|write|i o) error (over|on|in|from) (the|) (network|socket|connection|peer|stream) / end of (socket|stream|network) (stream|data|)',
    ],
    // 421 4.4.1 Network is busy
    ['server-trouble', 8, 'network (is|) (busy|overloaded|congested)'],
    // 451 Name server timeout
    [
      'recipient-domain-unknown',
      7,
      '(name server|nameserver|dns server) (timeout|timed out|not responding|no answer|did not answer|unreachable)',
    ],
    // 403 You are not authorized to send from that email address
    [
      'sender-refused',
      9,
      'not (authorized|authorised|allowed|permitted|entitled|verified) to send (mail|email|messages|) from (that|this|the given|the specified|such|another) (email|mail|sender|from|) (address|domain|account)',
    ],
    // 554 This message has been blocked because the return email domain is invalid.
    // 554 sorry, refused mailfrom because return MX does not exist
    [
      'sender-domain-unresolvable',
      9,
      '(return|return path|return path s|reply|envelope) (email|mail|address|sender|) domain (is|) (invalid|unknown|nonexistent|not valid|not found|does not exist|not resolvable) / return mx (of|does|is|not|for) *',
    ],
    // 550 You are registered as spammer
    ['sender-refused', 9, 'registered as (a|) spammer'],
    // 550 not capable to receive mail
    // 550 The address is not capable of receiving mail
    [
      'not-accepting',
      7,
      '(not capable|incapable|not able|unable) (to|of) (receive|receiving|accept|accepting) (any|e|) (mail|mails|email|emails|messages)',
    ],
    // 451 message given low priority
    ['rate-limited', 7, '(given|has|have|at|with|of|assigned) (a|) low priority'],
    // 501 5.5.0 Domain name length exceeds fixed limit
    [
      'syntax',
      8,
      '(name|address|line|command|local part|path|username) (length|) (exceeds|exceeded|longer than|is longer than) (the|a|) (fixed|maximum|allowed|permitted|) (limit|length|size)',
    ],
    // 501 Spam Blocked - psmtp
    // 550 "Sorry, your message has triggered a SPAM block, please contact the postmaster"
    // 554 Sending address not accepted due to spam filter
    [
      'spam-content',
      8,
      'spam (block|blocked) / (triggered|tripped|hit|set off) (a|an|our|the) (spam|junk|anti spam|antispam) (block|filter|rule|check|alarm) / (due to|because of|by) (the|our|a|) spam (filter|filters|filtering|rules|rule)',
    ],
    // temporary failure. Command output: avpcheck: unable to connect to avp daemon: Connection refused
    [
      'server-trouble',
      9,
      '(unable|cannot|could not|can t|failed|not able) (to|) connect to (the|) (avp|clamd|clam|spamd|amavis|antivirus|anti virus|virus|policy|milter|spam|filter|ldap|scanner|quota) (daemon|scanner|server|service|socket|filter|checker)',
    ],
  ],
}
