// QQ Mail and Tencent Exmail, NetEase (163, 126, yeah.net), Sina and Coremail, which many others run.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const tencent: RuleTable = {
  provider: 'tencent',
  source: 'https://open.work.weixin.qq.com/help2/pc/19879',
  rules: [
    // 550 Mailbox not found. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000728
    // 550 Mailbox unavailable or access denied [mail.qq.com]
    // 550 The recipient may contain a non-existent account, please check the recipient address. mail.qq.com
    [
      'mailbox-unknown',
      8,
      'mailbox not found / non existent account / mailbox unavailable or access denied / recipient may contain a non existent',
    ],
    // 550 Ip frequency limited [V2VkIEFwci Blocked IP 192.0.2.1]. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000725
    // 550 Connection frequency limited. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000722
    // 550 Domain frequency limited [mail.qq.com]
    // 550 Sender frequency limited. http://service.exmail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000723
    // 550 Mailbox user send limit exceeded, please try later [exmail.qq.com]
    [
      'rate-limited',
      9,
      '(ip|connection|domain|sender|user) frequency (limited|limit) / send limit exceeded / too many recent / daily (limit|frequency) / frequency limited',
    ],
    // 550 Mail content denied. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726
    ['spam-content', 9, 'mail content denied'],
    // 550 Mail is rejected by recipients [abc IP: 192.0.2.1]. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000730
    ['recipient-refused', 9, 'rejected by recipients'],
    // 550 Suspected spam ip [mail.qq.com]
    // 550 Suspected spam. IP blocked https://service.mail.qq.com/detail/122/72
    // 550 Ip blocked. [mail.qq.com]
    // 554 reject by behaviour spam at Rcpt State(Connection IP address:192.0.2.1)ANTISPAM_BAT[01201311R176a1c, ay01] mail.qq.com
    ['reputation', 9, 'suspected spam ip / suspected bounce attacks / ip blocked / behaviour spam / suspected spam'],
    // 550 SPF fail. Rejected by SPF policy, mail.qq.com
    // 550 DMARC check failed [abc IP: 192.0.2.1]. mail.qq.com
    ['sender-authentication', 9, 'dmarc check failed / spf check failed'],
    // 550 Invalid User: jdoe@qq.com
    ['mailbox-unknown', 8, 'invalid user'],
    // 552 Mailbox is full [mail.qq.com]
    // 550 Mailbox is full http://service.exmail.qq.com
    ['mailbox-full', 8, 'mailbox is full'],
    // 552 Message size exceeds fixed limit mail.qq.com
    // 550 Message too large. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000731
    ['message-too-large', 8, 'message too large'],
    // 535 Login Fail. Please enter your authorization code to login. More information in http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256
    // 535 Error: authentication failed, system busy mail.qq.com
    ['auth-failed', 9, 'login fail / authorization code'],
    // 501 mail from address must be same as authorization user mail.qq.com
    // 502 Invalid paramenters: mail from must equal authorized user qq.com
    ['sender-refused', 9, 'mail from address must be same as / must be same as authorization user / must equal authorized user'],
    // 550 Domain may not exist or DNS check failed [MAn2ccjsT8 IP: 192.0.2.1]. mail.qq.com
    ['sender-domain-unresolvable', 9, 'domain may not exist'],
    // 550 Connection denied. Reverse DNS: mail.qq.com
    ['reputation', 8, 'connection denied (reverse dns|)'],
  ],
}

