// What servers of all kinds say in English of too much: mail, connections, recipients, bytes; and of coming back later.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const englishLimits: RuleTable = {
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3',
  rules: [
    // 450 4.7.1 You may send no more than 100 messages an hour here
    [
      'rate-limited',
      8,
      '(messages|mails|emails|recipients|mail) (an|a|each|every) (hour|day|minute) / no more than * (messages|mails|emails) *',
    ],
    // 421 4.7.0 You have five connections open already
    ['too-many-connections', 8, '(connections|sessions) (are|) (open|already open|already) * / have * (connections|sessions) open'],
    // 554 5.7.1 Service busy: we have not met before; please come back in ten minutes
    ['greylisted', 8, 'not met before / (come|try) back in (a|one|two|three|five|ten|some) (few|) (minutes|seconds|moments)'],
    // 550 Excessive userid unknowns
    ['rate-limited', 8, 'excessive (userid|user|recipient|recipients|rcpt|address) (unknowns|unknown|failures|errors)'],
    // 550 5.7.1 Retrying too fast, penalty 30 seconds
    ['rate-limited', 9, 'retrying too (fast|often|quickly|soon) / penalty * seconds'],
    // 421 4.4.2 Message submission rate for this client has exceeded the configured limit
    // 451 Authentication failed: Maximum credits exceeded
    [
      'rate-limited',
      9,
      '(submission|sending|message|mail|delivery|connection) rate (for|of) * exceeded / exceeded the configured limit / credits exceeded',
    ],
    // 550 Message has more than 50 recipients
    [
      'too-many-recipients',
      8,
      '(more than|over|exceeds|exceeding|beyond|maximum of|max of|limit of|up to) * (recipients|rcpts|addressees) / (recipients|rcpts) (exceed|exceeds|exceeded|over) *',
    ],
    // 421 Sender is unknown. Please retry in 5 minutes (first contact)
    [
      'greylisted',
      8,
      'first contact / (sender|client|triplet|host|you) (is|are|) (unknown|new|unfamiliar|not known) * (retry|try|later|again) / (retry|try again) (shortly|soon) / temporarily (blocked|refused|rejected|deferred) (for|as|because) (you|new|unknown|unfamiliar|first) *',
    ],
    // 451 4.7.1 Greylisted, please try again in 300 seconds
    // 450 4.2.0 Recipient address rejected: Greylisting in effect, please come back later
    // 451 Temporarily deferred, unknown sender triplet
    [
      'greylisted',
      8,
      '(greylisted|graylisted|greylist|graylist|greylisting|graylisting|postgrey|gld|milter greylist|greylists) / (grey|gray) (listed|listing|list) / (first|initial) (time|attempt|contact|seen|delivery) * (later|again|retry|deferred|minutes|seconds|sender) / triplet / (try|retry) * in (a few|five|ten|) (minutes|seconds) * (accept|grey|new|unknown) / unknown triplet / not yet (whitelisted|authorized to deliver|known) / (you are being|being|are) (greylisted|graylisted) / please (retry|try again) in (at least|) (a few|some|few) (minutes|seconds) / come back in / (not seen|never seen|haven t seen|have not seen) (you|this|your) * before / early retry',
    ],
    // 451 4.7.1 Please try again in 5 minutes
    // 450 Please retry after 300 seconds
    [
      'greylisted',
      4,
      '(try|retry|come back|back) (again|back|delivery|) (in|after) * (seconds|minutes|secs|mins|min|sec|hour|hours) / (temporarily|) (deferred|delayed) * (try|retry) (again|) (in|after)',
    ],

    // 450 4.7.1 Rate limit exceeded
    // 421 Too many messages from your IP in the last hour
    // 452 4.3.1 Sending too fast, slow down
    [
      'rate-limited',
      8,
      '(rate|frequency|throughput|volume|sending|send|message|messages|mail|email|mails|hourly|daily|quota|recipient rate|message rate|delivery) (limit|limits|limited|limiting|quota|control|controlled|cap|allowance) (has been|is|was|) (exceeded|reached|hit|exceeds|exceed|) / (rate|frequency) (limit|limits|limited|limiting|limitation|control|controlled|controls) / ratelimit / ratelimited / ratelimiting / (throttled|throttling|throttle|throttles) / too (many|much) (messages|mails|mail|emails|email|message|requests|deliveries|letters|traffic|transactions|submissions) (from|sent|per|in|received|for|within|this|today|too|recently|during|by|) / too (many|much) (recent|new|incoming) (messages|mail|mails|emails) / (receiving|sending|sent|send|received|delivering|getting) (mail|email|emails|messages|message|mails|) (too|at a rate) (quickly|fast|often|many|much|frequently|that) / (at a|in a) rate that / slow down / (exceeded|exceeds|exceeding|exceed|reached|over|hit) (the|your|its|our|a|maximum|allowed|permitted|hourly|daily|) * (rate|hourly|daily|sending|per hour|per day|per minute|messages per|emails per|mails per|message limit|sending limit|limit for messages|number of messages|mail limit|volume|relay quota) / (messages|emails|mails|recipients|mail|connections) per (hour|day|minute|second|sender|connection|session|domain) / (max|maximum) (number of|) (messages|emails|mails|message) (per|from|exceeded|reached|allowed|for|in) / (sent|has sent) (to|) too many (recipients|messages|emails|mails) / (unusual|unexpected|suspicious|excessive|high) (rate|volume|amount|number|traffic|sending) (of|from|) * / (sending|daily|hourly|message|monthly|outgoing|smtp|relay) (limit|limits|quota|quotas) / reduce (your|the|) (sending|rate|volume|speed) / (message|per hour) quota / quota * per (hour|day)',
    ],
    // 450 4.7.3 Organization queue quota exceeded.
    ['rate-limited', 9, 'queue quota exceeded'],
    // 421 4.7.0 Too many errors
    // 421 Too many invalid recipients, come back later
    [
      'rate-limited',
      7,
      'too many (errors|failures|bad|invalid|unknown|failed|unrecognized|non|nonexistent|syntax|protocol|wrong|incorrect|unsuccessful|rejected) (commands|recipients|users|rcpt|rcpts|attempts|errors|or|addresses|) / too many (smtp|protocol) errors / (harvest|harvesting|dictionary|dha|directory harvest) (attack|attacks|limit|) / (excessive|many) (unknown|invalid|bad) (recipients|users|rcpts) / too many (bad|) commands / error (limit|threshold|rate) (exceeded|reached|)',
    ],

    // 421 4.7.0 Too many connections from your IP
    // 421 Maximum number of concurrent sessions reached
    [
      'too-many-connections',
      8,
      'too (many|much) (concurrent|simultaneous|open|active|smtp|incoming|parallel|network|current|host|client|recent|) (smtp|) (connection|connections|session|sessions|connects|processes|clients) / (max|maximum|limit|number|exceeded|exceeds|exceed|concurrent|simultaneous|concurrency) * (concurrent|simultaneous|open|parallel|active|) (connection|connections|session|sessions) * (exceeded|reached|limit|from|per|allowed|limited) / (concurrent|simultaneous|parallel) (smtp|) (connection|connections|session|sessions) / (connection|connections|session|sessions) (limit|limits|count|rate|concurrency|number|frequency|quota) (has|is|exceeded|reached|limit|limited|exceeds|) / (connection|session) (rate|count) limit / concurrency (limit|limited|exceeded) / all (server|) ports (are|) (busy|in use) / (already|have) (have|too many|open) * connections / reached (the|maximum) * connections / connection (throttled|throttling) / connecting too (often|frequently|fast|much)',
    ],

    // 452 4.5.3 Too many recipients
    // 550 5.5.3 Maximum number of recipients exceeded
    [
      'too-many-recipients',
      8,
      'too many (recipients|rcpt|rcpts|addresses|addressees|destinations|envelope recipients|rcpt to|to addresses) (received|specified|per|for|in|this|given|listed|) / too much (recipients|rcpt|rcpts) / (max|maximum|limit|number|exceeded|exceeds) (number|of|on|the|allowed|maximum|) (of|number|) (allowed|) (recipients|rcpt|rcpts|addressees) (exceeded|reached|per|is|for|limit|allowed|) / (recipients|recipient|rcpt|rcpts) (limit|count|number|quota) (exceeded|reached|exceeds|limit|per|for|too) / (exceeds|exceeded|exceed|over|above) * (recipients|rcpts) / (only|at most) (one|1) recipient (per|at|allowed|) / (multiple|more than one|several) recipients (not|are|is) / out of allow rcpt / one recipient at a time / message has too many recipients / resolver adr recipientlimitexceeded',
    ],

    // 552 5.3.4 Message size exceeds fixed limit
    // 552 Message too large
    // 552 5.2.3 Your message exceeded our message size limits
    [
      'message-too-large',
      8,
      '@message (is|was|header|data|body|content|file|) (too|over) (large|big|long|sized|huge) / @message (size|length) (is|of|) (too|exceeds|exceeded|exceed|limit|over|larger|greater|bigger|not|beyond|violation) / (size|length) (of|) (this|the|your|) (message|mail|email) * (exceeds|exceeded|exceed|larger|limit|too) / @message * (exceeds|exceeded|exceed|larger than|bigger than|greater than|over) * (size|length|mb|kb|bytes|fixed|administrative) / (exceeds|exceeded|exceed|over|above|beyond) (the|our|your|its|a|maximum|fixed|) * (message size|mail size|email size|size limit|size limits|mailsize|max size|maximum size|maximal size|length limit|message length) / (message|mail|email|maximum|max|size|mailsize) (size|length|mailsize) (limit|limits|exceeded|exceeds|too|restriction|restrictions) / (message|mail|email) size / size limit / mailsize limit / message file too big / too (large|big) (message|mail|email|a message|an email|attachment) / (larger|bigger|greater) than (the|) (maximum|allowed|permitted|limit|fixed|current) / (declared|message|specified) size * (limit|exceeds|maximum|too) / oversize / oversized / attachment (is|size|) (too|exceeds) (large|big|long) / attachment (is|) too (large|big|long) / data size (exceeds|limit|too) / (max|maximum) (message|mail|email) size',
    ],

    // 452 4.3.1 Insufficient system storage
    // 452 4.4.5 Insufficient disk space; try again later
    [
      'storage-full',
      7,
      '(insufficient|not enough|no|out of|low|lack of|low on|full|too little) (system|disk|free|server|storage|queue|spool|available|) (storage|space|disk|diskspace|disc) (left|on|available|free|) / (no space|space) left on (device|server|disk) / (disk|file system|filesystem|disc|storage|spool|partition|system|queue|mail system|volume|server) (is|) full / (storage|system) (is|) full / out of (disk|storage|system|) (space|storage|disk) / (system|server) storage / insufficient system storage / queue (directory|disk) full / mail system full / free disk',
    ],
  ],
}
