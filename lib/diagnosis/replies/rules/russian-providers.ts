// Mail.ru, Yandex and Rambler.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const mailRu: RuleTable = {
  provider: 'mail.ru',
  source: 'https://help.mail.ru/mail-help/postmaster/errors',
  rules: [
    // 550 Message was not accepted -- invalid mailbox. Local mailbox jdoe@example.com is unavailable: mailbox overflow
    ['mailbox-full', 9, 'local mailbox * is unavailable mailbox (overflow|is full|full) / mailbox overflow'],
    // 550 Message was not accepted -- invalid mailbox. Local mailbox jdoe@example.com is unavailable: user is terminated
    [
      'mailbox-disabled',
      9,
      'local mailbox * is unavailable (user is terminated|account is disabled|account is blocked|user is blocked|user is disabled)',
    ],
    // 550 Message was not accepted -- invalid mailbox. Local mailbox jdoe@mail.ru is unavailable: user not found
    ['mailbox-unknown', 9, 'not accepted invalid mailbox / local mailbox * is unavailable / local mailbox * is unavailable user not found'],
    // 550 Message was not accepted -- invalid mailbox. Local mailbox jdoe@mail.ru is unavailable: account is disabled
    // 550 Access to account jdoe@mail.ru denied; mailbox is blocked
    [
      'mailbox-disabled',
      9,
      'is unavailable account is disabled / is unavailable account is blocked / account is (disabled|blocked) / message sending for this account is disabled',
    ],
    // 550 Message was not accepted -- invalid mailbox. Local mailbox jdoe@mail.ru is unavailable: mailbox is full
    ['mailbox-full', 9, 'is unavailable mailbox is full / is unavailable mailbox overflow'],
    // 550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=abc or report details to abuse@corp.mail.ru. Error code: 123.
    // 550 spam message discarded/rejected. If you think that the system is mistaken, please report details to abuse@corp.mail.ru
    ['spam-content', 9, 'spam message (rejected|discarded)'],
    // 550 Sorry, we do not accept mail from hosts with dynamic IP or generic DNS PTR-records. See http://help.mail.ru/mail-help/postmaster
    ['reverse-dns', 9, 'hosts with dynamic ip or generic / dynamic ip or generic dns ptr / no * ptr record / ptr'],
    // 550 We do not accept mail from dynamic IPs. mail.ru
    ['reputation', 8, 'mail from dynamic ips / dynamic ips'],
    // 550 Access from ip address 192.0.2.1 blocked. Visit https://help.mail.ru/notspam-support/ip
    // 550 IP 192.0.2.1 is blocked mail.ru
    ['reputation', 9, 'access from ip address * blocked / access from ip address'],
    // 550 This message was not accepted due to domain owner DMARC policy (RFC 7489) https://help.mail.ru/mail-help/postmaster/dmarc
    // 550 SPF check failed mail.ru
    ['sender-authentication', 9, 'owner dmarc policy'],
    // 421 Too many messages from you (or your IP). mail.ru
    // 451 Ratelimit exceeded for mailbox jdoe@mail.ru. Try again later.
    // 451 Ratelimit exceeded for ip 192.0.2.1 https://help.mail.ru/mail-help/postmaster/limits
    ['rate-limited', 9, 'ratelimit exceeded / try again later spam / too many (letters|messages)'],
    // 550 Sender verify failed: mailbox for jdoe@example.org does not exist mail.ru
    ['sender-refused', 9, 'sender verify failed'],
    // 535 5.7.0 NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED
    ['auth-failed', 9, 'neobhodim parol / application password is required / parol prilozheniya'],
    // 421 try again later. http://help.mail.ru/mail-support
    // 451 Temporary server error, please try later. mail.ru
    ['server-trouble', 7, 'try again later / temporary server error'],
  ],
}

export const yandex: RuleTable = {
  provider: 'yandex',
  source: 'https://yandex.com/support/postoffice/en/error-sent',
  rules: [
    // 554 5.7.1 [1] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1234567890-abcdef
    // 554 5.7.1 Message rejected under suspicion of SPAM yandex
    ['spam-content', 9, 'suspicion of spam / p spam / under suspicion'],
    // 550 5.7.1 No such user! 1234567890-abcdef yandex.ru
    ['mailbox-unknown', 8, 'no such user'],
    // 552 5.2.2 Mailbox size limit exceeded yandex.net
    ['mailbox-full', 8, 'mailbox size limit exceeded'],
    // 451 4.7.1 Sorry, the service is currently unavailable. Please come back later. yandex.net
    // 451 4.7.1 Service unavailable - try again later yandex.net
    ['server-trouble', 8, 'service is currently unavailable / service unavailable try again later'],
    // 554 5.7.1 Policy rejection on the target address; Client host rejected yandex
    ['policy', 8, 'policy rejection'],
    // 553 5.7.1 Sender address rejected: not owned by auth user. yandex.net
    ['sender-refused', 8, 'not owned by auth user'],
    // 450 4.2.1 The recipient has exceeded message rate limit. Try again later. yandex.net
    // 451 4.5.1 The recipient has exceeded their message rate limit. Try again later. yandex.net
    ['rate-limited', 9, 'recipient has exceeded * rate limit / sender has exceeded * rate limit / message rate limit'],
    // 550 5.7.0 Failed to authenticate the sender: DMARC yandex
    ['sender-authentication', 8, 'failed to authenticate the sender'],
    // 535 5.7.8 Error: authentication failed: Invalid user or password! yandex.net
    // 535 5.7.8 Error: authentication failed: This user does not have access rights to this service yandex.net
    ['auth-failed', 8, 'does not have access rights to this service / authentication failed'],
    // 554 5.7.1 Relaying denied. yandex.net
    ['relay-denied', 8, 'relaying denied'],
    // 550 5.7.1 Your IP address blocked, yandex.net
    ['reputation', 8, 'your ip address blocked / blocked by spam statistics'],
  ],
}

export const rambler: RuleTable = {
  provider: 'rambler',
  source: 'https://help.rambler.ru/mail/mail-pochta-dlya-administratorov/',
  rules: [
    // 550 5.7.1 Spam message rejected, https://help.rambler.ru
    // 550 5.7.1 Message rejected as spam by rambler.ru
    ['spam-content', 7, 'spam message'],
    // 550 5.1.1 rambler.ru mailbox not found
    ['mailbox-unknown', 7, 'mailbox not found'],
  ],
}
