// What servers of all kinds say in English of senders: relaying, refused addresses, SPF and its relatives, names, reputation.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const englishSenders: RuleTable = {
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.2',
  rules: [
    // 550-This host does not accept mail 550-from domains whose servers reject the postmaster address. 550 Sender verify failed
    ['sender-refused', 9, 'does not accept mail from (domains|senders|addresses|servers|hosts) whose'],
    // 550 5.1.0 Sender address jdoe@example.org does not exist
    [
      'sender-refused',
      9,
      '(sender|from|envelope sender|return path) (address|mailbox|user|account|) <addr> (does not|doesn t|did not|is not|not) (exist|found|known|valid|verified)',
    ],
    // 554 IP=192.0.2.1 - A problem occurred. Please contact postmaster@example.com
    ['reputation', 9, 'ip <ip> a problem occurred'],
    // 554 5.7.1 We have had too many complaints about mail from your network
    ['reputation', 7, '(too many|many|several|user|spam) complaints (about|against|from|of|regarding)'],
    // 501 5.5.4 You are not allowed to send from this address
    // 550 5.7.1 reserved for delivery-status notifications
    [
      'sender-refused',
      9,
      'not allowed to send (from|as|with) (this|that|your|the) (address|sender|account|domain|identity) / reserved for delivery status',
    ],
    // 550 5.7.0 Spoofed sender address not allowed
    ['sender-authentication', 9, '(spoofed|forged|faked) (sender|from|envelope|mail from)'],
    // 550 Sender address is blocked for spamming
    ['sender-refused', 9, 'sender (address|) (is|has been|was|) (blocked|blacklisted|banned|rejected) (for|due to|because of)'],
    // 554 5.7.1 spf check result is none
    [
      'sender-authentication',
      9,
      '(spf|dkim|dmarc) * (result|results|status|verdict) (is|was|) (none|fail|failed|softfail|neutral|permerror|temperror|reject|invalid)',
    ],
    // 550-Postmaster verification failed while checking <jdoe@example.org> 550-Response: 550 <postmaster@example.org>: User unknown
    // 550 Your sender domain has no postmaster address
    [
      'sender-refused',
      9,
      '(postmaster|sender|callback|address) verification failed while checking * / verification failed while checking / no postmaster (address|mailbox|account)',
    ],
    // 550 host not relaying for example.com
    ['relay-denied', 8, 'not relaying (for|mail|to|from) / (not|isn t) (a|) (relay|gateway) (for|here) / (not|isn t) a gateway'],
    // 421 We do not accept mails from your IP address
    // 550 5.7.1 Temporarily blocked because of previous errors
    [
      'reputation',
      8,
      'not accept (mails|emails|any mail|any email|any|) * from your (ip|host|server|network|provider) / (because of|due to) previous (errors|behavior|behaviour|abuse|spam) *',
    ],
    // 550 Not authorised for direct delivery to this host
    ['relay-denied', 7, 'not (authorised|authorized|permitted|allowed) for direct (delivery|relay)'],
    // 550 Not allowed to send from that country
    // 550 Your region is blocked
    // 554 5.7.1 Rejected based on geographical location
    [
      'reputation',
      9,
      '(from|in) (that|your|this|the|certain|a) (country|region|location|continent|geographic location) / (your|sender|client|source|originating|this) (country|region|geographic location|geolocation) (is|are|has been|not|code|) (blocked|not allowed|banned|denied|rejected|blacklisted|allowed|permitted) / (geo|geoip|geographical|geographic|country) (location|ip|block|blocked|blocking|filter|restriction|restrictions|based|policy)',
    ],
    // 554 mx.example.com IP: 192.0.2.7, You are not allowed to send us mail
    // 551 Server access forbidden by your IP 192.0.2.7
    // 550 The sending IP (192.0.2.1) is listed on https://spamrl.com/. Please resolve this and retry.
    // 554 5.3.2 Sorry, we do not accept connections from your IP
    [
      'reputation',
      9,
      '<ip> you are not allowed / access forbidden by your (ip|host|address) / (sending|your|connecting|client|source|remote|sender) (ip|host|server|address|mta) (address|) (<ip>|) (is|was|are) listed / not accept (connections|connection|mail|email|messages) from (your|this) (ip|host|network|server)',
    ],
    // 554 Denied [BLIP] (Mode: normal)
    ['reputation', 5, 'denied (bl|blip|sbl|xbl|shxbl|shsbl|rbl|dnsbl|grip|ip|reputation|blacklist) * mode normal / denied * mode normal'],
    // 553 5.7.1 Hello [192.0.2.19], for your MAIL FROM address <jdoe@example.org> policy analysis reported: Your address is not liked source for email
    ['sender-refused', 9, 'your address is not liked / not liked source'],
    // 550 We don't handle mail for example.com
    [
      'relay-denied',
      8,
      '(don t|do not|doesn t|does not|not) (handle|host|process|receive|serve|relay|take) (mail|email|messages|e mail) for',
    ],
    // 501 <mx.example.org> is invalid or DNS says does not exist
    ['greeting-refused', 7, '(is|) invalid or dns says'],
    // 451 4.1.8 Unable to resolve domain of sender address
    [
      'sender-domain-unresolvable',
      9,
      '(resolve|find|verify|lookup|look up|locate) (the|your|) (domain|host|mx|domain name) (of|for|from|in) (the|your|) (sender|from|mail from|envelope|return path|originator)',
    ],
    // 550 You must be an authorized user to relay
    ['relay-denied', 6, 'to relay / for relaying / relay (through|via) (this|our|us|me) *'],
    // 554 Denied [BL] (Mode: normal)
    [
      'reputation',
      8,
      'denied bl / (block|blocked) by (bl|ip|ipbl|reputation) / (mail|email|messages|traffic|connections) from (your|this) (network|ip|host|server|isp|provider|country|range) (is|are|was|has|have|not) (not|been|blocked|refused|denied|rejected|) / (ip|host) (is|) (on|in) (a|our|the|some) (spam|abuse|bad|block|deny) * / (bad|known|suspected) (sender|source|ip|host) (ip|host|address) / spamtrap / spam trap',
    ],
    // 550 5.1.8 sender address does not exist
    // 553 5.1.8 Sender mailbox not found
    // 550 The sender's address could not be found
    [
      'sender-refused',
      8,
      '(sender|from|originator|return path|envelope sender) (s|) (address|mailbox|user|account|email|email address) (does not|doesn t|did not) exist / (sender|from|originator|return path|envelope sender) (s|) (address|mailbox|user|account|email) (is|was|could|) (not|unknown|nonexistent) (be|) (found|known|valid|exist|)',
    ],
    // 501 Sender address must be in local domain
    [
      'sender-refused',
      7,
      '(sender|from|envelope sender|return path) (address|) (must|should|has to|needs to) (be|match|equal|have) / (not|isn t) (an|a|) (acceptable|authorized|allowed|valid|permitted) (sender|from|envelope sender|return path) (address|) / (your|the) (sender|from) (address|) (is|was) (blocked|rejected|refused|blacklisted|banned|not accepted) / (blocked|refused|rejected) (the|this|) sender',
    ],
    // 550 host 192.0.2.1 is not a permitted sender for example.org
    [
      'sender-authentication',
      9,
      'not (a|an|) (permitted|authorized|authorised|designated|allowed|legitimate) (sender|mailer|host|server) (for|of) / authentication requirements / dkim (validation|verification|check|signature) (error|failure|problem) / (spf|dkim|dmarc) (error|problem|issue|requirement|required|missing|absent|not found|not present) / (not|no) (spf|dkim|dmarc) (record|signature|policy|found) / (domain|message|mail) (alignment|authentication) (failed|failure|required|error)',
    ],
    // 550 Remote HELO localhost not permitted
    // 550 HELO: unknown host, client rejected
    [
      'greeting-refused',
      8,
      '(helo|ehlo) * (not permitted|not allowed|not acceptable|refused|denied|not accepted|forbidden|rejected) / remote (helo|ehlo) / (wrong|false|incorrect) greeting / (helo|ehlo) (as|with) (an|a|your|my|our|ip)',
    ],
    // 501 5.7.1 Sender IP must resolve
    [
      'reverse-dns',
      8,
      'ip (address|) (must|should|does not|doesn t|cannot|could not|can t) (resolve|be resolved|have) * / (verify|resolve|validate|look up|lookup) (the|your|) (client|) (hostname|host name|rdns|reverse|ptr) / (has|have|with|had) no (name|hostname|host name) (in|) (dns|) / rp rdn / (hostname|host name) (lookup|verification|resolution|check) (failed|failure|error) / (client|connecting|sending) (host|ip|hostname|server) (name|) (unknown|not resolvable|cannot be resolved|does not resolve|has no) / unknown (client|hostname|reverse) (host|name|)',
    ],
    // 550 5.7.1 Relaying denied
    // 554 Relay access denied
    // 550 relay not permitted
    // 550 We do not relay
    [
      'relay-denied',
      8,
      '(mail|third party|open|anonymous|message|smtp|) @relay (access|mail|is|are|from|for|to|of|) (not|@denied) (allowed|permitted|authorized|authorised|supported|granted|enabled|available|accepted|) / @relay (is|are|of mail|operation|attempt|access|through this server|mail|) (@denied|not allowed|not permitted|prohibited) / @relay (not|is not|are not) (allowed|permitted|authorized|authorised|available|granted) / @relay * (denied|prohibited|disallowed|not permitted|not allowed) / (do|does|will|did|can|shall|am|are|is) not (be able to|allowed to|permitted to|authorized to|configured to|going to|) @relay / (don t|won t|can t|cannot|doesn t|couldn t) @relay / (unable|not allowed|not permitted|not authorized|refuse|refuses|refused|cannot|unauthorized|unauthorised) (to|for|) @relay / no @relay (allowed|permitted|access|here|please|) / (is|are) not (allowed|permitted|authorized|authorised) to relay / non (relayed|relay|local) (domain|recipient) / relay (address|service) (not|@denied) / not (a|an) (open|) relay / unauthenticated relay / illegal relay / relay check * fail / host denies relay / norelay',
    ],
    // 553 sorry, that domain isn't in my list of allowed rcpthosts
    // 550 That domain is not local
    // 550 5.7.1 We do not accept mail for this domain
    [
      'relay-denied',
      7,
      'rcpthosts / rcpthost / (domain|destination|recipient domain) (is|isn t|is not|not) (not|) (local|hosted|handled|served|one of ours|in my list|in our list|accepted here|allowed here|configured) / not (a|) (local|hosted|gateway|virtual|one of our) (domain|domains|host|gateway) / we do not (accept|handle|host|serve|deliver) (mail|email|messages|) (for|to) (this|that) (domain|host) / not (allowed|accepted|accepting|responsible) (mail|email|) (for|to) (this|that|the|such) (domain|host) / (don t|do not|doesn t|does not|not) (handle|accept|host|receive) (mail|email|messages|) (for|to) (this|that|the) (domain|destination) / is not (a|an) (local|hosted|permitted) (domain|address) / not (in|on) (my|our|the) list of (allowed|local|accepted) / no mail for that domain / domain (is|) not (hosted|allowed|accepted|configured|ours) (here|) / not (served|hosted) (by this server|here) / non accepted domain / gateway user / remote (mail|users|recipients|domain) not (allowed|permitted)',
    ],

    // 550 5.1.8 Sender address rejected: Domain not found
    // 553 5.1.8 <jdoe@example.org>... Domain of sender address jdoe@example.org does not exist
    // 550 5.1.8 Can't resolve sender domain
    [
      'sender-domain-unresolvable',
      8,
      '(sender|from|mail from|mailfrom|originator|envelope sender|return path|return) (address|) (rejected|) domain (name|is|) (not found|unknown|invalid|does not|doesn t|could not|couldn t|cannot|can t|unresolvable|not resolv|must|has no|is not|not exist|unverified) * / domain of sender (address|) * / (sender|from|mailfrom|envelope|originator) (s|) (domain|host|address domain) * (does not exist|doesn t exist|not exist|not found|not resolve|not be resolved|unresolvable|unresolved|unknown|invalid|no mx|no valid|cannot|could not|dns|must exist|must resolve|nxdomain|not valid) / (invalid|unknown|unresolvable|nonexistent|non existent|bad|illegal|unroutable|unrouteable|unregistered|fake) (sender|from|mailfrom|return path|envelope|originating|sending) (address|) (domain|host|dns) / (can t|cannot|couldn t|could not|unable to|failed to|can not) (resolve|find|verify|lookup|look up|determine) (your|the|) (sender|from|senders|sender s|your|mail from|originator|return path|return) * (domain|host|dns|mx|address) / sender address rejected domain not found / (your|sender|sending|from|return) (email|mail|) domain (does not|doesn t) (exist|resolve|have) / (sender|from) domain (has|have) (no|a null|null) (mx|valid|dns|a) * / domain in (mail from|from|the sender|your) * / (mx|dns|a) (record|records|lookup|look up) * (sender|from|envelope sender|return path) / unrouteable sender / unroutable sender / sender domain must (exist|resolve) / no (mx|dns|a) (record|records) (for|of) (sender|your|from|the sender) * / dns (lookup|check|error|failure) * sender / invalid (mx|host|domain) * sender',
    ],

    // 550 5.1.0 Sender rejected
    // 553 5.1.7 <jdoe>: Sender address rejected: not owned by user
    // 550 Sender denied
    [
      'sender-refused',
      6,
      '(sender|from|mailfrom|mail from|return path|envelope sender|originator|reverse path|senders) (address|email|domain|) (is|was|has been|not|) (@denied|invalid|bad|illegal|not allowed|not accepted|not acceptable|not valid|not permitted|blacklisted|blocked|banned|unknown|not authorized|unacceptable|barred|filtered|not verified|rejected) / (invalid|bad|illegal|blocked|rejected|unknown|unacceptable|denied|blacklisted|banned|unverified|wrong|incorrect|fake|forged|disallowed|malformed) (envelope|mail|email|) (sender|mailfrom|return path|reverse path|originator|from address) (address|) / (not accept|not accepting|no|refuse|refusing|rejecting|reject) (mail|email|messages|) from (you|your|this|that|the|<addr>) (address|sender|user|domain|)',
    ],
    // 550 5.7.1 Sender verify failed
    // 550-Verification failed for <jdoe@example.org>
    // 553 5.7.1 Sender address rejected: not logged in
    [
      'sender-refused',
      7,
      'sender verify (failed|failure|fail) / sender verification (failed|failure|error) / sender (address|) (could not|cannot|can t|couldn t) be (verified|validated) / (could not|couldn t|cannot|unable to) verify (the|your|) (sender|from) / verification failed for / sender callout / (sender|from) address (must|does) (match|not match|belong) / (sender|from) (address|) (rejected|) not (owned|logged in) / not owned by (user|auth) / not (allowed|permitted|authorized|authorised) to (send|use|mail) (as|from|with|on behalf) / (not|un) (authorized|authorised|allowed|permitted) (sender|from) / null sender / null (return|reverse) path / (bounce|bounces) (not|are not|is not) (accepted|allowed) / (empty|null|blank) (envelope|) (sender|from|return path) / (bounce|dsn|backscatter) (messages|message|) (not|rejected|refused|denied) / does not (accept|send) (bounces|null|bounce) / user (does not|doesn t|did not) (sends|send|sent) (mail|email|) / email address is not verified / mail from * (not allowed|not permitted|not accepted|refused|denied|rejected|blocked) / (sender|your address|your domain|from address) (is|has been|) (on|in) (our|the|a|) (black|block|deny|reject|blocked|local) * / (blacklisted|blocklisted|banned|barred) sender / blocked sender / sender in (blacklist|blocklist|black list|block list) / (your|this) (email|mail|) (address|domain) (is|has been) (blocked|banned|blacklisted|rejected|refused|blocklisted) / send as / sendas / fake sender / sender (denied|blocked)',
    ],

    // 550 5.7.23 SPF validation failed
    // 550 SPF check failed: 192.0.2.1 is not allowed to send mail from example.org
    // 550 5.7.1 SPF unauthorized mail is prohibited.
    [
      'sender-authentication',
      8,
      'spf (check|validation|test|verification|policy|record|lookup|evaluation|result|hard|hardfail|softfail|authentication|error|) (hard|has|is|result|) (failed|fail|failure|fails|softfail|hardfail|permerror|temperror|none|did not pass|not pass|rejected|violation|mismatch|error|invalid|missing|denied|refused|unauthorized) / spf (unauthorized|unauthorised|rejected|forgery|reject|hardfail|softfail|permerror|temperror|soft fail|hard fail|mismatch|violation|refused|blocked|denied) / (due to|per|by|because of|according to|violates|failed|fails|fail|against|not pass|invalid|bad|missing|no|without|lacks) (the|your|domain|sender|sender s|an|a|) (spf|dmarc|dkim|senderid|sender policy framework|domainkeys) / sender policy framework / openspf / open spf / spf pobox / (does|do|did|not) (pass|match|meet|align|aligned) (the|) (spf|dkim|dmarc) * / spf * (not|failed|fail|reject|rejected|deny|denied) / invalid ip for sending / ip * not (allowed|authorized|permitted) to send (for|as|from) (domain|this domain) / not (authorized|authorised|permitted|allowed|designated|listed) (to send|in|by|as|sender|) * (spf|sender policy) / bad spf / why id / is not (allowed|authorized|authorised|permitted) to send (mail|email|messages|) (from|for|on behalf of) (<addr>|domain|the domain|this domain) / (not|un) (permitted|authorised|authorized) sender / domain (owner|) (discourages|prohibits|forbids|policy) * / forged (mail|sender|address|from) / (forged|spoofed|spoofing|spoof|impersonation|forgery)',
    ],
    // 550 5.7.1 rejected by DMARC policy for example.com
    // 550 5.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy
    // 550 5.7.20 No passing DKIM signature found
    [
      'sender-authentication',
      8,
      'dmarc (policy|check|validation|verification|evaluation|record|authentication|alignment|failure|) (reject|rejected|fail|failed|failure|violation|none|of reject|failed|fails|not aligned|did not pass|error) / dmarc * (reject|rejected|fail|failed|failure|fails|quarantine|violation) / (rejected|blocked|refused|denied|not accepted|accepted) * (dmarc|dkim|spf) / dmarc policy / dkim (signature|check|verification|validation|) (is|not|) (invalid|failed|fail|failure|bad|missing|error|not|verify|required|did not) * / (no|bad|invalid|missing|broken|unacceptable) (passing|valid|acceptable|author matched|) (dkim|domainkeys|domainkey) (signature|key|) * / dkim * (fail|failed|failure|mismatch|invalid|unverified) / adsp / unauthenticated (email|mail|message|messages|senders) / (multiple|) authentication checks (failed|) / (not|isn t|is not) (properly|) authenticated * (spf|dkim|dmarc|email|mail|message) / (email|mail|message|sender|domain) authentication (failed|failure|required|fails|checks|check|did not) / purported responsible address / sender id (failed|fail|check|pra|) * / senderid / arc (validation|chain|seal) / unauthenticated sender / message (failed|fails|did not pass) (authentication|dmarc|spf|dkim) / lacks authentication / (fails|failed) (to|) (authenticate|authentication) (checks|check|policy|) * (sender|domain|spf|dkim) / sender (is|) (not authenticated|unauthenticated)',
    ],

    // 550 5.7.25 The IP address sending this message does not have a PTR record
    // 450 4.7.1 Client host rejected: cannot find your reverse hostname
    // 554 5.7.1 Reverse DNS failed.
    [
      'reverse-dns',
      8,
      '(no|missing|invalid|bad|incorrect|without|lacks|lack|generic|broken|wrong|forged|fake|need|needs|require|requires|required|must have|fix|valid|proper|correct|unresolvable|mismatched|your|has no|have no|does not have|fcrdns|have) (a|an|any|valid|proper|correct|the|your|working|matching|) (reverse|ptr|rdns|fcrdns|fqrdns|inverse) (dns|ptr|record|records|lookup|name|hostname|entry|resolution|pointer|map|mapping|domain|host|resource|) / reverse (dns|host|hostname|lookup|name|ip|address|resolution|domain|) (dns|lookup|lookups|name|hostname|record|records|entry|check|test|resolution|) (is|was|for|) (failed|fail|failure|fails|required|missing|invalid|error|not|does|mismatch|unknown|must|incorrect|must|doesn t|contains|problem|rejected|look) / (rdns|ptr|fcrdns) (record|records|lookup|check|entry|) (is|for|of|) (failed|fail|failure|required|missing|invalid|error|not|does|mismatch|unknown|must|unset|naming) / ptr (resource|) record / reverse dns / rdns / fcrdns / check ip reverse dns / cannot (find|resolve|get|look up|lookup|determine) (your|the|a|) (reverse|hostname|host name|ptr|rdns|ip|name|client|ip address) / (can t|could not|couldn t|unable to|failed to|does not|doesn t|did not) (find|resolve|get|look up|lookup|determine|reverse|have) (your|a|the|to|) (reverse|hostname|host name|ptr|rdns|ip|name|valid reverse|fully qualified domain name|ip address) * / ip name lookup failed / ip (address|) (lookup|name lookup|resolution) failed / (hostname|host name|name) (does not|doesn t|did not) (match|resolve) (the|your|to|) (ip|address|client|connecting|smtp) / forward confirmed / forward and reverse / (ip|address) (does not|doesn t) (resolve|have a hostname|have a name) / no (hostname|host name|dns) (for|of|found for) (your|the|) (ip|address|client|host) / client host rejected cannot find / (dns|mx) (a|) ptr / (a|forward) record * ptr / (mismatches|mismatch) (client|) ip / not (a|) (valid|) mail exchanger * reverse / nameless / (unverifiable|unverifyable) sending ips / no dns (entry|record|name)',
    ],
    // 550 Dynamic/residential IP addresses may not send here
    // 554 5.7.1 Dynamic IP address, use your ISP's mail server
    [
      'reputation',
      6,
      '(dynamic|dial up|dialup|dialin|residential|dsl|dhcp|dynamically assigned|generic|consumer) (ip|ips|address|addresses|host|hosts|range|pool|space|client|clients|user|users|hostname|rdns|ptr|looking|) / (use|through|via) (your|the|an|) (isp|isp s|internet provider|provider s|provider) (mail|smtp|outgoing|s|mail server|smtp server|relay) / (smtp|mail) (server|relay|smarthost|) of your (isp|provider|internet) / direct (to mx|smtp|sending|delivery|connections) / looks like a (dynamic|dial|generic|dialup)',
    ],

    // 550 5.7.1 Helo command rejected: Host not found
    // 504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname
    // 550 Bad HELO
    [
      'greeting-refused',
      8,
      '(helo|ehlo) (command|name|hostname|host|greeting|argument|string|domain|or ehlo|ehlo|) (is|was|rejected|) (rejected|denied|refused|invalid|bad|illegal|not|must|unknown|forged|does|doesn|required|needs|need|mismatch|missing|failed|fail|fails|contains|syntax|argument|blocked|misconfigured|incorrect|wrong|cannot|fake|check) / (bad|invalid|illegal|forged|incorrect|rejected|wrong|misconfigured|fake|bogus|impossible|spoofed|ridiculous|unqualified|your|unacceptable|malformed|inconsistent|unresolvable) (helo|ehlo) / (helo|ehlo) * (fully qualified|fqdn|does not|doesn t|not resolve|not found|is my|are not me|is not|mismatch|invalid|my own|our) / helo command rejected / helohost / (helo|ehlo) (rejected|refused|denied) / you are not (me|us|localhost) / (don t|do not|not) (use|accept) (my|our) (own|) (name|hostname|ip|domain) / (say|said|introduced|greeted|identify|identified) * (helo|ehlo) * (my|invalid|as)',
    ],

    // 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org
    // 550 Your IP is on a blacklist
    // 554 Your host is listed in dnsbl.example.net
    [
      'reputation',
      8,
      '(blocked|listed|blacklisted|blocklisted|found|rejected|refused|denied) (using|by|in|on|at|from|via|due to|because of) (the|a|an|our|) @list / (blocked|rejected|listed|refused|denied|found|is) * (rbl|dnsbl|dnsrbl|dnswl|rbls|dnsbls|blacklist|blocklist|blacklists|blackhole|denylist) / (client|host|ip|address|server|sender ip) * blocked using / blocked using / (rbl|dnsbl|dnsrbl) (deny|denied|reject|rejected|restriction|blocked|listed|hit|match|lookup|check|) / @list (rbl|dnsbl|blacklist|blocklist|reputation|zen|list|lookup|) * / blocked by (an|a|) (rbl|dnsbl|spam database) / (real time|realtime) (black|block|blackhole) * / (lookup|listed) in (the|) (dns|) (black|block) (hole|list) / on (a|our|the|some|an|several) (spam|local|internal|) (blacklist|black list|blocklist|block list|blackhole list|deny list)',
    ],
    // 550 5.7.1 IP address has a poor reputation
    // 554 5.7.1 Your access to this mail system has been rejected due to the sending MTA's poor reputation
    // 550 Your IP has been blocked because of spam
    [
      'reputation',
      8,
      '(poor|bad|low|negative|no|insufficient|questionable|unacceptable|very low|lower|damaged|untrusted) (sender|ip|email|mail|domain|sending|network|) (reputation|reputations|senderscore|trust) / reputation (is|of|too|score|based|filter|filters|filtering|block|service|problem|issue|check) * / (ip|sender|domain|host|server) reputation / server (is|has been|was|is currently|) (temporarily|permanently|) (blacklisted|blocklisted|blocked|block listed|black listed|banned|listed|barred|blackholed) / server (is|has been|was) (temporarily|permanently|) (rejected|denied|refused) / (ip|ips|ip address|ip addresses|host|network|client|range|subnet|netblock|domain) (<ip>|) (is|has been|was|have been|are|is currently|is temporarily|has been temporarily|temporarily|currently|you are using|) (temporarily|permanently|automatically|also|) (blacklisted|blacklisting|blocklisted|blocked|block listed|black listed|block|banned|listed|rejected|denied|refused|barred|blackholed|filtered|deferred|embargoed|quarantined|locally blocked) / <ip> (is|has been|was|are|) (currently|temporarily|permanently|) (blocked|blacklisted|blocklisted|listed|banned|rejected|denied|refused|locally blacklisted) / blocked (ip|ip address|host|client|network|<ip>|for abuse|for spam|for sending|due to spam|because of spam) / (blacklisted|blocklisted|banned|rejected|bad|black|blocked) (ip|ip address|host|network|client) / (sends|sent|sending|send|source of|originating|origin of|known for|history of) (too much|a lot of|) (spam|spams|junk|unsolicited|abuse) / spam (source|origin|site|sites|block|blocked|host|server|sender|blacklist|network|activity) / (due to|because of|for) (excessive|too much|repeated|previous|recent|past|) (spam|abuse|abusive|complaints|spamming|unsolicited|malicious activity|high spam) (complaints|activity|from|issues|traffic|behavior|) / (abuse|spam) (from|by) (your|this|<ip>) (ip|host|network|server|) / (your|sender|sending) (ip|host|server|mail server|mta|network|provider|isp|isp s) * (blocked|blacklisted|blocklisted|reputation|banned|spam|listed|not allowed) / open (relay|proxy) / insecure mail relay / (delist|delisting|unblock|removal|whitelist|delisted|whitelisted|unblocking|unblocked|removed) (request|form|requests|please|your|from|visit|see|at|) / (suspected|known|confirmed|persistent) (spam|) (spammer|spammers|source|spam sender|spam source|spam host) / (too much|excessive) (spam|unsolicited|junk) from / (ip|ips|ip address|ip addresses|host|server|network|client|range|subnet|netblock|domain) (<ip>|) (is|has been|was|have been|are|is currently|is temporarily|has been temporarily|temporarily|currently|you are using|) (temporarily|permanently|automatically|also|) (blacklisted|blacklisting|blocklisted|blocked|block listed|black listed|block|banned|listed|rejected|denied|refused|barred|blackholed|filtered|deferred|embargoed|quarantined|locally blocked) / spam (source|origin|site|sites|host|server|sender|blacklist|network|activity) / (ip|ips|ip address|ip addresses|range|subnet|netblock) (<ip>|) (is|has been|was|have been|are|is currently|is temporarily|has been temporarily|temporarily|currently|you are using|) (temporarily|permanently|automatically|also|) (blacklisted|blacklisting|blocklisted|blocked|block listed|black listed|block|banned|listed|rejected|denied|refused|barred|blackholed|filtered|deferred|embargoed|quarantined|locally blocked) / (host|server|network|client|domain) (<ip>|) (is|has been|was|have been|are|is currently|is temporarily|has been temporarily|temporarily|currently|you are using) (temporarily|permanently|automatically|also|) (blacklisted|blacklisting|blocklisted|blocked|block listed|black listed|block|banned|listed|rejected|denied|refused|barred|blackholed|filtered|deferred|embargoed|quarantined|locally blocked) / (host|server|network|client|domain) <ip> (blacklisted|blacklisting|blocklisted|blocked|block listed|black listed|block|banned|listed|rejected|denied|refused|barred|blackholed|filtered|deferred|embargoed|quarantined|locally blocked) / (host|server|network|client|domain) (blacklisted|blacklisting|blocklisted|blocked|block listed|black listed|block|banned|listed|barred|blackholed|embargoed|quarantined|locally blocked)',
    ],
    // 554 Blacklisted
    // 550 blocklist: go away
    ['reputation', 6, '(block|black|deny) list / blacklisted / blocklisted / blacklist / blocklist'],
    // 554 Client host rejected: Access denied
    // 550 Access denied for your host
    [
      'reputation',
      3,
      'client host rejected / server (access|) (denied|refused|not allowed|not permitted|not authorized|blocked|not welcome) / (host|client|ip|network|connection|mta) (access|) (rejected|denied|refused|not allowed|not permitted|not authorized|blocked|not welcome) / (connection|connections|mail|messages|email) (not accepted|refused|rejected|denied|blocked|will not be accepted) from (your|this|the|<ip>|ip|host) * / access denied * (ip|host|address|<ip>|server) / (not|refuse|refuses|never) (accept|allow|talk) (mail|email|connections|messages|to|) (from|to) (your|this|the|<ip>) (ip|host|server|system|network|) / go away / abuse / blocked / your (host|ip|server|network) * (refused|denied|rejected|blocked)',
    ],
  ],
}
