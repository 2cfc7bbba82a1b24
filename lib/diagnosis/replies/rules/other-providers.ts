// Amazon SES, Zoho, and single providers whose texts are their own.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const amazon: RuleTable = {
  provider: 'amazon',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html',
  rules: [
    // 554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: jdoe@example.org
    ['sender-refused', 9, 'email address is not verified / following identities failed the check'],
    // 454 Throttling failure: Maximum sending rate exceeded.
    // 454 Throttling failure: Daily message quota exceeded
    ['rate-limited', 9, 'throttling failure / maximum sending rate exceeded / daily message quota'],
    // 554 Transaction failed: Duplicate header 'DKIM-Signature'.
    // 554 Transaction failed: Unknown encoding: binary
    [
      'content-refused',
      9,
      'transaction failed (duplicate header|missing header|empty|unknown encoding|expected|illegal) / transaction failed duplicate header',
    ],
    // 554 Message rejected: Sending paused for this account. For more information, please check the inbox of the email address associated with your AWS account.
    // 554 Access denied: User `arn:aws:iam::1:user/x' is not authorized to perform `ses:SendRawEmail'
    ['policy', 8, 'sending paused for this account / is not authorized to perform / sending suspended'],
    // 535 Authentication Credentials Invalid
    ['auth-failed', 8, 'authentication credentials invalid'],
    // 554 Transaction failed: Missing final '@domain'
    ['syntax', 9, 'missing final domain / domain contains illegal / local address contains / domain starts with / domain ends with'],
    // 552 5.3.4 Message is too long. amazonses.com
    ['message-too-large', 8, 'message is too long'],
    // 554 Message rejected due to suspected spam content amazonses.com
    ['spam-content', 8, 'suspected spam content'],
    // 451 Timeout waiting for data from client [amazonses.com]
    ['connection', 8, 'timeout waiting for data'],
  ],
}

export const zoho: RuleTable = {
  provider: 'zoho',
  source: 'https://www.zoho.com/mail/help/nonDelivery-Report.html',
  rules: [
    // 550 5.7.1 Email rejected per DMARC policy for example.org
    // 550 5.7.0 Email rejected per SPF policy zoho
    ['sender-authentication', 9, 'email rejected per (dmarc|spf|dkim) policy'],
    // 550 5.1.1 User does not exist - <jdoe@zoho.com>
    // 553 Invalid recipient jdoe@zoho.com (Mode: normal)
    ['mailbox-unknown', 8, 'invalid recipient <addr> mode'],
    // 452 <jdoe@zoho.com> Mailbox delivery restricted by policy error
    // 554 5.2.3 MailPolicy violation Error delivering to mailboxes,mx.zoho.com
    ['recipient-refused', 9, 'mailbox delivery restricted by policy / mailpolicy violation'],
    // 552 5.7.1 virus [Eicar] detected by Zoho Mail
    ['virus', 9, 'virus * detected by zoho'],
    // 550 5.4.6 Unusual sending activity detected. Please try after sometime. zoho
    // 451 4.7.0 Too many messages from your IP, try later zoho.com
    ['rate-limited', 9, 'unusual sending activity'],
    // 553 Relaying disallowed. Invalid Domain - example.org
    // 553 Relaying disallowed as jdoe@example.org
    ['relay-denied', 8, 'relaying disallowed'],
    // 554 5.1.8 Email Outgoing Blocked zoho
    ['sender-refused', 9, 'email outgoing blocked'],
    // 541 5.4.1 Mail rejected by destination domain zoho
    // 541 5.4.1 Mail rejected by destination domain
    ['policy', 8, 'mail rejected by destination domain'],
    // 554 5.7.1 Email cannot be delivered. Reason: Email flagged as Spam.
    ['spam-content', 8, 'email flagged as spam'],
    // 550 5.7.1 Mail blocked: IP 192.0.2.1 blacklisted zoho
    ['reputation', 7, 'mail blocked ip'],
  ],
}

export const national: RuleTable = {
  source: 'https://www.seznam.cz/napoveda/email/ and the postmaster pages of each',
  rules: [
    // 550 Mailbox is frozen. See http://mail.i.ua/err/3/
    ['mailbox-disabled', 9, 'mailbox is frozen'],
    // 554 5.7.1 Your email was considered spam, sorry (seznam.cz)
    // 550 5.7.1 Refused as spam (seznam.cz)
    ['spam-content', 8, 'considered spam'],
    // 550 mail rejected for policy reasons: too many complaints (naver.com)
    // 554 5.7.1 Blocked by policy: spammer IP - nsmtp
    ['reputation', 7, 'spammer ip / too many complaints'],
    // 550 5.7.1 mail rejected: receiver's domain setting (docomo)
    ['recipient-refused', 7, 'receiver s domain setting'],
    // 554 smtpin_rb server refuses mail (libero.it) - 192.0.2.1 smtp-16.iol.local smtp-16.iol.local IP blacklisted by CSI.
    // 554 smtp-17.iol.local smtp-17.iol.local ESMTP server not available from your IP [LIB_660]
    ['reputation', 9, 'blacklisted by csi / lib 660 / lib 680 / lib 650 / lib 640 / server not available from your ip'],
    // 421 smtp-25.iol.local Too many connections from IP [LIB_700]
    ['too-many-connections', 9, 'lib 700 / lib 710'],
    // 550 smtp-25.iol.local Spam detected [LIB_100]
    // 550 smtp-25.iol.local message rejected [LIB_101]
    ['spam-content', 8, 'lib 100 / lib 101'],
    // 550 5.7.1 message rejected [LIB_102] libero.it
    ['sender-authentication', 8, 'lib 102'],
    // 554 5.7.1 ziggo.nl blocked, see https://postmaster.ziggo.nl [VMN_004]
    // 550 5.7.1 TT105 Your server's IP is blocked
    ['reputation', 8, 'tt105'],
    // 421 4.7.1 Intrusion prevention active for [192.0.2.1]
    ['reputation', 8, 'intrusion prevention active'],
    // 554 5.7.1 Message rejected due to poor reputation, earthlink.net
    // 550 ERROR: Mail Refused - See http://www.mindspring.com/blocked earthlink
    // 550 550 Dynamic/zombied/spam IPs blocked. Write blockedbyearthlink@abuse.earthlink.net
    ['reputation', 9, 'dynamic zombied spam ips blocked / zombied'],
    // 550 5.7.1 Virgin Media: Message rejected, spam content VM401
    // 550 5.7.1 [i.ua] spam
    // 554 5.7.1 Mail appears to be unsolicited -- REJECTED (uol.com.br)
    ['spam-content', 8, 'appears to be unsolicited'],
  ],
}
