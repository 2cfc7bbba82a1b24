// What mail servers, filters and mailing lists say in their rarer English texts, written as their programs hold them.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const englishServers: RuleTable = {
  source: 'the texts in the programs of Courier, Amavis, Cyrus, OpenSMTPD, qpsmtpd, SAUCE, Sendmail and Mailman',
  rules: [
    // 451 4.5.0 Storing to sql db as mail_id abc failed: timeout
    // 450 4.5.0 Incomplete request
    // 554 5.5.0 Remote protocol error
    [
      'server-trouble',
      9,
      '(storing|writing|saving|inserting) (to|in|into) (sql|the|db|database|disk|queue|mailbox) * failed / (incomplete|empty|garbled) (request|response) / remote protocol error / protocol error (from|by|at) (the|) (remote|other|next)',
    ],
    // 554 5.7.0 Command refused due to lack of security
    // 500 Unable to set minimum security level.
    // 403 4.7.0 server not authenticated.
    [
      'tls',
      9,
      'lack of (security|encryption|tls|ssl) / (minimum|required|sufficient|necessary) (security|encryption|cipher) (level|strength) / 403 4.7.0 / (secure|ssl|tls) (session|channel|layer) (could not|cannot|can t|was not) (be|) (established|started|set up|negotiated)',
    ],
    // 530 5.7.0 Must issue an AUTH command first
    // 554 Insufficient authorization
    [
      'auth-required',
      8,
      '(issue|send|give|use) (an|the|) auth (command|first|before) / (insufficient|missing|no) (authorization|authorisation|credentials) (given|provided|supplied|)',
    ],
    // 504 5.3.3 AUTH mechanism GSSAPI not available
    ['auth-failed', 9, 'auth (mechanism|method|type) * not (available|supported|enabled|permitted|implemented)'],
    // 412 You are not whitelisted by this recipient, please try again later.
    ['recipient-refused', 9, 'not (yet|) whitelisted by (this|the|our|that) (recipient|user|addressee|customer|domain|owner)'],
    // 417 DNS lookup on HELO mail.example.com failed. Try again later.
    // 504 HELO name (mail.example.com) does not map to any addresses
    // 501 Invalid characters in HELO domain
    // 504 Cannot find address host name via reverse DNS or HELO
    [
      'greeting-refused',
      9,
      '(lookup|query|resolution|check) (on|of|for) (your|the|) (helo|ehlo) / (helo|ehlo) (name|domain|host|hostname|argument) * (lookup|does not map|doesn t map|has no|have no|not resolve|no such) / (characters|chars|literal|underscore|error|mistake) in (your|the|) (helo|ehlo) / reverse dns or helo',
    ],
    // 500 Number of messages exceeded administrative limit.
    [
      'rate-limited',
      9,
      'number of (messages|mails|emails|deliveries) (exceeded|exceeds|is over|over|above) (the|an|your|) (administrative|allowed|maximum|permitted|) (limit|quota|maximum)',
    ],
    // 511 Headers specify no recipients.
    // 554 No originators in envelope or body
    // Your message did not contain the required "X-List" keyword and was rejected.
    // 553 Unable to deliver Unicode E-mail to a non-Unicode mail server.
    [
      'content-refused',
      9,
      '(header|headers) (specify|specifies|contain|contains|list|lists|name|names|have|has) no (recipient|recipients|receipients|sender|senders|originator|author|date) / no (originator|originators|author|authors) (in|found|given) / (did not|does not|didn t|doesn t) (contain|include|carry) (the|a|any|all|) (required|necessary|mandatory|expected) / (unicode|utf 8|utf8|smtputf8|internationalized) (e mail|email|mail|message|messages) * (non|cannot|not) * / contains administrivia',
    ],
    // 517 Invalid domain, see <URL:http://www.example.com/domains>
    // 451 Cannot resolve <jdoe@example.com> at this time
    // 450 Cannot find mail domain (MX for example.com): timeout
    [
      'sender-domain-unresolvable',
      9,
      'invalid domain see / (ietf|see|per|violates) * rfc1035 / (cannot|can t|could not|couldn t|unable to) resolve <addr> / (cannot|can t|could not|unable to) (find|resolve|locate) (your|the|sender|) mail domain',
    ],
    // 501 NUL characters are not allowed in SMTP commands
    // 503 Command refused, required Proxy negotiation failed
    // 555 RCPT TO parameters not recognized or not implemented
    // 553 Invalid numeric domain spec "192.0.2" for jdoe
    [
      'syntax',
      9,
      '(nul|null|control|8 bit|binary) (character|characters|byte|bytes) * (command|commands) / proxy (negotiation|protocol|header) / (mail from|rcpt to|mail|rcpt) (parameter|parameters) (not|unknown|un|in) (recognized|recognised|implemented|supported|valid|) / (numeric|domain|address|host) spec',
    ],
    // 450 No DNS entries for your MTA, HELO and Domain.
    [
      'reverse-dns',
      9,
      'no (dns|rdns) (entry|entries|record|records|data) for (your|the|this|) (mta|ip|host|client|mail server|server|address)',
    ],
    // 500 Domain excluded by policy
    ['policy', 8, 'excluded (by|py|per|due to|under) (policy|our|the|local) / (etrn|vrfy|expn) command rejected'],
    // 552 Error: Too much mail data
    ['message-too-large', 9, 'error too much (mail|message|) data / too much data / too many (bytes|octets|kilobytes)'],
    // 421 Too many users right now, try again in a few minutes.
    [
      'too-many-connections',
      9,
      'too many (users|clients|people|callers|peers) (right now|now|at the moment|at present|currently|at once|connected|online)',
    ],
    // 550 You were naughty. You are penalized for 0.99 more days.
    // 550 very bad karma: -5
    // 550 Your connection has been killed by an administrator
    [
      'reputation',
      9,
      'naughty / (penalized|penalised|punished) (for|until|by) / (bad|low|poor|negative|insufficient) karma / karma (is|) (too|very|) (bad|low|poor|negative) / (connection|session|host) (has been|was|is) (killed|blocked|banned) by (an|the|our) (administrator|admin|operator)',
    ],
    // 550 mailing lists do not accept null senders
    // Message sender jdoe@example.com is banned from this list
    [
      'sender-refused',
      9,
      '(accept|accepts|accepting|accepted|allow|allowed|permit) (a|any|) (null|empty) (sender|senders|envelope|return path|reverse path) / (null|empty) (sender|senders|envelope sender|return path) (is|are|) not (accepted|allowed|permitted|welcome) / (banned|excluded|blocked|barred) from (posting|sending|writing|this|the|our) (to|on|) (this|the|our|) (list|mailing list|group|forum|newsgroup)',
    ],
    // 451 4.3.0 Verification server loop! Trying to verify jdoe@example.com against myself!
    // Message has already been posted to this list
    [
      'loop',
      9,
      '(server|verification|callout|callback|bounce|list|posting) loop / against (myself|itself|ourselves) / already (been|) (posted|sent|distributed|delivered) (to|on|by) (this|the) (list|mailing list|group)',
    ],
    // The message is not from a list member
    // 550 You are not a subscriber of this list
    [
      'recipient-refused',
      9,
      'not (from|sent by|by) a (list|group|mailing list) (member|subscriber) / not a (member|subscriber) (of|to|on) (this|the|our) (list|mailing list|group)',
    ],
    // 554 5.7.1 Spamassassin bulk message found: 7.2
    [
      'spam-content',
      9,
      '(spam|bulk|junk|unsolicited) (message|mail|email) (was|has been|) (found|detected|recognised|recognized|identified)',
    ],
    // mailbox /var/mail/jdoe has wrong uid (1000 != 0)
    // mailbox /var/mail/jdoe is not a regular file
    // jdoe@example.com: syntax error in redirection data
    // pipe delivery process timed out
    // 451 4.3.0 Mailbox format corruption detected
    // jdoe has bad shell /bin/false, marked unsafe
    [
      'server-trouble',
      9,
      '(wrong|bad|incorrect|insecure) (uid|gid|mode|owner|ownership|permissions|shell) / not a (regular|plain) file / (redirection|redirect) data / error in (redirect|redirection) data missing or malformed local part / pipe delivery / (delivery|filter|deliver) process (timed out|failed|failure|crashed|died) / mailbox (format|file|index|database) (corruption|corrupt|corrupted|damaged|broken|invalid|unrecognized) / (invalid|unexpected|bad) (response|reply|answer) from (the|) server / (invalid|unexpected|bad) * response from server',
    ],
    // jdoe@example.com: delivery cancelled by administrator
    // 451 Temporary failure in MX lookup
    // Network error on destination MXs
    // Could not deliver for the last 432000 seconds. Giving up.
    [
      'connection',
      9,
      'delivery (was|) (cancelled|canceled) / host lookup did not complete / (disconnected|hung up|dropped|closed) (the connection|) after (receiving|the|our|sending) / (network|connection|connectivity) (error|errors|problem|failure) (on|with|at|to) (the|all|) (destination|remote) / address family mismatch / no (valid|usable|working) route to / failure in mx (lookup|query) / mx lookup (failure|failed|problem) / deliver for the last / remote host sent too much',
    ],
    // jdoe@example.com: delivery to file forbidden
    [
      'recipient-refused',
      9,
      '(delivery|deliveries) to (a|) (file|files|pipe|pipes|directory|program|programs) (is|are|) (forbidden|prohibited|not allowed|disabled|not permitted)',
    ],
    // 550 no verified certificate
    ['tls', 9, '(no|missing|without) (a|) (verified|valid|trusted|verifiable) (client|peer|server|) certificate'],
    // CNAME loop for example.com encountered
    ['recipient-domain-unknown', 9, 'cname loop (for|in|of|detected)'],
  ],
}
