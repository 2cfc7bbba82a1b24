// Yahoo and AOL, which answer alike.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const yahoo: RuleTable = {
  provider: 'yahoo',
  source: 'https://senders.yahooinc.com/smtp-error-codes/',
  rules: [
    // 554 delivery error: dd Not a valid recipient - atlas123.yahoo.com
    ['mailbox-unknown', 9, 'dd not a valid recipient / not a valid recipient'],
    // 554- (RTR:DU) http://postmaster.info.aol.com/errors/554rtrdu.html 554 Connecting IP: 192.0.2.6
    ['reputation', 9, 'rtr du / rtr# / 554rtrdu'],
    // 420 Resources unavailable temporarily. Please try later (mta1060.mail.yahoo.com)
    ['server-trouble', 9, 'resources unavailable temporarily'],
    // 521 5.2.1 : AOL will not accept delivery of this message.
    ['spam-content', 9, 'aol will not accept delivery'],
    // 421 4.2.1 : (DNS:NR) http://postmaster.info.aol.com/errors/421dnsnr.html
    ['reverse-dns', 9, 'dns nr / 421dnsnr'],
    // 554 delivery error: dd Requested mail action aborted - mta4.mail.yahoo.com
    ['policy', 9, 'dd requested mail action aborted'],
    // 421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes
    // 421 4.7.0 [TSS05] Messages from 192.0.2.1 temporarily deferred due to user complaints - 4.16.55.1
    // 421 4.7.0 [TS01] Messages from 192.0.2.1 temporarily deferred due to user complaints - 4.16.55.1
    // 421 4.7.0 [GL01] Message from (192.0.2.1) temporarily deferred - 4.16.50. Please refer to http://postmaster.yahoo.com/errors/postmaster-21.html
    [
      'rate-limited',
      9,
      'tss04 / tss02 / tss05 / tss06 / tss07 / tss09 / tss11 / ts01 / ts02 / deferred due to (unexpected volume|user complaints|excessive user complaints) / unexpected volume or user complaints',
    ],
    // 421 4.7.1 [TS03] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes
    // 553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.1, because the ip is in Spamhaus's list; see http://postmaster.yahoo.com/550-bl23.html
    // 554 5.7.9 Message not accepted for policy reasons. Your IP was blocked
    // 553 Mail from 192.0.2.1 not allowed - 5.7.1 [BL23] Connections not accepted from IP addresses on Spamhaus XBL; see https://postmaster.yahooinc.com/error-codes
    // 554 RLY:B1 The IP address has been blocked due to a spike in unfavorable e-mail statistics.
    // 554- (RTR:BL) https://postmaster.aol.com/error-codes#554rtrbl The IP address has been blocked due to a spike in unfavorable e-mail statistics.
    // 554 RLY:CH2
    // 553 Mail from 192.0.2.1 not allowed - VS98-IP0 deferred
    // 421 4.7.1 : (DYN:T1) https://postmaster.aol.com/error-codes#421dynt1
    [
      'reputation',
      9,
      'ts03 / bl# / permanently deferred / connections (will not be|not) accepted from / rly (b1|b2|b3|bd|bl|cs1|ip|ch|ov) / rtr (bl|bb|bg|br|ge|qr|rd|sc|su) / rly ch# / vs# ip# deferred / dyn (t1|t2|t3) / con b1 / spike in unfavorable / unfavorable e mail statistics / snd b1 / dns b1 / dns b2 / sbl xbl / (tss03|ph02) / not accepted for policy reasons your ip (was|is|has been) (blocked|listed)',
    ],
    // 554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes
    // 554 Message not allowed - [PH01] Email not accepted for policy reasons. Please visit https://postmaster.yahooinc.com/error-codes
    // 554 Message not allowed - [299]
    ['policy', 9, 'message not accepted for policy reasons / message not allowed 299 / ph01'],
    // 554 Message not allowed - Headers are not RFC compliant[291]
    // 554 Message not allowed - [291]
    ['content-refused', 9, 'headers are not rfc compliant / message not allowed * 291'],
    // 554 Message not allowed - [298]
    ['policy', 9, 'message not allowed'],
    // 554 delivery error: dd This user doesn't have a yahoo.com account (jdoe@yahoo.com) [0] - mta1234.mail.bf1.yahoo.com
    // 554 delivery error: dd Requested mail action aborted: mailbox not found
    ['mailbox-unknown', 9, 'user doesn t have a * account / dd this user doesn t have / dd requested mail action aborted * mailbox'],
    // 554 delivery error: dd jdoe@yahoo.com is no longer valid. [-20] - mta1234.mail.bf1.yahoo.com
    ['mailbox-unknown', 9, 'dd * (is|are) no longer valid'],
    // 550 MAILBOX NOT FOUND
    ['mailbox-unknown', 6, 'mailbox not found'],
    // 554 30 Sorry, your message to jdoe@yahoo.com cannot be delivered. This mailbox is disabled (554.30).
    // 554 delivery error: dd Sorry your message to jdoe@yahoo.com cannot be delivered. This account has been disabled or discontinued [#102].
    [
      'mailbox-disabled',
      9,
      'account has been disabled or discontinued / cannot be delivered this mailbox is disabled / 554.30 / dd sorry your message',
    ],
    // 552 1 Sorry, your message to jdoe@yahoo.com cannot be delivered. This account is over quota. [yahoo.com]
    ['mailbox-full', 9, 'cannot be delivered this account is over quota'],
    // 451 VS1-IP Excessive unknown recipients - possible Open Relay http://help.yahoo.com/help/us/mail/spam/spam-18.html (#4.1.8)
    // 421 Max message per connection reached, closing transmission channel [yahoo.com]
    // 421 4.16.55 [TS01] Messages from 192.0.2.1 temporarily deferred due to excessive user complaints
    ['rate-limited', 9, 'excessive unknown recipients / max message per connection / vs1 (ip|mf) / user complaints'],
    // 451 Resources temporarily unavailable. Please try again later [#4.16.1]. mta1.mail.yahoo.com
    ['server-trouble', 9, '4.16.1 / resources temporarily (not available|unavailable) / 4.3.2 internal server error'],
    // 451 Message temporarily deferred due to unresolvable RFC.5321 from domain; see https://postmaster.yahooinc.com/error-codes
    ['sender-domain-unresolvable', 9, 'unresolvable rfc * from domain / unresolvable (rfc|from) * domain'],
    // 421 4.7.0 [GL01] Message from (192.0.2.1) temporarily deferred - 4.16.50
    ['rate-limited', 8, 'message temporarily deferred / gl01 / 4.16.50 / 4.16.51 / 4.16.55 / 4.16.56 / temporarily deferred'],
    // 550 5.7.1 Unauthenticated email is not accepted from this domain. [yahoo.com]
    // 554 5.7.9 [Auth] Message not accepted because it does not have authentication: yahoo.com
    [
      'sender-authentication',
      9,
      'unauthenticated (email|mail) / au01 / au02 / not accepted due to failed (rfc|authentication|spf|dkim|dmarc) / failed rfc / message not accepted * (dkim|spf|dmarc|authentication)',
    ],
    // 501 Syntax error in parameters or arguments
    ['syntax', 8, 'syntax error in parameters'],
    // 554 TRANSACTION FAILED: (HVU:B1) The URL contained in your email to AOL members has generated a substantial number of complaints.
    ['spam-content', 9, 'hvu b1 / hvu b2 / url contained in your (email|e mail) / vs1 cf'],
  ],
}

