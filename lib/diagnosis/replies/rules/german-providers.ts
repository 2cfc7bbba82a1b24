// GMX, WEB.DE, mail.com and IONOS, which share their servers, and T-Online.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const unitedInternet: RuleTable = {
  provider: 'gmx',
  source: 'https://postmaster.gmx.net/en/error-messages',
  rules: [
    // 554-gmx.net (mxgmx104) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed. 554 For explanation visit https://postmaster.gmx.net/en/case?c=r0201&i=ip&v=192.0.2.1
    // 554-web.de (mxweb001) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is black listed.
    // 550 Requested action not taken: mailbox unavailable 550 For explanation visit https://postmaster.gmx.net/en/case?c=r0103&i=ip&v=192.0.2.1 - IP address is block listed
    [
      'reputation',
      9,
      'ip address is (block|black) listed / (block|black) listed / c=bip / c bl / service not available no smtp service ip',
    ],
    // 554-web.de (mxweb105) Nemesis ESMTP Service not available 554-No SMTP service 554-Bad DNS PTR resource record. 554 For explanation visit https://postmaster.web.de/en/case?c=rdns&i=ip&v=192.0.2.1
    ['reverse-dns', 9, 'bad dns ptr resource record / bad dns ptr'],
    // 550-Requested action not taken: mailbox unavailable 550 invalid DNS MX or A/AAAA resource record.
    ['sender-domain-unresolvable', 9, 'invalid dns mx (or a|resource|record)'],
    // 554 Transaction failed 554-Reject due to policy restrictions. 554 For explanation visit https://postmaster.gmx.net/en/case?c=hi
    // 421 Reject due to policy violations. For explanation visit https://postmaster.gmx.net/en/error-messages
    // 550 Reject due to policy restrictions. [kundenserver.de]
    ['policy', 9, 'reject due to policy (restrictions|violations|reasons) / local policy violation'],
    // 550 <jdoe@gmx.net>: Reject due to SPF policy. The originating IP of the message is not permitted by the domain owner. For explanation visit https://postmaster.gmx.net/en/error-messages?c=spf
    // 554 Transaction failed Reject due to DMARC policy. [gmx.net]
    ['sender-authentication', 9, 'reject due to (spf|dmarc|dkim) policy / originating ip of the message is not permitted'],
    // 550 Requested action not taken: mailbox unavailable 550 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.1&c=mu
    ['mailbox-unknown', 8, 'requested action not taken mailbox unavailable'],
    // 552 Requested mail action aborted: exceeded storage allocation. Quota exceeded [gmx.net]
    ['mailbox-full', 8, 'exceeded storage allocation'],
    // 552-Requested mail action aborted: exceeded storage allocation 552-Message size exceeds fixed maximum message size 552 For explanation visit https://postmaster.gmx.net/en/error-messages
    ['message-too-large', 9, 'message size exceeds fixed maximum / message size exceeds maximum'],
    // 421 Rate limit reached. Please try again later [gmx.net]
    // 450 Requested mail action not taken: mailbox unavailable 450-Too many mails from your IP [web.de]
    // 554 Transaction failed 554 Mail send limit exceeded. [kundenserver.de]
    ['rate-limited', 9, 'rate limit reached / mail send limit exceeded / too many mails'],
    // 421-gmx.net (mxgmx008) Nemesis ESMTP Service not available 421-Service closing transmission channel 421 Too many connections, too many concurrent SMTP sessions
    ['too-many-connections', 9, 'too many concurrent smtp sessions / too many connections'],
    // 451 Requested action aborted: local error in processing [gmx.net]
    // 421 Service not available, closing transmission channel [kundenserver.de]
    ['server-trouble', 8, 'local error in processing / try again later'],
    // 550 Requested action not taken: Sender address is not allowed. [kundenserver.de]
    // 550 Sender address is not allowed. [ionos]
    ['sender-refused', 9, 'sender address is not allowed / mail from is not allowed'],
    // 554 Transaction failed Unsolicited message. [gmx.net]
    // 550 Transaction failed: Spam message rejected. [web.de]
    ['spam-content', 9, 'spam message rejected / message is spam / unsolicited message'],
    // 554 Nemesis ESMTP Service not available No SMTP service Invalid HELO/EHLO name [gmx.net]
    ['greeting-refused', 9, 'invalid helo ehlo'],
    // 501 Syntax error in parameters or arguments. For explanation visit https://postmaster.gmx.net/en/error-messages
    ['syntax', 8, 'syntax error in parameters'],
    // 550 mail content denied: Virus found [gmx.net]
    ['virus', 9, 'virus found'],
  ],
}

export const tOnline: RuleTable = {
  provider: 't-online',
  source: 'https://postmaster.t-online.de/index.en.html',
  rules: [
    // 554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)
    // 554 IP=192.0.2.1 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)
    // 554 IP=192.0.2.1 - Dialup/transient IP not allowed. Use your mailgateway or contact tosa@rx.t-online.de for clarification. (DIAL)
    [
      'reputation',
      9,
      'none bad reputation / nowl / dialup transient ip / a problem occurred ask your postmaster / ask your postmaster for help',
    ],
    // 550 5.7.1 Service unavailable; IP address has no valid PTR record [t-online.de]
    ['reverse-dns', 9, 'no valid ptr / no ptr record'],
    // 550 5.1.1 jdoe@t-online.de: User unknown
    // 550 user unknown [t-online.de]
    ['mailbox-unknown', 7, 'user unknown'],
    // 552 5.2.2 Over STORAGE quota [t-online.de]
    ['mailbox-full', 9, 'over storage quota'],
    // 550 5.7.0 Message considered as spam or virus, rejected
    // 550-5.7.0 Message considered as spam or virus, rejected 550-5.7.0 Message rejected because it was considered as spam [t-online.de]
    ['spam-content', 9, 'considered as spam or virus'],
    // 421 IP=192.0.2.1 - Too many connections. [t-online.de]
    ['too-many-connections', 8, 'too many connections'],
  ],
}
