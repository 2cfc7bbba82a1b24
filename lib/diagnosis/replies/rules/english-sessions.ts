// What servers of all kinds say in English of the session itself: its commands, TLS, logging in, and what broke on the way.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const englishSessions: RuleTable = {
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.3 and the sources of Courier, Sendmail, Momentum, qmail-ldap and spamdyke',
  rules: [
    // 554 Improper recipient address. Try supplying a domain name.
    // 550 5.1.2 You must specify a domain
    // 554 Refused. You must specify at least one valid recipient.
    // 501 Please give a full domain name
    // 550 A valid address is required.
    [
      'syntax',
      8,
      '(supply|supplying|specify|give|provide|missing) (a|the|your|) (full|fully qualified|valid|) domain (name|) / improper (recipient|sender|) address / (specify|supply|give|provide) (at least|) (one|a|an) (valid|) (recipient|email address|address) / valid (email|mail|e mail|recipient|) address is required',
    ],
    // 554 Refused. You are not following the SMTP protocol.
    // 554 Your mail software violates RFC 821
    // 550 Your server does not comply with RFC 5321
    // 501 5.1.7 Recipient address does not conform to RFC-2821 syntax
    [
      'syntax',
      9,
      '(not|n t) (following|follow|obey|obeying|speaking|speak) (the|) (smtp|esmtp|rfc|protocol) / (violates|violating|violate|breaks) (the|) (smtp|rfc 821|rfc821|rfc 2821|rfc 5321|rfc2821|rfc5321) / (client|server|host|software) (does not|doesn t) (comply|conform) (with|to) / (address|recipient|sender|mailbox) (does not|doesn t) (comply|conform) (with|to) (rfc|the|2821|5321)',
    ],
    // 503 No auth during mail transaction
    // 503 5.5.0 AUTH not permitted during a mail transaction
    // 503 5.5.1 AUTH not allowed within a transaction
    [
      'syntax',
      9,
      '(auth|authentication|starttls|tls|ehlo|helo) (command|) (is|) (not|never|) (permitted|allowed|possible|) (during|within|inside|in) (a|the|) (mail|) transaction',
    ],
    // 501 5.1.3 8-bit character in mailbox address "x"
    // 553 5.1.0 Address "jdoe@example.com" too long (256 bytes max)
    // 553 5.1.2 Local part must not begin with a dot
    // 501 Non-ASCII characters in recipient address
    // 501 Path too long
    [
      'syntax',
      9,
      '(8 bit|8bit|eight bit|non ascii|unprintable|control) (character|characters|chars|data) in (the|) (mailbox|email|mail|e mail|recipient|sender|envelope|local part|address|path|command) / (address|path|local part|localpart|recipient|sender|domain name) (<addr>|is|) too long / (local part|localpart|user name|mailbox name|domain|host name) (must|may|can|should) not (begin|start|end|contain) / (begins|begin|starts|start|ends|end) with a (dot|period)',
    ],
    // 553 5.6.7 Non-ASCII addresses not permitted
    // 550 International mail addresses are not supported here
    [
      'syntax',
      9,
      '(unicode|smtputf8|internationalized|international|non ascii) (e mail|email|mail|) (address|addresses|message|messages|senders|recipients|mailboxes)',
    ],
    // 550 5.5.1 RFC2821 HELO/EHLO needed
    ['syntax', 7, '(helo|ehlo) (is|) (needed|wanted)'],

    // 554 Command refused due to lack of security
    // 500 Unable to set minimum security level.
    // 554 5.7.1 wrong TLS fingerprint
    // 554 5.7.1 TLS keylength < 64
    // 450 4.7.0 mx.example.com not listed in SANs
    // 550 5.7.1 do not try TLS with mx.example.com [192.0.2.1]
    // 403 4.7.0 server not authenticated.
    // 454 4.7.0 certificate subject does not match the host name
    [
      'tls',
      9,
      'lack of security / (minimum|required|sufficient) security (level|strength) / (tls|ssl|certificate|cert) (fingerprint|keylength|key length|keysize|key size|cipher|ciphers|subject|issuer|chain) / (in|of) (the|) (sans|san|subject alternative names|subjectaltname) / (not|never|don t) (try|use|attempt|offer|accept) (tls|ssl|starttls) / server not authenticated / (certificate|cert) * (does not|doesn t|did not|didn t) match / (encryption|cipher) (is|) too weak',
    ],

    // 535 Invalid user
    // 535 5.7.8 vpopmail: no such user
    // 535 auth: unknown account
    // 550 Login credentials no longer valid. Please re-authenticate.
    // 535 Your password is not valid any more
    [
      'auth-failed',
      9,
      '535 * (unknown|invalid|no such|nonexistent|bad|wrong|incorrect) (user|username|account|login|mailbox|password|recipient|address|credentials) / 535 * (user|account|mailbox) (unknown|not found|is unknown|does not exist|doesn t exist) / (login|credentials|password|passphrase|username and password|username or password|token) (credentials|) (is|are|was|were|) (no longer|not|never|in) (valid|accepted|correct|right) / (please|must) (re authenticate|reauthenticate)',
    ],
    // 530 5.5.1 Invalid command: Must issue an AUTH command first
    // 530 Issue AUTH first
    // 550 Send an AUTH command before MAIL
    [
      'auth-required',
      9,
      '(issue|send|use|give) (an|the|) (auth|authentication) (command|) (first|before) / (auth|authenticate|authentication|login) (first|before) (mail|sending|rcpt|you)',
    ],

    // 451 4.4.1 connection to mail server rejected
    // 451 4.4.2 communication with mail server failed
    // 421 4.4.0 no MXs for this domain could be reached at this time
    // 451 None of the mail servers responded
    // 450 4.4.1 Connection to the remote host was refused
    [
      'connection',
      9,
      '(connection|connections|connecting|connect) to (the|a|your|) (mail|remote|destination|upstream|next|target|recipient|receiving|) (server|host|mta|peer|hop|system) (was|is|has been|) (rejected|refused|failed|dropped|closed|lost|reset|timed out) / (communication|conversation|talking|dialog) with (the|) (mail|remote|destination|upstream|) (server|host|mta|peer) (has|) (failed|broke|broken|was lost|timed out|ended) / (no|none of the|none of its|not any of the) (mx|mxs|mail servers|mail exchangers|mail hosts|hosts|exchangers) * (reached|reachable|contacted|responded|responding|answered|answering)',
    ],

    // 451 4.3.2 can not connect to queue
    // 451 4.5.0 Storing to SQL database failed: timed out
    // 450 4.7.1 Submission rate limiting is temporarily unavailable; try again later
    // 421 4.3.4 allocated resources exceeded
    // 451 Redis backend unreachable
    // 451 4.7.1 Greylisting database is down
    // 454 oops, child won't start and I can't auth
    [
      'server-trouble',
      9,
      '(connect|connecting|connection|write|writing|talk|access) to (the|our|) (queue|mail queue|spool|sql|mysql|ldap|redis|db|filter|scanner|policy service|auth server|backend server) / (sql|mysql|pgsql|postgresql|ldap|redis|db|database|backend) (server|db|database|query|lookup|connection|) (has|is|) (failed|timed out|timeout|down|unreachable|unavailable|gone) / (sql|mysql|ldap|redis|db|database) * failed (timed out|timeout) / (limiting|limiter|greylisting|filtering|scanning|filter|scanner|checker|lookup|verification) (service|database|server|system|) (is|) (temporarily|currently|) (unavailable|not available|down|offline|unreachable) / (allocated|available|system|server) resources (are|) (exceeded|exhausted) / child (won t|will not|did not|didn t|crashed|died)',
    ],
    // 450 Temporary resolver error (timeout)
    // 451 Resolver failure
    [
      'server-trouble',
      9,
      '(temporary|temp|dns|name) resolver (error|failure|problem|timeout) / resolver (error|failure|timeout|timed out)',
    ],
    // 501 5.5.4 HELO needs a domain or an address
    // 501 5.5.4 DSN extension is not supported.
    // 555 5.5.4 CHUNKING not implemented
    [
      'syntax',
      9,
      '(helo|ehlo) (needs|requires|require|need|wants|expects) (a|an|one|) (domain|host|hostname|argument|name|address|parameter) * / (dsn|chunking|size|pipelining|binarymime|bdat|esmtp|etrn|vrfy|expn|turn|rrvs|deliverby|notify|orcpt|envid) (extension|extensions|parameter|parameters|option|options|keyword|command|) (is|are|) (not|un) (supported|implemented|recognized|recognised|enabled|available|offered)',
    ],
    // 421 4.3.0 too long idle time. You are disconnected
    // 421 You have been idle for too long
    [
      'connection',
      8,
      '(idle|inactivity) (time|period|too long|for too long|timeout|limit) / (too long|long) (idle|inactive) / (been|were|was) (idle|inactive) / you (are|were|have been|will be) disconnected',
    ],
    // 500 Only LHLO is allowed when running LMTP
    // 500 LHLO is only allowed when running LMTP
    // 504 Only MAIL FROM: is implemented on this server
    // 502 5.0.0 I'm afraid I can't do that.
    [
      'syntax',
      8,
      'only (lhlo|ehlo|helo|mail from|rcpt to|auth login|auth plain|starttls) (is|are|) (allowed|implemented|supported|accepted|understood) / (lhlo|ehlo|helo) (is|) (only|not) (allowed|accepted) / afraid i can t do that',
    ],
    // 501 5.5.4 ENVID data contains illegal characters!
    // 501 Domain contains invalid characters
    // 553 Invalid character
    [
      'syntax',
      9,
      '(envid|orcpt|auth|parameter|param|argument|command|address|local part|localpart|domain|hostname|host name|mailbox name|user name|path) * (contains|contain|containing|has|have|includes) (illegal|invalid|bad|forbidden|disallowed|unallowed) (character|characters|chars) / (500|501|553|555) (invalid|illegal|bad) (character|characters)',
    ],
    // 501 5.1.2 Malformed destination domain (IDNA conversion failed)
    // 501 Malformed sender domain
    // 521 5.5.2 Error reading DATA: invalid line ending
    [
      'syntax',
      9,
      '(idna|punycode|idn) (conversion|encoding|decoding|) (failed|failure|error|invalid) / (malformed|misformed|ill formed) (sender|source|destination|recipient|target) (domain|address|host|mailbox) / (invalid|bad|wrong|mixed|illegal) line (ending|endings|terminator|terminators|break|breaks)',
    ],
    // 503 Bad sequence of commands (TLS required)
    // 550 5.7.3 Security level check failed
    // 550 TLS security level too low
    [
      'tls',
      9,
      'sequence of commands (tls|ssl|starttls|encryption) (is|) (required|needed) / security level (check|requirement|) (failed|not met|too low|insufficient|not reached)',
    ],
    // 451 4.3.0 DKIM signing failed
    // 451 Could not sign the message
    [
      'server-trouble',
      9,
      '(dkim|arc|message|mail) signing (failed|failure|error|problem) / (could not|cannot|unable to|failed to) sign (the|your|this|) (message|mail)',
    ],
    // Greeting never received
    // No banner received from mx.example.com
    [
      'connection',
      8,
      '(greeting|banner|welcome|reply|response|answer) (was|) (never|not) (received|seen|sent|arrived|came) / (no|without) (a|an|) (greeting|banner|welcome) (message|) (received|from|by|within)',
    ],
    // 552 5.1.1 <jdoe@example.com> Mailbox delivery failure policy error
    ['policy', 9, 'mailbox delivery failure policy error'],
    // 451 4.3.0 Could not SpamAssassin scan message
    // 451 4.3.0 Could not virus scan message
    // 451 4.3.0 Could not resolve virus scanner hostname
    // 451 4.3.0 DNS error doing RBL lookup
    // 451 4.1.0 Sorry, I could not verify that recipient (internal temporary error).
    [
      'server-trouble',
      9,
      '(could not|couldn t|cannot|can t|unable to|failed to|not able to) (virus|spam|spamassassin|clamav|antivirus|content|malware|) (scan|check for viruses) (the|your|this|) (message|mail|email|attachment|attachments) / (could not|couldn t|cannot|can t|unable to|failed to) (resolve|find|reach|contact|start|open|initialize|connect to|load) (the|our|) (virus|spam|spamassassin|clamav|content|antivirus|malware|clamd|spamd) (scanner|scanners|filter|checker|daemon|server|engine|hostname) / dns (error|failure|timeout|problem) (doing|during|in|on|with|while doing) (the|a|an|) (rbl|dnsbl|blacklist|blocklist|dns list) (lookup|query|check|lookups) / internal temporary error / temporary internal error',
    ],
    // 554 5.1.2 Address does not contain a fully qualified domain name
    // 554 5.1.2 Recipient address may not be empty
    // 500 5.4.0 Too long line, closing connection
    // 501 Error: NOTIFY=NEVER cannot be combined with other values
    // 533 no support for internationalised mailbox name
    [
      'syntax',
      9,
      '(address|recipient|mailbox) (address|) (does not|doesn t|must) (contain|have|include) (a|the) (fully qualified|full|valid|) domain (name|part|) / (recipient|rcpt|destination) (address|) (may|must|can|should) not be (empty|blank|null) / too long (line|lines|command|commands|argument|parameter) / (notify|ret|envid|orcpt|body|size) (never|success|parameter|value|) (cannot|can not|must|may not|must not) be / (internationalised|internationalized|international|utf 8|utf8) mailbox (name|names)',
    ],
    // 550 5.0.0 Handshake error
    ['tls', 7, 'handshake (error|errors)'],
    // Server closed the connection
    // The remote host has dropped the session
    // Invalid greeting. response=421 Service not available
    [
      'connection',
      8,
      '(server|host|peer|remote|side) (has|unexpectedly|) (closed|dropped|ended|terminated|reset|broke) (the|) (connection|session|socket) / (invalid|unexpected) greeting (response|from server|from the server)',
    ],
    // Empty credentials for "PLAIN"
    ['auth-failed', 8, '(missing|empty) (credentials|password) / no password (for|given|supplied|provided|were|was)'],
    // 450 Onward transmission not accepted
    ['server-trouble', 6, 'onward (transmission|delivery)'],
    // 550 5.1.6 <jdoe@example.com>: Recipient address rejected: undeliverable address: User has moved to jdoe@example.net
    // 550 jdoe@example.com is now jdoe@example.net
    [
      'mailbox-moved',
      9,
      '(user|mailbox|account|recipient|address) has moved to / recipient address rejected (undeliverable address|) user has moved / <addr> is now <addr>',
    ],
    // 452 One recipient per transaction, try again
    // 450 Only one recipient at a time
    ['too-many-recipients', 9, '(one|a single|only one|1) recipient (per|at a time|only|allowed|is allowed|for each)'],
    // 452 Server storage limit reached
    [
      'storage-full',
      9,
      '(server|system|spool|queue|host) (storage|disk|disk space) (limit|quota) (reached|exceeded|is reached|is exceeded|has been reached)',
    ],
    // 550 We no longer accept mail at this server
    // 550 Incoming mail is disabled for this domain
    // 550 The domain has been decommissioned and no longer receives mail
    [
      'not-accepting',
      9,
      '(no longer|not|never) (accept|receive|take) (mail|email|e mail|messages) (at|on) this (server|host|machine|system) / (incoming|inbound) (mail|email|e mail|messages) (is|has been|are) (disabled|blocked|switched off|turned off) (for|on|at) (this|the|that) (domain|host|server) / domain (is|has been|was) (decommissioned|shut down)',
    ],
    // 554 Message rejected: delivered-to loop
    // 554 Cyclic forwarding detected
    // 554 This message has already passed through this server
    [
      'loop',
      9,
      'delivered to loop / (cyclic|circular|recursive) (forwarding|routing|delivery|alias|aliases|redirect|redirection) / already (passed|been|went|gone) through (this|our) (server|host|system|machine)',
    ],
  ],
}
