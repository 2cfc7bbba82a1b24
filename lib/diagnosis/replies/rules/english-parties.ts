// What servers of all kinds say in English of one party where the words alone would name another: the sender, the recipient, the client.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const englishParties: RuleTable = {
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.3, in whose steps each party is named',
  rules: [
    // 550 The user has you on their block list
    // 550 You are on the recipient's blacklist
    // 550 user does not receive mail from outside
    // 550 Not permitted to send to this distribution list
    [
      'recipient-refused',
      9,
      '(user|recipient|addressee|receiver) has (you|your address|this sender) (on|in) (their|his|her|a|the) * / you are (on|in) (the|this) (recipient|user|addressee|receiver) s (block list|blocklist|blacklist|black list|denylist|ignore list) / (user|recipient|addressee|mailbox) (does not|doesn t|will not|won t|cannot) (receive|accept|take|get) (mail|email|messages|any mail) from (outside|external|the outside|the internet|strangers|unknown|other) / (not|n t) (permitted|allowed|authorized|authorised) to (send|post|write|mail) to this (distribution list|distribution group|mailing list|list|group|recipient|address|user|mailbox)',
    ],
    // 550 Challenge response required: confirm at http://www.example.com/
    ['recipient-refused', 8, 'challenge response (required|needed|pending|sent) / confirm (your|this) (message|address|identity|email) at'],

    // 550 Your address is on our blacklist
    // 550 Your email address is in our block list
    [
      'sender-refused',
      9,
      '(your|sender|from) (email|e mail|mail|) address is (on|in) (our|the|a|my) (blacklist|black list|blocklist|block list|denylist|deny list)',
    ],
    // 550 spoofed local sender
    // 550 You cannot send mail as our domain
    // 550 mail from our own domain must be authenticated
    // 550 You are using one of our domains as your sender
    [
      'sender-refused',
      9,
      '(spoofed|forged|faked|fake) (local|internal) (sender|address|user|domain) / (cannot|can t|may not|must not|not allowed to|not permitted to) send (mail|email|messages|) (as|using|with) (our|this|a local|an internal|that|one of our) (domain|domains|address|addresses|name|user) / mail from our (own|) (domain|domains|addresses|users) * / (using|use|used) (one of|) our (domains|domain|addresses|address) as (your|a|the) (sender|from|return path)',
    ],
    // 550 Freemail senders are not welcome
    // 550 Anonymous senders not accepted
    [
      'sender-refused',
      8,
      '(freemail|free mail|anonymous|unknown|unverified|bulk|automated|such|these|some) senders (are|) not (welcome|accepted|allowed|permitted|wanted)',
    ],
    // 550 The account you are sending from is suspended
    // 550 Your mailbox has been disabled for sending
    [
      'sender-refused',
      9,
      '(account|mailbox|address|user) (you are|you re|that you are) sending from * / (your|sending|sender s) (account|mailbox|user) (is|has been|was) (disabled|suspended|blocked|restricted|locked|barred) (for|from) (sending|outgoing|outbound)',
    ],

    // 550 The name you gave in HELO has no A record
    // 550 HELO blacklisted
    // 550 Your HELO is blocked
    [
      'greeting-refused',
      9,
      '(name|host|hostname|domain) (you|) (gave|given|sent|used|presented|announced) (in|as|with|by|at) (your|the|) (helo|ehlo) * / (helo|ehlo) (name|hostname|host|string|argument|domain|) (is|has been|was|) (blacklisted|blocklisted|banned|blocked|barred|denied|denylisted)',
    ],

    // 550 This server only accepts encrypted connections
    // 550 Unencrypted sessions are not welcome
    // no shared cipher
    // unsupported protocol version TLSv1.0
    [
      'tls',
      9,
      'only (accept|accepts|allow|allows|take|takes) (encrypted|secure|secured|tls|ssl) (connections|sessions|mail|clients|transport) / (unencrypted|insecure|plaintext|plain text|cleartext) (connections|connection|sessions|session|transport|delivery) (is|are|) not * / no (shared|common|matching|suitable) (cipher|ciphers|protocol|signature algorithm) / (unsupported|wrong|unknown|old) (ssl|tls) (protocol|) version / unsupported protocol version',
    ],

    // 535 account locked due to failed logins
    // 535 user is not allowed to use SMTP
    // 534 Login disabled for this user
    [
      'auth-failed',
      9,
      '(535|534|5.7.8) * (locked|disabled|suspended|blocked|expired|revoked) / (locked|disabled|blocked) (due to|after|because of|for) (too many|repeated|multiple|several|) (failed|bad|wrong|unsuccessful) (logins|login attempts|logon attempts|passwords|attempts|authentications|auth attempts) / 535 * not (allowed|permitted|authorized|entitled) to (use|login|log in|send|relay)',
    ],
    // 550 not logged in
    // 550 You are not logged on
    ['auth-required', 8, '(not|never) logged (in|on)'],

    // 550 Your sender domain has no MX record
    // 451 DNS temporary failure (return MX does not exist)
    // 550 sender's domain publishes null MX
    // 450 sender domain lookup timed out
    [
      'sender-domain-unresolvable',
      9,
      '(sender|sender s|senders|sending|from|return|envelope sender|originating) (domain|host) (has|have|with) (no|a null|null|an empty|bad|invalid) (valid|) mx (record|records|) / (sender|sender s|senders|sending|from|return|envelope sender) (domain|host) (publishes|advertises|declares|uses) (a|) null mx / return mx * (exist|exists|found|resolve|resolved|invalid) / (sender|sender s|sending|from|return) (domain|host) (dns|mx|) (lookup|query|resolution) (timed out|timeout|failed|failure|error|deferred)',
    ],

    // broken pipe
    ['connection', 8, 'broken pipe'],
    // 421 4.3.2 connection cap reached
    // 421 Session ceiling hit
    [
      'too-many-connections',
      9,
      '(connection|connections|session|sessions) (cap|ceiling|maximum|quota|count|pool) (is|was|has been|) (reached|exceeded|hit|exhausted|full)',
    ],
    // 450 This is your first mail to us, please resend later
    // 450 sender/recipient/IP combination not seen before, retry
    [
      'greylisted',
      8,
      '(your|this) first (mail|message|email|e mail|attempt|contact|delivery) * / (combination|triplet|triple|tuple|sender|host|server|ip) (has|) not (been|) seen (before|yet) / (never|not) (seen|met) (you|your server|this sender|this host|this triplet) before',
    ],
    // 550 attachments exceed 25 MB
    // 550 Your message is larger than the recipient allows
    [
      'message-too-large',
      9,
      '(attachment|attachments|attached files) (size|sizes|) (exceed|exceeds|exceeded|exceeding|over|larger|bigger|too) * / (message|mail|email|e mail) (is|was|) (larger|bigger|longer) than (the|this|your|our|that) (recipient|server|user|domain|host|limit|maximum|allowed|permitted|mailbox s limit) *',
    ],
    // 550 Rejected due to your domain's published policy
    // 550 domain example.org says you may not send for it
    [
      'sender-authentication',
      9,
      '(your|sender|sender s|from|sending) domain s (published|own|stated|dmarc|spf) (policy|record|rules) / (may|can|are|is|do) not (allowed to|permitted to|authorized to|authorised to|) send (mail|email|messages|) (for|on behalf of) (it|this domain|that domain|the domain|its)',
    ],
    // 555 MAIL FROM/RCPT TO parameters not recognized
    // 550 commands pipelined before greeting
    // 550 address must be in angle brackets
    [
      'syntax',
      9,
      '(mail from|rcpt to|mail|rcpt) (parameter|parameters|params|options|arguments) (is|are|) (not|un) (recognized|recognised|implemented|supported|known|understood) / (pipelined|pipelining|sent|talking|spoke|speaking|talked) (before|ahead of) (the|) (greeting|banner|reply|response|helo|ehlo|welcome) / (angle brackets|angle bracket)',
    ],
    // 550 country blocked
    // 550 Mail from your country is not accepted
    [
      'reputation',
      9,
      '(country|region|geographic|geoip|geo) (is|are|) (blocked|banned|denied|refused|barred|filtered|not allowed|not accepted)',
    ],
    // 553 BadSenderMX
    // 553 Bad MX of your domain
    ['sender-domain-unresolvable', 8, 'badsendermx / (bad|broken|invalid|bogus) mx (of|for) (your|the sender|sender)'],
    // 554 5.7.1 bulkmail
    ['spam-content', 8, 'bulkmail / bulk mail (rejected|refused|detected|not)'],
    // 550 we do not host that domain
    ['recipient-domain-unknown', 8, '(not|n t) (host|serve|know) (that|this|the) domain'],
    // 550 5.1.2 User reject
    // 550 User rejects mail
    ['recipient-refused', 9, '5.1.2 user (reject|rejects|refuse|refuses) / user (rejects|refuses) (mail|your|this|the|all|messages)'],
    // 451 4.7.1 <mx.example.org[192.0.2.1]>: Client host rejected: Please try again slower
    // 421 Slow down
    [
      'rate-limited',
      9,
      'client host rejected please try again slower / try again slower / (slow down|send slower|send more slowly|sending too fast)',
    ],
    // 550 The domain example.com is currently suspended. Try later.
    ['mailbox-disabled', 8, 'the domain * is (currently|temporarily|) suspended'],
    // 552 MessageWall: MIME/REJECT: Invalid structure
    // 553 Mail data refused by AISP, rule [169648].
    ['content-refused', 8, 'mime reject / (mail|message) data (refused|rejected) (by|for|due)'],
    // 554 MAIL FROM [jdoe@example.org] mismatches client IP [192.0.2.1].
    // 550 Sender domain does not match your IP
    [
      'sender-authentication',
      9,
      '(mail from|mailfrom) <addr> (mismatches|mismatch|does not match|doesn t match) (client|your|the|connecting) ip / (sender|from|mail from) (domain|address) (mismatches|mismatch|does not match|doesn t match) (client|your|the|connecting) ip',
    ],
    // 550 Envelope sender's domain has no A/MX
    // 450 cannot find MX for your domain
    // 550 NXDOMAIN for MAIL FROM domain
    // 550 your domain is not in DNS
    // 550 Sender domain expired
    [
      'sender-domain-unresolvable',
      9,
      '(sender|senders|from|mail from|return path|envelope sender|your) (s|) (domain|host|domain name) (has|have|with|without) (no|any|neither) (valid|) (a|mx|dns|aaaa|address|ns) * / (no|find|found|any|resolve|resolvable) (valid|) mx (record|records|host|hosts|) (for|of|in) (your|the sender|the sender s|sender|mail from|the mail from|from) (domain|address|host) / (nxdomain|servfail) (for|on|of|from) (mail from|the sender|sender|your|the mail from) * / (your|sender|sender s|from|return|mail from) domain (is|was) not (in|found in|listed in|known to|registered in|present in) (the|) dns / (sender|sender s|your|from|sending) domain (has|is|was|) (expired|unregistered|not registered|parked)',
    ],
    // the server hung up
    // getaddrinfo ECONNREFUSED
    // connect ETIMEDOUT 192.0.2.1:25
    [
      'connection',
      8,
      '(server|remote|peer|host|client|end) hung up / econnrefused / etimedout / econnreset / ehostunreach / enetunreach / econnaborted / epipe',
    ],
    // getaddrinfo ENOTFOUND mx.example.com
    ['recipient-domain-unknown', 7, 'enotfound / eai_again / enodata'],
    // 450 ENOSPC
    // 451 can't write to spool: No space left on device
    // 451 /var is full
    [
      'storage-full',
      9,
      'enospc / no space left on (device|disk|the device) / (var|spool|disk|disks|partition|filesystem|file system|volume|hard disk|hard drive) (is|are) full',
    ],
    // 550 Attachment blocked: contains malware
    ['virus', 9, '(contains|contained|containing|with) (malware|ransomware|a trojan|a worm|spyware|a virus|viruses|a known virus)'],
    // 550 No mail accepted for this domain
    // 550 Email service for this domain is disabled
    // 550 Mail to this server is not possible
    // 550 host only sends mail
    [
      'not-accepting',
      9,
      'no (mail|email|e mail|messages) (is|) (accepted|taken|received|allowed) (for|at|on|by) this (domain|host|server|system|machine) / (mail|email|e mail) service (for|on|of) this (domain|host|server) (is|has been|was) (disabled|discontinued|suspended|terminated|stopped|not available) / (mail|email) to this (server|host|machine) is not (possible|accepted|allowed) / (host|server|machine|system) only sends (mail|email|messages)',
    ],
    // 552 hop limit reached
    ['loop', 9, '(hop|hops) (limit|count|maximum|quota) (is|was|) (reached|exceeded|too high|exceeds)'],
    // 450 Mail from new senders is delayed; try again
    [
      'greylisted',
      9,
      '(mail|messages|email) from (new|unknown|unseen|first time) (senders|hosts|servers|clients) (is|are|will be) (delayed|deferred|greylisted|held)',
    ],
    // 554 Cleartext mail not accepted
    // 530 Secure your connection first
    [
      'tls',
      9,
      '(cleartext|clear text|plaintext|plain text|unencrypted) (mail|email|messages|delivery|smtp|transmission) (is|are|) not (accepted|allowed|permitted|supported) / (encrypt|secure) (the|your|this) (connection|session)',
    ],
    // 550 outgoing mail only for authenticated users
    // 553 unauthenticated senders not allowed
    [
      'auth-required',
      9,
      '(only|just) (for|from|to|by) authenticated (users|clients|senders|sessions|hosts) / unauthenticated (senders|users|clients|submission|submissions|relaying|sessions|connections) (is|are|) not (allowed|accepted|permitted)',
    ],
    // 550 Don't greet me with my own name
    ['greeting-refused', 9, '(greet|greeted|greets|greeting) (me|us) with (my|our) own (name|hostname|host name|address)'],
    // 550 bogus return path
    ['sender-refused', 8, '(bogus|fake|strange|nonsensical|unacceptable) (return path|reverse path|envelope sender|sender)'],
    // 550 User opted out of external mail
    ['recipient-refused', 8, '(user|recipient|addressee|mailbox) (has|) opted out'],
    // 550 Recipient moved, no forwarding address
    ['mailbox-moved', 9, 'moved (and left|) no (forwarding|new) address / moved without (a|) forwarding'],
    // 550 This message is addressed to more people than we allow
    // 550 Cc list too long
    [
      'too-many-recipients',
      8,
      'more (people|recipients|addresses|addressees) than (we|allowed|the|permitted|is|are) / (cc|to|bcc|recipient|recipients) list (is|) too long',
    ],
  ],
}
