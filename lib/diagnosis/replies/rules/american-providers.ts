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
    ['reputation', 9, 'aup cdrbl / aup cxbl / aup ipbl# / ipbl# / cxbl / cdrbl / aup blk'],
    // 554 cox.net rejected - no rDNS AUP#CXDNS
    // 421 mx.cox.net cox DNS check failure - try again later
    ['reverse-dns', 9, 'cxdns / aup dns / cxrdns / aup ptr / dns check failure'],
    // 421 cox.net cox too many sessions from 192.0.2.1 AUP#CXCNCT
    ['too-many-connections', 9, 'cxcnct / too many sessions from'],
    // 452 4.1.1 <jdoe@cox.net> requested action aborted: try again later AUP#MXRT
    // 452 4.1.0 <jdoe@cox.net> sending limited AUP#CXTHRT
    // 421 cox.net Too many bad commands from 192.0.2.1
    ['rate-limited', 9, 'cxmxrt / mxrt / cxthrt / too many bad commands'],
    // 550 5.1.8 cox.net sender domain rejected: MXDMARC AUP#CXDMARC
    // 552 5.1.0 <jdoe@example.org> sender rejected. AUP#CXSNDR
    ['sender-authentication', 9, 'cxdmarc / aup dmarc / cxspf / cxsndr'],
    // 552 5.5.0 cox.net message rejected AUP#CXSMTP
    ['policy', 9, 'cxsmtp'],
    // 550 5.1.0 <jdoe@cox.net> sender rejected. AUP#CXMJ
    ['sender-refused', 9, 'cxmj'],
    // 552 5.2.0 cox.net message rejected URLBL110
    ['spam-content', 9, 'urlbl# / aup urlbl#'],
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
    // 554 mx.charter.net ESMTP server not available AUP#I-1230
    // 550 5.1.0 <jdoe@example.org> sender rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#In-1000
    [
      'reputation',
      9,
      'security rr com / block lookup / amiblockedbyrr / aup (in|i|out|o) (1000|1200|1210|1220|1230|1240|1250) / outbound mail refused / mail refused see',
    ],
    // 550 mx.charter.net rejected AUP#In-1900
    ['reputation', 5, 'aup (in|i)'],
    // 550 5.1.0 <jdoe@example.org> sender rejected. AUP#Out-1010
    // 550 5.1.0 <jdoe@example.org> rejected. AUP#O-1500
    ['sender-refused', 7, 'aup (in|i|out|o) (1010|1020|1030|1040|1050|1060|1070|1080|1500|1520)'],
    // 450 mx.charter.net not now AUP#Out-1090
    ['server-trouble', 9, 'aup (in|i|out|o) 1090'],
    // 554 mx.charter.net ESMTP server not available AUP#I-1110
    ['reverse-dns', 9, 'aup (in|i|out|o) (1100|1110|1120|1130|1140|1150)'],
    // 554 mx.charter.net rejected AUP#I-1160
    // 554 mx.charter.net rejected AUP#I-1260
    ['policy', 9, 'aup (in|i|out|o) (1160|1170|1180|1190|1260)'],
    // 421 mx.charter.net Too many connections from your IP AUP#In-1310
    ['too-many-connections', 7, 'too many (connections|sessions) * aup'],
    // 550 5.1.0 <jdoe@example.org> sender rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#In-1310
    ['rate-limited', 6, 'aup (in|i|out|o) (1300|1310|1320|1330|1340)'],
    // 452 mx.charter.net AUP#I-1360
    // 550 5.1.0 <jdoe@example.org> sender rejected. AUP#Out-1580
    ['rate-limited', 9, 'aup (in|i|out|o) (1350|1360|1370|1380|1390|1400|1410|1420|1430|1440|1450|1460|1470|1480|1490|1540|1560|1580)'],
    // 550 5.1.0 <jdoe@example.org> rejected AUP#Out
    ['rate-limited', 5, 'aup (out|o)'],
    // 552 mx.charter.net AUP#I-1530
    ['message-too-large', 9, 'aup (in|i|out|o) 1530'],
    // 550 mx.charter.net AUP#I-1550
    ['too-many-recipients', 9, 'aup (in|i|out|o) 1550'],
  ],
}

