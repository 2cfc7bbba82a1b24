// What hosters, gateways and providers of many countries say in English, beyond what the other tables hold.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const sophos: RuleTable = {
  provider: 'sophos',
  source: 'https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html',
  rules: [
    // 550 5.7.1 XGEMAIL_0001 Command rejected
    // 550 5.7.1 XGEMAIL_0003 Command rejected
    ['sender-authentication', 9, 'xgemail (0001|0002|0003)'],
    // 550 5.7.1 XGEMAIL_0004 Command rejected
    // 550 5.7.1 XGEMAIL_0008 Command rejected
    ['reputation', 9, 'xgemail (0004|0005|0008)'],
    // 550 5.7.4 XGEMAIL_0006 the sender TLS version is not available
    ['tls', 9, 'xgemail 0006'],
    // 550 5.7.1 XGEMAIL_0007 Command rejected
    ['server-trouble', 9, 'xgemail 0007'],
    // 550 5.7.1 XGEMAIL_0009 Command rejected
    ['recipient-refused', 9, 'xgemail 0009'],
    // 550 5.7.1 XGEMAIL_0010 Command rejected
    ['relay-denied', 9, 'xgemail 0010'],
    // 550 5.7.1 XGEMAIL_0011 Command rejected
    ['mailbox-unknown', 9, 'xgemail 0011'],
    // 552 5.3.4 XGEMAIL_0012 Command rejected
    ['message-too-large', 9, 'xgemail 0012'],
    // 550 5.7.1 XGEMAIL_0013 Command rejected
    ['too-many-recipients', 9, 'xgemail 0013'],
    // 450 4.7.1 XGEMAIL_0014 Command rejected
    ['rate-limited', 9, 'xgemail (0014|0015)'],
  ],
}

export const earthlink: RuleTable = {
  provider: 'earthlink',
  source: 'https://postmaster-earthlink.vadesecure.com/inbound_error_codes',
  rules: [
    // 550 5.7.1 Connection refused ELNK_101
    // 550 5.7.1 Sender blocked error ELNK_111
    ['reputation', 9, 'elnk (101|102|111)'],
    // 421 4.2.1 Connection deferred ELNK_103
    ['server-trouble', 9, 'elnk 103'],
    // 550 5.7.1 Connection refused ELNK_105
    // 550 5.7.1 Connection refused ELNK_108
    ['reverse-dns', 9, 'elnk (105|108)'],
    // 421 4.2.1 Connection deferred ELNK_110
    ['too-many-connections', 9, 'elnk 110'],
    // 421 4.2.1 Connection deferred ELNK_130
    // 421 4.2.1 Connection deferred ELNK_136
    ['rate-limited', 9, 'elnk (130|133|134|136|139)'],
    // 550 5.7.1 Authentication refused ELNK_200
    ['auth-failed', 9, 'elnk 200'],
    // 550 5.7.1 HELO command rejected ELNK_201
    ['greeting-refused', 9, 'elnk 201'],
  ],
}

/** Vade's filter numbers its reasons alike for all who run it. */
export const vade: RuleTable = {
  source: 'https://postmaster-oxsus.vadesecure.com/',
  rules: [
    // 550 5.7.1 Connection refused OXSUS001_101
    ['reputation', 9, '(oxsus|oxsus#|oxseu|oxseu#) (101|111)'],
    // 421 4.2.1 Connection deferred OXSUS001_102
    ['server-trouble', 9, 'connection deferred (oxsus|oxsus#|oxseu|oxseu#) (102|103)'],
    // 550 5.7.1 Connection refused OXSUS001_105
    ['reverse-dns', 9, '(oxsus|oxsus#|oxseu|oxseu#) (105|108)'],
    // 421 4.2.1 Connection refused OXSUS001_110
    ['too-many-connections', 9, '(oxsus|oxsus#|oxseu|oxseu#) 110'],
    // 421 4.2.1 Connection refused OXSUS001_139
    ['rate-limited', 9, '(oxsus|oxsus#|oxseu|oxseu#) (130|133|134|136|139|140)'],
    // 550 5.5.1 Recipient rejected OXSUS001_403
    // 550 5.5.1 Recipient rejected - SB_403
    ['recipient-refused', 9, '(oxsus|oxsus#|oxseu|oxseu#|elnk|sb) 403'],
  ],
}

