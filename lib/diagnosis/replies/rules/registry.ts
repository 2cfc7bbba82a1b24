// The registry's own words for enhanced codes, which many servers send as they stand, with and without the code.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const registry: RuleTable = {
  source: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml',
  rules: [
    // 550 5.1.1 Bad destination mailbox address
    // 550 5.1.4 Destination mailbox address ambiguous
    ['mailbox-unknown', 7, 'bad destination mailbox address / destination mailbox address ambiguous / mailbox address ambiguous'],
    // 550 5.1.2 Bad destination system address
    // 550 5.4.4 Unable to route
    ['recipient-domain-unknown', 7, 'bad destination system address / destination system address'],
    // 553 5.1.3 Bad destination mailbox address syntax
    ['syntax', 9, 'bad destination mailbox address syntax'],
    // 551 5.1.6 Destination mailbox has moved, No forwarding address
    // 550 5.7.17 Mailbox owner has changed
    ['mailbox-moved', 8, 'destination mailbox has moved / mailbox owner has changed'],
    // 553 5.1.7 Bad sender's mailbox address syntax
    ['sender-refused', 9, 'bad sender s mailbox address / bad senders mailbox address'],
    // 553 5.1.8 Bad sender's system address
    // 550 5.7.27 Sender address has null MX
    ['sender-domain-unresolvable', 9, 'bad sender s system address / sender (address|domain) has null mx'],
    // 450 4.2.4 Mailing list expansion problem
    // 550 5.7.2 Mailing list expansion prohibited
    // 550 5.7.18 Domain owner has changed
    ['recipient-refused', 8, 'mailing list expansion (problem|prohibited|failed) / domain owner has changed'],
    // 550 5.3.5 System incorrectly configured
    // 451 4.4.3 Directory server failure
    // 451 4.4.5 Mail system congestion
    [
      'server-trouble',
      7,
      '(system|server) incorrectly configured / (directory|routing) server failure / (mail system|network) congestion / other or undefined (mail system|mailbox) status',
    ],
    // 504 5.3.3 System not capable of selected features
    // 555 5.5.5 Wrong protocol version
    // 500 5.5.6 Authentication Exchange line is too long
    ['syntax', 9, 'not capable of selected features / wrong protocol version / authentication exchange line is too long'],
    // 453 4.3.2 System not accepting network messages
    ['not-accepting', 8, 'not accepting network messages'],
    // 554 5.6.2 Conversion required and prohibited
    // 554 5.6.4 Conversion with loss performed
    // 554 5.6.6 Message content not available
    // 550 5.7.7 Message integrity failure
    [
      'content-refused',
      8,
      'conversion (required|with loss) * / media not supported / message content not available / message integrity failure / message integrity',
    ],
    // 550 5.7.3 Security conversion required but not possible
    // 550 5.7.5 Cryptographic failure
    // 550 5.7.6 Cryptographic algorithm not supported
    // 450 4.7.15 Priority Level is too low
    ['policy', 8, 'security conversion required * / cryptographic (failure|algorithm) * / priority level (is|) (too low|not)'],
    // 534 5.7.9 Authentication mechanism is too weak
    // 432 4.7.12 A password transition is needed
    // 504 5.7.4 Security features not supported
    ['auth-failed', 8, 'authentication mechanism is too weak / password transition (is|) needed / security features not supported'],
    // 550 5.7.28 Mail flood detected
    ['rate-limited', 8, 'mail flood (detected|)'],
  ],
}
