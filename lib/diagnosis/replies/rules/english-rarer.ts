// English replies of fewer servers: mailing lists, personal filters, gateways, and the last lines of queues that gave up.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const englishRarer: RuleTable = {
  source: 'what bounce handlers list, and logs that people asked about',
  rules: [
    // 550 Rejected by spamcheck
    // 554 this message was rejected by Recurrent Pattern Detection System
    // 550 you're using a mass mailer
    [
      'spam-content',
      7,
      'spamcheck / recurrent pattern / mass (mailer|mailing) / bulk mailer / (failed|fails) * (anti spam|antispam|spam) (check|checks|test|tests)',
    ],
    // 550 Rejected due to spam
    // 550-5.7.1 Message rejected due to spam or policy
    [
      'spam-content',
      9,
      '(550|554|552) (rejected|refused|blocked) (due to|because of) spam / @message (is|was|has been|) (rejected|refused|blocked) (due to|because of) spam',
    ],
    // 554 The antivirus gateway has detected a problem in your message
    [
      'virus',
      8,
      '(anti virus|antivirus|anti malware|antimalware) (gateway|scanner|engine|software|system|filter|program) (has|) (detected|found|rejected|blocked|refused)',
    ],
    // 550 Mail blocked by a user configured filter
    // 550 message rejected due to user rules
    // 550 recipient id refuse to receive mail
    // 550 User reject the mail
    // 550 account is protected by a challenge system
    // 550 user has restricted SMS e-mail
    [
      'recipient-refused',
      8,
      '(user|recipient) (s|) (configured|defined|created|specified|own|personal) (filter|filters|rule|rules|block) / (by|due to|because of) (user|recipient|personal|the user s|the recipient s) (s|) (rule|rules|filter|filters|preference|preferences|settings|choice|request) / (refuse|refuses|refused) to receive (mail|messages|your|this|any|e mail) / (user|recipient) (reject|rejects|rejected|refuse|refuses) (the|this|your|these) @message / protected by (a|an|the|) (challenge|permission|whitelist|white list) / (user|recipient|subscriber) (has|have) (restricted|limited) *',
    ],
    // 550 The email address used to send your message is not subscribed to this group
    [
      'recipient-refused',
      9,
      'not (a|) (subscribed|subscriber|member|registered) (to|of|with|on) (this|the|that) (group|list|mailing list|forum|newsletter) / (non|un) (member|subscribed) (post|posts|posting|sender|address)',
    ],
    // 550 user is no longer accepting mail
    // 550 This user hasn't entered during last 90 days
    // 550 customer discontinued
    // 550 recipient suspend the service
    [
      'mailbox-disabled',
      8,
      '(user|mailbox|recipient|account|addressee|customer|subscriber) (is|are|) (no longer|not|currently not|not currently) (accepting|receiving) (any|new|more|) @message / (hasn t|has not|have not|haven t) (entered|signed in|logged in|logged on|logged) / (customer|subscriber|member|client) (is|has been|was|) (discontinued|suspended|terminated|deactivated|cancelled|inactive|disconnected) / @user (suspend|suspends) (the|) (service|mail)',
    ],
    // 550 User changed e-mail address
    // 550 This person has changed his email address
    [
      'mailbox-moved',
      8,
      '(changed|changes|changing) (his|her|their|its|the|my|our|) (e mail|email|mail|e mails) (address|addresses|provider|account) / (moved|transferred|migrated) to (a|another|a new|new|) (address|domain|provider|company|mail server|email address) / please update your (address book|contacts|records|address list)',
    ],
    // 550 destination server rejected recipients
    // 554 Transaction failed: jdoe@example.com: Subscriber email is invalid.
    // 550 Cannot route mail to user
    // 550 <>: No thank you rejected: Account Unavailable: Possible Forgery
    [
      'mailbox-unknown',
      9,
      '(server|host) rejected (the|all|your|) (recipient|recipients) / (subscriber|recipient|customer|contact|user) (email|e mail|mail) (address|) (is|was) (invalid|not valid|unknown|incorrect) / (can t|cannot|unable to|could not|couldn t) (route|forward) (mail|message|messages|email|this message) to (this|the|) (user|recipient|mailbox) / no thank you rejected account unavailable',
    ],
    // 451 host name lookup failure
    // 451 nameserver lookup failure
    // 550 no data record of requested type
    // 550 no nameserver entry
    [
      'recipient-domain-unknown',
      9,
      '(host name|nameserver|name server|hostname|mx) lookup (failure|failed|failures) / no data record of requested type / no (nameserver|name server|mx|a) (entry|entries|record|records|data) (for|found|)',
    ],
    // 550 no DNS entries
    ['recipient-domain-unknown', 4, 'no dns (entries|entry|records|record|data)'],
    // 550 <jdoe@example.com>: Recipient address rejected: Address uses MX in loopback address space (127.0.0.0/8)
    ['recipient-domain-unknown', 9, 'recipient address rejected (address|domain) uses mx in'],
    // 550 <jdoe@example.com>: Sender address rejected: Address uses MX in private address space (192.168.0.0/16)
    // 550 domain example.com is a dead domain
    ['sender-domain-unresolvable', 9, 'sender address rejected (address|domain) uses mx in / (is|a) dead domain'],
    // 550 This system will not accept messages from servers/devices with no reverse DNS
    // 450 unresolvable relay host name
    [
      'reverse-dns',
      9,
      '(servers|devices|hosts|systems|machines|ips|clients|server|host|addresses) (with|that have|which have|having|without) (no|a|missing|invalid|any|) (reverse|rdns|ptr) * / unresolvable (relay|client) (host|hostname|name) *',
    ],
    // 450 Please confirm this mail server: http://www.example.com/
    // 450 your server requires confirmation
    ['reputation', 6, 'confirm this (mail|) server / server requires confirmation'],
    // 550 192.0.2.1 is not allowed to send from <example.com> per it's SPF Record
    ['sender-authentication', 9, '(per|by|according to|in) (it s|its|the|their|your|domain s|sender s|) spf (record|policy|rules)'],
    // 550 5.7.1 Backscatter Protection detected invalid or expired email address
    // 550 domain example.com has an outgoing mail suspension
    // 550 Try sending this from a different address or alias using the Reply feature
    // 550 Sorry, no access for this domain
    [
      'sender-refused',
      9,
      'backscatter protection / (outgoing|outbound) (mail|email|) (suspension|ban) / from a different (address|alias|account|email) / no access for this (domain|user|sender)',
    ],
    // 550 empty email address
    ['sender-refused', 5, 'empty (email|e mail|sender|mail|envelope|return) (address|path|sender)'],
    // 550 fully qualified email address required
    [
      'syntax',
      8,
      'fully qualified (email|e mail|mail|sender|recipient) (address|addresses) / smtp line (terminator|terminators|ending|endings) / line (terminator|terminators)',
    ],
    // 554 Transaction failed: Address contains illegal characters in user name: '<"x"@host>'.
    [
      'syntax',
      9,
      '(address|recipient|mailbox|user name|username|local part) (contains|has|with) (illegal|invalid|forbidden) (character|characters) / (illegal|invalid|forbidden|restricted|bad|unsafe|special) (character|characters) in (the|) (user name|username|address|local part|domain|recipient|sender)',
    ],
    // 421 too many spam complaints
    ['rate-limited', 8, '(too many|excessive|high|increased) (spam|abuse) complaints / complaint (rate|rates|level|threshold)'],
    // 421 mx.example.com out of connection slots
    [
      'too-many-connections',
      8,
      '(out of|no|no more|no free|all) (connection|session|smtp|server|) (slots|slot) (available|in use|busy|) / (connection|session) (pool|table) (is|) (full|exhausted)',
    ],
    // 554 remote server is misconfigured
    // 451 unable to connect to the daemon
    // 451 Too many results returned
    [
      'server-trouble',
      8,
      '(server|host|system|mailer|relay) (is|seems|appears) (misconfigured|mis configured|wrongly configured|badly configured|not configured correctly) / (connect|connecting) to (the|a|) (daemon|database|ldap|milter|backend|sql|policy server|local|internal|antivirus|spamd|clamd) / too many results',
    ],
    // 530 you are not authorized to send mail, authentication is required
    // 550 Remote sending only allowed with authentication
    // 550 Perhaps you have not logged into the pop/imap server in the last 30 minutes or do not have SMTP Authentication turned on
    [
      'auth-required',
      9,
      '(authentication|login|smtp auth) is required / smtp (authentication|auth) (turned|switched) on / (only|) (allowed|permitted|accepted|possible) (only|) (with|after|when) (authentication|smtp auth|login|logging in|authenticated|authenticating)',
    ],
    // 553 you are trying to use me [mx.example.com] as a relay, but I have not been configured to let you do this.
    ['relay-denied', 9, 'trying to use me / (not been|not) configured to let / use (this|us|me|our) (server|host|) as a relay'],
    // 554 excessive recursion
    // 554 message was forwarded more than the maximum allowed times
    // 554 your "received:" header counts 25 hops
    [
      'loop',
      8,
      '(excessive|infinite|endless|too much|forwarding) (recursion|recursions|looping|forwarding) / recursive (forward|forwards|forwarding|alias|aliases|mail) / forwarded (more than|too many) * / received * (counts|count) *',
    ],
    // 550 Domain not used for mail
    ['not-accepting', 8, '(not|never) used (for|with) (mail|email|e mail|smtp)'],
    // 550 this server no longer accepts messages with executable attachments
    // 550 the recipient is not accepting mail that contains images
    [
      'content-refused',
      9,
      '(accept|accepts|accepting) (mail|email|messages|e mail) (with|containing|that contain|that contains|which contain)',
    ],
    // 550 we won't accept this email
    ['policy', 4, '(won t|will not|cannot|can t|do not|don t|refuse to) accept (this|your|the) @message'],
    // 450 4.3.0 Spam filter message initialization failure
    // 454 This message could not be scanned for viruses
    // 451 4.7.0 Virus scanner unavailable, try again later
    // 451 4.2.2 <jdoe@example.com> mailbox access error (#3.15)
    [
      'server-trouble',
      9,
      '(virus|antivirus|anti virus|spam|content|antispam|anti spam) (scanner|filter|scan|engine|check|scanning|server) * (unavailable|failure|failed|error|timeout|not available|not responding|down) / (could not|cannot|unable to|can t|couldn t|failed to|not) (be|) (scan|scanned|check|checked) (for|) (viruses|virus|spam) / (mailbox|maildir|mail box|mailstore|message store) (access|open|write|read|lock|io) (error|failure|failed|problem)',
    ],
    // 451 Message Tempfailed
    ['server-trouble', 4, 'tempfail / tempfailed / temp failed / temp fail'],
    // 450 4.2.0 Please wait 5min and then try again
    // 450 4.7.0 Your email is being verified
    [
      'greylisted',
      6,
      'wait * (and|then|before) (then|) (try|trying|retry|retrying|resend|resending) (again|) / your (email|emails|message|mail|emailing|server) is being (verified|checked|validated|analyzed|analysed)',
    ],
    // 554 5.7.1 <jdoe@example.com>: Client host rejected: User (jdoe) not known to us please verify your address book for any typos
    // 550-Callout verification failed: 550 550 invalid recipient
    // Bad destination email address
    // 554 5.7.1 no such folder id
    [
      'mailbox-unknown',
      9,
      'user * not known to us / callout verification failed * (invalid|unknown|no such) @user / bad destination (email|mail|e mail|mailbox) (address|) / no such (mail|) (folder|directory)',
    ],
    // 553 Sender is on user denylist
    [
      'recipient-refused',
      9,
      '(on|in) (the|a|this|) (user|recipient|personal|user s|recipient s) (s|) (denylist|blacklist|blocklist|deny list|black list|block list|blocked senders|ignore list)',
    ],
    // 550 jdoe@example.org has invalid DNS MX or A/AAAA resource record
    ['sender-domain-unresolvable', 8, '(invalid|missing|bad|no) (dns|) mx or a (aaaa|) (resource|dns|) (record|records)'],
    // 550 5.7.1 host mx.foo [192.0.2.1] from unknown TLD #122
    ['reputation', 9, 'host * from (unknown|invalid|rfc2606) (tld|reserved domain)'],
    // 550 5.7.1 UUCP addressing denied #132
    [
      'relay-denied',
      8,
      '(uucp|percent|source|routed|bang) (address|addressing|route|routing|routed|path|paths|addresses|hack) (relaying|) (denied|not|disallowed|rejected|refused|prohibited)',
    ],
    // 550 The domain example.com is banned
    // 550 5.7.1 From header address rejected: you are not authorized to send as <jdoe@example.com>
    ['sender-refused', 9, '(domain|sender domain) * (is|has been) banned / (authorized|authorised|allowed|permitted|entitled) to send as'],
    // 550 Legitimate bounces are never sent to more than one recipient.
    [
      'too-many-recipients',
      9,
      '(bounce|bounces|dsn|dsns|null sender|notifications) * (more than one|multiple|only one|several) (recipient|recipients)',
    ],
    // 500 Line too long
    // 502 TURN disallowed
    // 503 Issue a reset if you want to start over
    // 421 Excessive amounts of data sent to server.
    [
      'syntax',
      9,
      '500 line (is|) too long / (turn|etrn|vrfy|expn|help) (is|command|) (disallowed|not allowed|disabled|not supported|not available|forbidden|not permitted) / (issue|send|need|use) (a|) (reset|rset) / (excessive|large|too large) (amounts|amount) of data',
    ],
    // 474 mx.example.com no DNS A-data returned
    ['reverse-dns', 7, 'no dns (a|ptr|aaaa) (data|record|records) (returned|found|)'],
    // 550-REJECTED - spamtext
    // 553 Blocked Using Spam Pattern, Your Message May Contain The Spam Contents
    ['spam-content', 9, 'spamtext / spam text / spam (pattern|patterns|contents|phrase|phrases|words|keyword|keywords)'],
    // 554 You have attempted to deliver to a bogus and forged e-mail address
    ['mailbox-unknown', 9, '(attempted|attempting|trying|tried) to deliver (mail|) to (a|an) (bogus|forged|fake|invalid|nonexistent)'],
    // 550 5.7.1 Your message wasn't delivered due to an error; example.org requires an upgrade to Enhanced Protection at https://forwardemail.net/my-account/domains
    ['policy', 7, 'requires an upgrade / (must|needs to|has to|should) upgrade (to|his|her|their|the) (plan|account|)'],
    // 554 Blocklisting in effect
    ['reputation', 8, '(blocklisting|blacklisting|block listing|black listing) (is|) (in effect|active|applied)'],
    // 550 5.4.6 Sender Hourly Bounce Limit Exceeded
    // 550 5.4.6 Sender Hourly Quota Exceeded
    [
      'rate-limited',
      9,
      '(sender|sending|account|domain|user) (s|) (hourly|daily|monthly|weekly) (bounce|message|email|mail|sending|) (limit|quota) (is|has been|) (exceeded|reached|over)',
    ],
    // 550 192.0.2.1 is _my_ address
    ['greeting-refused', 9, '<ip> is my (own|) (address|ip|ip address) / is my own (name|hostname|address|ip)'],
    // 452 4.3.1 Out of memory or disk space
    // 452 4.3.1 Insufficient system resources (UsedDiskSpace[/var/spool])
    ['storage-full', 9, 'memory or disk space / useddiskspace / queuedatabasediskspace / disk space (low|exhausted|threshold)'],
    // 554 5.3.2 mail server permanently rejected message (#5.3.0): system not accepting network messages
    ['not-accepting', 9, '(rejected|refused) * system not accepting network messages'],
    // 554 5.5.3 Multiple recipients with null sender not allowed
    [
      'too-many-recipients',
      9,
      '(multiple|several|more than one|too many) (recipient|recipients) (with|for|on|in|from) (a|an|the|) (null|empty|blank) (sender|return path|envelope sender|reverse path)',
    ],
    // 421 Too much failure in SMTP session
    [
      'rate-limited',
      8,
      'too (much|many) (failure|failures|errors|faults|mistakes) (in|during) (the|this|your|) (smtp|mail|) (session|connection|transaction)',
    ],
    // 421 Access is denied from your IP address 192.0.2.1 for audit reason, try later
    ['reputation', 8, 'access (is|) denied (from|for|to) your (ip|ip address|host|network)'],
    // 451 Message doesn't conform to the EMIME standard.
    ['content-refused', 8, '@message (doesn t|does not) (conform|comply) (to|with) * (standard|standards|specification|mime)'],
    // 501 Remote abort the authentication
    ['auth-failed', 7, '(abort|aborted|aborts|cancelled|canceled) (the|) (auth|authentication|login)'],
    // 554 Requested mail action aborted: exceeded storage allocation; too much mail data
    ['mailbox-full', 9, 'exceeded storage allocation'],
    // 554 Relay from your IP address 192.0.2.1 is denied
    // 553 sorry, that domain isn't allowed to be relayed thru this MTA without authentication #5.7.1
    [
      'relay-denied',
      9,
      '554 relay from * (is|) (denied|refused|rejected|prohibited) / (allowed|permitted) to be relayed / relayed (thru|through|via|by) this (mta|server|host|system|machine)',
    ],
    // 554 RCPT <user@example.org> is in the blacklist
    [
      'recipient-refused',
      9,
      '(rcpt|recipient|recipient address|receiver) <addr> (is|was|) (in|on) (the|a|our|) (blacklist|blocklist|black list|block list|deny list)',
    ],
    // 553 sorry, this MTA does not accept masquerading/forging #5.7.1
    ['sender-refused', 9, '(not accept|no|not allow|against) (masquerading|forging|spoofing|forged senders)'],
    // 553 sorry, bounce messages should have a single envelope recipient (#5.7.1)
    ['too-many-recipients', 9, '(should|must|may|can) (only|) have (a|only a|one|only one) (single|) (envelope|) recipient'],
    // 550 5.7.13 Sender was not authenticated for public folder
    ['recipient-refused', 9, 'sender (is|was|) not authenticated (for|to) (public folder|group|mailbox|the group|the mailbox)'],
    // 550 5.7.1 Your Hostname contains illegal chars combinations. Message blocked. http://antispam.example.org/
    ['reverse-dns', 9, '(hostname|host name) (contains|has|with) (illegal|invalid|bad|forbidden) (char|chars|character|characters)'],
    // 550 5.7.1 Messages to this domain is blocked.
    [
      'recipient-refused',
      9,
      '(messages|mail|mails|email|emails) to this (domain|address|user|recipient) (is|are) (blocked|refused|rejected)',
    ],
    // 421 4.7.1 Your host ip address not equal resolved HELO address. Message blocked. http://antispam.example.org/
    ['greeting-refused', 9, '(not equal|not equal to) (the|your|) (resolved|) (helo|ehlo)'],
    // 555 5.7.1 Illegal From:. Message blocked.
    // 555 5.7.1 Numeric From:. Message blocked.
    ['sender-refused', 8, '(illegal|numeric|forged|forbidden) from @message'],
    // 555 5.7.1 Illegal To:. Message blocked.
    ['syntax', 8, '(illegal|numeric) to @message'],
    // 421 4.7.1 You come is too early. Try again some time later.
    ['greylisted', 9, '(come|came|arrived|retried|retry|tried|connected|back) (is|are|) too (early|soon|quickly)'],
    // 550 5.7.1 Illegal Messageid detected. Message dropped.
    ['content-refused', 8, '(illegal|invalid|bad|missing|no|malformed) (messageid|message id)'],
    // 554 5.7.1 The recipient definitively does not want your mail. It will not be delivered but analyzed again.
    [
      'recipient-refused',
      9,
      '(recipient|user|addressee|customer) (definitively|definitely|explicitly|) (does not|doesn t) (want|wish) (to receive|to get|) (your|this|any|such) @message',
    ],
    // 550 Sorry, no access for this ip
    ['reputation', 8, 'no access (for|from) (this|your) (ip|ip address|host|network)'],
    // 421 not connected
    ['connection', 5, '(421|451|450|554) not connected'],
    // 421 #4.4.5 Too many TLS sessions at this time
    // 421 Too many concurrent SMTP sessions
    ['too-many-connections', 9, 'too many (concurrent|simultaneous|open|active|) (tls|ssl|smtp|smtpd) (sessions|connections)'],
    // 554 Liar: That's my hostname
    // 550 Unauthenticated: HELO is an IP only
    // 501 EHLO is our own name
    [
      'greeting-refused',
      9,
      'that s (my|our) (hostname|host name|name|domain) / (helo|ehlo) (is|was) (an|a|our|my) (ip|bare ip|own|hostname|name|literal)',
    ],
    // 501 5.1.8 sender jdoe@example.com contains a domain with no valid MX records
    // 550 your sender address has a domain without an MX record
    [
      'sender-domain-unresolvable',
      9,
      '(sender|from|mail from) (address|) (<addr>|) (contains|has|uses|names) a domain (with no|without|with an invalid|without an|without a) (valid|) mx',
    ],
    // 552 sorry, your message contains a type of attachment that this server doesn't accept (#5.3.4)
    // 554 that kind of attachment is not accepted here
    ['content-refused', 9, '(type|types|kind|kinds|sort) of (attachment|attachments|file|files)'],
    // 550 lowest numbered MX record points to local host
    // 451 lowest-numbered MX record points to local host
    ['loop', 9, 'lowest numbered mx (record|) points to (local host|localhost|me|us)'],
    // 550 Sender-specified routing rejected
    // 550 source routing not allowed
    ['relay-denied', 8, '(sender specified|source|explicit) (routing|route|routes)'],
    // 550 Invalid server token
    // 535 Invalid API token
    ['auth-failed', 9, '(invalid|wrong|unknown|expired|inactive|missing) (server|api|smtp) (token|key)'],
    // 502 5.7.0 Your SMTP account is not yet activated
    // 550 your smtp account has been suspended
    ['policy', 9, '(your|this) (smtp|sending|api) (account|subscription) (is|has|was)'],
  ],
}
