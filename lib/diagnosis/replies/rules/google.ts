// Gmail and Google Workspace.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const google: RuleTable = {
  provider: 'google',
  source: 'https://support.google.com/a/answer/3726730',
  rules: [
    // 550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550-5.1.1 unnecessary spaces. For more information, go to 550 5.1.1 https://support.google.com/mail/?p=NoSuchUser a1si1234567qka.1 - gsmtp
    ['mailbox-unknown', 7, 'email account that you tried to reach does not exist / p nosuchuser / answer 6596'],
    // 550-5.2.1 The email account that you tried to reach is inactive. For more 550-5.2.1 information, go to 550 5.2.1 https://support.google.com/mail/?p=DisabledUser a1si1.1 - gsmtp
    ['mailbox-disabled', 8, 'p disableduser / account that you tried to reach is (disabled|inactive|suspended)'],
    // 452-4.2.2 The recipient's inbox is out of storage space. Please direct the 452-4.2.2 recipient to 452 4.2.2 https://support.google.com/mail/?p=OverQuotaTemp a1si1.1 - gsmtp
    // 552-5.2.2 The email account that you tried to reach is over quota and inactive. Please direct the recipient to 552 5.2.2 https://support.google.com/mail/?p=OverQuotaPerm - gsmtp
    ['mailbox-full', 9, 'p overquotatemp / p overquotaperm / inbox is out of storage space / over quota and inactive'],
    // 450-4.2.1 The user you are trying to contact is receiving mail too quickly. Please resend your message at a later time. 450 4.2.1 https://support.google.com/mail/?p=ReceivingRate - gsmtp
    // 450-4.2.1 The user you are trying to contact is receiving mail at a rate that 450-4.2.1 prevents additional messages from being delivered. - gsmtp
    // 550 5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits go to https://support.google.com/a/answer/166852 - gsmtp
    // 421-4.7.28 Gmail has detected an unusual rate of email originating from your IP address. To protect our users from spam, mail sent from your IP address has been temporarily rate limited. - gsmtp
    // 421-4.7.0 Try again later, closing connection. (EHLO) a1si1.1 - gsmtp
    [
      'rate-limited',
      9,
      'receiving mail too quickly / receiving mail at a rate / p receivingrate / p receivingrateperm / daily (user|) sending (limit|quota) / unusual rate of / rate limited / p dailylimit / 4.7.28 / 5.7.28 / too many messages per second / ip not in whitelist for rcpt domain closing connection / try again later closing connection / receiving email at a rate / user rate limit',
    ],
    // 421-4.7.0 unusual rate of unsolicited mail originating from your IP address. - gsmtp
    ['rate-limited', 9, 'unusual rate of unsolicited mail / p unsolicitedratelimiterror / p unsolicitediperror'],
    // 550-5.7.1 Our system has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been blocked. - gsmtp
    // 550-5.7.1 Our system has detected that this message is likely suspicious due to the very low reputation of the sending IP address. - gsmtp
    // 550-5.7.1 The IP you're using to send mail is not authorized to send email directly to our servers. Please use the SMTP relay at your service provider instead. 550 5.7.1 https://support.google.com/mail/?p=NotAuthorizedError - gsmtp
    // 421-4.7.0 Our system has detected that this message is suspicious due to the nature of the content and/or the links within, and very low reputation of the sending domain. - gsmtp
    [
      'reputation',
      9,
      'very low reputation / originating from your ip address * mail sent from your ip address has been blocked / mail sent from your ip address has been blocked / p notauthorizederror / not authorized to send email directly / low reputation / your ip address has been blocked / p iprejecterror / you re using to send (mail|email) is not authorized',
    ],
    // 550-5.7.1 Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked. 550 5.7.1 https://support.google.com/mail/?p=UnsolicitedMessageError - gsmtp
    // 421-4.7.0 This message is suspicious due to the nature of the content or the links within. To best protect our users from spam, the message has been blocked. - gsmtp
    [
      'spam-content',
      8,
      'likely unsolicited mail / p unsolicitedmessageerror / likely suspicious / nature of the content / content presents a potential phishing',
    ],
    // 552-5.7.0 This message was blocked because its content presents a potential 552-5.7.0 security issue. Please visit 552 5.7.0 https://support.google.com/mail/?p=BlockedMessage to review our message content and attachment content guidelines. - gsmtp
    // 550-5.7.1 [192.0.2.1 11] Messages missing a valid address in From: header, or having no From: header, are not accepted. - gsmtp
    // 550-5.7.1 This message is not RFC 5322 compliant, the issue is: duplicate Subject header. - gsmtp
    // 552 5.6.0 Our system has detected that this message contains too many headers - gsmtp
    [
      'content-refused',
      9,
      'potential security issue / p blockedmessage / messages with multiple addresses / messages missing a valid (address|message id|messageid) / not rfc (5322|2822) compliant / p rfcmessagenoncompliant / duplicate headers / too many headers / message missing a valid message id',
    ],
    // 550-5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. - gsmtp
    // 550-5.7.1 Unauthenticated email from example.org is not accepted due to domain's DMARC policy. - gsmtp
    // 421-4.7.26 This mail has been rate limited because it is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. - gsmtp
    // 421-4.7.32 Your email has been rate limited because the From: header (RFC5322) in this message isn't aligned with either the authenticated SPF or DKIM organizational domain. - gsmtp
    // 421 4.7.30 Your email has been rate limited because DKIM authentication didn't pass for this message. - gsmtp
    [
      'sender-authentication',
      9,
      '5.7.26 / 4.7.26 / 4.7.27 / 5.7.27 / 4.7.30 / 5.7.30 / 4.7.31 / 5.7.31 / 4.7.32 / 5.7.32 / 4.7.40 / 5.7.40 / sender is unauthenticated / unauthenticated email / it is unauthenticated / requires all senders to authenticate / isn t aligned with / p unauthenticatederror / dkim authentication didn t pass / this message does not have authentication information or fails to pass / does not have authentication information',
    ],
    // 550-5.7.1 [192.0.2.1] The IP address sending this message does not have a PTR record, or the corresponding forward DNS entry does not point to the sending IP. - gsmtp
    // 550-5.7.25 [192.0.2.1] The IP address sending this message does not have a PTR record setup - gsmtp
    // 421-4.7.23 Your email has been rate limited because the sending IP address doesn't match the IP address of the hostname specified in the pointer (PTR) record. - gsmtp
    [
      'reverse-dns',
      9,
      'rate limited because the sending ip address doesn t match / does not (have|meet|match) * ptr / ptr record (setup|or the) / 5.7.25 / 4.7.25 / p iprdns / p ipv6authenrdns / ipv6 sending guidelines regarding ptr records / sending guidelines regarding ptr',
    ],
    // 550-5.7.1 Your email has been blocked because it is not sent over a TLS connection. - gsmtp
    // 421-4.7.29 Your email has been rate limited because this message wasn't sent over a TLS connection. - gsmtp
    ['tls', 9, '4.7.29 / 5.7.29 / over a tls connection / must issue a starttls / p wanttls'],
    // 535-5.7.8 Username and Password not accepted. For more information, go to 535 5.7.8 https://support.google.com/mail/?p=BadCredentials - gsmtp
    // 534-5.7.9 Application-specific password required. Learn more at 534 5.7.9 https://support.google.com/mail/?p=InvalidSecondFactor - gsmtp
    // 534-5.7.14 Please log in via your web browser and then try again. - gsmtp
    // 454 4.7.0 Too many login attempts, please try again later. - gsmtp
    [
      'auth-failed',
      9,
      'p badcredentials / p invalidsecondfactor / application specific password / log in (with|via) your web browser / p webloginrequired / too many login attempts / username and password not accepted',
    ],
    // 530-5.7.0 Authentication Required. Learn more at 530 5.7.0 https://support.google.com/mail/?p=WantAuthError - gsmtp
    ['auth-required', 9, 'p wantautherror / authentication required'],
    // 550-5.7.0 Mail relay denied [192.0.2.1]. Invalid credentials for relay - gsmtp
    // 550 5.7.1 Invalid credentials for relay [192.0.2.1]. The IP address you've registered in your G Suite SMTP Relay service doesn't match domain of the account this email is being sent from. - gsmtp
    ['relay-denied', 9, 'mail relay denied / invalid credentials for relay / p maildenied'],
    // 552-5.2.3 Your message exceeded Google's message size limits. Please visit 552 5.2.3 https://support.google.com/mail/?p=MaxSizeError - gsmtp
    ['message-too-large', 9, 'p maxsizeerror / message exceeded google s message size limits'],
    // 552 5.7.0 Our system detected an illegal attachment on your message. Please visit http://mail.google.com/support/bin/answer.py?answer=6590 to review our attachment guidelines. - gsmtp
    ['content-refused', 9, 'illegal attachment / answer 6590'],
    // 452-4.5.3 Your message has too many recipients. For more information regarding Google's sending limits, please visit: 452 4.5.3 https://support.google.com/mail/?p=TooManyRecipients - gsmtp
    // 452 4.5.3 Domain policy size per transaction exceeded, please try this recipient in a separate transaction. - gsmtp
    ['too-many-recipients', 9, 'p toomanyrecipients / recipient in a separate transaction / too many recipients'],
    // 503 5.5.1 EHLO/HELO first. - gsmtp
    // 555 5.5.2 Syntax error, goodbye. - gsmtp
    // 553-5.1.3 The recipient address is not a valid RFC 5321 address. - gsmtp
    // 553-5.1.7 The sender address <jdoe> is not a valid RFC 5321 address. - gsmtp
    ['syntax', 8, 'not a valid rfc (5321|2821) address / ehlo helo first / syntax error'],
    // 451 4.3.0 Mail server temporarily rejected message. - gsmtp
    // 421 4.3.0 Temporary System Problem. Try again later (10). - gsmtp
    // 421 4.4.5 Server busy, try again later. - gsmtp
    ['server-trouble', 8, 'temporary system problem / server busy / temporarily rejected message / unable to process'],
    // 550 5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered. - gsmtp
    ['rate-limited', 9, 'prevents additional messages from being delivered'],
    // 550 5.7.1 The user or domain that you are sending to (or from) has a policy that prohibited the mail that you sent. Please contact your domain administrator for further details. - gsmtp
    ['policy', 8, 'policy that prohibited the mail / p domainpolicy'],
    // 554 5.6.0 Mail message is malformed. Not accepted. - gsmtp
    ['content-refused', 8, 'message is malformed'],
    // 550-5.7.1 Email sent to this group is restricted: you don't have permission to post messages to the group 550 5.7.1 https://support.google.com/a/answer/168383 - gsmtp
    [
      'recipient-refused',
      9,
      'permission to post / group you tried to contact / group is restricted / may not exist or you may not have permission',
    ],
  ],
}
