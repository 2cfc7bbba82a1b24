// Providers of North America: Comcast, Cox, AT&T, Spectrum, GoDaddy, Rackspace, Facebook and others.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const comcast: RuleTable = {
  provider: 'comcast',
  source: 'https://www.xfinity.com/support/articles/email-errors',
  rules: [
    // 554 resimta-po-01v.sys.comcast.net comcast 192.0.2.1 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000
    // 554 imta.comcast.net comcast 192.0.2.1 found on one or more DNSBLs, see http://postmaster.comcast.net/smtp-error-codes.php#BL000001
    // 554 imta.comcast.net comcast Dynamic/Residential IP: ES000010
    [
      'reputation',
      9,
      'comcast block for spam / smtp error codes php bl# / found on one or more dnsbls / bl000000 / bl000001 / bl000010 / bl000100 / bl000110 / bl000011 / bl001000 / bl001001 / es000001 / es000010',
    ],
    // 421 imta.comcast.net comcast Reverse DNS failure: Try again later
    // 554 imta.comcast.net comcast 192.0.2.1 has no PTR. PT000000 http://postmaster.comcast.net/smtp-error-codes.php#PT000000
    ['reverse-dns', 9, 'reverse dns failure / pt000000 / smtp error codes php pt#'],
    // 421 imta.comcast.net comcast Too many sessions opened
    ['too-many-connections', 9, 'too many sessions (opened|)'],
    // 421 imta.comcast.net comcast Try again later RL000001
    // 550 5.1.0 Throttled - try again later. Please see http://postmaster.comcast.net/smtp-error-codes.php#RL000002
    ['rate-limited', 9, 'rl000001 / rl000002 / rl000003 / smtp error codes php rl#'],
    // 550 5.1.1 <jdoe@comcast.net> recipient mailbox unallocated
    // 551 not our customer comcast.net
    ['mailbox-unknown', 9, 'recipient mailbox unallocated'],
    // 450 4.2.0 <jdoe@comcast.net> - Recipient temporarily unavailable
    // 550 5.2.1 Account not available comcast.net
    ['mailbox-disabled', 9, '<addr> recipient temporarily unavailable / account not available'],
    // 550 5.7.1 <jdoe@example.org> DMARC: sender rejected SPF000000 comcast.net
    // 550 5.2.0 - Message rejected due to DMARC. Please see http://postmaster.comcast.net/smtp-error-codes.php#DM000001
    ['sender-authentication', 9, 'dm# / smtp error codes php (dm#|sp#)'],
    // 421 comcast imta Client not allowed: temporarily deferred
    ['server-trouble', 6, 'temporarily deferred'],
  ],
}

export const cox: RuleTable = {
  provider: 'cox',
  source: 'https://www.cox.com/residential/support/email-error-codes.html',
  rules: [
    // 550 5.1.0 <jdoe@example.org> sender rejected. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CDRBL
    // 554 eastrmimpi01.cox.net ESMTP 192.0.2.1 rejected - IPBL1000
    // 554 cox.net 192.0.2.1 blocked AUP#CXBL
    ['reputation', 9, 'aup cdrbl / aup cxbl / aup ipbl# / ipbl# / cxbl / cdrbl / ipbl0001 / aup blk / cxdns / cxmxrc'],
    // 554 cox.net rejected - no rDNS AUP#DNS
    ['reverse-dns', 9, 'aup dns / aup cxrdns / aup ptr'],
    // 421 cox.net cox too many sessions from 192.0.2.1 AUP#CXCNCT
    ['too-many-connections', 9, 'cxcnct / too many sessions from'],
    // 452 4.1.1 <jdoe@cox.net> requested action aborted: try again later AUP#MXRT
    ['rate-limited', 9, 'cxmxrt / mxrt / cxthrt / cxsndr / aup mxrt'],
    // 550 5.1.8 cox.net sender domain rejected: MXDMARC AUP#CXDMARC
    ['sender-authentication', 9, 'cxdmarc / aup dmarc / cxspf'],
  ],
}

