// What servers of all kinds say in English of names and of lists: whose domain, host or address is missing, forged, barred or welcome.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const englishNames: RuleTable = {
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-7.9 and the sources of spamdyke, Qsmtp, Courier, spamilter and postfwd',
  rules: [
    // 421 Refused. The domain of your sender address has no mail exchanger (MX).
    // 501 5.1.8 Sorry, can't find a mail exchanger for sender address
    // 501 5.4.0 all your mail exchangers have loopback addresses
    // 501 5.4.0 all your mail exchangers point to local networks
    // 550 5.1.8 MX of your domain points to a private network
    // 550 No MX found for the envelope sender
    [
      'sender-domain-unresolvable',
      9,
      '(domain|host) of (the|your) (sender|from|mail from|envelope|return path|return|envelope sender) (address|) (has|have|does|is|cannot|could|can|doesn|isn|was) * / (mail exchanger|mail exchangers|mx|mxs|mx record|mx records) (found|) (for|of|in) (the|your|) (sender|from|mail from|return path|envelope|domain of the sender|sender s) * / (find|have|get|locate) (a|any|the|valid|) (mail exchanger|mx) (record|) for (the|your|) (sender|from|return path|envelope) * / (all|any of|none of|of) your (mail exchangers|mail exchanger|mxs|mx|mx records|mx hosts) / your (mail exchangers|mail exchanger|mxs|mx|mx record|mx records|mx hosts) (is|are|has|have|point|points|resolve|resolves|does|do|cannot|can) / (mx|mxs) of your domain',
    ],
    // 517-RFC 1035 violation: recursive CNAME records for example.org. 517 Invalid domain
    // 517-MX records for example.org violate section 3.3.9 of RFC 1035.
    ['sender-domain-unresolvable', 9, 'rfc 1035 violation / 517 mx records for / mx records for * (violate|violates) / recursive cname'],
    // 554 5.4.4 [internal] Domain Lookup Failed
    // 550 5.4.4 MX lookup failed
    ['recipient-domain-unknown', 8, '(550|554|5.4.4|5.1.2) (internal|) (domain|mx|host) lookup (failed|failure|error)'],

    // 450 No DNS entries for your MTA, HELO and Domain. Contact YOUR administrator
    // 451 4.1.8 Client IP address [192.0.2.1] does not resolve
    // 550 Your IP 192.0.2.1 could not be resolved
    [
      'reverse-dns',
      9,
      'no dns (entries|entry|record|records|name|names) for your (mta|host|server|ip|mail server|mailserver|address) / (client|your|connecting|sending|remote|peer|source) (ip|ip address|address) (<ip>|) (does not|doesn t|did not|could not|cannot|can t|can not) (be resolved|resolve)',
    ],
    // 550 5.7.1 Rejecting due to security policy - Ip address used as MTA hostname '192.0.2.1'
    // 550 5.7.1 Rejecting due to security policy - Invalid source hostname 'example.com'
    // 550 5.7.1 HELO or EHLO greeting expected
    // 550 Bogus client host name
    // 550 You used an IP address as your HELO name
    [
      'greeting-refused',
      9,
      'ip (address|) (used|given|sent|presented) as (a|an|the|your|) (mta|helo|ehlo|host|) (hostname|host name|name|helo|ehlo|greeting) / (used|use|using|gave|sent|with) (an|your|our|my) ip (address|) as (a|an|the|your|) (helo|ehlo|hostname|name|greeting) / (invalid|bad|illegal|bogus|forged|fake|malformed) (source|client|mta|sending|your) (hostname|host name|helo) / (helo|ehlo) * greeting expected',
    ],

    // 550 5.7.1 Rejecting due to security policy - Sender 'jdoe@example.org' has been blacklisted
    // 550 sender envelope address jdoe@example.org is locally blacklisted here.
    // 550 Mail from jdoe@example.org is barred
    // 550 Your address <jdoe@example.org> has been banned
    // 550 The sender jdoe@example.org has been blocked by the administrator
    [
      'sender-refused',
      9,
      '(sender|senders|from|envelope sender|return path|your address|your email address) (envelope|) (address|) <addr> (is|has been|was|are|being|) (locally|permanently|currently|temporarily|) (blacklisted|blocklisted|denylisted|banned|barred|blocked|prohibited|denied|on our|listed|in our|unwelcome|not welcome) *',
    ],
    // 550 mailing lists do not accept null senders
    // 554 5.7.1 <jdoe@example.com>: Recipient address rejected: Policy rejection due to null sender
    // 550 5.7.1 We do not take mail with an empty return path
    [
      'sender-refused',
      9,
      '(not|never|don t|doesn t) (accept|accepting|allow|take|permit|receive) (mail|messages|email|bounces|any mail|) (from|with|) (a|an|the|) (null|empty|blank) (sender|senders|return path|envelope sender|reverse path|envelope) / (due to|because of|has|have|having) (a|an|the|) (null|empty|blank) (sender|senders|return path|envelope sender|reverse path)',
    ],
    // 550 5.7.1 Rejecting due to security policy - Unable to validate Sender address jdoe@example.org
    // 450 Could not validate the sender's address
    [
      'sender-refused',
      9,
      '(unable to|cannot|could not|couldn t|can t|failed to|not able to) (validate|confirm) (the|your|) (sender|sender s|from|envelope sender|return path) (address|mailbox|)',
    ],

    // 554 Refused. Mail is not being accepted at this address.
    // 553 sorry, mail to that recipient is not accepted
    // 550 mail to jdoe@example.com not accepted here
    // 550 Messages for this mailbox are not welcome
    // 550 We are no longer accepting mail for that user
    [
      'recipient-refused',
      8,
      '@message (is|are|) not (being|) (accepted|allowed|welcome|permitted) (at|for|by|to) (this|that|the) (address|mailbox|recipient|user|account) / @message (to|for) (<addr>|that recipient|this recipient|that user|this user|this address|that address|this mailbox|that mailbox) (is|are|) not (being|) (accepted|allowed|welcome|permitted) / (not|no longer) (currently|) accepting (any|) @message (at|for|to) (this|that) (address|mailbox|recipient|user|account)',
    ],
    // 550 5.7.1 Rejecting due to security policy - Recipient has been blacklisted
    // 550 Recipient <jdoe@example.com> is banned
    // 553 This recipient is blocked
    // 550 5.7.1 recipient <jdoe@example.com> black listed
    [
      'recipient-refused',
      9,
      '(recipient|rcpt|addressee|receiver) (address|) (<addr>|) (is|has been|was|are) (locally|permanently|temporarily|) (blacklisted|blocklisted|denylisted|banned|barred|blocked|blackholed) / (recipient|rcpt|addressee|receiver) (address|) <addr> (black listed|block listed|blacklisted|blocklisted|banned|barred|blocked)',
    ],
    // 412 You are not whitelisted by this recipient, please try again later.
    // 550 Your address is not on the recipient's whitelist
    // 550 The sender is not approved by the recipient
    // 557 Access denied <list@example.com> for user <jdoe@example.org>
    // 551 5.7.1 recipient blackholed
    [
      'recipient-refused',
      9,
      '(not|isn t|aren t) (whitelisted|allowlisted|welcomed|approved|authorized|authorised|wanted) (by|for|with) (this|the|that) (recipient|user|addressee|mailbox|receiver) / (recipient|user|addressee|receiver) (s|) (whitelist|allowlist|white list|allow list) / access denied <addr> for (user|sender) / recipient blackholed',
    ],
    // 550 No reply mailbox
    // 550 5.7.1 This is an unmonitored address
    ['recipient-refused', 7, '(no reply|noreply|do not reply|unmonitored|unattended|unread) (mailbox|address|account|inbox|email address)'],
    // 550 5.7.1 Rejecting due to security policy - Recipient undeliverable
    // 550 5.7.1 Rejecting due to security policy - Not deliverable, Please see: http://www.example.com/
    // 550 Reject: Invalid One Time Address
    // 550 Unknown disposable address
    [
      'mailbox-unknown',
      7,
      '@user (is|was|are|) (not deliverable|undeliverable) / policy not deliverable / (invalid|unknown|bad|wrong|no such) (one time|disposable|temporary|tagged|alias|forwarding) (address|mailbox|alias)',
    ],
    // 554 Refused. Mail is not being accepted.
    // 550 Mail is not accepted on this machine
    [
      'not-accepting',
      6,
      '@message (is|are) not being accepted / @message (is|are) not accepted (on|by|at) this (machine|host|server|system|domain)',
    ],
    // 550 very bad karma: -4
    // 550 Your host has negative karma
    ['reputation', 8, '(bad|poor|low|negative|insufficient) (karma|reputation score|trust score)'],

    // 452 4.5.3 Service unavailable, recipients per message limit reached
    // 550 Limit of recipients per session reached
    // 452 Only 10 recipients per mail allowed
    [
      'too-many-recipients',
      9,
      '(recipients|rcpts|addressees) per (message|mail|email|e mail|connection|session|transaction) * / number of (recipients|rcpts|addressees) (per|in|for|allowed) / (recipients|rcpts) (in|for) (one|a|this|the same) (message|mail|email|session|transaction|connection)',
    ],
    // 554 5.7.1 limit of 500 recipients per hour for sender jdoe@example.org exceeded
    // 452 4.5.3 Service unavailable, batch limit reached
    // 500 Number of messages exceeded administrative limit.
    // 450 No more than 200 recipients in 24 hours
    // 421 Message count for this connection reached
    [
      'rate-limited',
      9,
      '(recipients|rcpts|messages|mails|emails|addressees) (per|an|a|each|every|in one|in the last|within one|in) (24|) (hour|hours|day|days|minute|minutes|second|week|month) * / batch limit / number of (messages|mails|emails|transactions|mail transactions) (is|has|) (exceeded|exceeds|exceed|reached|too high|over) / (message|mail) count (for|per|in|on) (this|the|your|a|one) (connection|session|client|host|ip|sender)',
    ],
    // 552 Error: Too much mail data
    // 552 Too much data in this message
    ['message-too-large', 8, 'too much (mail|message|email|) data'],

    // 511 Headers specify no recipients.
    // 550 Message MIME complexity exceeds the policy maximum.
    // 550 Rejected because it contains a broken MIME container (unterminated)
    // 550 5.7.1 Rejecting due to security policy - Inline executable attachement
    // 550 This domain does not accept certain types of attachments as they may contain a virus. It has a file with a .pif attachment
    // 552 Such attachments can carry viruses and are not allowed
    [
      'content-refused',
      9,
      '(header|headers) (specify|specifies|contain|contains|has|have|list|lists|name|names) no / mime (complexity|nesting|depth|structure|container|defect|defects|errors) / (broken|malformed|corrupt|corrupted|illegal|serious|defective|invalid|bad) mime / executable (attachment|attachments|attachement|attachements|file|files|content|contents|code) / (types|kinds|sort|kind) of (attachment|attachments|file|files|attachement|attachements) / attachments * (may|might|could|can) (contain|carry|hold|be) (a|) (virus|viruses|malware|harmful|dangerous) / attachement / attachements',
    ],
    // 502 5.7.0 Sorry, we do not allow this operation
    // 554 5.7.0 Message manually purged
    ['policy', 5, '(not|don t) allow this (operation|action) / manually (purged|removed|deleted|rejected|blocked)'],
    // 550 Invalid address format in HELO
    // 550 Invalid domain or IP given in HELO/EHLO (HELO was mail)
    // 550 HELO is dynamic
    // 550 Your EHLO name looks generic
    // 550 4.7.1 bogus identity
    [
      'greeting-refused',
      9,
      '(invalid|bad|wrong|illegal|malformed|bogus|fake|unacceptable|unknown) * (in|given in|as|for) (the|your|) (helo|ehlo) / (helo|ehlo) (name|hostname|host|) (is|looks|seems|appears|must|should) (a|an|not|be|have|to be|) (dynamic|generic|invalid|bogus|fake|forged|numeric|dialup|local|wrong|empty|unqualified) / (bogus|fake|false|forged|blocked) identity',
    ],
    // 550 MX without A records
    // 550 5.1.8 MX has no address records
    [
      'sender-domain-unresolvable',
      7,
      'mx (record|records|host|hosts|) (without|with no|has no|have no|lacks|lack) (a|any|valid|) (a|address|aaaa|) (record|records)',
    ],
    // 550 5.7.1 Header From <jdoe@example.org> black listed: *@example.org
    // 550 Reply-To jdoe@example.org blocked
    [
      'sender-refused',
      9,
      '(sender|from|reply to|reply) (address|) <addr> (black listed|blacklisted|block listed|blocklisted|blocked|banned|denied|refused)',
    ],
    // 550 No bounces accepted here
    // 550 Bounce messages not wanted
    [
      'sender-refused',
      8,
      '(no|not) (bounces|bounce messages) (are|) (accepted|allowed|wanted|taken|here) / (bounces|bounce messages) (are|) (not|never) (accepted|allowed|wanted|taken)',
    ],
    // 550 5.1.8 192.0.2.1: no such user: sender address
    // 553 5.1.3 invalid mail address: sender address
    [
      'sender-refused',
      9,
      '(no such user|unknown user|user unknown|user not found|no such mailbox|invalid address|invalid mail address|invalid email address) (in|for|as|of|) (the|) (sender|from|return path|envelope sender) (address|)',
    ],
    // 550 5.1.1 recipient has no encryption key on file
    // 550 User has no PGP key
    [
      'recipient-refused',
      9,
      '(recipient|user|mailbox|addressee) (has|have) no (encryption|public|pgp|gpg|openpgp|smime|s mime) (key|keys|certificate|cert)',
    ],
    // 550 5.1.1 No postmaster mailbox is configured here
    ['mailbox-unknown', 9, 'no postmaster (mailbox|account|address) (is|) (configured|defined|exists|set up) (here|)'],
    // 550 5.1.2 The domain in the recipient address does not exist.
    // 550 Host part of the destination address could not be resolved
    [
      'recipient-domain-unknown',
      9,
      '(domain|host|domain part|host part) (in|of|from) (the|your|this) (recipient|destination|rcpt|target|mail|email|to) (s|) (address|) * (does not exist|doesn t exist|not found|unknown|invalid|not be resolved|not resolve|not be found|no mx|unresolvable)',
    ],
    // 550 5.7.23 your ip 192.0.2.1 is not on the SPF allowlist for domain example.org
    // 550 192.0.2.1 is not covered by the SPF record of example.org
    // 550 5.7.1 Sender domain unauthenticated
    // 550 The sending domain is not authenticated
    [
      'sender-authentication',
      9,
      '(not|isn t) (on|in|listed in|part of|covered by|permitted by|allowed by|included in) (the|your|its|their|) spf (allowlist|whitelist|record|records|list|policy) / (sender|sending|from|your|message) domain (is|was|) (unauthenticated|not authenticated|unaligned|not aligned) / (unauthenticated|unaligned) (sender|sending|from|) domain',
    ],
    // 554 5.7.1 DZCNT 192.0.2.1: message refused. your host name(mail.example.org) dosen't match with your ip address
    // 550 Your hostname does not match your IP
    [
      'reverse-dns',
      9,
      '(hostname|host name|rdns|ptr|name) * (doesn t|does not|dosen t|didn t|did not|not) match (with|to|) (your|the) (ip|ip address|address|client)',
    ],
    // 452 4.2.2 more than 500 messages in past 1m0s from your ip/network
    // 452 More than 1000000 bytes in the last minute
    [
      'rate-limited',
      9,
      '(more than|over|exceeded|exceeding) * (messages|mails|emails|bytes|octets|mb|connections|recipients|commands) (in|within|during|over) (the|) (past|last|previous|one|a|an|space)',
    ],
    // 550 karma penalty
    ['reputation', 7, 'karma (penalty|too low|is too low)'],
    // 550 this bounce message does not have 1 recipient
    ['too-many-recipients', 9, '(bounce|bounces|dsn|null sender) * (not|n t|must) have (1|one|a single|exactly one) recipient'],
    // 550 Header From exist, but not have a valid address
    // 554 5.7.1 Header Reply-To is missing
    // 550 Header Date has no value
    [
      'content-refused',
      9,
      'header (from|sender|reply to|reply|to|date|message id|subject) (exist|exists|have|has|is|contains|must|does|missing|field|line)',
    ],
    // 553 5.1.8 sender <jdoe@example.org> from example.org has no MX record
    // 451 4.4.3 sender <jdoe@example.org> from example.org MX lookup error
    // 453 4.4.3 Policy analysis reports DNS error with your source domain.
    // 451 DNS failure for the sender domain
    [
      'sender-domain-unresolvable',
      9,
      '(sender|mail from|return path) <addr> * (has|have|with|without) (no|any) (mx|a|dns|address) (record|records) / (sender|mail from|return path) <addr> * (mx|dns) (lookup|query|) (error|failed|failure|timeout) / (dns|mx|resolver) (error|errors|failure|failures|problem|trouble) (with|for|on|of|in) (your|the|) (source|sender|sending|from|originating|originator|return|envelope sender) (s|) (domain|address|host)',
    ],
    // 553 5.4.3 Policy analysis found DNS error on the target address.
    // 451 DNS failure for the recipient domain
    [
      'recipient-domain-unknown',
      9,
      '(dns|mx|resolver) (error|errors|failure|failures|problem|trouble) (with|for|on|of|in) (your|the|this|) (target|recipient|destination|remote) (s|) (domain|address|host)',
    ],
    // 423 Dns resolve error
    // 526 No data by dns resolve
    ['recipient-domain-unknown', 7, 'dns resolve (error|failed|failure|timeout) / (by|in|from|during) dns (resolve|resolving|resolution)'],
    // 550 5.1.1 <jdoe@example.org> sender is blacklisted
    // 550 Sender has been banned
    [
      'sender-refused',
      9,
      '(sender|envelope sender|return path) (is|has been|was) (permanently|locally|) (blacklisted|black listed|blocklisted|block listed|denylisted|banned|barred) / (sender|from|return) address (is|was|) not accepted',
    ],
    // 550 We are not accepting emails from example.org at this time
    ['sender-refused', 9, '(we|us) (are|re) (currently|) not accepting (mail|messages|email|emails) from * at this time'],
    // 550 5.7.1 BATV check failed for bounce sender <> rcpt jdoe@example.com
    // 550 Bounce with an invalid PRVS signature
    [
      'sender-refused',
      8,
      '(batv|prvs|bounce address tag|bounce tag|backscatter) * (fail|fails|failed|failure|invalid|missing|bad|expired) / (invalid|missing|bad|expired|no) (batv|prvs|bounce tag) *',
    ],
    // 550 5.1.0 Message rejected: forged Sender address, claims to be local user but isn't authenticated
    // 550 Sender claims to be one of our users
    [
      'sender-refused',
      9,
      '(claims|claim|claiming|pretends|pretending) to be (a|an|one of|) (our|local|internal) (users|user|address|addresses|sender|senders|people)',
    ],
    // 550 5.7.0 mail.example.org [192.0.2.1] claims to be us "example.net"
    // 550 You claim to be me
    [
      'greeting-refused',
      8,
      '(claims|claim|claiming|pretend|pretends|pretending) to be (us|me|myself|this host|this server|our host|our server)',
    ],
    // 554 5.7.1 Contact postmaster@example.net, but we do not accept mail from your server as it appears to be an open relay
    // 554 We will not take mail from your host, which is a source of phishing
    [
      'reputation',
      9,
      '(not|never) (accept|take|receive|want) (mail|email|messages|any mail) from your (server|host|ip|network|machine|system|provider) (as|since|because|which|that|due to|for|until) *',
    ],
    // 554 5.7.1 your host is sending us viruses
    ['virus', 9, 'your (host|server|machine|computer|system|ip|client) * (sending|sends|sent|spreading|spreads) (us|out|) @virus'],
    // 550 5.7.1 <jdoe@example.com> - you do not have permission to send Internet mail
    // 550 Your account has no right to send external mail
    [
      'policy',
      8,
      '(permission|permissions|right|rights|privilege|privileges|allowed|permitted|authorized) to send (internet|external|outside|outbound|outgoing|remote) (mail|email|e mail|messages)',
    ],
    // 559 Invalid rcptto
    ['mailbox-unknown', 8, '(invalid|unknown|bad|wrong) rcptto'],
    // 557 The length of DATA content is achieved the maximum threshold
    // 552 Size of the message body over the limit
    [
      'message-too-large',
      9,
      '(length|size) of (the|your|this|) (data|message|mail|email|body|content|attachment|attachments) * (maximum|max|limit|threshold|exceed|exceeds|exceeded|exceeding|too)',
    ],
    // 554 Reject by content spam
    ['spam-content', 8, 'content spam / spam (content|contents|body|subject)'],
    // 550 5.7.1 message rejected, SIQ score 12 too low
    ['spam-content', 6, 'score * too (low|high)'],
    // 554 5.7.1 possible mailloop - oversized header (100250)
    [
      'loop',
      9,
      '(possible|suspected|probable|potential|likely) (mailloop|mail loop|mailing loop|message loop|routing loop|loop) / mailloop',
    ],
    // 432 Recipient's incoming mail queue has been stopped
    // 450 Inbound delivery is paused
    [
      'not-accepting',
      8,
      '(incoming|inbound) (mail|message|messages|email|) (queue|delivery|deliveries|mail|messages|traffic|reception) (has been|have been|is|are|was|) (currently|temporarily|) (stopped|suspended|halted|paused|on hold|switched off|turned off)',
    ],
    // 554 Refused. Your domain name is listed in the RHSBL at rhsbl.example.net
    // 550 Your domain appears in our RHSBL
    ['reputation', 8, '(listed|found|appears|is) (in|on|by) (the|a|an|our|) (rhsbl|dnsbl|rbl|dnsrbl|rhsrbl|uribl|surbl|dbl|dnsblocklist)'],
    // 550 not welcome here
    // 550 Mail like yours is not welcome on this server
    ['policy', 5, 'not welcome (here|at this|on this|at our|on our)'],
    // 550 5.7.1 reject IP in client name host-192-0-2-1.example.org [192.0.2.1] (1)
    ['reverse-dns', 8, 'ip (address|) in (client|host|your|the|) (name|hostname|host name|ptr|rdns|reverse dns)'],
    // 554 5.1.2 Sender contains a disallowed domain
    // 550 5.7.1 sender address does not accept mail: host mx.example.com said 550 User unknown
    // 550 Your domain does not receive bounces
    [
      'sender-refused',
      9,
      '(sender|from) (address|) (contains|has|uses|is in|is from) (a|an|our|the|) (disallowed|banned|blocked|forbidden|blacklisted|prohibited|bad) (domain|address|host|name) / (sender|your|from|return|envelope sender) (address|domain|mailbox|mail server|server|host) (does|do|did|will) not (accept|receive|take) (mail|email|messages|bounces|replies|dsn|dsns|any)',
    ],
    // 554 5.7.1 Access denied to sender address <jdoe@example.org> (domain publishes a deliberately invalid MX record)
    [
      'sender-domain-unresolvable',
      9,
      'domain (publishes|has|with|advertises|uses) (a|an|) (deliberately|intentionally|) (invalid|bogus|bad|broken|fake|illegal) mx (record|records|)',
    ],
    // 554 5.7.0 Antivirus warning messages are not accepted here.
    [
      'content-refused',
      9,
      '(antivirus|anti virus|virus) (warning|warnings|notification|notifications|alert|alerts) (message|messages|mail|mails|) (are|is) not (accepted|wanted|allowed|welcome) *',
    ],
    // 554 5.7.1 Not accepting connections from mail.example.org
    ['reputation', 9, 'not accepting (connections|connection) from'],
    // 550 5.7.1 trapped by honeypot
    ['reputation', 8, '(trapped by|hit|hits|hitting|caught by) (a|our|the|) (honeypod|honeypot|honey pot|spamtrap|spam trap)'],
    // 450 Split transaction, send the others again
    ['too-many-recipients', 9, 'split (the|your|this|) (transaction|message|delivery|session)'],
    // DNS Error: Unable to resolve the IP address for the specified host of the Mail Exchange (MX) server for the domain
    ['recipient-domain-unknown', 9, 'host * of the (mail exchange|mail exchanger|mx) (mx|) (server|servers|host|hosts) *'],
    // 550 example.com has installed an invalid MX record with an IP address instead of a domain name on the right hand side.
    ['recipient-domain-unknown', 8, 'installed an invalid mx (record|)'],
  ],
}
