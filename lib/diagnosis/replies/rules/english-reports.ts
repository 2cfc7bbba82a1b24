// English replies and the sentences of delivery reports that bounce handlers know, often without a code beside them.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const englishReports: RuleTable = {
  source: 'the lists and tests of bounce handlers',
  rules: [
    // 550 5.7.1 Address rejected (in reply to MAIL FROM command)
    ['sender-refused', 5, '(address rejected|access denied|unknown user|user unknown|no such user) in reply to mail from'],
    // 550 BATV failed to verify
    // 550 The message has been rejected by BATV defense
    // 554 Transaction failed unsigned DSN for jdoe@example.com
    // 550 Error: no third-party DSNs
    // 550 denied [bouncedeny]
    // 550 5.7.1 Bounces are not welcome here
    [
      'sender-refused',
      8,
      'batv / bounce address tag / (unsigned|unwanted|unsolicited|forged|bogus|misdirected) (dsn|dsns|bounce|bounces) / (third party|3rd party|foreign) (dsn|dsns|bounce|bounces) / bouncedeny / (bounce|bounces|dsn|dsns) (are|is) (unwanted|unwelcome|not wanted|not welcome|blocked|refused|rejected|not accepted|not allowed)',
    ],
    // 550 RFC 1035 violation: recursive CNAME records for example.org
    ['sender-domain-unresolvable', 8, '(recursive|circular|looping) cname'],
    // 554 Rejected because the sending MTA or the sender has not passed validation
    ['reputation', 8, '(sending|your|remote|client) (mta|server|host) * not passed (validation|verification|the|our)'],
    // 550 5.7.1 jdoe has restricted SMS e-mail
    // 550 This account is protected by example filter
    [
      'recipient-refused',
      7,
      '(has|have) (restricted|limited|blocked|disabled) (sms|mms|text|e mail|email|mail|messages) / @user is protected (by|with) / (recipient|user|receiver) refuses',
    ],
    // 550 5.7.1 Recipient is not accepted
    ['recipient-refused', 3, '(recipient|rcpt|receiver|addressee|destination) (is|was|are) not (accepted|acceptable|welcome)'],
    // 550 Spam blocked
    // 554 Your message has triggered a spam block
    // 550 Rejected due to spam URL in content
    // 550 Sending address not accepted due to spam filter
    // 550 Spamming not allowed
    [
      'spam-content',
      9,
      '(triggered|tripped|hit|matched|caught by|tripping|triggers) (a|an|the|our|one of our) (anti|) (spam|junk) (block|filter|filters|rule|rules|check|trap|detector|detection) / due to (a|the|our|) spam (url|urls|uri|link|links|filter|filters|filtering|rule|rules|score|scores|detection|check|checks|content|contents|words|keywords|classification) / (spam|junk) (mail|email|message|) blocked / (spamming|spam) (is|) not (allowed|permitted|tolerated|accepted|welcome|wanted)',
    ],
    // 554 Executable files are not allowed in compressed files
    // 550 Message MIME complexity exceeds the policy maximum
    [
      'content-refused',
      9,
      '(executable|executables|script|macro|password protected|encrypted|compressed|archive) (files|file|attachment|attachments|code|content|programs) (are|is) (not|never|forbidden|prohibited|blocked) / mime (complexity|depth|nesting|parts|part) (exceeds|exceeded|limit|too|is) / too many (mime|attachments|attached|nested|levels)',
    ],
    // 421 4.7.1 Please try again slower
    ['rate-limited', 8, '(again|retry|send|try|mail) (slower|more slowly)'],
    // 554 5.4.4 Could not find a gateway for example.com
    // 550 Mail domain mentioned in email address is unknown
    // 550 5.1.2 The domain part of the recipient address cannot be found
    [
      'recipient-domain-unknown',
      9,
      '(could not|couldn t|cannot|can t|unable to) find a (gateway|route|path|way|host|server) (for|to) / domain (part|name|) (mentioned|given|specified|named|used|part|) (in|of) (the|this|your|a|) (recipient|email|e mail|mail|destination) (s|) (address|) (is|was|cannot|can t|could not|does not|doesn t) (be|) (unknown|invalid|not found|found|exist|resolved|resolve|not known|incorrect|wrong)',
    ],
    // 550 5.4.7 It has not been collected after 7 days
    // 550 4.4.7 The host was not reachable within the allowed queue period
    // 554 5.4.7 Failed to deliver to domain example.com after 5 tries
    [
      'connection',
      8,
      '(not been|not|never) (collected|fetched|picked up|retrieved|downloaded) (after|within|in|for) / (queue|delivery|retry) (period|interval|lifetime) / (not|un) reachable (within|after|for) / (deliver|delivery|delivering|delivered|reach|connect|contact) * after * (tries|attempts|retries|days|hours)',
    ],
    // 550 pipe to |/usr/local/bin/deliver jdoe@example.com
    // 554 5.3.0 command failed: exit 75
    // 554 5.3.0 X-Unix; 127
    [
      'server-trouble',
      7,
      'pipe to / x unix / (command|program|script|pipe|agent|mailer|filter|lda) (has|) (failed|exited|returned|ended|terminated) / (exit|exited|return|returned|exit status|exit code) (code|status|value|with|) (1|2|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|126|127|255)',
    ],
    // 553 5.7.0 IP REJECT
    ['reputation', 6, '(ip|host|client) reject'],
    // 553 5.7.3 CONTENT REJCT
    ['content-refused', 6, 'content (rejct|reject|rejekt)'],
    // 553 5.7.4 HELOIP REJECT
    ['greeting-refused', 8, '(heloip|helo ip|helohost|heloname) (reject|rejected|refused|denied)'],
    // 550 No MX for envelope sender domain
    // 550 Your domain has no DNS/MX entries
    // 553 5.1.8 sender domain no longer exists
    // 550 return MX does not exist
    [
      'sender-domain-unresolvable',
      9,
      'no (mx|dns|a) (record|records|entry|) for (the|your|) (envelope sender|envelope|sender|return path|return) / your (mail|email|sender|sending|) domain (has|have) (no|not|neither) (valid|any|) (dns|mx|a|address|mail) / return (path|) (mx|domain|host) (does|do|is|has|could|cannot) / (sender|from|envelope) (s|) domain * (no longer|not) (exist|exists|in use|active|valid|registered) / (sender|from|envelope) (s|) domain * (retired|obsolete|expired|dead)',
    ],
    // 553 5.4.3 Requested action not taken: DNS failure
    ['sender-domain-unresolvable', 5, 'not taken dns (failure|error)'],
    // 550 Domain no longer in use
    // 550 domain example.com is obsolete
    // 550 5.1.2 This domain has been retired
    [
      'recipient-domain-unknown',
      8,
      'domain (name|) (is|has been|was|is now|) (no longer|not) (in use|used|active|exists|existing|valid|registered) / domain (name|) (<addr>|com|net|org|de|) (is|has been|was|is now|) (retired|obsolete|discontinued|decommissioned|defunct|dead|abandoned|shut down)',
    ],
    // 452 4.3.1 write failed: errno=28
    ['storage-full', 7, 'errno 28 / enospc'],
    // 554 This message has been blocked because it contains FortiSpamshield blocking URL
    ['spam-content', 8, 'fortispamshield / fortiguard antispam / fortiguard anti spam / spamshield'],
    // 550 5.1.1 I have now left the company
    // 550 jdoe is no longer an employee
    // 550 5.1.1 Jane Doe no longer works here
    [
      'mailbox-unknown',
      7,
      '(has|have|had) (now|since|) left (the|our|this|my) (company|organisation|organization|firm|university|school|office|department|institute|employment) / no longer (an|a|with|at|employed|works|working) (employee|the|our|this|by|for|at|here|staff|member)',
    ],
    // 550 ReceivingRatePerm
    // 450 4.2.1 ReceivingRate
    // 421 The mail server 192.0.2.1 has exceeded maximum number of messages per connection.
    [
      'rate-limited',
      9,
      'receivingrate / receivingrateperm / (number of|many) (messages|mails|emails) (per|for this|in this|for one|in one|on this) (connection|session) / number of (messages|mails|emails|recipients) per (hour|day|minute)',
    ],
    // Message will be retried for 2 more day(s)
    ['connection', 6, '(will be|being) retried for'],
    // 550 jdoe was not found in LDAP server
    [
      'mailbox-unknown',
      8,
      '(not|never) (found|known|present|listed|exist) in (the|our|) (ldap|active directory|directory|address book|user database|database)',
    ],
    // 550 jdoe@example.com requires that you verify your address
    ['recipient-refused', 6, '(requires|require|asks|wants) (that|) you (to|) (verify|confirm|prove|register) (your|you|that|)'],
    // 550 The message was incorrectly addressed
    ['mailbox-unknown', 6, '(incorrectly|wrongly|improperly|mis) addressed'],
    // 550 5.7.1 jdoe@example.org doesn't have permissions
    [
      'policy',
      4,
      '(doesn t|don t|do not|does not|didn t) have (the|sufficient|enough|proper|required|any|) (permission|permissions|rights|privileges|authorization)',
    ],
    // 550 PERM_FAILURE: DNS Error: Domain name not found
    // 550 5.1.2 The recipient domain is not known
    [
      'recipient-domain-unknown',
      8,
      'perm failure dns / dns error domain name / (recipient|destination|rcpt) domain (is|was) not (known|valid|found|resolvable)',
    ],
    // 550 This server no longer relays mail for example.org
    ['relay-denied', 8, '(no longer|never) @relay'],
    // 553 mx.example.org does not exist (in reply to MAIL FROM command)
    // 554 5.7.1 This message has been blocked because the return email domain is invalid.
    [
      'sender-domain-unresolvable',
      9,
      '(does not|doesn t) exist in reply to mail from / (return|sender|from|reply|envelope) (email|mail|e mail|address) domain (name|) (is|was|does|cannot|could) (not|) (invalid|unknown|valid|exist|resolve|be resolved|unresolvable)',
    ],
    // 553 <jdoe@localhost> Invalid mail address, must be fully qualified domain
    ['syntax', 7, '(must|should|needs to|has to) be (a|) fully qualified (domain|address|sender|recipient|)'],
    // 550 The example.org domain is not verified. Please, add and verify your domain on https://example.com/domains
    [
      'sender-refused',
      9,
      'domain (is|has|was) not (been|yet|) (verified|authenticated) / (add and|first|to|please|) verify (your|the|a|this) (domain|sender|sending domain) / domain (is|was) not (allowed|permitted|authorized|authorised) to send',
    ],
    // 550 5.7.1 Policy analysis reported: See <URL:http://mail-abuse.org/dul/>
    ['reputation', 7, 'mail abuse org / mail abuse com'],
    // <DATA>: Data command rejected: Multi-recipient bounce
    ['too-many-recipients', 9, 'data command rejected multi recipient bounce / multi recipient bounce / multiple recipient bounce'],
    // 454 4.7.5 Server certificate not verified
    [
      'tls',
      8,
      '(certificate|cert) (is|was|could|can|) (not|cannot|couldn t) (be|) (verified|trusted|validated|accepted) / self signed (certificate|cert) / (certificate|cert) (chain|name|hostname|issuer) (mismatch|does|is|not|invalid)',
    ],
    // 554 5.4.7 Delivery timeout
    ['connection', 9, 'delivery (timeout|timed out|time out|has timed out)'],
    // 550 sender envelope domain not allowed for sender IP address (#5.1.8)
    [
      'sender-refused',
      9,
      'domain (is|) not (allowed|authorized|permitted|registered) (for|from) (this|your|the|sender|that|) (sender|) ip',
    ],
    // 550 This host is not capable to receive mail
    ['not-accepting', 8, 'not (capable|able) (to|of) (receive|receiving|accept|accepting) (any|) (mail|email|messages)'],
    // 597 we have a reason to believe this message is unwanted here
    // 550 Message held for human verification
    ['spam-content', 8, '@message is (unwanted|not wanted) / (unwanted|undesired) @message / human verification'],
    // 550 192.0.2.68 is not allowed to send mail from example.com
    // 550 5.7.1 192.0.2.1 is not authorized to send mail for example.com
    // 550 host mx.example.net is not permitted to send email on behalf of example.org
    [
      'sender-authentication',
      9,
      '(<ip>|ip|host|server|mta|address) * not (allowed|authorized|authorised|permitted|designated) to send (mail|email|e mail|messages|mails) (from|for|on behalf of)',
    ],
    // 550 this sender must be confirmed
    // 550 your address needs approval
    [
      'sender-refused',
      9,
      '(your|this|from|sender) (sender|address|name|) (requires|needs|must be|has to be) (confirmation|approval|confirmed|approved)',
    ],
    // 554 No Resent-From field given
    ['content-refused', 8, '(no|missing|invalid|bad) resent (from|to|date|sender) / resent (from|to|date|sender) (field|header|line)'],
    // jdoe@example.com ... unknown host
    ['recipient-domain-unknown', 9, '<addr> unknown (host|domain|site) / <addr> (host|domain|site) (unknown|not found)'],
    // Delivery of email to this address has been postponed due to a full mailbox.
    // 552 Error 01373: User's Disk Quota Exceeded. The recipient has too much mail stored in his mailbox.
    // 452 4.2.2 Too much mail in the user's inbox
    // 450 jdoe's mailbox is too large
    [
      'mailbox-full',
      9,
      '(full|overfull|overflowing|filled) (mailbox|inbox|mail box|mailfolder|mail folder|postbox) / (mailbox|inbox|mail box|mailfolder|mail folder) (is|was|has become|) (too|very) (large|big|full) / too (much|many) (mail|mails|email|emails|messages) (stored|saved|kept|waiting|) (in|on|inside) (the|his|her|their|this|your|its|) (user|users|recipient|) (s|) (mailbox|inbox|mail box|account|server|folder|spool)',
    ],
    // 550 The address to which your message was addressed did not exactly match an example.com email address.
    // The on-line directory fails to locate an alias or name of jdoe
    // 550 name does not match any user in our directory
    [
      'mailbox-unknown',
      8,
      '(did|does|do) not (exactly|fully|) match (a|an|any|one of) (known|valid|existing|active|of our|) * (address|addresses|user|users|recipient|recipients|mailbox|account|entry) / no (match|matches|matching entry|matching user) (to|for|in|on|from) (the|our|) (directory|ldap|address book|database) / directory (fails|failed|is unable|was unable|could not|cannot) (to|) (locate|find|match)',
    ],
    // Exceeded Maximum Delivery Attempts.
    // 550 5.4.7 Maximum number of delivery attempts exceeded
    [
      'connection',
      9,
      '(exceeded|exceeds|reached|hit) (the|) (maximum|max|allowed) (number of|) (delivery|retry|sending|) (attempts|retries|tries) / (maximum|max|too many) (number of|) (delivery|retry|) (attempts|retries|tries) (exceeded|reached|failed|made|) / delivery failed * attempts',
    ],
    // 550 <DATA>: Data command rejected: Reject: too many messages from sender in last 60 minutes
    [
      'rate-limited',
      9,
      'too many (messages|mails|emails) (from|by|sent) * (last|past|in one|in an|within) (minutes|minute|hour|hours|day|days|)',
    ],
    // 550-Your message was rejected by this user and was not delivered
    // 550 blocked by this customer
    [
      'recipient-refused',
      8,
      '(rejected|refused|blocked|declined|denied|bounced) by (this|that|our|your|the) (user|addressee|customer|subscriber|account holder|account owner|mailbox owner)',
    ],
    // 451 requested action aborted: try again later - GL
    ['greylisted', 9, 'try again later gl'],
    // 554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)
    ['reputation', 9, 'ask your postmaster for help * bl'],
    // 550 only registered users may use this system
    // 530 only authenticated users can send mail here
    [
      'auth-required',
      9,
      'only (registered|authenticated|authorized|authorised|logged in) (users|clients|senders|customers) (may|can|are allowed to|are permitted to|should) (use this|send mail here|send mail through|relay|use the)',
    ],
    // 451 message could not be stored
    // 452 The mail cannot be saved
    [
      'server-trouble',
      6,
      '(message|mail|email) (could not|couldn t|cannot|can t|was not) (be|) (stored|saved|written|spooled|queued) / (unable|failed|failure) to (store|save|write|spool|queue) (the|your|this|) (message|mail|email)',
    ],
  ],
}
