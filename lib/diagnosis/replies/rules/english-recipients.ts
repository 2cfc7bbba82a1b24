// What servers of all kinds say in English of recipients: unknown, disabled, full, moved, restricted, of no domain.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const englishRecipients: RuleTable = {
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.2',
  rules: [
    // 550 User not a member of domain: <jdoe@example.com>
    // 553 sorry, <jdoe@example.com> isn't in my list of allowed recipients
    // 550 invalid domain mailbox user
    // 451 Unable to chdir to maildir
    [
      'mailbox-unknown',
      9,
      'not a member of (the|this|our|) domain / (isn t|not|is not) in my list of allowed recipients / list of allowed recipients / invalid domain (mailbox|user) / (chdir|cd) to maildir',
    ],
    // 550 The mailbox does not have enough space
    // 552 over the maximum allowed number of messages in the mailbox
    [
      'mailbox-full',
      9,
      '(not|n t) have enough (space|room|storage|quota) / maximum (allowed|) number of messages / number of messages (allowed|) in (the|this|your) (mailbox|inbox)',
    ],
    // 550 mailbox deactivated due to abuse
    [
      'mailbox-disabled',
      9,
      '(deactivated|disabled|suspended|closed|locked|terminated|blocked user|account blocked) (due to|because of|for) (abuse|spam|spamming|misuse|violation|non payment|terms)',
    ],
    // 550 unavailable to take delivery of the message
    ['mailbox-unknown', 5, 'unavailable to take delivery'],
    // 550 5.7.1 Unable to deliver to <jdoe@example.com>
    ['recipient-refused', 7, 'unable to deliver to <addr>'],
    // 550 no matches to nameserver query
    // 550 Cannot resolve the IP address of the following domain
    [
      'recipient-domain-unknown',
      9,
      'no matches to (nameserver|name server) / resolve the ip address of (the following|the|your) domain / dns loop',
    ],
    // 550 5.7.1 The user you are trying to contact has restricted who can send mail to it
    // 550 5.7.1 Only colleagues may write to this address
    // 550 5.7.1 You are not on the list of people who may write to this list
    [
      'recipient-refused',
      9,
      'restricted who (can|may) / only * (may|can) (write|send|post|mail) (to|) (this|the|here|) / who (may|can) (write|send|post) (to|) (this|the) (list|address|group|mailbox)',
    ],
    // 550 5.1.0 This user is not among our subscribers
    ['mailbox-unknown', 7, 'not (among|one of) our (users|subscribers|customers|members|clients|accounts)'],
    // 550 server doesn't handle mail for that user
    [
      'mailbox-unknown',
      9,
      '(handle|accept|host|have|receive) (mail|email|messages|a mailbox) for (that|this|the) (user|recipient|mailbox|name)',
    ],
    // 550 5.7.1 RDENY 192.0.2.1: The receiver denied your mail. Please contact the receiver with another way.
    // 554 5.7.1 example.com is a closed system. Emails can only be sent to or received from a limited number of approved external addresses.
    [
      'recipient-refused',
      8,
      '(receiver|recipient|addressee) (has denied|has refused|has declined|has rejected|denied your|refused your|declined your|rejected your) / closed system / (approved|permitted|allowed|known) (external|) (addresses|senders|contacts) only / limited number of approved',
    ],
    // 550 5.5.1 Recipient rejected - OXSEU_403
    ['recipient-refused', 5, 'recipient rejected oxseu'],
    // 550 Not Known to us. Do not resend
    // 550 can't verify recipient
    // 550 unable to verify user
    // 550 E-mail address is not handled by this system
    // 550 This person has departed
    [
      'mailbox-unknown',
      7,
      '(not|un) known to us / (can t|cannot|could not|couldn t|unable to|failed to|not able to) verify (the|this|that|) (recipient|user|mailbox|rcpt) / (recipient|user|rcpt|mailbox) (can t|cannot|could not|couldn t|was not) be verified / @user (is|was|) not (handled|served|accepted|hosted) by (this|our) / (person|user|employee|recipient|he|she) has (departed|left) / (no longer|not) (works|working|employed|with us|with the company) / @user (is|was) (deprovisioned|unprovisioned)',
    ],
    // 550 cannot find the recipient domain
    [
      'recipient-domain-unknown',
      8,
      '(cannot|can t|could not|couldn t|unable to) (find|resolve|locate|look up|lookup|reach|verify) (the|your|this|) (recipient|destination|rcpt|to|target) (s|) (domain|host|server|mx)',
    ],
    // 550 Webmail has been discontinued
    ['mailbox-disabled', 6, '(webmail|service|mail service|email service) (has been|was|is) (discontinued|terminated|cancelled)'],
    // 550 jdoe@example.com mail receiving disabled
    // 550 Recipient rejected: temporarily inactive
    // 554 5.7.1 User jdoe@example.com should log in to enable receiving the mail
    // 550 NOACTIVITY: Sorry, no recipient activity since 2012
    [
      'mailbox-disabled',
      7,
      '(mail|message) (receiving|receipt|reception|delivery) (is|has been|was|) (disabled|suspended|stopped|switched off) / receiving (of|) (mail|messages) (is|) disabled / (log in|login|logged in) to (enable|activate|receive|reactivate) / no recipient activity / noactivity / @user (is|was|has been) (terminated|retired|decommissioned|removed for) / temporarily inactive / not enabled (to|for) (receive|receiving) / (abuse team|abuse department|administrator) (has|) (locked|disabled|suspended)',
    ],
    // 554 no valid recipients, bye
    // 550 5.7.1 Message rejected (no valid recipients)
    // 554 5.5.1 Error: no valid recipients
    ['mailbox-unknown', 8, 'no valid (recipients|recipient|rcpt|rcpts|addresses)'],
    // 550 Command RCPT User <jdoe@example.com> not OK
    // 521 No redirect entry for this address
    // 550 The recipient name is not recognized
    [
      'mailbox-unknown',
      6,
      'rcpt @user <addr> not ok / no (redirect|forwarding|alias|mailbox|matching) (entry|record|mapping|address|) for this (address|recipient|user|name) / (recipient|user|mailbox|email|account|address) name (is|was|) not (recognized|recognised|valid|known|found) / (user|recipient|account|mailbox|address) (is|was|) not (in|on) (our|this|the) (system|database|server|domain|records|list) / no user by that name / (is|was) not (a|an) (recognized|recognised|known|valid|existing) (email|mail|e mail|) (account|address|user|mailbox|recipient) / (email|mail|) (name|address|id) (is|was|could|) not (be|) (found|recognized|recognised) / (recipients|recipient|addresses|destination addresses) (are|were) (invalid|unknown|not valid)',
    ],
    // 550 This user has no mailbox here
    ['mailbox-unknown', 5, '@user (has|have) no (mail|mailbox|email|account)'],
    // 450 this recipient is not allowed
    // 550 Receiver do'nt want your email
    // 554 5.7.1 The recipient is only accepting mail from specific email addresses
    // 550 Rule imposed mailbox access for jdoe@example.com refused: user invalid
    [
      'recipient-refused',
      7,
      '(recipient|user|mailbox|rcpt) (is|are|) not (allowed|permitted) / (receiver|recipient|user|addressee) (do|does|doesn|don) (nt|not|t) want / only (accepting|accepts|receives|receiving|takes|allows) (mail|messages|email|emails|e mail) from / rule imposed / policy rejection on the target / rejected by (the|) (target|destination) (address|user|mailbox)',
    ],
    // 550 RCPT TO:<jdoe@example.com> SMTP delivery not allowed
    [
      'recipient-refused',
      5,
      '(rcpt to|to|for) <addr> * (delivery|mail|access) (is|) not (allowed|permitted|authorized) / delivery (is|) not (allowed|permitted) to',
    ],
    // 550 RCPT address has non-existant domain example.com
    // 450 4.5.1 Name or service not known
    [
      'recipient-domain-unknown',
      7,
      '(non existant|non existent|nonexistant|nonexistent|inexistent|not existing|unresolvable|unroutable|unrouteable) (mail|email|recipient|destination|) (domain|host) / name or service not known / nodename nor servname / no mail hosts for / no (route|routing) (for|to) (the|this|) domain / (domain|host) (does|did) not resolve',
    ],
    // 550 Message will exceed maximum mailbox size. Mail rejected
    // 552 Permanent failure, user is over quote
    // 552 4.2.2 The user has not enough diskspace available
    // 550 The user's space has used up.
    // 452 mail box space not enough
    // 550 exceeds allowed message count
    [
      'mailbox-full',
      8,
      '(exceed|exceeds|exceeding|over) (the|its|) (maximum|max|allowed|allotted) (mailbox|storage|mail box|inbox) (size|limit|quota|space) / over (quote|quata|qouta|quto) / @user * (not|hasn t|doesn t have) * enough (diskspace|disk space|space|storage|room) * / @user (s|) (space|storage|disk space|quota) (has|is|have|was|been) (been|) (used up|exhausted|full|exceeded|consumed) / (mail box|mailbox|inbox) (space|storage|quota) (is|) (not enough|insufficient|full|exhausted|low) / (allowed|maximum) message count / (message|messages) count (exceeded|limit) / too many messages (in|on|for) (this|the|your|) (mailbox|user|account|inbox) / (larger|bigger) than the (space|remaining|available) * / dropfile (size|quota) / has overdrawn / (disk|mail|) space (is|) (full|exhausted|exceeded) (for|of) * @user / (account|mailbox|user) (is|) out of (quota|space|storage)',
    ],
    // 550 5.7.1 This mailing list only accepts posts from its members
    [
      'recipient-refused',
      9,
      'only (accepts|accept|allows) (posts|postings|submissions|messages|mail|email) (from|by) * / (list|group) * (members|subscribers|moderator|moderators) / (members|subscribers|employees|staff|owners) (only|can post|may post) / user has blocked / recipient has blocked',
    ],
    // 550 Mailbox jdoe suspended for non-payment
    [
      'mailbox-disabled',
      6,
      '@user * (suspended|deactivated|terminated|discontinued) / not allowed to receive (mail|email|messages|e mail) / (cannot|can t|can not|unable to) receive (mail|email|messages|e mail|any)',
    ],
    // 550 Sorry, there is no jdoe at this address
    ['mailbox-unknown', 6, 'there is no * (at|on|in) (this|our) (address|server|system|site|host|domain)'],
    // 550 This user has a new address: jdoe@example.net
    [
      'mailbox-moved',
      8,
      '(has|have|with|my|is) (a|) new (email|mail|e mail|) address / (is|are) now (at|reachable|available) (at|under|) <addr> / (address|mailbox|account) (has|was|) changed / (use|try|contact|forward) (the|) (new|other|following) (address|mailbox) / (please|should) (resend|write|mail|email) (to|) <addr>',
    ],
    // 550 5.7.1 The recipient only accepts mail from known contacts
    [
      'recipient-refused',
      9,
      'only (accept|accepts|receive|receives|allows|allow) (mail|messages|email|emails|e mail|) from / not accepting (mail|messages|email|emails) from / (does|do|will) not accept (mail|messages|email|emails) from (you|this sender|your|unknown|external|outside|<addr>) / (recipient|user) has (chosen|opted|asked|elected|requested) (not|to) * / (sender|you) (is|are|) not (on|in) (the|this|my|our) (allow|allowed|white|approved|permitted|recipient) * / (not|isn t) (a|) (member|subscriber) (of|to) / moderat * list / private (list|mailbox)',
    ],
    // 452 4.2.2 Mailbox is over its size limit
    [
      'mailbox-full',
      9,
      '@user (is|has|would be|) (over|exceeded|exceeds|reached|beyond) (its|the|his|their|maximum|allowed|) (size|storage|disk|quota|space|mailbox) (limit|quota|allocation) / mail quota (exceeded|reached|full) / (not|no) (enough|more|sufficient) (space|room|storage) (in|for|left in) * @user / no (space|room) (left|) (in|for) * @user / (storage|disk|mailbox) (space|) (allocation|allotment|limit|quota) (for|of) * (exceeded|reached|full)',
    ],
    // 550 user account jdoe has expired
    [
      'mailbox-disabled',
      7,
      '@user * (has|have|is) (expired|been closed|been blocked|been retired|been suspended|been deactivated|been terminated|been disabled|been deleted) / @user (is|was|has been|) (administratively|permanently|temporarily|currently|) (disabled|deactivated|suspended|switched off|turned off|shut down|decommissioned|retired) / (no longer|not) (an|) active (account|user|mailbox|address)',
    ],
    // 550 server doesn't handle mail for that user
    [
      'mailbox-unknown',
      7,
      '(handle|accept|host|have|receive) (mail|email|messages|a mailbox) for (that|this|the) (user|address|recipient|mailbox|name) / no one (with|by|of|here) * / nobody (here|with|by|of) / no such * @user / no such mail drop / not a known @user / @user (that|you|) * (not|isn t) (known|recognized|recognised|valid) / (can t|cannot|could not|unable to) (deliver|route) to (this|that|the) @user / @user (does|do) not (appear|seem) to / unknown (to|at|on|in) (this|our) (system|server|host|site|domain) / not (known|valid|recognized) (at|to|on|here|in) (this|our|the) (system|server|host|site|domain)',
    ],
    // 550 No such user here
    // 550 5.1.1 <jdoe@example.com>... No such mailbox
    // 550 sorry, no mailbox here by that name
    [
      'mailbox-unknown',
      6,
      'no such (local|valid|active|email|mail|) @user / no such (person|name|id|customer|subscriber|member|domain user) / no @user (here|by that name|with that name|of that name|found|exists) / no @user here by / no * @user by that name / no valid (recipient|recipients|rcpt|mailbox) / there is no (such|) @user / nosuchuser / no such person at this address',
    ],
    // 550 User unknown
    // 550 5.1.1 jdoe@example.com is unknown
    // 550 5.1.1 Unknown recipient
    [
      'mailbox-unknown',
      6,
      '@user (is|are|was|) @unknown / @user @user (is|) @unknown / (unknown|invalid|nonexistent|unrecognized|unrecognised|nonexisting|undeliverable|incorrect|wrong|illegal|bad) (local|email|mail|e mail|destination|delivery|smtp|) (@user|part) / non existent (email|) @user / non existing (email|) @user / (unknown|invalid) (or|and) (disabled|illegal|inactive|nonexistent) @user / unknown or illegal (alias|user) / unknownuser / userunknown',
    ],
    // 550 Mailbox does not exist
    // 550 5.1.1 The user jdoe does not exist here
    // 550 jdoe@example.com doesn't exist
    [
      'mailbox-unknown',
      6,
      '@user (that you tried to reach|you tried to reach|you specified|you are trying to reach|name|id|) (do|does|did|doesn|don|didn) (not|t) (currently|) exist / @user (do|does) not exists / @user * (does not|do not|doesn t|did not) exist / @user not exist / @user not exists / @user don t exist / @user no longer exists / @user name is not (found|known)',
    ],
    // 550 User not found
    // 550 5.1.1 Address jdoe@example.com could not be found
    // 550 Recipient jdoe@example.com is not known
    [
      'mailbox-unknown',
      6,
      '@user (could|can|was|is|were|has|) (not|cannot|couldn t|wasn t|isn t|never) (be|been|) (found|known|registered|recognized|recognised|located|resolved|identified|matched|defined|existing|valid|assigned|allocated|provisioned|hosted|listed) / @user (can t|can not|cannot|could not|couldn t) be (found|located|resolved|verified|identified) / @user * not found / cannot find (the|this|your|) (recipient|user|mailbox|address|account) / can t find (the|) @user / unable to (find|locate) (the|) (recipient|user|mailbox)',
    ],
    // 550 5.1.1 not our customer
    // 550 jdoe@example.com is not a valid mailbox
    // 550 5.1.1 User is not local
    [
      'mailbox-unknown',
      6,
      'not our (customer|user|client) / not a (valid|known|local|registered|legal|current) (@user|email|mail|customer|member|subscriber) / not a valid @user / not an (existing|active|authorized) @user / user (is|) not local / not (in|on|present in) (the|our|my|this|) (recipient|user|directory|address|addressbook|local) (list|table|map|directory|book|database|) / not listed in (domino|public|the|) * (directory|book) / is not hosted here / not in validrcptto / doesn t have a * account / does not have (a|an) * (account|mailbox) / don t have a * account / do not have (a|an) * (account|mailbox) / has no (account|mailbox|user) (here|) / no account (by|with|for) (that|this|) / i have no mailbox',
    ],
    // 550 This address no longer accepts mail
    // 550 5.1.6 recipient no longer on server: jdoe@example.com
    [
      'mailbox-unknown',
      5,
      'no longer (on|available|valid|accepts|active|accepting|in use|with|works|a valid|receives|receiving|used|at this) (mail|email|messages|) / is no longer / has been (removed|deleted|retired)',
    ],
    // 550 Requested action not taken: mailbox unavailable
    [
      'mailbox-unknown',
      3,
      '(mailbox|user|recipient|account|address) (is|) (unavailable|not available|inaccessible) / mailbox name not allowed / recipient (verify|verification) (failed|failure|problem) / @user verification failed / (invalid|bad) (rcpt|address|recipient) / (mailbox|user) (error|problem)',
    ],
    // 550 Recipient address rejected
    // 550 <jdoe@example.com>: Recipient rejected
    [
      'mailbox-unknown',
      2,
      'recipient (address|) rejected / (rcpt|recipient) (is|was|) (rejected|refused|denied|invalid) / address rejected / invalid address / all (recipient addresses|recipients) (rejected|refused) / undeliverable address / undeliverable',
    ],
    // 550 5.1.1 Email address could not be found, or was misspelled
    [
      'mailbox-unknown',
      6,
      'misspelled / mistyped / check (the|) (address|recipient|spelling) (for|of|and) / spelled correctly / typos / address (is|may be|was|) (incorrect|wrong) / double checking the recipient',
    ],

    // 550 5.2.1 This account has been disabled
    // 550 Mailbox is inactive
    // 550 Account jdoe@example.com locked
    [
      'mailbox-disabled',
      6,
      '@user (is|are|was|has been|have been|currently|is currently|is temporarily|has been temporarily|temporarily|) @off / @user (is|) not active / (disabled|inactive|suspended|deactivated|expired|locked|frozen|discontinued|closed|blocked) (email|mail|recipient|user|destination|) @user / @user * (has been|is) (disabled|suspended|deactivated|locked|frozen|closed|terminated|discontinued) / account (that you tried to reach|) * (disabled|inactive|suspended) / (user|mailbox|account) (is|has) (over|past) (due|expiration) / account (has been|is) (administratively|temporarily) @off / @user (is|) on hold / frozen',
    ],
    // 550 5.2.1 This mailbox has been blocked due to inactivity
    // 550 Account inactive for too long
    [
      'mailbox-disabled',
      8,
      'due to inactivity / because of inactivity / inactivity / not (been|) logged in / (inactive|unused|abandoned) (for|since) / has not (been|) (used|active|activated|accessed) / not (yet|) activated / never logged in / over * months / user (is|) inactive / unpaid / overdue / delivery (to this user|) (is|has been) (suspended|disabled) / mail (delivery|) (is|has been) (disabled|suspended) (for|to)',
    ],
    // 450 4.2.1 Mailbox temporarily disabled
    // 451 4.2.1 <jdoe@example.com>: mailbox is temporarily unavailable
    [
      'mailbox-disabled',
      5,
      '@user (is|) temporarily (disabled|suspended|locked|unavailable|blocked|inactive|closed|not accepting) / @user not accepting (mail|messages|email|new) / (does|do|doesn|is) not (accept|accepting) (mail|email|messages) at this (time|address) / not accepting (messages|mail|email|new messages)',
    ],

    // 552 5.2.2 Mailbox full
    // 550 <jdoe@example.com> mailbox is over quota
    // 452 4.2.2 User is overquota
    [
      'mailbox-full',
      8,
      '(over|exceeded|exceeds|exceeding|exceed|beyond|past) (the|its|his|her|their|your|allowed|maximum|disk|mail|mailbox|storage|user|email|size|) (disk|storage|mailbox|mail|) (quota|quotas|allotment) / overquota / over quota / @quota (exceeded|exceed|exceeds|full|reached|violation|limit|limits|is full|is exceeded|has been exceeded|is exhausted|has been reached|overrun) / @user (is|) (almost|) (full|overfull|overflow|overflowing) / @user (has|have) (exceeded|reached|exhausted) (its|his|the|their|) * (quota|storage|space|size) / (mailbox|inbox|maildir|maildrop|account|mail box) * (full|exceeded|overflow) / (out|short) of (mail|mailbox|disk|) (storage|quota) / mailfolder is full / mail box full / user s (disk|mailbox|quota) (is|) full / @user (storage|size|space) (limit|exceeded|full)',
    ],
    // 552 5.2.2 This message is larger than the space left in the recipient's mailbox
    // 552 5.2.2 jdoe@example.com has exceeded his disk space
    [
      'mailbox-full',
      8,
      '(exceeded|exhausted|exceeds) * (storage|disk space|mailbox space|allocated space) / (insufficient|not enough|no) (mailbox|quota|storage|disk|) (space|quota) * (mailbox|recipient|user|account) / space left in * mailbox / would exceed (mailbox|quota|the|user|recipient) / too (large|many messages|much mail) (for|in|on) (the|your|their|) (mailbox|inbox|server) / mailbox (size|limit|storage|quota) (limit|is|has|) / (mailbox|account) (is|has|) (reached|at) (its|the|) (maximum|limit|quota) / mailbox exceeds / not enough (storage|disk) space (in|for|on) * (mailbox|user|account|recipient) / too many (messages|mails|mail) (in|on) * (mailbox|inbox|server)',
    ],
    // 552 Requested mail action aborted: exceeded storage allocation
    [
      'mailbox-full',
      5,
      'exceeded storage (allocation|limit) / exceeds allocated storage / storage allocation / (disk|storage) (quota|full) / quota',
    ],

    // 551 User not local; please try <jdoe@example.net>
    // 551 5.1.6 jdoe@example.com has moved, please use jdoe@example.net
    // 550 5.1.6 The user has changed his address
    [
      'mailbox-moved',
      8,
      '(user|mailbox|recipient|account|address|) (has|have) (been|) (moved|changed|relocated|migrated|replaced) / (has|have|was|been) (moved|relocated|migrated|forwarded) (to|away) / please (try|use|send to|forward to) <addr> / user not local (please|try) / (new|changed) (email|mail|) address (is|to) / please (update|correct) your (address|contact|records) * / changed (his|her|their|its|the) (email|) address / moved (to|and left) / use <addr> instead / my new address',
    ],

    // 550 5.7.1 Recipient not authorized to receive mail from outside
    // 550 Restricted mailbox: only members may send
    // 550 5.7.1 This group only accepts messages from people in its organization
    [
      'recipient-refused',
      8,
      '(only|not) (accept|accepts|accepting|allowed|permitted) (messages|mail|email|to receive|to accept) from (people|members|senders|authorized|internal|within|inside|outside|external|the internet|you|your|certain|approved) / (internal|local) (use|mail|users|delivery|email|senders) only / only (internal|authorized|authenticated|authorised|members|subscribers|registered|local|approved|trusted) (users|members|senders|sources|addresses|may|can|) * (send|post|mail|write|allowed) / not (allowed|permitted|authorized|authorised) to (send|post|write|mail|email) (messages|mail|email|) (to|for) (this|the|that) (recipient|list|address|group|mailbox|user|account) / (list|group) (is|) (closed|moderated|private|restricted) / you (are|re) not (allowed|permitted|authorized) to post / post * (closed|moderated) / members only / subscribers only / you (have|ve) been blocked by (the|this) (recipient|user) / recipient (has|) (blocked|rejected|refused) (you|your|mail|email|messages|this) / (blocked|rejected|refused) by (the|) (recipient|user|addressee) (s|) / recipient (does|do) not (want|accept|wish|allow) / user (does|do) not (want|accept|wish|allow) / recipient preferences / recipient s (request|preferences|blocked|block|blacklist|settings|rules|personal) / delivery restricted / mailbox delivery restricted / restricted (recipient|mailbox|address|group|alias) / never (sends|receives) mail / does not (accept|receive) (external|internet|outside) (mail|email|messages) / (outside|external) (senders|mail|email) (not allowed|not permitted|are|is|blocked) / no (external|outside|internet) (mail|email|senders) / user (refuses|refused) / recipient (refuses|refused) / on the recipient s (block|black|blocked) * / user entry / personal (block|black|blacklist|blocklist)',
    ],
    // 550 5.7.1 You are not allowed to send
    ['recipient-refused', 5, 'you (are|re) not (allowed|permitted|authorized) to send'],
    // 550 5.7.1 <jdoe@example.com>: Recipient address rejected: Access denied
    // 550 Recipient access denied
    ['recipient-refused', 7, 'recipient address rejected (access denied|blocked|restricted|policy)'],
    // 542 jdoe@example.com Rejected
    // 550 <jdoe@example.com>, Access denied
    [
      'recipient-refused',
      4,
      '<addr> (rejected|refused|denied) / <addr> access denied / (recipient|mailbox|user) (access|) (denied|restricted|prohibited|blocked) / recipient rejected * (policy|access|denied) / block rcpt / recipient not (allowed|accepted|permitted|authorized|acceptable) / rejected by (recipient|user) (filter|rule|policy) / sender (is|) (not|) (blocked|accepted|allowed|rejected) by (the|this|) recipient / (mail|email|messages) (to|for) (this|the|that) (recipient|address|user|mailbox) (is|are) (not|) (rejected|refused|blocked|accepted|allowed|denied) / no mail (accepted|allowed) for / recipient * (blocked|refused)',
    ],

    // 550 Host unknown
    // 550 5.1.2 Domain not found
    // 550 Unrouteable address
    [
      'recipient-domain-unknown',
      6,
      '(host|hostname|domain|system|name server host) (name|) (is|) (unknown|not found|does not exist|doesn t exist|not resolved|no data known) / unknown (host|domain|system) / no such (host|domain) / (bad|invalid|illegal|unknown|unrouteable|unroutable|nonexistent) (destination|recipient|email|mail|) (host|domain|system) (name|) / host or domain name not found / name service error (for|) / domain (name|) (has|with) no (mx|valid|mail|a) * / (no|couldn t find any|can t find any|cannot find any) (mx|mail exchanger|mail exchange|mail server|host|hosts) (records|record|for|found|) / unable to (resolve|find|route|look up|lookup) (the|) * (domain|host|mx|address) / (domain|host) (could not|cannot|can t|can not|couldn t) be (found|resolved|reached|located) / all (relevant|) mx (records|) (point|hosts) * / nxdomain / domain (must|should) (exist|resolve) / domain (does|did|is|could) not (be|) (exist|resolve|resolvable|resolved|found|valid|known|registered|reachable|real) / dns (error|query|lookup|failure) * (domain|mx) / dns query error / unrouteable address / unroutable address / unrouteable mail domain / mx (lookup|record) (failed|failure|error) / (recipient|destination|rcpt|to) domain (is|) (not found|unknown|invalid|does not exist|not exist|nonexistent|not reachable) / domain (must|does|should) (not|) (exist|resolve) / domain is not (resolvable|resolving|found|known|existing|in dns|registered)',
    ],
    // 553 neko.example.com does not exist
    ['recipient-domain-unknown', 9, '(com|net|org|jp|de|fr|uk|edu|gov|info|it|nl|br|ru|cn|eu|es) (does not|doesn t) exist'],
    // 550 domain is not reachable
    ['recipient-domain-unknown', 5, 'domain (is|) not reachable'],
  ],
}