export const att: RuleTable = {
  provider: 'att',
  source: 'https://www.att.com/support/article/email-support/KM1010489/',
  rules: [
    // 550 5.7.1 Connections not accepted from servers without a valid sender domain.alph733 Fix reverse DNS for 192.0.2.1
    ['reverse-dns', 9, 'connections not accepted from servers without a valid sender domain / fix reverse dns for'],
    // 553 5.3.0 alph733 DNSBL:ATTRBL 521< 192.0.2.1 >_is_blocked.For assistance forward this error to abuse_rbl@abuse-att.net
    ['reputation', 9, 'dnsbl attrbl / attrbl / dnsbl rbl / (is|) blocked for assistance'],
  ],
}

export const spectrum: RuleTable = {
  provider: 'spectrum',
  source: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
  rules: [
    // 421 imp06 charter.net connection refused from [192.0.2.193] E1210
    ['reputation', 8, 'connection refused from <ip> e#'],
    // 554 ERROR: Mail refused - <192.0.2.1> - See http://security.rr.com/cgi-bin/block-lookup
    // 550 5.1.0 <jdoe@example.org> sender rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#In-1310
    [
      'reputation',
      9,
      'security rr com / block lookup / aup in (1300|1310|1320|1330|1340|1350|1410|1420|1430|1440|1450) / aup (in|i) # / outbound mail refused / mail refused see',
    ],
    // 421 4.7.0 charter.net too many sessions AUP#In-1010
    ['too-many-connections', 9, 'aup in 1010 / aup in 1020'],
    // 550 5.1.1 <jdoe@charter.net> recipient rejected AUP#In-1210 spectrum.net
    ['rate-limited', 9, 'aup out # / aup in 1210 / aup i 1210'],
  ],
}

export const godaddy: RuleTable = {
  provider: 'godaddy',
  source: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
  rules: [
    // 554 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp IB105. Connection refused. 192.0.2.1 is blocked
    // 550 5.7.1 bizsmtp Connection refused. IB103 <http://x.co/srbounce>
    // 550 5.2.0 jdoe@example.org Message rejected. IB212 secureserver.net
    ['reputation', 8, 'ib103 / ib104 / ib105 / ib106 / ib212 / ib110 / ib111 / ib112 / ib113 / ib402 / ib705'],
    // 421 p3plibsmtp02 bizsmtp Temporarily rejected. Reverse DNS for 192.0.2.1 failed. IB108
    ['reverse-dns', 9, 'ib108 / reverse dns for * failed'],
    // 421 p3plibsmtp02 bizsmtp Too many connections. IB101
    ['too-many-connections', 9, 'ib101 / ib007 / ib102'],
    // 550 5.1.1 <jdoe@example.org> - 192.0.2.1 has sent to too many recipients this hour. IB607 <http://x.co/rlbounce>
    // 550 5.1.1 <jdoe@example.org> - 192.0.2.1 has sent too many messages this hour. IB504 <http://x.co/rlbounce>
    // 550 5.1.1 <jdoe@example.com> Recipient exceeded limit. IB603
    [
      'rate-limited',
      9,
      'ib504 / ib605 / ib607 / ib501 / ib502 / ib503 / ib601 / ib602 / ib603 / ib604 / x co rlbounce / has sent (to|) too many (recipients|messages) this',
    ],
    // 550 5.2.0 <jdoe@example.org> From: Domain is invalid. Please provide a valid From: IB506
    // 550 5.1.8 Sender domain does not exist IB505
    ['sender-domain-unresolvable', 9, 'from domain is invalid / ib505 / ib506'],
    // 550 5.2.0 jdoe@example.org Sender rejected IB510
    // 550 sender invalid IB508
    ['sender-refused', 8, 'ib507 / ib508 / ib510'],
    // 552 5.2.0 Message rejected for spam or virus content secureserver.net
    // 552 Message rejected for spam or virus content IB703
    ['spam-content', 9, 'message rejected for spam or virus content / ib701 / ib702 / ib703 / ib704'],
    // 550 5.1.1 IB302 Recipient not found secureserver.net
    // 550 5.1.1 Recipient not found. <http://x.co/irbounce>
    ['mailbox-unknown', 9, 'x co irbounce'],
    // 550 5.2.1 account disabled https://x.co/nobounce secureserver.net
    ['mailbox-disabled', 7, 'account disabled'],
  ],
}

