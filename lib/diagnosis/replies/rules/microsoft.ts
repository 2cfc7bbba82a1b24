// Exchange Server, Exchange Online, Outlook.com and Hotmail.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const microsoft: RuleTable = {
  provider: 'microsoft',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  rules: [
    // 450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mx.example.com]
    ['connection', 9, '4.4.316 connection / 5.4.316 / socket error code / lastattemptedservername'],
    // 554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; Failed to process message: WASCL UserAction verdict is not None.
    ['spam-content', 9, 'storedrv submission exception outboundspamexception / outboundspamexception / wascl'],
    // 554 5.2.0 STOREDRV.Submission.Exception:MessageSubmissionExceededException.MapiExceptionMaxSubmissionExceeded; Failed to process message
    [
      'message-too-large',
      9,
      'storedrv submission exception messagesubmissionexceededexception / messagesubmissionexceededexception / mapiexceptionmaxsubmissionexceeded',
    ],
    // 450 4.7.0 Message not proxied [outlook.com]
    ['server-trouble', 9, 'message (was|could|) not (be|) proxied / proxy (session|target|request) (failed|failure|error|down|could not)'],
    // 550 5.1.3 STOREDRV.Submit; invalid recipient address
    ['syntax', 9, '5.1.3 storedrv submit / storedrv submit invalid recipient address'],
    // 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient jdoe@example.com not found by SMTP address lookup
    // 550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found
    // 550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [DB5EUR01FT012.eop-EUR01.prod.protection.outlook.com]
    // 550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [AM5EUR02FT044.eop-EUR02.prod.protection.outlook.com]
    // 550 5.1.1 User unknown; rejecting [outlook.com]
    [
      'mailbox-unknown',
      9,
      'rejecting outlook com / resolver adr (recipnotfound|exrecipnotfound|recipientnotfound|exrecipientnotfound|ambiguous|badprimary|invalidinsmtp|legacyexdn|invalidsmtp) / recipient not found by smtp address lookup / 5.1.10 resolver / 4.1.10 resolver / as 201806281 / mailbox unavailable s2017062302 / s2017062302 / 5.4.1 all recipient addresses rejected / 5.1.351',
    ],
    // 550 5.1.20 Multiple From addresses are not allowed without Sender address
    [
      'content-refused',
      9,
      '5.1.20 / 5.1.21 / multiple from addresses are not allowed / 5.6.11 / submission message content invalid / 5.6.201 / invalidcontent / store drv submit * / storedrv submit',
    ],
    // 554 5.2.0 STOREDRV.Deliver.Exception:StorageTransientException.MapiExceptionMaxObjsExceeded; Failed to process message due to a permanent exception
    [
      'server-trouble',
      8,
      'storedrv deliver / storedrv storage / storedrv / failed to process message due to a (transient|permanent) exception / mapiexception# / 4.4.316 / 4.3.17 / agentgeneratedmessage / 4.4.315 / proxy session setup failed / temporary server error please try again later / temporary server error prx# / message failed to be replicated / 4.7.66 / routing agent',
    ],
    // 432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded
    // 432 4.2.0 STOREDRV.Deliver; dynamic mailbox database throttling limit exceeded
    ['rate-limited', 9, 'recipient thread limit exceeded / mailbox database throttling / thread limit exceeded'],
    // 554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded
    // 554 5.2.2 STOREDRV.Deliver; mailbox quota exceeded
    // 554 5.2.120 mailbox has exceeded its quota
    [
      'mailbox-full',
      9,
      'quotaexceededexception / mapiexceptionshutoffquotaexceeded / shutoffquotaexceeded / storedrv deliver mailbox (full|quota) / 5.2.2 mailbox full / 5.2.120',
    ],
    // 550 5.2.1 STOREDRV.Deliver; mailbox disabled, not accepting messages
    // 550 5.2.1 mailbox is disabled; STOREDRV.Deliver.Exception:AccountDisabledException.MapiExceptionMailboxDisabled
    [
      'mailbox-disabled',
      9,
      'mailbox disabled not accepting / accountdisabledexception / mapiexceptionmailboxdisabled / storedrv deliver mailbox disabled',
    ],
    // 550 5.7.1 RESOLVER.RST.AuthRequired; authentication required
    // 550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized
    // 550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group
    // 550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission; not authorized
    // 550 5.7.136 RESOLVER.RST.SenderNotAuthenticatedForMailUser; authentication required
    // 550 5.7.124 Sender not in allowed-senders list
    [
      'recipient-refused',
      9,
      'resolver rst (authrequired|notauthorized|sendernotauthenticatedforgroup|sendernotauthenticatedformailbox|sendernotauthenticatedformailuser|restrictedtorecipientspermission|rejectmessagesfrom|sendernotauthenticatedforpublicfolder|senderrejected) / (sendernotauthenticatedforgroup|sendernotauthenticatedformailuser|sendernotauthenticatedformailbox) / (5.7.12|5.7.120|5.7.121|5.7.122|5.7.123|5.7.124|5.7.125|5.7.126|5.7.127|5.7.128|5.7.129|5.7.130|5.7.131|5.7.132|5.7.133|5.7.134|5.7.135|5.7.136|5.7.137) / delivery restriction check failed / restricted to recipients permission / sender was not authenticated by organization',
    ],
    // 550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient
    // 550 5.2.3 RESOLVER.RST.SendSizeLimit.Sender; message too large for this sender
    // 552 5.3.4 Message size exceeds fixed maximum message size
    [
      'message-too-large',
      9,
      'resolver rst (recipsizelimit|sendsizelimit) / recipsizelimit / sendsizelimit / smtpsend exceptions messagetoolarge / 5.3.190',
    ],
    // 550 5.5.3 RESOLVER.ADR.RecipLimit; too many recipients
    ['too-many-recipients', 9, 'resolver adr reciplimit / reciplimit / resolver adr recipientlimit'],
    // 550 5.4.6 ASMTP; Hop count exceeded - possible mail loop ATTR34
    // 554 5.4.14 Hop count exceeded - possible mail loop ATTR34 [AM5EUR03FT035.eop-EUR03.prod.protection.outlook.com]
    // 554 5.4.12 SMTP; Hop count exceeded - possible mail loop detected on message id
    [
      'loop',
      9,
      'attr34 / hop count exceeded / 5.4.14 / 5.4.12 / 5.3.5 loop / resolver fwd loop / loopdetected / routing loopdetected / resolver (loopdetected|fwd loopingtarget) / loopingtarget / attribution * loop',
    ],
    // 550 4.4.7 QUEUE.Expired; message expired
    // 550 5.4.300 Message expired -> 421 4.4.2 Connection dropped
    // 450 4.4.317 Cannot connect to remote server
    // 550 5.4.316 Message expired, connection refused
    [
      'connection',
      9,
      'queue expired / (4.4.317|5.4.317|4.4.300|5.4.300|4.4.318|4.4.319|5.4.316|4.4.314|5.4.314) / cannot connect to remote server / message expired / connection was closed abruptly / socketerror',
    ],
    // 550 5.4.310 DNS domain example.com does not exist [Message=InfoDomainNonexistent]
    // 450 4.4.312 DNS query failed [Message=ErrorTimeout]
    // 550 5.4.4 ROUTING.NoConnectorForAddressType; unable to route for address type
    [
      'recipient-domain-unknown',
      9,
      '(4.4.310|5.4.310|4.4.312|5.4.312|4.4.313|5.4.313) / infodomainnonexistent / dns domain * does not exist / infonorecords / unable to route for address type / noconnectorforaddresstype / smtpsend dns (nonexistentdomain|invaliddata|mxloopback) / nonexistentdomain',
    ],
    // 451 4.4.0 DNS query failed
    ['connection', 8, 'dns query failed'],
    // 550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain
    // 550 5.7.64 TenantAttribution; Relay Access Denied [DB3FFO11FD030.protection.gbl]
    // 550 5.7.367 Remote server returned not permitted to relay
    ['relay-denied', 9, 'unable to relay recipient / tenantattribution / 5.7.54 / 5.7.64 / 4.7.64 / 5.7.367 / 5.7.368 / 5.7.63'],
    // 550 5.7.505 Access denied, banned recipient
    // 550 5.7.513 Service unavailable, Client host [192.0.2.1] blocked by example.org using Customer Block list (AS16012607)
    ['recipient-refused', 9, '5.7.504 / 5.7.505 / banned recipient / customer block list / as 16012607'],
    // 550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains
    ['sender-refused', 9, '5.7.750 / (sending|sent) from unregistered (domain|domains)'],
    // 550 5.7.703 Your message can't be delivered because messages to jdoe@example.org are blocked by your organization using Tenant Allow Block List.
    ['policy', 9, '5.7.703 / tenant allow block list / blocked by your organization'],
    // 550 5.7.501 Access denied, spam abuse detected
    // 550 5.7.511 Access denied, banned sender[192.0.2.1]. To request removal from this list please forward this message to delist@messaging.microsoft.com.
    // 550 5.7.606 Access denied, banned sending IP [192.0.2.1]; To request removal from this list please visit https://sender.office.com/
    // 550 5.7.1 Service unavailable, Client host [192.0.2.1] blocked using Spamhaus. To request removal from this list see http://www.spamhaus.org/lookup.lasso (S3130). [AM5EUR02FT032.eop-EUR02.prod.protection.outlook.com]
    // 550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors. [VE1EUR01FT048.eop-EUR01.prod.protection.outlook.com]
    // 550 SC-001 (BAY004-MC1F5) Unfortunately, messages from 192.0.2.1 weren't sent. Please contact your Internet service provider since part of their network is on our block list.
    // 550 5.7.1 Client host rejected (S3150)
    // 550 DY-001 (BAY0-MC2-F11) Unfortunately, messages from 192.0.2.1 weren't sent. Please contact your Internet service provider. You can tell them that Hotmail does not relay dynamically-assigned IP ranges.
    [
      'reputation',
      9,
      's3140 / s3150 / s3130 / s3114 / s844 / s3115 / (sc|dy|ou|oumt) (001|002|003|004) / (5.7.501|5.7.502|5.7.503|5.7.511|5.7.512|5.7.513) access / (5.7.501|5.7.502|5.7.503|5.7.508|5.7.511|5.7.606|5.7.607|5.7.608|5.7.609|5.7.610|5.7.649|5.7.1922) / banned send(er|ing) / banned sender / banned sending / network is on our block list / delist messaging microsoft com / to request removal from this list / spam abuse detected / part of their network / as 3110 / as 3112',
    ],
    // 451 4.7.550 Access denied, please try again later AS(4810)
    // 451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation. For e-mail delivery information see https://postmaster.live.com (S775) [BL2NAM02FT042.eop-nam02.prod.protection.outlook.com]
    // 421 RP-001 (BAY004-MC1F5) Unfortunately, some messages from 192.0.2.1 weren't sent. Please try again. We have limits for how many messages can be sent per hour and per day.
    // 550 5.7.233 The tenant has exceeded its external recipient rate limit
    // 550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients
    // 550 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour.
    [
      'rate-limited',
      9,
      's775 / rp (001|002|003) / (4.7.550|4.7.650|4.7.651|4.7.653|4.7.27|5.1.90|5.2.121|5.2.122|4.2.121|4.2.122|5.7.233|5.7.232|5.7.236) / rate limited due to ip reputation / daily limit for message recipients / limits for how many messages / sender has exceeded the limit / recipient has exceeded * limit / as 4810 / as 42004 / submissionquotaexceededexception / submissionquotaexceeded / exceeded the limit for (the|) number of messages / exceeded (its|their) * (rate|limit)',
    ],
    // 451 4.7.652 The mail server [192.0.2.1] has exceeded the maximum number of connections.
    // 421 4.3.2 The maximum number of concurrent server connections has exceeded a limit, closing transmission channel
    // 421 4.3.2 The maximum number of concurrent connections per resource forest has exceeded a limit, closing transmission channel. example.com. PRX8
    [
      'too-many-connections',
      9,
      '4.7.652 / exceeded the maximum number of connections / maximum number of concurrent (server|) connections / (maximum|) concurrent connections per resource forest',
    ],
    // 451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (AS77712331) [VI1EUR05FT047.eop-eur05.prod.protection.outlook.com]
    // 451 4.3.2 Please try again later
    ['server-trouble', 8, '4.7.500 / server busy please / as77712331 / as777# / service not available closing transmission channel'],
    // 421 4.3.2 Service not active
    // 452 4.3.1 Insufficient system resources
    ['server-trouble', 8, 'insufficient system resources / service not active / 4.3.2 (system|service) not (accepting|available)'],
    // 450 4.7.3 Organization queue quota exceeded.
    ['rate-limited', 9, 'organization queue quota exceeded'],
    // 451 4.7.26 Client was not authenticated, greylisting in effect. Please try again later [BL2NAM02FT042.eop-nam02.prod.protection.outlook.com]
    ['greylisted', 9, 'as 901 / greylisting in effect'],
    // 550 5.7.509 Access denied, sending domain example.org does not pass DMARC verification and has a DMARC policy of reject.
    // 550 5.7.515 Access denied, sending domain example.org doesn't meet the required authentication level.
    // 550 5.7.23 The message was rejected because of Sender Policy Framework violation
    // 550 5.7.1 Message rejected due to SPF fail. [outlook.com]
    // 451 4.7.5 4.7.26 This message does not have authentication information or fails to pass authentication checks (SPF or DKIM). [outlook.com]
    [
      'sender-authentication',
      9,
      '(5.7.509|5.7.515|4.7.515|5.7.57509) / does not pass dmarc / required authentication level / sender policy framework violation / 5.7.23 / 5.7.26 / 4.7.26 / fails to pass authentication checks / 5.7.360 / 5.7.514 / 5.7.516',
    ],
    // 550 5.7.1 Your email was rejected by the recipient's organization rules: TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy
    ['policy', 9, 'transport rules rejectmessage / rejected by organization policy / transport rules / 5.7.700 / 5.7.800'],
    // 550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653. AS(7230)
    // 550 5.7.705 Access denied, tenant has exceeded threshold
    ['reputation', 9, '5.7.708 / traffic not accepted from this ip / 5.7.705 / as 7230 / tenant has exceeded threshold'],
    // 550 5.7.507 Access denied, rejected by recipient
    ['recipient-refused', 9, '5.7.507 / rejected by recipient'],
    // 550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant
    ['content-refused', 9, '5.7.512 access denied message / must be rfc 5322 section / smtpsend.suspiciousremoteservererror'],
    // 550 5.7.506 Access Denied, Bad HELO
    ['greeting-refused', 9, '5.7.506 / access denied bad helo'],
    // 550 5.7.60 SMTP; Client does not have permissions to send as this sender
    // 550 5.1.8 Access denied, bad outbound sender AS(42003)
    // 554 5.2.252 SendAsDenied; jdoe@example.com not allowed to send as jroe@example.com
    [
      'sender-refused',
      9,
      'permissions to send as / sendasdenied / 5.7.60 / 5.2.252 / bad outbound sender / as 42003 / 5.7.500 / sender address has been blacklisted / 5.7.350 / 5.7.351',
    ],
    // 530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM [AM0PR01CA0123.eurprd01.prod.exchangelabs.com]
    // 550 5.7.68 TenantInboundAttribution; Client not authenticated
    [
      'auth-required',
      9,
      'client (was|is) not authenticated to send / anonymous mail during mail from / 5.7.57 / 5.7.68 / client not authenticated',
    ],
    // 535 5.7.3 Authentication unsuccessful [VI1PR0101CA0067.eurprd01.prod.exchangelabs.com]
    // 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.
    // 535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.
    // 504 5.7.4 Unrecognized authentication type
    [
      'auth-failed',
      9,
      'authentication unsuccessful * exchangelabs / 5.7.139 / smtpclientauthentication / unrecognized authentication type / 5.7.3 (authentication|client|not|cannot) / basic authentication is (not|disabled)',
    ],
    // 451 5.7.3 STARTTLS is required to send mail
    // 554 5.7.61 TLS is required for this domain
    // 454 4.7.5 Certificate validation failure
    // 550 5.7.10 STARTTLS is required to send mail [outlook.com]
    // 450 4.7.322 certificate-expired: The destination server's certificate is expired
    [
      'tls',
      8,
      '(4.7.321|4.7.322|4.7.323|4.7.324|4.7.325|5.7.321|5.7.322|5.7.323|5.7.324|5.7.325|5.7.325|5.4.8|5.7.51|4.7.501|5.7.57321) / starttls is required / starttls not supported / tls is required / certificate (expired|validation failure|not valid) / dnssec invalid / tlsa invalid',
    ],
    // 550 5.7.51 TenantInboundAttribution; There is a partner connector configured that matched the message's recipient domain. The connector had either the RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set
    ['policy', 9, 'partner connector configured / restrictdomainsto# / restrictdomainstoipaddresses / restrictdomainstocertificate'],
    // 550 5.7.1 Message rejected as spam by Content Filtering.
    // 550 5.7.1 Your message was detected as spam
    // 550 High probability of spam
    // 550 5.7.519 spam
    // 554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; Failed to process message due to a permanent exception with message WASCL UserAction verdict is not None.
    [
      'spam-content',
      9,
      'exception outboundspamexception * permanent exception / outboundspamexception / wascl / rejected as spam by content filtering / 5.7.519 / content filter agent / high probability of spam',
    ],
    // 550 5.7.9 Message refused due to attachment. [outlook.com]
    // 550 5.7.1 Message rejected by the attachment filter
    ['content-refused', 8, 'attachment filter / refused due to attachment'],
    // 554 5.6.211 Invalid MIME Content: Single text value size (32822) exceeded allowed maximum (32768).
    // 554 5.6.0 STOREDRV.Deliver; Corrupt message content
    // 550 5.6.0 CAT.InvalidContent.Exception: PropertyValidationException; Corrupt message content
    ['content-refused', 9, 'corrupt message content / invalid mime content / cat invalidcontent / 5.6.211 / 5.6.187 / 5.6.0 storedrv'],
    // 501 5.1.3 Invalid address [outlook.com]
    // 500 5.3.3 Unrecognized command 'XXXX' [outlook.com]
    // 503 5.5.1 Bad sequence of commands
    [
      'syntax',
      9,
      '5.1.3 invalid address / unrecognized command / 5.1.6 * invalid / invalid (domain|address) (name|) (outlook|in the address)',
    ],
    // 501 5.1.7 Invalid address
    ['sender-refused', 8, '5.1.7 invalid address'],
    // 501 5.5.4 Invalid domain name
    ['greeting-refused', 8, '501 5.5.4 invalid domain name / 501 5.0.0 invalid domain name'],
    // 451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35
    ['server-trouble', 9, '4.4.62 / wrong office 365 region / attr35 / mail received as unauthenticated'],
    // 550 5.7.1 Requested action not taken: message refused
    ['policy', 8, 'requested action not taken message refused'],
    // 550 OU-001 (COL0-MC1-F1) Unfortunately, messages from 192.0.2.1 weren't sent.
    ['reputation', 8, 'ou 001 / ou 002 / messages from * weren t sent'],
    // 550 5.4.1 Recipient address rejected: Access denied. [VE1EUR02FT071.eop-EUR02.prod.protection.outlook.com]
    ['mailbox-unknown', 8, 'recipient address rejected access denied'],
    // 554 5.1.0 Sender Denied
    // 554 5.1.0 Sender denied as sender's email address is on SenderFilterConfig list
    ['sender-refused', 9, 'senderfilterconfig / 5.1.0 sender denied'],
    // 550 5.1.1 mailbox has moved: user migrated to another forest
    ['mailbox-moved', 8, 'user migrated / mailbox has moved'],
    // 550 5.7.193 UserNotMemberOfTeam
    ['recipient-refused', 9, '5.7.193 / teamsexternalaccess'],
  ],
}
