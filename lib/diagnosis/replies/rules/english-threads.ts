// English replies out of logs and bounces that people asked about: hosters, list servers, mailers of programs, small servers.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const englishThreads: RuleTable = {
  source: 'logs in questions, issues and help pages of hosters',
  rules: [
    // 451-The server has reached its limit for processing requests from your host. 451 Please try again later.
    // 450 You have reached your limit of outgoing messages, retry later
    [
      'rate-limited',
      9,
      '(reached|exceeded|hit|over|exceeds|reaches) (its|the|your|our|their|his|a|my) (configured|allowed|maximum|current|) limit (for|of|on|in) (processing|sending|outgoing|outbound|incoming|the number of|number of|sent|messages|message|emails|email|mails|mail|requests|deliveries) *',
    ],
    // 550-Verification failed for <jdoe@host.example.com> 550-Unrouteable address 550 unable to verify sender address
    // 550 Cannot verify sender address
    [
      'sender-refused',
      9,
      '(unable to|cannot|can t|could not|couldn t|failed to|did not) (verify|validate|confirm) (the|your|this|) (sender|from|return path|mail from|envelope sender) (address|mailbox|account) / (sender|from) (address|mailbox) (unverifiable|unverified|not verifiable)',
    ],
    // 554 5.7.1 recipient verify from ldap failed
    // 550 Recipient lookup in the directory failed: no match
    [
      'mailbox-unknown',
      8,
      '(recipient|user|rcpt|address|mailbox) (address|) (verify|verification|validation|lookup|check) (from|in|by|with|against|via) (ldap|the ldap|directory|the directory|ad|active directory|the database) (failed|failure|unsuccessful|did not match|returned nothing|negative)',
    ],
    // 554 5.7.1 <sender@example.org>... recipient denied, because MX 10 mail.example.org did not accept the empty address, <>
    // 550 Your mail server refuses the null sender, as RFC 2821 forbids
    [
      'sender-refused',
      9,
      '(not|n t) accept (the|an|mail from the|mail from an|) (empty|null|blank) (address|sender|return path|envelope|reverse path|mail from) / (refuses|rejects|refused|rejected|blocks) (the|) (null|empty) (sender|address|return path|reverse path)',
    ],
    // 554 One or more of the sender or recipients in your email are invalid and not accepted.
    // 550 One of the recipients in this message is not valid
    [
      'mailbox-unknown',
      7,
      '(recipient|recipients|address|addresses) in (your|this|the) @message (is|are|was|were) (invalid|not valid|unknown|nonexistent|incorrect|wrong)',
    ],
    // 550 5.1.1 <jdoe@example.org> sender is blacklisted
    // 550 This sender address is blocklisted
    [
      'sender-refused',
      9,
      '(sender|from address|sender address|from domain|sender domain) (is|has been|was) (blacklisted|blocklisted|banned|denylisted|barred|black listed|block listed)',
    ],
    // 554 Denied (Mode: normal)
    ['policy', 7, '(550|551|552|553|554) denied mode'],
  ],
}