export const godaddy: RuleTable = {
  provider: 'godaddy',
  source: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
  rules: [
    // 554 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp IB105. Connection refused. 192.0.2.1 is blocked
    // 550 5.7.1 bizsmtp Connection refused. IB103 <http://x.co/srbounce>
    // 554 This IP has been blocked for the day, for attempting to mail too many invalid recipients. IB113
    ['reputation', 9, 'ib103 / ib104 / ib105 / ib106 / ib110 / ib111 / ib112 / ib113 / ib402'],
    // 421 p3plibsmtp02 bizsmtp Temporarily rejected. Reverse DNS for 192.0.2.1 failed. IB108
    ['reverse-dns', 9, 'ib108 / reverse dns for * failed'],
    // 421 p3plibsmtp02 bizsmtp Connection refused, too many sessions from this IP. IB007
    ['too-many-connections', 9, 'ib007 / ib102'],
    // 421 Server temporarily unavailable. Try again later. IB101
    ['server-trouble', 9, 'ib101'],
    // 550 5.1.1 <jdoe@example.org> - 192.0.2.1 has sent to too many recipients this hour. IB607 <http://x.co/rlbounce>
    // 550 5.1.1 <jdoe@example.org> - 192.0.2.1 has sent too many messages this hour. IB504 <http://x.co/rlbounce>
    // 550 5.1.1 <jdoe@example.com> Recipient exceeded limit. IB603
    // 550 This message has exceeded the max number of messages per session. Open a new session and try again. IB510
    // 550 This message has exceeded the max number of messages per session. IB510
    [
      'rate-limited',
      9,
      'ib504 / ib510 / ib607 / ib503 / ib601 / ib602 / ib603 / ib604 / x co rlbounce / has sent (to|) too many (recipients|messages) this',
    ],
    // 452 This message contains too many recipients. Reduce the number of recipients and retry. IB605
    ['too-many-recipients', 9, 'ib605'],
    // 550 5.2.0 <jdoe@example.org> From: Domain is invalid. Please provide a valid From: IB506
    // 550 5.1.8 Sender domain does not exist IB505
    ['sender-domain-unresolvable', 9, 'from domain is invalid / ib505 / ib506'],
    // 550 jdoe@example.org Blank From: addresses are not allowed. Provide a valid From. IB501
    // 550 jdoe@example.org IP addresses are not allowed as a From: Address. Provide a valid From. IB502
    ['content-refused', 9, 'ib501 / ib502'],
    // 550 jdoe@example.org Invalid SPF record. Inspect your SPF settings, and try again. IB508
    ['sender-authentication', 9, 'ib508 / ib509'],
    // 550 5.2.0 jdoe@example.org Sender rejected IB507
    ['sender-refused', 8, 'ib507'],
    // 550 jdoe@example.org Invalid SPF record. Inspect your SPF settings, and try again. IB508
    ['sender-authentication', 9, 'ib508'],
    // 535 Authentication not allowed on IBSMTP Servers. IB401
    ['auth-failed', 9, 'ib401'],
    // 552 5.2.0 Message rejected for spam or virus content secureserver.net
    // 552 Message rejected for spam or virus content IB703
    // 552 This message has been rejected due to content judged to be spam by the internet community. IB212
    // 552 This message has been rejected due to content judged to be spam. IB212
    ['spam-content', 9, 'message rejected for spam or virus content / ib212 / ib701 / ib702 / ib703 / ib704'],
    // 552 Virus infected message rejected. IB705
    ['virus', 9, 'ib705'],
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
    // 550 5.1.0 INT-P3 http://postmaster.facebook.com/response_codes#int
    ['mailbox-unknown', 9, 'rcp p1 / int p1 / int p3 / int p4'],
    // 550 5.1.1 RCP-P2 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#rcp Refused due to recipient preferences
    // 550 5.1.1 RCP-P3 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#rcp Refused due to recipient preferences
    ['recipient-refused', 9, 'rcp p2 / rcp p3'],
    // 421 4.7.1 CON-T1 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#con
    ['too-many-connections', 9, 'con t1 / con t2 / con t3'],
    // 452 4.5.3 MSG-T1 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#msg
    // 452 4.5.3 CON-T4 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#con
    ['too-many-recipients', 9, 'msg t1 / con t4'],
    // 421 4.7.1 RCP-T2 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#rcp Per-IP rate limit
    ['rate-limited', 9, 'rcp t2 / rcp t3'],
    // 550 5.7.1 POL-P1 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#pol
    // 554 5.7.1 POL-P2 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#pol listed
    // 451 4.7.1 POL-T2 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#pol
    ['reputation', 9, 'pol p1 / pol p2 / pol p3 / pol p4 / pol t1 / pol t2 / pol t3'],
    // 554 5.7.1 POL-P5 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#pol
    ['virus', 9, 'pol p5'],
    // 550 5.7.1 POL-P6 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#pol Message contains a url that has been blocked by Facebook
    ['spam-content', 9, 'pol p6'],
    // 550 5.7.1 POL-P7 http://postmaster.facebook.com/response_codes#pol
    ['sender-authentication', 9, 'pol p7'],
    // 554 5.7.1 DNS-P2 http://postmaster.facebook.com/response_codes#dns
    ['sender-domain-unresolvable', 9, 'dns p1 / dns p2 / dns t1'],
    // 554 5.7.1 DNS-P3 http://postmaster.facebook.com/response_codes#dns PTR
    ['reverse-dns', 9, 'dns p3 / dns t2'],
    // 552 5.3.4 MSG-P1 http://postmaster.facebook.com/response_codes#msg too large
    // 552 5.3.4 INT-P2 http://postmaster.facebook.com/response_codes#int
    ['message-too-large', 9, 'msg p1 / int p2'],
    // 554 5.6.0 MSG-P2 http://postmaster.facebook.com/response_codes#msg
    ['content-refused', 9, 'msg p2 / msg p3'],
    // 450 4.3.0 INT-T2 http://postmaster.facebook.com/response_codes#int
    // 421 4.3.0 RCP-T1 http://postmaster.facebook.com/response_codes#rcp
    ['server-trouble', 9, 'rcp t1 / int p5 / int p6 / int p7 / int t1 / int t2'],
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