export const netease: RuleTable = {
  provider: 'netease',
  source: 'https://help.mail.163.com/faqDetail.do?code=d7a5dc8471cd0c0e8b4b8f4f8e49998b374173cfe9171305fa1ce630d7f67ac2',
  rules: [
    // 421 HL:REP 163 smtp8,DsCowAB3fzs4TGBVYYZeAA--.1234S2 1432374329,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.1&hostid=smtp8&time=1432374329
    // 450 DT:RBL 163 smtp7,abc please see http://mail.163.com/help/help_spam_16.htm
    // 450 WM:BLI 163 smtp7,abc please see http://mail.163.com/help/help_spam_16.htm
    // 554 HL:IHU 163 smtp5,abc http://mail.163.com/help/help_spam_16.htm
    // 554 IP is rejected, smtp auth error limit exceed, 163 smtp5
    [
      'reputation',
      9,
      'hl rep / hl mep / hl ihu / hl ipb / hl its / dt rbl / dt spb / wm bli / ip is rejected / ip in blacklist / ip is hangup / invalid ip',
    ],
    // 421 HL:IFC 163 smtp10,abc http://mail.163.com/help/help_spam_16.htm
    // 450 MI:DMC 163 smtp1,abc http://mail.163.com/help/help_spam_16.htm
    // 451 MI:SFQ 163 smtp2,abc http://mail.163.com/help/help_spam_16.htm
    // 451 RP:QRC 163 smtp5,abc http://mail.163.com/help/help_spam_16.htm
    // 450 MI:CEL 163 smtp5,abc http://mail.163.com/help/help_spam_16.htm
    // 550 MI:STC 163 smtp1,abc http://mail.163.com/help/help_spam_16.htm
    // 550 RP:TRC 163 smtp5,abc http://mail.163.com/help/help_spam_16.htm
    [
      'rate-limited',
      9,
      'rp orq / hl ifc / hl ifq / hl itc / mi dmc / mi sfq / mi stc / mi qmc / mi cel / mi ccl / mi lqc / mi mca / rp qrc / rp qmc / rp ccl / rp cel / rp drc / rp trc / rp tre / dt tsl',
    ],
    // 550 RP:RCL 163 mx7,abc http://mail.163.com/help/help_spam_16.htm
    // 550 Requested mail action not taken: too much recipient 163 mx7
    ['too-many-recipients', 9, 'rp rcl / too much recipient'],
    // 550 MI:NHD 163 mx7,abc http://mail.163.com/help/help_spam_16.htm
    ['greeting-refused', 9, 'mi nhd'],
    // 550 MI:IMF 163 mx7,abc http://mail.163.com/help/help_spam_16.htm
    ['syntax', 9, 'mi imf'],
    // 421 HL:ICC 163 smtp10,abc http://mail.163.com/help/help_spam_16.htm
    ['too-many-connections', 9, 'hl icc'],
    // 554 DT:SPM 163 smtp11,abc please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.1
    // 451 DT:SPM ,please try again 163 smtp11
    ['spam-content', 9, 'dt spm / dt spa / dt uod'],
    // 554 MI:SPF mx12,abc http://mail.163.com/help/help_spam_16.htm
    // 550 MI:SPF mx14,QMCowECpA0qT http://mail.163.com/help/help_spam_16.htm
    // 550 MI:DMA 163 mx7,abc http://mail.163.com/help/help_spam_16.htm
    ['sender-authentication', 9, 'mi spf / mi dma / mi dmarc / mi dkim'],
    // 450 WM:BLU 163 smtp1,abc http://mail.163.com/help/help_spam_16.htm
    // 554 DT:SUM 163 smtp1,abc http://mail.163.com/help/help_spam_16.htm
    // 550 User in blacklist, 163 smtp1
    // 553 mail from must equal authorized user 163 smtp1
    [
      'sender-refused',
      9,
      'wm blu / mi spb / dt sum / mi iau / user in blacklist / mail from must equal authorized user / fake sender / null sender is not allowed / sender is rejected / no smtp mx only',
    ],
    // 550 User not found: jdoe@163.com 163 mx8
    ['mailbox-unknown', 8, 'user not found'],
    // 550 User suspended: jdoe@163.com
    // 550 User is locked, 163.com
    // 550 User hangup: jdoe@163.com
    ['mailbox-disabled', 8, 'user (suspended|suspend|hangup) / user (is|) locked / user rejected'],
    // 552 Requested mail action aborted: exceeded mailsize limit 163.com
    // 554 Requested mail action aborted: exceeded mailsize limit
    ['message-too-large', 9, 'exceeded mailsize limit'],
    // 552 Quota exceeded or service disabled. 163 smtp1
    // 422 Quota exceeded, 163 mx1
    ['mailbox-full', 9, 'quota exceeded or service disabled'],
    // 550 Requested mail action not taken: too much fail authentication 163.com
    // 535 Error: authentication failed, 163.com
    // 550 User has no permission 163 smtp5
    ['auth-failed', 9, 'too much fail authentication / user has no permission'],
    // 550 Requested action not taken: mail is rejected, 126.com
    ['policy', 7, 'mail is rejected'],
    // 553 Requested action not taken: Local user only, 163 smtp1
    // 550 RP:FRL 163 mx7,abc http://mail.163.com/help/help_spam_16.htm
    ['relay-denied', 9, 'local user only / rp frl'],
  ],
}

export const coremail: RuleTable = {
  source: 'https://www.icoremail.vip/support/index.php',
  rules: [
    // 550 sending quota exceeded
    ['rate-limited', 8, 'sending quota exceeded'],
    // 550 Content reject/Spam denied
    ['spam-content', 8, 'spam denied / content reject'],
    // 451 rcpt handle timeout
    ['connection', 8, 'rcpt handle timeout'],
    // 552 message rejected by anti-spam engine.
    ['spam-content', 8, 'anti spam engine / too many same size mails'],
    // 550 black ip.
    // 553 fake router infomation.
    ['reputation', 7, 'black ip / fake router / rbl deny / openrelay check / smtpport check error'],
    // 553 private list access denied.
    ['recipient-refused', 7, 'private list access denied'],
    // 555 helohost error.
    ['greeting-refused', 8, 'helohost error'],
    // 552 looping message.
    ['loop', 8, 'looping message'],
    // 552 mail from invalid.
    // 554 sender is unvalidated.
    // 553 host denies the sender.
    // 554 Black mail address.
    ['sender-refused', 8, 'mail from invalid / black mail address / sender is unvalidated / host denies the sender'],
    // 553 host denies relay.
    ['relay-denied', 8, 'host denies relay'],
    // 556 remote ip check error.
    ['sender-authentication', 8, 'remote ip check error'],
    // 451 auth mode unsupported.
    ['auth-failed', 8, 'auth mode unsupported'],
  ],
}