export const facebook: RuleTable = {
  provider: 'facebook',
  source: 'http://postmaster.facebook.com/response_codes',
  rules: [
    // 421 4.7.1 RCP-T4 http://postmaster.facebook.com/response_codes?ip=192.0.2.135#rcp Recipient account is unavailable
    ['mailbox-disabled', 9, 'rcp t4'],
    // 550 5.1.1 RCP-P1 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#rcp Recipient address does not exist
    ['mailbox-unknown', 9, 'rcp p1'],
    // 550 5.1.1 RCP-P2 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#rcp Refused due to recipient preferences
    // 550 5.1.1 RCP-P3 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#rcp Refused due to recipient preferences
    ['recipient-refused', 9, 'rcp p2 / rcp p3'],
    // 421 4.7.1 CON-T1 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#con
    // 421 4.7.1 RCP-T1 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#rcp Per-IP rate limit
    ['rate-limited', 9, 'con t1 / con t2 / con t3 / rcp t1 / rcp t2 / rcp t3 / int t1 / dns t1'],
    // 550 5.7.1 POL-P1 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#pol
    // 554 5.7.1 POL-P2 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#pol listed
    ['reputation', 9, 'pol p1 / pol p2 / pol p3 / pol t1'],
    // 550 5.7.1 POL-P6 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#pol Message contains a url that has been blocked by Facebook
    ['spam-content', 9, 'pol p6 / pol p5 / pol p7'],
    // 550 5.7.1 POL-P4 http://postmaster.facebook.com/response_codes#pol SPF
    ['sender-authentication', 9, 'pol p4'],
    // 554 5.7.1 DNS-P2 http://postmaster.facebook.com/response_codes#dns
    // 554 5.7.1 DNS-P3 http://postmaster.facebook.com/response_codes#dns PTR
    ['reverse-dns', 8, 'dns p3 / dns p2'],
    // 552 5.3.4 MSG-P1 http://postmaster.facebook.com/response_codes#msg too large
    ['content-refused', 7, 'msg p1 / msg p2'],
    // 550 5.1.0 INT-P1 http://postmaster.facebook.com/response_codes#int
    // 550 5.1.0 INT-P3 http://postmaster.facebook.com/response_codes#int
    // 450 4.3.0 INT-T2 http://postmaster.facebook.com/response_codes#int
    ['server-trouble', 9, 'int p1 / int p3 / int p4 / int p5 / int p6 / int p7 / int t2'],
  ],
}

export const rackspace: RuleTable = {
  provider: 'rackspace',
  source: 'https://docs.rackspace.com/docs/bounceback-error-codes',
  rules: [
    // 550 5.1.1 Email address could not be found, or was misspelled (G8)
    ['mailbox-unknown', 9, 'could not be found or was misspelled / misspelled g8'],
    // 554 5.7.1 ACL dns_rbl; Client host [192.0.2.1] blocked using sbl-xbl.spamhaus.org
    // 554 5.7.1 ACL blacklist; IP 192.0.2.1 (G15) emailsrvr.com
    ['reputation', 8, 'acl dns rbl / acl dns rbl client host'],
    // 554 5.7.1 <jdoe@example.com>: recipient over rate limit, emailsrvr.com
    ['rate-limited', 8, 'over rate limit'],
  ],
}