export const hosters: RuleTable = {
  source: 'https://docs.mailchannels.com/inbound/smtp-errors and the help pages of each',
  rules: [
    // 550 This server no longer relays example.org mail
    // 550 We do not relay mail for this domain
    ['relay-denied', 8, '(no longer|never) (relays|relay|relaying) / (not|never|n t) relay (mail|email|messages|) for'],
    // 554 5.7.2 Service denied, closing transmission channel
    ['policy', 5, '(service|access) (is|) denied closing'],
    // 552 MS-Office file containing VBA macros found inside of the email
    // 554 5.7.1 Office documents with macros are not accepted here
    // 550 Attachment rejected: macros detected
    [
      'content-refused',
      9,
      'vba (macro|macros|code|project) / (macro|macros) (are|is|were|was|) (found|detected|not accepted|not allowed|forbidden|blocked|rejected|prohibited) / (contains|contain|containing|with|has|have) (a|office|vba|embedded|dangerous|) (macro|macros) / macro enabled',
    ],
    // 450 4.4.0 <jdoe@example.com> Temporary DMARC DNS lookup failure
    // 451 4.7.24 SPF record lookup timed out
    [
      'sender-authentication',
      9,
      '(dmarc|spf|dkim) (dns|policy|record|key|txt|) (lookup|lookups|query|queries|retrieval) (failure|failed|error|timeout|timed out|problem)',
    ],
    // End of socket stream data
    // 451 4.4.2 Unexpected end of stream
    // 421 Socket closed by remote host
    [
      'connection',
      8,
      'end of (socket|stream|data stream) / unexpected (eof|end of file|disconnect|disconnection) / socket (is|was|) (closed|reset|error|timeout|timed out|hang up)',
    ],
    // 550 You are registered as spammer (by user's reject list)
    // 550 5.7.1 Refused by the recipient's settings
    [
      'recipient-refused',
      9,
      '(by|in|on|due to|because of|per) (the|this|) (user|recipient|receiver|addressee|mailbox owner) s (reject|block|deny|refuse|ignore|blocked|personal|own|filter|mail|delivery|) (list|settings|setting|preferences|preference|rule|rules|wish|request)',
    ],
    // 550 5.7.1 Since you sent too many e-mails, you are not allowed to send more e-mails within 24 hours
    [
      'rate-limited',
      9,
      'too (many|much) (e mail|e mails) / (allowed|able|permitted) to send (more|any more|further|additional) (mail|mails|emails|e mail|e mails|messages)',
    ],
    // 552 Too much mail data
    ['message-too-large', 8, 'too much (mail|message|) data'],
    // 550 5.1.1 Inactive mbox
    // 550 5.1.1 <jdoe@example.com> is a dormant account
    [
      'mailbox-disabled',
      6,
      '(inactive|dormant|frozen|idle|abandoned|suspended|deactivated|discontinued|expired) (mbox|mailbox|account|user|recipient|mail account)',
    ],
    // 452 4.3.1 Mail system storage is full
    // 452 Server storage exhausted
    [
      'storage-full',
      9,
      '(system|server|disk|queue|spool|host|mailstore|message store) storage (space|capacity|) (is|has been|) (full|exhausted|used up|exceeded|low|running out)',
    ],
    // 421 Your connection has been blocked temporarily - try again later
    // 554 Your access has been banned
    [
      'reputation',
      8,
      'your (connection|connections|access|client|computer|machine) (is|are|has been|have been|was|were) (currently|temporarily|permanently|) (blocked|banned|blacklisted|blocklisted|barred|blackholed)',
    ],
    // 550 Header value not allowed
    // 554 5.6.0 This header field is forbidden
    [
      'content-refused',
      8,
      '(header|headers) (value|values|field|fields|line|lines|name|content|) (is|are|was|were|) (not allowed|not permitted|not accepted|forbidden|prohibited|disallowed|rejected|refused|blocked)',
    ],
    // 554 too frequently sending
    [
      'rate-limited',
      9,
      'too (frequent|frequently|often|quickly|fast|many times) (sending|send|sent|mailing|delivering|delivery|connecting|submitting)',
    ],
    // 554 spf check failedCONTINUE (reject by behaviour spam)
    ['sender-authentication', 9, 'spf check failedcontinue'],
    // 421 mx.example.com is not accepting mail from 192.0.2.1, because we cannot resolve your IP address. Try again later
    [
      'reverse-dns',
      9,
      '(cannot|can t|could not|couldn t|unable to|failed to|did not|not) resolve your (ip|ip address|address|host|hostname|host name|name|server)',
    ],
    // 550 new mail is not currently being accepted for this mailbox
    // 550 Mail is no longer accepted for this account
    // 550 5.2.1 Not accepting mail for this user: resource limit exceeded
    [
      'mailbox-disabled',
      9,
      '@message (is|are) (no longer|not currently|currently not) (being|) accepted (for|by|at) (this|the|that|his|her) @user / not (currently|) accepting (any|new|) @message for this (account|user|mailbox|recipient)',
    ],
    // 550 domain accepts no mail
    // 556 This host receives no e-mail
    // 550 not capable to receive mail
    [
      'not-accepting',
      9,
      '(domain|host|server|system|machine|site) (accepts|accept|takes|take|receives|receive|handles) no (mail|email|e mail|messages|smtp) / not capable (to|of) (receive|receiving|accept|accepting) (mail|email|e mail|messages)',
    ],
    // 421 Connection read error
    // 451 4.4.2 Network write error
    ['connection', 8, '(connection|socket|network|stream) (read|write|reset|i o|io) (error|errors|failure|failed)'],
    // 452 <jdoe@example.com> Domain size limit exceeded
    // 552 Folder size limit reached
    [
      'mailbox-full',
      9,
      '(domain|account|user|mailbox|inbox|folder|maildir) size (limit|quota) (is|has been|was|) (exceeded|reached|hit|full)',
    ],
    // 553 sorry, your domain does not exists.
    // 550 The domain of your address was not found
    [
      'sender-domain-unresolvable',
      9,
      '(your|sender|sender s|senders) (mail|email|) domain (does not|doesn t|do not|did not|could not|cannot|can t|is not|isn t|was not) (be|) (exist|exists|resolve|found|resolved|known|registered) / domain of (your|the sender|the sender s|sender) (address|) (does not|doesn t|was not|is not|could not) (be|) (exist|found|resolved|resolve)',
    ],
    // 452 jdoe@example.com requested action aborted: try again later - GL/GL
    ['greylisted', 9, 'try again later gl gl'],
    // 550 jdoe@example.com recipient rejected GL/BL
    ['recipient-refused', 9, 'recipient rejected gl bl'],
    // 554 5.7.1 <DATA>: Data command rejected: too many messages from sender in last 60 minutes
    [
      'rate-limited',
      9,
      'too (many|much) (messages|mail|mails|emails|e mails|recipients|rcpts) (from|by|sent by|for) * (in|within|during|over|for) (the|) (last|past) * (hour|day|minute|minutes|hours)',
    ],
    // 553 Mail from 192.0.2.1 not allowed
    // 550 E-mail from 192.0.2.1 is refused here
    [
      'reputation',
      9,
      '@message from (ip|host|server|) <ip> (is|are|was|) (not allowed|not permitted|not accepted|not welcome|denied|refused|rejected|blocked|prohibited)',
    ],
    // 550 Exceeded limit for recipients per connection.
    // 452 4.5.3 Limit of recipients per message reached
    [
      'too-many-recipients',
      9,
      '(limit|limits|maximum|number) (for|of|on) (the|) (recipients|rcpts|recipients allowed) per (connection|message|mail|email|e mail|transaction|envelope|delivery)',
    ],
    // 553 this mail is blocked by kbas
    // 554 5.7.1 Message rejected by Kaspersky Anti-Spam
    ['spam-content', 9, '(blocked|rejected|refused|filtered) by (kbas|kas|kaspersky)'],
    // 554 5.7.1 Policy rejection due to null sender
    // 550 Refused because of an empty return path
    [
      'sender-refused',
      9,
      '(due to|because of|has|have) (a|an|the|) (null|empty|blank|missing) (sender|envelope sender|return path|mail from|from address)',
    ],
    // 554 5.7.1 <jdoe@example.com>: Recipient address rejected: Throttling quota exceeded
    // 550 Outbound message quota has been reached
    // 452 Number of recipients per hour exceeded
    [
      'rate-limited',
      9,
      '(number|limit|limits|maximum) (of|for|on) (recipients|rcpts) per (hour|day|minute) / (throttling|throttle|sending|send|outgoing|outbound|submission|hourly|daily|sender|smtp) (message|mail|email|) quota (exceeded|reached|is exceeded|has been exceeded|has been reached|is reached|exhausted|used up)',
    ],
    // 553 <jdoe> Invalid mail address, must be fully qualified domain
    // 501 Sender must have a fully qualified domain name
    // 550 5.1.7 Sender address does not conform to RFC 2821 syntax
    [
      'syntax',
      9,
      '(address|sender|recipient|user name) must (be|have|contain|include|use) (a|an|) (fully qualified|fqdn) / (address|sender|recipient|mailbox) (does not|doesn t|do not|not) (conform|conforming|comply|complying) (to|with) (rfc|the rfc|rfc5321|rfc2821|rfc821|standard|standards|smtp|address)',
    ],
    // 440 mail from account doesn't conform with authentication
    // 553 From address does not correspond to the login
    // 554 5.7.1 From header must match the authenticated envelope sender
    // 550 You are not permitted to send mail from that domain
    [
      'sender-refused',
      9,
      '(mail from|sender|from|envelope from) (account|address|user|) (does not|doesn t|did not) (conform|agree|correspond|comply|match) (with|to|) (the|your|) (authentication|authenticated|auth|login|logged in|account|credentials|smtp user) / from (header|address|field|line|domain) (must|does not|doesn t|should|has to) (match|be the same as|equal|agree with|correspond to) (the|your|) (authenticated|envelope|smtp|mail from|return path|sender|login|auth) / you (are not|re not|are n t|may not|cannot|can t) (allowed to|permitted to|authorized to|authorised to|) send (mail|email|e mail|messages|mails|) (from|as|with|using) (this|that|another|other|such a|this sender) (address|sender|account|domain|identity|domains|addresses)',
    ],
    // 421 4.3.2 All screening ports are busy
    // 421 All server slots are in use
    [
      'too-many-connections',
      9,
      'all (screening|smtp|server|incoming|inbound|our|available|) (ports|slots|lines|channels|connections|sessions|processes|threads|workers) (are|) (currently|) (busy|in use|used|occupied|taken|full)',
    ],
    // 554 5.7.1 Mail with html not supported! Use text/plain
    // 550 HTML messages are not accepted by this list
    [
      'content-refused',
      9,
      '(html|rtf|rich text|multipart) (@message|parts|part|format|only|) (is|are|was|) (not supported|not accepted|not allowed|not permitted|rejected|refused|forbidden) / (use|send|only|in) (text plain|plain text)',
    ],
    // 550 5.7.1 Unwanted contents of the HELO command
    // 501 Bad characters in your EHLO name
    // 550 5.7.1 You have claimed to be me, but you are not
    [
      'greeting-refused',
      9,
      '(unwanted|invalid|illegal|bad|suspicious|unacceptable|forged|wrong|fake|forbidden) (content|contents|characters|character|data|name|names|argument|value|string|hostname|host name) (in|of|for|with) (the|your|) (helo|ehlo) / (claim|claims|claimed|claiming|pretend|pretends|pretended|pretending) (to be|you are|that you are|you re|being) (me|us|myself|localhost|our server|this server|one of us)',
    ],
    // 550 5.1.3 Too many block lists - check http://www.example.com/rbls.html
    // 554 Client is on several blacklists
    [
      'reputation',
      9,
      '(many|several|multiple|more than one|various) (dns|) (blocklists|blacklists|denylists|block lists|black lists|deny lists|rbls|rbl|dnsbls|dnsbl|dnsrbls)',
    ],
    // 554 5.7.1 Cette liste est reservee aux membres du domaine example.com.
    // 550 Seuls les abonnés peuvent écrire à cette liste
    [
      'recipient-refused',
      9,
      '(reserve|reservee|reserves|limite|limitee|restreint|restreinte|ouvert|ouverte) (aux|a ses|a des|uniquement aux|seulement aux) (membres|abonnes|moderateurs|adherents|expediteurs|utilisateurs) / seuls (les|ses) (membres|abonnes|moderateurs|adherents|expediteurs)',
    ],
    // 554 5.7.1 Rejected after body inspection
    // 550 Message refused following content analysis
    [
      'content-refused',
      4,
      '(after|by|during|due to|failed|following|in) (the|our|) (body|content|contents|message|mail|header|attachment) (inspection|analysis|scan|scanning|examination)',
    ],
    // 550 No hostname found
    // 550 No host name could be found for your IP
    ['reverse-dns', 7, 'no (hostname|host name|reverse name|dns name) (was|is|could be|can be|) (found|available|known|registered)'],
    // 550 This server accepts local submissions only
    // 550 This host only accepts internal mail
    [
      'relay-denied',
      8,
      'accepts (local|internal|authenticated|outgoing|outbound|intranet) (api|) (mail|email|messages|submissions|submission|connections|clients|users) only / only accepts (local|internal|outgoing|outbound|intranet) (api|) (mail|email|messages|submissions|submission|connections|clients)',
    ],
    // 530 5.7.0 Missing credentials
    // 550 5.7.1 No credentials were given
    [
      'auth-required',
      9,
      '(missing|no|without|lacking|lacks|provide|need|needs|require|requires|supply) (valid|any|your|smtp|login|auth|sasl|the|) (credentials|login data)',
    ],
    // 500 Reject: Invalid One Time Address
    // 550 5.1.1 This disposable address has expired
    [
      'mailbox-unknown',
      8,
      '(invalid|expired|unknown|wrong|used) (one time|disposable|temporary|throwaway) (address|alias|mailbox|email) / (one time|disposable|temporary|throwaway) (address|alias|mailbox) (is|has|was|) (invalid|expired|unknown|gone|used|not valid)',
    ],
  ],
}
