// What servers of all kinds say in English of the session: authentication, TLS, syntax, trouble, loops, lost connections.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const englishProtocol: RuleTable = {
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.2',
  rules: [
    // 550 Please receive your mail before sending
    ['auth-required', 9, '(receive|check|fetch|retrieve|download|pick up) your (mail|e mail|email|messages) (before|first)'],
    // 554 Command died with status 1
    // 451 Command time limit exceeded
    ['server-trouble', 8, 'command died / command time limit / (script|program|pipe|filter) (died|timed out|failed|exited)'],
    // 554 this message has been in the queue too long
    ['connection', 6, '(in|been in) (the|) queue too long'],
    // host has been unreachable for too long
    ['connection', 9, 'unreachable for too long'],
    // 534 5.7.9 Please log in with your web browser and then try again
    ['auth-failed', 9, 'log in (with|via|through|using) your (web|) browser'],
    // 530 5.7.0 Who are you? Sign in before you send
    ['auth-required', 8, '(sign|signed|logged|log) (in|on) (before|first|to send) / please (sign|log) in'],
    // 454 4.7.0 Gateway could not build an XOAUTH2 token
    [
      'auth-failed',
      7,
      '(xoauth2|oauth|oauth2|access|bearer|authentication|auth) (token|tokens) * / (credentials|token|password) (revoked|expired|rejected) / xoauth2',
    ],
    // 421 4.4.2 Connection dropped due to TlsNegotiationFailed
    [
      'tls',
      9,
      'connection (dropped|closed|lost) (due to|) (tlsnegotiationfailed|tls negotiation failed|tls error) / tlsnegotiationfailed / tls negotiation (failed|failure|error) / tlsfailed / sslhandshake',
    ],
    // 530 5.7.57 Client was not authenticated to send anonymous mail during MAIL FROM
    ['auth-required', 9, 'not authenticated to send'],
    // 554 mx.example.com ESMTP not accepting connections
    ['not-accepting', 6, 'not accepting (connections|smtp connections|any connections)'],
    // 451 4.3.5 <jdoe@example.org>: Sender address rejected: Server configuration problem
    [
      'server-trouble',
      9,
      '(sender|recipient|client|helo|end of data|data) (address|host|command|) rejected (server configuration problem|server configuration error|temporary lookup failure|internal error)',
    ],
    // 421 4.3.2 Error writing to mail file
    ['storage-full', 8, '(error|failed|failure) writing to mail file / writing to mail file'],
    // 554 mx.example.com does not accept incoming mail
    [
      'not-accepting',
      8,
      '(does|do|will) not (accept|receive|take|handle) (any|incoming|inbound|external|any incoming|any inbound) (mail|email|messages|e mail|smtp)',
    ],
    // 421 4.7.5 Could not establish trusted TLS connection
    [
      'tls',
      9,
      'trusted (tls|ssl|connection|channel) / (session|connection|channel|link) (is|was|must be|has to be|) (not|un|) (encrypted|secured) / not encrypted / unencrypted (connection|session|connections|sessions) / security subsystem / (establish|negotiate) (a|) (tls|ssl|secure|encrypted) *',
    ],
    // 550 No such domain at this location (jdoe@example.com)
    ['recipient-domain-unknown', 8, 'no such (domain|host|hostname) / no domain (by|of|with) (that|this) name'],
    // 550 5.4.4 No mail exchanger for example.com
    [
      'recipient-domain-unknown',
      8,
      'no (mail exchanger|mail exchange|mx|mx record|mail host|mail server) (for|found|at|exists|records|defined) / (dns|mx) (lookup|resolution) (failed|failure|error|problem) (for|of|on|) / (could not|couldn t|cannot|can t|unable to) (resolve|find|look up|lookup|locate) (host|domain|mx|the host|the domain|address)',
    ],
    // 450 4.2.0 mailbox locked by another process
    [
      'server-trouble',
      8,
      '(mailbox|maildir|user|spool|file) (is|) locked by (another|a|other) / (upstream|backend|internal|database|ldap|storage|spool) (error|failure|timeout|unavailable|problem) / delivery (error|timeout|unavailable|problem)',
    ],
    // 530 5.7.0 Authentication required
    // 550 SMTP AUTH is required for this server
    // 550-Please turn on SMTP Authentication in your mail client.
    [
      'auth-required',
      7,
      '(authentication|auth|authorization|login|authenticate|authenticated|authorisation|smtp auth|smtp authentication) (is|credentials|first|) (required|needed|necessary|mandatory|first|before) / (must|need|needs|have|has|should|please|requires|require|required|required to) (to|be|first|) (authenticate|authenticated|authentication|auth|login|log in|log on|logged in|be authenticated|issue auth|smtp auth|authorize|do pop|check your mail|check mail|check for new mail|use smtp auth|use smtp authentication|provide a username) / (turn on|enable|use|switch on|activate|without|requires|require) (smtp|your|) (authentication|auth) / (not|un|you are not|you re not) (authenticated|logged in|authorized to send|authorised to send) (user|users|sender|connection|to send|yet|) / (requires|require|required) (smtp|user|valid|) (authentication|auth|login) / unauthenticated (senders|users|user|access|clients|connections|client|smtp) * / anonymous (access|smtp|users|user|clients|senders) * / (no auth|no authentication|noauth) / pop (before|first) (smtp|) / pop before smtp / (submission|port 587) (requires|only|is) / log in (first|before|to) / unauthenticated / not logged in',
    ],
    // 535 5.7.8 Error: authentication failed
    // 535 Incorrect authentication data
    // 535 5.7.8 Username and Password not accepted
    [
      'auth-failed',
      7,
      '(authentication|auth|login|logon|sasl|authenticate|authentification|auth login|auth plain|smtp authentication|smtp auth) (plain|login|cram md5|credentials|attempt|data|mechanism|exchange|) (failed|failure|unsuccessful|error|rejected|denied|invalid|incorrect|aborted|cancelled|canceled|not successful|not accepted|unsupported|is not supported|not supported|disabled|not enabled|fail|fails|not allowed|too weak|unavailable|temporarily|blocked) / (invalid|incorrect|bad|wrong|unknown|no|expired|malformed|unrecognized) (authentication|auth|user name or|username or|login or|user or|user name and|username and|password or|login|credentials|password|username|sasl|user id or|base64|passwd|auth mechanism|authentication mechanism) (data|credentials|password|username|mechanism|type|name or password|or|string|response|) / (username|user name|login|user|account) (and|or|) (password) (is|are|combination|not|) (not|incorrect|invalid|wrong|rejected|mismatch|do not match|doesn t match|unknown|) (accepted|correct|valid|recognized|) / password (is|) (incorrect|wrong|invalid|expired|not accepted|mismatch|error|verification failed) / bad credentials / (credentials) (rejected|invalid|are invalid|incorrect|not valid) / application specific password / app password / (unrecognized|unsupported|unknown|unsupported) (authentication|auth|sasl) (type|mechanism|method) / web login required / too many (failed|bad|) (auth|login|authentication|password|log in|sign in) (attempts|attempt|failures|failure|errors|commands|) / too much fail authentication / (smtpclientauthentication|basic authentication) (is|) disabled / unable to authenticate / could not authenticate / (authentication|auth) mechanism (is|not|too|unavailable) * / encryption required for requested authentication',
    ],

    // 530 5.7.0 Must issue a STARTTLS command first
    // 454 4.7.0 TLS not available due to temporary reason
    // 550 5.7.10 STARTTLS is required to send mail
    [
      'tls',
      8,
      '(must|please|need to|should|required to|have to) (issue|use|send|start|negotiate|run|upgrade to|do) (a|the|) (starttls|tls|ssl) (command|first|connection|encryption|) / (starttls|tls|ssl|encryption|encrypted|secure connection|encrypted connection|secured connection) (connection|session|is|command|encryption|version|handshake|negotiation|or|channel|transport|currently|) (is|) (required|needed|mandatory|not available|unavailable|not supported|unsupported|failed|failure|error|failed|handshake|negotiation|not allowed|must|first|too|already|temporarily|not offered|not possible|only|not permitted|disabled|has failed|could not) / (require|requires|required|requiring|needs|need|demands|enforces|enforce|enforced|without|no|lacks|lack|mandatory|does not support|doesn t support|not support|only over|over) (a|an|valid|the|use of|trusted|) (starttls|tls|ssl|tls encryption|tls connection|secure tls|encrypted|encrypted connection|encryption|secure connection) / (tls|ssl) (version|versions|protocol|certificate|cert|cipher|handshake|negotiation|engine|library|initialization) / (certificate|cert) (is|has|verification|verify|validation|not|) (required|expired|not trusted|untrusted|failed|invalid|not valid|revoked|not acceptable|mismatch|not ok|error|verify) / (cannot|can t|could not|unable to|failed to) (start|establish|negotiate|initialize|initialise|use) (a|the|) (tls|starttls|ssl|secure) * / remote server * tls / (dane|mta sts|tlsa|mta sts policy) * / session encryption is required / starttls / requiretls',
    ],

    // 500 5.5.1 Command unrecognized
    // 501 5.5.4 Syntax error in parameters or arguments
    // 503 Bad sequence of commands
    [
      'syntax',
      6,
      'syntax error / (command|verb) (is|was|not|line|parameter|parameters|argument|arguments|) (unrecognized|unrecognised|not recognized|not recognised|unknown|not implemented|not understood|unimplemented|not supported|invalid|not valid|out of sequence|not allowed|too long|not permitted|rejected|disabled|unsupported|recognized|implemented|out of order|missing|not available|syntax|disallowed) / (unrecognized|unrecognised|unknown|invalid|bad|unsupported|illegal|unimplemented|unexpected|incorrect|improper|wrong|incomplete|missing|extra|malformed|extraneous|unrecognised) (smtp|esmtp|) (command|commands|verb|parameter|parameters|argument|arguments|option|options|keyword|syntax|input|data|pipelining|sequence|data pipelining|command sequence|use of pipelining|parameter value) / (bad|improper|wrong|incorrect|invalid) (sequence|order|use) of (commands|smtp|pipelining) / (sequence|pipelining|protocol|parse|parsing|line parse) (error|violation) / (not|un) implemented / (need|needs|expected|expecting|require|issue|say|polite people say|missing) (a|an|mail from|rcpt|first|helo|ehlo|mail|to|) (mail|mail from|rcpt|rcpt to|helo|ehlo|data|recipient) (command|first|before|or|recipient|to|) / send (a|an|your|) (mail from|rcpt|rcpt to|helo|ehlo|hello|mail) (command|first|before|again) / (mail|rcpt|helo|ehlo|data|recipient|sender) (from|to|command|or|) (first|required|expected|missing|already|before) / (already|duplicate|nested) (specified|sender|helo|mail|have|said) * (sender|command|mail|) / (not|isn t|is not) (a valid|an rfc|a legal|valid|in|rfc) * (address|syntax|5321|821|2821|rfc) / (malformed|badly formatted|badly formed|illegal|improperly formatted|unparseable|unparsable|illegally formatted) (address|addr|email|recipient|path|command|mail address|e mail) / (address|path|recipient|mailbox) (syntax|format|is malformed|is not valid|is improperly) (error|invalid|incorrect|is|) / bad (address|recipient address|mailbox address|email address|mailbox|sender address|destination mailbox address) syntax / (can t|cannot|could not|unable to|failed to) (parse|recognize|understand|decode) (the|your|this|) * / (command|line) (line|) (too|is too) long / line limit exceeded / what / huh / unbalanced / (synchronization|pipelining) error / protocol (error|violation|synchronization) / improper (command|smtp) / parameters / nothing to / (ehlo|helo) (first|required) / (domain|address) literal / 8bitmime / smtputf8 / utf 8 address / (internationalized|non ascii|eai) (address|addresses|email) * / (need|requires|must be|needs|require) (a|) (fully qualified|fqdn) (address|email) / domain missing or malformed / missing domain / unqualified (address|sender|recipient) / (you|must) (say|send) (helo|ehlo) / line (too|) long',
    ],

    // 451 Requested action aborted: local error in processing
    // 451 4.3.0 Temporary system problem. Try again later
    // 421 Service not available, closing transmission channel
    [
      'server-trouble',
      4,
      '(local|internal|system|temporary|server|transient|unexpected|general|database|configuration|processing|resource|resources|backend|ldap|mysql|sql|i o|technical|unknown|fatal|software|queue|configuration|application|lookup|dns|milter|config|io|delivery|filesystem|file|disk|directory) (configuration|server|system|local|internal|software|processing|lookup|file|write|database|table|delivery|mailer|resource|service|policy|mail|connection|) (error|errors|failure|problem|problems|trouble|fault|crash|exception|issue|issues|unavailable|failed|overload|shortage|difficulties|malfunction) / (error|problem|failure) (in|while|during|processing|with|occurred|has occurred|writing|reading|opening|on) * / (service|server|system|mail service|mail server|host|resource|resources|smtp service) (is|are|currently|not|temporarily|too|) (currently|temporarily|) (unavailable|not available|busy|overloaded|down|closing|shutting|too busy|offline|unreachable|under|closed|available|out of) / (please|) (try|retry) (again|later|sending|your|) (later|again|in a|soon|) / (temporarily|temporary) (unavailable|failure|failed|deferred|rejected|unable|refused|rejection|error|problem|lookup|local|not|deferral|problems|out|undeliverable|closed|suspended|overloaded|cannot) / (under|for|down for|going) (maintenance|down) / maintenance / (server|system|too) (is|) (too|) busy / (load|overload|overloaded|resource) (average|too|limit|high|exceeded|on|is|) / out of (memory|resources|file descriptors) / (could|can|couldn t|can t|cannot|unable|failed) (not|) (to|) (process|complete|open|write|create|queue|store|save|load|access|connect to|contact|handle|lock|read|fork|allocate|bind|accept message|deliver) * / (lookup|look up|verification|check) (failure|failed|error|timed out|timeout|deferred) / unverified (address|recipient) / (queue file|file) write error / unknown mailer error / (insufficient|not enough) (system|server|) (resources|memory|main memory) / (qq|qmail) * (trouble|crashed|bug|queue) / (license|licence) (expired|exceeded|has)',
    ],
    // 554 Transaction failed
    // 451 4.0.0 Error, come back later
    [
      'server-trouble',
      2,
      '(temporary|temporarily) / (closing|terminating) (transmission|connection|channel|link) / (right now|at this time|at the moment|now) / try again / later / deferred / transaction failed / error / failure / delivery failed / service (unavailable|not available|refused)',
    ],
    // 451 4.3.5 Server configuration error
    // 553 5.3.5 system config error
    [
      'server-trouble',
      6,
      '(license|licence) (expired|exceeded) / mail server temporarily rejected / (server|system|local|mail server|mailer) (configuration|config|internal|) (error|problem|failure) / internal (server|system|software|resource|configuration|) (error|failure|problem) / (configuration|config) (error|problem) / (mailer|program) (error|failed|died|terminated|exited|crashed) / (operating system|out of memory|memory exhausted|no memory|out of resources) / local (error in processing|configuration error|delivery failed|problem) / error in processing / (queue|spool) file / (unable|failed) to (queue|spool|store|write) / data format error / (insufficient|temporary|too few) resources / user (lookup|verification) (error|failure) / alias (loop|database|lookup) (unavailable|error) / resources temporarily (unavailable|not available) / cannot allocate / (server|service|system) (is|) (too|) (busy|overloaded|under maintenance|shutting down) / address verification in progress / (recipient|address) lookup (failed|failure|error|temporarily) / (temporary|transient) (failure|lookup failure|system problem|local problem|error|server error)',
    ],

    // 554 5.4.6 Too many hops
    // 554 Routing loop detected -- too many Received: headers
    // 554 Mail for example.com loops back to myself
    [
      'loop',
      9,
      'too many (hops|received headers|received header|received|received lines|forwards|hop|relays|received mail headers) / (mail|routing|message|forwarding|delivery|mailing|mta|forward|list|smtp|mailer|email|exchange) (loop|loops|looping) / (loop|loops|looping) (detected|detection|back to|back to myself|back|found|counter|message|error|is|mail|prevention) / (message|mail) (is|) looping / loops back to (myself|me) / hop count (exceeded|limit|exceeds|too) / hop count / (maximum|max) (hop|hops) / hops (exceeded|limit) / already (has|had) my delivered to / delivered to line / would loop / (exceeded|exceeds) (maximum|max|the) hop / mail forwarding loop / (redirect|alias) loop',
    ],

    // 521 5.3.2 Host does not accept mail
    // 556 5.1.10 Recipient address has null MX
    // 550 This domain does not accept mail
    [
      'not-accepting',
      8,
      '(domain|host|server|machine|system|site) (name|) (does not|doesn t|never|will not|do not|is not|not|cannot|no longer) (accept|accepts|accepting|receive|receives|receiving|configured to receive|process) (any|incoming|inbound|smtp|) (mail|email|messages|e mail) / (null|nullmx|empty) mx / nullmx / null mx / (no|not a|not an|isn t a|is not a) (smtp|mail) (service|server) (here|on|at|host|available|) / does not accept (any|) (mail|email|smtp|messages) / (send only|sendonly|outbound only|outgoing only|output only) * / this (host|server|machine|domain) (is|does) (for|only|never) (outgoing|outbound|sending|send) / (not|no longer) accepting (mail|network|email) (messages|for|) (this|network|) / system not accepting network messages / (does|do) not (receive|handle) (mail|email) / (no|not) (inbound|incoming) (mail|email|smtp)',
    ],

    // 451 4.4.1 Connection timed out
    // 421 4.4.2 Timeout exceeded
    // 450 4.4.1 No answer from host
    [
      'connection',
      6,
      '(connection|connect|connecting|network|session|conversation|smtp|host|socket) (to|with|attempt|is|was|has|attempts|) * (timed out|timeout|refused|reset|lost|dropped|aborted|unreachable|broken|interrupted|time out|closed by|unexpectedly closed) / (read|idle|command|data) (is|was|has|) * (timed out|timeout|time out|lost|dropped|aborted|broken|interrupted) / (timed out|timeout|time out|timeouts) (while|waiting|exceeded|on|for|during|after|connecting|error|reached|) / (lost|broken|dropped|bad|closed|no|failed|terminated) connection (with|to|from|while|during|) / (connection|connect) (timed out|refused|reset|lost|dropped|failed|timeout|unavailable|error|failure|closed|died|broken|expired) / (no|not|network|host|server|remote) (route to host|answer from host|answer|unreachable|not responding|did not respond|response) (from|) / (no route|unable to connect|could not connect|cannot connect|can t connect|couldn t connect|failed to connect|can not connect|unable to reach|could not reach|couldn t reach|cannot reach|unable to contact) / (not|didn t|did not|does not|isn t|wasn t) (respond|responding|answer|able to establish) * / (message|delivery|queue|mail|time|lifetime) (time|) (expired|expiry|has expired|too old|in queue too long|timed out) / (unable|wasn t able|not able) to (deliver|establish) * / (network|host|destination|server) (is|) (unreachable|unavailable|down|not reachable) / idle (timeout|too long|for) / unreachable / (peer|remote host) * (closed|reset|disconnected) / (retry|queue) (time|timeout) (not reached|exceeded) / delivery time expired / could not be delivered (for|in|within) / (connection|connect|connecting|network|session|conversation|smtp|host|read|idle|socket) (to|with|attempt|is|was|has|attempts|) * (timed out|timeout|refused|reset|lost|dropped|aborted|unreachable|broken|interrupted|time out|closed by|unexpectedly closed) / (command|data) (is|was|has|) (timed out|timeout|time out|lost|aborted|interrupted)',
    ],
  ],
}
