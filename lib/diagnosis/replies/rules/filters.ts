// What stands beside a server: rspamd, SpamAssassin, amavis, ClamAV, greylisting, policy servers, OpenDKIM, OpenDMARC, block lists.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const filters: RuleTable = {
  source: 'https://docs.rspamd.com/configuration/metrics/ and the sources of each',
  rules: [
    // 554 5.7.1 Spam message rejected
    // 554 5.7.1 Spam message rejected; If this is not spam contact abuse
    // 550 5.7.1 Blocked by SpamAssassin
    // 554 5.7.0 Reject, id=20025-09 - SPAM
    // 554 5.7.0 Reject, id=12345-01 - spam
    // 550 5.7.1 Message content rejected, UBE, id=00000-22-225
    // 554 5.7.1 Rejected by MailMarshal spam engine
    ['spam-content', 9, 'spam message rejected / reject id * spam / rejected ube id / blocked by spamassassin / rejected as spam'],
    // 554 5.7.0 Reject, id=20025-09 - INFECTED: Eicar-Test-Signature
    // 554 5.7.1 clamav: virus found: "Eicar"
    // 550 5.7.1 ClamAV FOUND VIRUS Eicar-Signature
    // 554 5.7.0 Bounce, id=12345 - INFECTED
    ['virus', 9, 'reject id * infected / bounce id * infected / discarded id * infected / clamav / clam'],
    // 554 5.7.0 Reject, id=20025-09 - BANNED: .exe
    // 554 5.7.1 Reject, id=12345-01 - BAD_HEADER
    // 554 5.6.0 Reject, id=12345 - BANNED: multipart/mixed | application/zip,.zip
    ['content-refused', 9, 'reject id * banned / reject id * bad header / id * banned'],
    // 451 4.7.1 Greylisting in action, please come back in 00:04:59
    // 451 4.7.1 Greylisted, please try again later
    // 450 4.7.1 <jdoe@example.com>: Recipient address rejected: Greylisted for 5 minutes
    // 450 4.7.1 You are greylisted, please try again in 300 seconds (milter-greylist)
    ['greylisted', 9, 'greylisted / greylisting / graylisting / greylisted for / greylisted please'],
    // 450 4.7.1 <jdoe@example.com>: Recipient address rejected: Policy rejection: sending rate exceeded (policyd)
    // 554 5.7.1 Policy violation: too many messages, quota policyd
    ['rate-limited', 9, 'sending rate exceeded'],
    // 550 5.7.1 rejected by DMARC policy for example.org
    // 550 5.7.1 bad DKIM signature data
    // 550 5.7.0 bad DKIM signature data
    // 554 5.7.1 no DKIM signature data
    // 550 5.7.1 not acceptable: ADSP
    ['sender-authentication', 9, 'rejected by dmarc policy / (bad|no) dkim signature data / dkim signature / opendkim / opendmarc'],
    // 550 SPF MAIL FROM check failed: 550 The domain example.org explicitly lists unauthorized. See http://www.openspf.org/why.html
    // 550 5.7.1 SPF check: fail
    // 550 Please see http://www.openspf.org/Why?id=jdoe%40example.org&ip=192.0.2.1 : Reason: mechanism
    ['sender-authentication', 9, 'openspf / spf mail from check failed / explicitly lists'],
    // 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl-1.uceprotect.net; IP 192.0.2.1 is UCEPROTECT-Level 1 listed. See http://www.uceprotect.net/rblcheck.php?ipr=192.0.2.1
    // 550 192.0.2.1 is listed at zen.spamhaus.org (127.0.0.4: https://www.spamhaus.org/query/ip/192.0.2.1)
    // 550 5.7.1 Spamcop: Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.1
    // 554 5.7.1 Dynamic IP Addresses See: http://www.sorbs.net/lookup.shtml?192.0.2.1
    // 550 Rejected: 192.0.2.1 listed in ivmSIP (invaluement)
    // 550 5.7.1 Your IP 192.0.2.1 is on Abusix Mail Intelligence, see https://lookup.abusix.com/search?q=192.0.2.1
    // 521-5.7.1 Service unavailable; client [192.0.2.1] blocked using dnsbl.sorbs.net 521 5.7.1 Please see http://support.example.com
    // 554 Error: open resolver; https://www.spamhaus.org/returnc/pub/192.0.2.1
    // 550 Psbl: listed, see https://psbl.org/
    [
      'reputation',
      9,
      'uceprotect level / listed at @list / spamhaus org query / spamcop net / sorbs net lookup / abusix mail intelligence / lookup abusix / spamhaus (zen|sbl|xbl|pbl|css|drop|returnc) / ivmsip / spamhaus / spamcop / sorbs / uceprotect / uceprotectl# / backscatterer / abuseat',
    ],
    // 550 5.7.1 The domain in the message body is listed in Spamhaus DBL
    // 554 5.7.1 URL listed in SURBL
    // 554 5.7.1 Message contains a URL listed by URIBL
    ['spam-content', 9, 'surbl / uribl / (url|domain) (in|is) * (body|message) * (listed|dbl)'],
  ],
}
