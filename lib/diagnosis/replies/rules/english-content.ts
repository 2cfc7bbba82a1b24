// What servers of all kinds say in English of the message itself: spam, viruses, what it must not hold, how it is built.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const englishContent: RuleTable = {
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.7',
  rules: [
    // 550 5.7.1 The message contains a URL shortener that is not allowed here
    [
      'content-refused',
      8,
      '(url|link) (shortener|shorteners|shortening) / (contains|contained|containing) * (that is|that are|which is) not (allowed|permitted|accepted)',
    ],
    // 554 5.7.1 Our filter thinks this is an advertisement nobody asked for
    [
      'spam-content',
      6,
      '(advertisement|advertising|advertisements|commercial|bulk mailing) (mail|email|message|is|not|content|) * (not|nobody|unwanted|unsolicited|refused|rejected) / advertisement',
    ],
    // 550 HTML tag unacceptable
    // 554 not accepting mail with attachments or embedded images
    // 553 5.7.1 Sensitive words detected
    // 550 One of the words in the message is blocked
    // 550 5.7.1 URL/Phone Number Filter
    // 554 Message rejected: Conversion failure
    [
      'content-refused',
      9,
      'html (tag|tags|mail|messages|content|email) (is|are|) (unacceptable|not allowed|not accepted|forbidden|rejected) / not accept (mail|email|messages|) (with|containing) (attachments|attachment|html|images|embedded) / not accepting (mail|email|messages) (with|containing) / (sensitive|forbidden|bad|illegal|prohibited|banned|dirty|blocked) (words|word|keyword|keywords|phrase|phrases|content) / words in the (message|subject|body) / phone number filter / conversion (failure|failed|error) / embedded images',
    ],
    // 554 5.7.1 The file type .js is prohibited
    [
      'content-refused',
      8,
      '(file type|filetype|attachment type|file extension|extension|attachment|attachments|file) * (prohibited|not allowed|forbidden|blocked|not accepted|not permitted|banned|rejected|disallowed) / invalid (data|content|characters|character) in (message|header|body|mail|subject) / (message|mail) (is|) (not|in) (valid|a valid|proper) (mime|rfc|format) / (illegal|invalid) (message|mime|mail) (format|structure|content|data)',
    ],
    // 550 This message scored 10.3 points. Congratulations!
    [
      'spam-content',
      8,
      '@message (scored|scores|has scored|score) * / scored * (points|spam) / score (of|is) * (points|exceeds|above|threshold) / (identified|detected|flagged|marked|filtered) by (our|the|) (content|spam|message|mail) (filter|filters|scanner|engine) / (looks|appears) (suspicious|to be spam|to be unsolicited|to be bulk) / spam (like|filtered|rejected|rule|rules|policy|restrictions)',
    ],
    // 554 5.7.1 Message rejected as spam
    // 550 5.7.1 This message looks like spam
    // 554 Spam detected
    [
      'spam-content',
      7,
      '@spam (detected|message|mail|email|rejected|content|filter|refused|denied|blocked|found|score|score is|probability|suspect|suspected|like|is|not|was|engine|signature|rule|level|threshold|mails|emails|messages|reject|characteristics|by|check|filters) / (is|as|be|like|considered|identified|classified|detected|flagged|marked|recognized|recognised|scored|tagged|categorized|suspected|suspicion|contains|contain|contained|appears|probable|probably|possible|likely|possibly|deemed|believed|judged|of|definite|definitely|confirmed|reported|containing) (as|to be|of|a|an|to contain|being|) (high probability|possible|potential|likely|) @spam / (looks|look|sounds|seems|smells) (too much|very much|a lot|) (like|as) @spam / @message * (identified|classified|detected|flagged|marked|rejected|considered|scored|tagged|blocked|refused|looks like) * @spam / (rejected|blocked|refused|denied) (as|by|for|due to|because of|because it is) (a|an|the|our|suspected|possible|being|) (anti spam|antispam|spam|ube|uce|junk|bulk) / (anti spam|antispam|anti uce|spamassassin|spamd|rspamd|dspam|bogofilter|razor|pyzor|dcc|cloudmark authority|vade|vaderetro|spam filter|spamfilter|spamguard|spamtrap) / (spam score|spam level|spam points|spam threshold|spam probability) / (score|hits|points) (is|of|) (too|over|exceeds) (high|spam|) / high spam / (suspicious|objectionable|unacceptable) (content|message|mail|email) / bulk (mail|email|message) / (unsolicited|junk) (mail|email|bulk|commercial|message|messages|emails) / (no|we do not accept|don t accept|not accept) (spam|uce|unsolicited) / (phishing|phish|scam|fraud|fraudulent) (attempt|message|mail|email|url|content|detected|suspected|) / (url|uri|link|links|domain|website) * (in|found|contained) * message * (listed|blacklisted|black|blocked|block|rbl|surbl|uribl|dbl) / (blacklisted|blocked|listed|bad|black listed|forbidden|malicious) (url|uri|urls|link|links|uris) / (surbl|uribl|dbl spamhaus|spamhaus dbl|spamvertised) / body * (surbl|uribl|blacklisted|listed)',
    ],
    // 550 5.7.0 Message considered as spam or virus, rejected
    ['spam-content', 9, 'spam or virus'],
    // 550 Rejected: spam
    [
      'spam-content',
      4,
      '@spam / spammer / suspected / (content|message|mail) (rejected|filtered|filter|blocked|refused) (as|by) (content|spam|filter|filters)',
    ],

    // 550 5.7.1 Virus detected
    // 554 5.7.1 This message contains a virus (Eicar-Test-Signature)
    [
      'virus',
      8,
      '@virus (detected|found|infected|message|mail|email|content|rejected|in|was|name|signature|alert|blocked|attached|attachment|check|scan|scanner|or|file|software|code|program|eicar) / (contains|contain|containing|infected|found|detected|has|is|carries|carrying|with|for|be|a|possible|suspected) (a|an|by|with|some|the|known|possible|potential|virus|) @virus / (clamav|clamd|amavisd|amavis|sophos|kaspersky|mcafee|drweb|f prot|bitdefender|avast|avg) (found|detected|infected|reports|says|virus|reported) / @virus / (exploit|backdoor|worm|macro virus)',
    ],

    // 554 5.7.1 Message content rejected
    // 552 5.7.0 This message was blocked because its content presents a potential security issue
    // 550 Attachments of this type are not allowed
    [
      'content-refused',
      6,
      '@message content (rejected|refused|denied|not|is|blocked|filter|policy|violates) / content (rejected|refused|denied|reject|not accepted|not allowed|is not|policy|violation|restriction|restrictions|filter|filtering|blocked) / (attachment|attachments|file|filename|file type|extension|extensions|file extension|zip|rar|executable) (type|types|name|of this type|of type|extension|with|is|are|not|in|) (is|are|of|) (not|banned|blocked|forbidden|prohibited|rejected|unsafe|dangerous|illegal|unacceptable|denied|disallowed|refused) (allowed|permitted|accepted|acceptable|supported|) / (banned|blocked|forbidden|prohibited|dangerous|illegal|unsafe|disallowed|unwanted|unacceptable|restricted|disallow) (attachment|attachments|content|contents|file|files|filename|extension|file type|attachment type|words|word|phrase|message|subject) / (contains|contained|containing|contain) (a|an|) (banned|forbidden|illegal|prohibited|blocked|dangerous|unsafe|restricted|offensive|profanity|encrypted|executable) * / (encrypted|password protected) (archive|zip|attachment|file) / potential security (issue|risk|threat) / (profanity|offensive|obscene) (words|language|content|)',
    ],
    // 554 5.6.0 Message has no From header
    // 550 5.7.1 Messages with multiple From: addresses are not accepted
    // 554 Header error
    [
      'content-refused',
      7,
      '(missing|no|invalid|bad|multiple|duplicate|duplicated|malformed|illegal|incorrect|lacks|without|require|requires|required|need|needs|must have|wrong|several|broken|more than one|improper|improperly formatted|conflicting|unparseable|syntactically invalid|unqualified) (or|a|an|valid|the|one|and|rfc|) (from|to|date|subject|message id|messageid|sender|reply to|mime|received|content type|dkim signature|cc|bcc) (header|headers|field|fields|line|lines|part|syntax|structure) / (missing|no|invalid|bad|multiple|duplicate|malformed|illegal|broken|wrong|too many) (or|a|an|valid|) (header|headers|message id|date|dkim signature) / multiple (addresses|from addresses) (in|) (from|header|) / multiple from / (header|headers) (error|is|are|missing|invalid|syntax|not|check|too|fails|problem|rejected|checks|size|line|field|parse|validation|format|contains|has) / (rfc 5322|rfc5322|rfc 2822|rfc2822|rfc 822|rfc822) (compliant|compliance|violation|header|headers|message|format|section|specifications|) * / (not|non) (rfc|compliant|rfc2822|rfc5322) (compliant|compliance|with|conformant|) * / (bare|stray|naked) (lf|cr|linefeed|newline|newlines|line feed|carriage|line feeds|lfs) / (malformed|improperly formatted|corrupt|corrupted|unparsable|unparseable) (message|mime|mail|email|header|headers|multipart|structure|content) / mime (error|structure|parse|parsing|violation|headers|header|nesting|type|boundary|part) / (8 bit|8bit|non ascii|nonascii|nul|null|binary) (data|characters|character|content|chars|byte|bytes|mime|in|message|octets) * / (line|lines) (too|is too|are too|length|longer) (long|exceeds|limit|than|) / headers too (large|long|big) / (improper use of|unencoded|illegal|invalid) (8 bit|8bit|characters|character|non ascii) * / (empty|no|missing) (body|subject|message body|message content) / duplicate (message|header|content) * / multiple * (from|addresses) * header / message (is|) (not|in) (mime|rfc|a valid|wrong format) / not conform * rfc / conversion * (not|required|prohibited|failed) / (list unsubscribe|unsubscribe) (header|link) * / address (in|list) (from|header) (header|) / from header / header check',
    ],
    // 550 5.7.1 Message rejected: the subject is not allowed here
    [
      'content-refused',
      4,
      '(subject|body) (is|line|contains|rejected|not|text) * (not allowed|blocked|rejected|filter|refused|) / banned / (content|attachment|attachments)',
    ],
  ],
}
