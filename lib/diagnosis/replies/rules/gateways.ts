// Filters that stand before other people's mail servers: Proofpoint, Mimecast, Barracuda, Cisco, Symantec, Trend Micro and more.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const proofpoint: RuleTable = {
  provider: 'proofpoint',
  source:
    'https://help.proofpoint.com/Proofpoint_Essentials/Email_Security/Administrator_Topics/090_filtersandsenderlists/SMTP_Error_Codes',
  rules: [
    // 554 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.1
    // 550 5.7.1 Service unavailable; client [192.0.2.1] blocked using Cloudmark Sender Intelligence (Visit http://csi.cloudmark.com/reset-request/ if you feel this is in error)
    // 421 4.7.1 Connection refused - <192.0.2.1>. See https://ipcheck.proofpoint.com/
    // 554 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1
    ['reputation', 9, 'support proofpoint com dnsbl / ipcheck proofpoint / pdr / cloudmark sender intelligence'],
    // 550 5.7.0 Local Policy Violation [pphosted.com]
    ['policy', 8, 'local policy violation'],
    // 554 5.7.0 Rejected due to security policy [pphosted.com]
    ['policy', 6, 'due to security policy'],
    // 550-Envelope sender domain rejected, ppe-hosted.com
    // 550 5.1.0 Sender rejected, ppe-hosted.com
    ['sender-refused', 8, 'sender (domain|) rejected'],
    // 550 #5.1.0 Address rejected. ppe-hosted.com
    // 550-Invalid recipient, ppe-hosted.com
    ['mailbox-unknown', 7, 'invalid recipient'],
    // 450 4.7.1 Recipient rejected: Greylisted, ppe-hosted.com
    ['greylisted', 8, 'greylisted'],
    // 452 Too many recipients received this hour, ppe-hosted.com
    // 452 4.3.1 Too many recipients received this hour
    ['rate-limited', 9, 'too many recipients received this hour / recipients received this hour'],
    // 554 5.7.0 Message rejected by Proofpoint: spam
    ['spam-content', 7, 'rejected by proofpoint'],
  ],
}

export const mimecast: RuleTable = {
  provider: 'mimecast',
  source: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691',
  rules: [
    // 550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550 [abc.uk123]
    // 550 Recipient address rejected: user unknown mimecast.com
    ['mailbox-unknown', 9, 'invalid recipient / known address verification / recipient address rejected user unknown'],
    // 550 Administrative prohibition - envelope blocked - https://community.mimecast.com/docs/DOC-1369#550 [abc.uk123]
    // 550 Rejected by header based manually blocked senders - https://community.mimecast.com/docs/DOC-1369#550 [abc]
    // 550 Envelope blocked - User Entry - https://community.mimecast.com/docs/DOC-1369#550 [abc]
    // 550 Envelope blocked - User Domain Entry mimecast
    // 550 Rejected by header based Blocked Senders mimecast
    // 550 Rejected by header based manually Blocked Senders - block for manual block mimecast
    [
      'sender-refused',
      9,
      'envelope blocked / header based manually blocked / header based (blocked senders|anti spoofing) / envelope rejected / sender address blocked',
    ],
    // 550 Rejected by header based Anti-Spoofing policy: jdoe@example.org - https://community.mimecast.com/docs/DOC-1369#550 [abc]
    // 550 Anti-Spoofing policy - Inbound not allowed mimecast
    // 550 SPF Sender Invalid - envelope rejected mimecast
    // 550 DMARC Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550 [abc]
    // 550 DKIM Sender Invalid - https://community.mimecast.com/docs/DOC-1369#550
    [
      'sender-authentication',
      9,
      'header based anti spoofing policy / anti spoofing policy / (spf|dmarc|dkim) sender invalid / submitter failed to authenticate to disabled',
    ],
    // 550 csi.mimecast.org Poor Reputation Sender. - https://community.mimecast.com/docs/DOC-1369#550 [abc]
    // 554 Host network not allowed - https://community.mimecast.com/docs/DOC-1369#554 [abc]
    // 550 Local CT IP Reputation - (reject) - https://community.mimecast.com/docs/DOC-1369#550 [abc]
    ['reputation', 9, 'poor reputation sender / host network not allowed / host network / ip reputation / csi mimecast org / blacklisted'],
    // 451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451 [abc]
    ['greylisted', 9, 'internal resources are temporarily unavailable / internal resource temporarily unavailable'],
    // 451 Account inbounds disabled - https://community.mimecast.com/docs/DOC-1369#451 [abc]
    // 451 Account outbounds disabled mimecast
    // 451 Account service is temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451
    // 451 Recipient temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451
    [
      'server-trouble',
      8,
      'account service is temporarily unavailable / recipient temporarily unavailable / unable to process (connection|command) at this time / ip temporarily blacklisted / account (inbounds|outbounds) disabled',
    ],
    // 554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554 [abc]
    // 554 email rejected due to security policies - MCSpamSignature.sa.2.2
    // 550 Policy Restriction mimecast
    ['policy', 9, 'email rejected due to security policies / rejected due to security policies / mcspamsignature'],
    // 451 Open relay not allowed - https://community.mimecast.com/docs/DOC-1369#451 [abc]
    ['relay-denied', 9, 'open relay not allowed / service denied by relay'],
    // 552 Message size exceeds limit - mimecast
    ['message-too-large', 8, 'message size exceeds'],
    // 550 Message bounced due to content examination policy mimecast
    // 550 Rejected by content policy - mimecast
    ['content-refused', 9, 'content (examination|) policy'],
    // 451 Message ends early and incomplete mimecast
    ['connection', 8, 'message ends early'],
    // 550 Exceeding outbound thread limit - https://community.mimecast.com/docs/DOC-1369#550
    // 550 Exceeding Limits mimecast
    ['rate-limited', 9, 'exceeding outbound thread limit / exceeding limits / submitter exceeded'],
    // 554 Virus Signature Detected - https://community.mimecast.com/docs/DOC-1369#554
    ['virus', 9, 'virus signature'],
    // 554 Maximum email recipients exceeded mimecast
    ['too-many-recipients', 9, 'maximum email recipients'],
    // 554 Mail loop detected - mimecast
    ['loop', 9, 'mail loop / infinite loop'],
    // 501 Invalid address mimecast
    ['syntax', 7, 'invalid address'],
  ],
}