export const apple: RuleTable = {
  provider: 'apple',
  source: 'https://support.apple.com/en-us/102322',
  rules: [
    // 550 5.1.1 unknown or illegal alias: jdoe@me.com
    // 550 5.1.1 <jdoe@icloud.com>: user does not exist
    ['mailbox-unknown', 8, 'unknown or illegal alias / user does not exist'],
    // 552 5.2.2 <jdoe@icloud.com>: user is over quota
    ['mailbox-full', 8, 'user is over quota'],
    // 554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137
    // 550 5.7.0 [HM08] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137
    ['policy', 9, 'rejected due to local policy / hm# / cs01 / cs02'],
    // 550 5.7.1 Mail from IP 192.0.2.1 was rejected due to listing in Spamhaus PBL. For details please see http://www.spamhaus.org/query/bl?ip=192.0.2.1 [me.com]
    // 550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL -- see https://www.spamhaus.org/dbl/ [icloud.com]
    ['reputation', 9, 'rejected due to listing in / domain present in the spamhaus / due to having a domain present'],
    // 450 4.1.8 <jdoe@example.org>: Sender address rejected: Domain not found [mx.mail.icloud.com]
    ['sender-domain-unresolvable', 8, 'sender address rejected domain not found'],
    // 421 4.7.0 mx.me.com Error: too many errors
    // 450 4.7.0 Too many messages from 192.0.2.1 [icloud.com]
    ['rate-limited', 8, 'too many errors / too many messages'],
    // 554 5.7.1 Your message was rejected due to example.org's DMARC policy. See https://support.apple.com/en-us/HT204137 for info
    ['sender-authentication', 9, 's dmarc policy / dmarc policy'],
  ],
}