export const otherGateways: RuleTable = {
  source: 'https://www.barracuda.com/reputation and the manuals of each',
  rules: [
    // 554 Service unavailable; Client host [mx.example.org] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.1
    ['reputation', 9, 'barracuda reputation / barracudanetworks com reputation / barracudacentral org (reputation|lookups|rbl)'],
    // 550 permanent failure for one or more recipients (jdoe@example.com:550 5.1.1 User unknown)
    ['mailbox-unknown', 7, 'permanent failure for one or more recipients * user unknown'],
    // 550 permanent failure for one or more recipients (jdoe@example.com:blocked)
    ['spam-content', 9, 'permanent failure for one or more recipients * blocked'],
    // 451 temporary failure for one or more recipients (jdoe@example.com:451 4.3.0)
    ['server-trouble', 6, 'temporary failure for one or more recipients'],
    // 554 rejected due to spam content, rejected by Barracuda
    ['spam-content', 8, 'rejected due to spam content'],
    // 554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.
    // 554-mx1.example.com 554 Your access to this mail system has been rejected due to poor reputation of a domain used in message transfer
    ['reputation', 9, 'your access to this mail system has been rejected / sending mta s (poor|) reputation / sbrs'],
    // 550 #5.1.0 Address rejected. (Cisco IronPort)
    // 550 #5.1.0 Address rejected.
    ['mailbox-unknown', 6, '5.1.0 address rejected'],
    // 452 Too many recipients received this hour
    ['rate-limited', 9, 'too many recipients received / too many messages for this session / too many messages received'],
    // 550 #5.7.1 Your access to submit messages to this e-mail system has been rejected.
    ['reputation', 8, 'access to submit messages to this (e mail|email) system'],
    // 552 #5.3.4 message size exceeds limit
    ['message-too-large', 8, '5.3.4 message'],
    // 501 Connection rejected by policy [7.7] 19517, please visit www.messagelabs.com/support for more details about this error message.
    // 553 Message filtered. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting for more information. (#5.7.1)
    ['policy', 7, 'connection rejected by policy / message filtered refer to the troubleshooting'],
    // 500 5.7.1 Symantec Zodiac
    ['reputation', 8, 'symantec zodiac'],
    // 550-Invalid recipient <jdoe@example.com> (#5.1.1) [messagelabs]
    ['mailbox-unknown', 7, 'invalid recipient <addr> 5.1.1'],
    // 554 5.7.1 <jdoe@example.com>: Recipient address rejected: Blocked by Trend Micro Email Reputation Service. Please see http://www.mail-abuse.com/cgi-bin/lookup?ip_address=192.0.2.1
    // 550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using Trend Micro Email Reputation Service
    // 550 5.7.1 Mail from 192.0.2.1 deferred using Trend Micro RBL+
    ['reputation', 9, 'trend micro (email reputation|ers|rbl) / mail abuse com cgi bin / ers trendmicro / grid trendmicro'],
    // 554 5.7.1 <jdoe@example.com>: Recipient address rejected: BLOCK-RCPT.
    ['recipient-refused', 9, 'block rcpt'],
    // 550 5.7.1 [SN1] message rejected by Sophos as spam
    // 554 5.7.1 Message blocked by Sophos Anti-Spam Engine
    ['spam-content', 8, 'sophos anti spam / rejected by sophos'],
    // 550 Mail was identified as spam by FortiGuard - AntiSpam
    // 554 5.7.1 This email from IP 192.0.2.1 has been rejected. The email message was detected as spam. (FortiMail)
    // 550 5.7.1 FortiGuard-Antispam found this spam
    ['spam-content', 9, 'fortiguard antispam / fortiguard anti spam / email message was detected as spam'],
    // 550 5.7.1 Sender IP is listed in FortiGuard IP blocklist
    ['reputation', 9, 'fortiguard ip'],
    // 554 5.7.1 Rejected by SpamTitan: spam score too high
    // 550 A URL in this email (example com) is listed on https://spamrl.com/. Please resolve and retry
    ['spam-content', 9, 'a url in this email * is listed / this message has been identified as spam / high spam probability / spamrl'],
    // 550 "The mail server detected your message as spam and has prevented delivery."
    // 550 "Your message has been blocked because it was detected as spam" cPanel
    ['spam-content', 9, 'detected your message as spam / was detected as spam'],
    // 550 5.7.1 Message rejected due to content restrictions. (Cloudmark Gateway)
    ['content-refused', 8, 'due to content restrictions'],
    // 554 5.7.1 [P4] Message blocked due to spam content in the message.
    ['spam-content', 9, 'blocked due to spam content'],
    // 550 Your message was rejected as a potential spear phishing attack
    ['spam-content', 8, 'phishing attack'],
  ],
}
