// What says little more than "no" in English: the last resort before the bare code.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const englishVague: RuleTable = {
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-7.8',
  rules: [
    // 550 You cannot send e-mail to yourself (jdoe@example.com)
    ['policy', 8, 'send (e mail|email|mail|messages) to yourself'],
    // 550 This message has been blocked
    // 550 Message was blocked by server
    // 550 Your email has been automatically rejected
    [
      'policy',
      3,
      '(this|your|the|) (message|mail|email|e mail|messages) (is|was|has been|been|were|have been|) (automatically|) (blocked|rejected|refused|denied|not accepted|declined|bounced|filtered|dropped|discarded|returned)',
    ],
    // 550 5.7.1 Access denied
    // 554 Message refused
    // 550 Administrative prohibition
    // 550 Denied by policy
    [
      'policy',
      3,
      '(administrative|administratively|local|security|company|organizational|site|server|mail|email|anti spam|domain|our|your|system|message|inbound|connection|content|spam|delivery|acceptable use|transport|corporate|user|recipient|gateway|a|the|sender) (prohibition|prohibited|policy|policies|policy reasons|rules|rule|denied|restriction|restrictions) / policy (violation|violations|reasons|restrictions|rejection|reject|restriction|denial|blocked|rejected|reason|error|failure|rules|settings|denied|block|prohibits) / (violates|violation of|violating|violate|against|by|due to|for|per|breach of|because of) (our|the|local|a|security|company|email|mail|site|) (policy|policies|rules|administrative|acceptable use|terms|guidelines) / (prohibited|blocked|rejected|denied|refused) by (our|the|a|an|local|system|administrator|admin|policy|rule|rules|filter|filters|security|custom|mail|transport|firewall|site|user|server|content) / (not|delivery not|transaction not) (authorized|authorised) / message refused / administrator / security reasons',
    ],
    // 550 Denied by policy (mode: normal)
    ['policy', 6, '(denied|blocked|rejected|refused) by (local|system|server|) policy mode'],
    // 550 5.7.0 Connection refused by policy: 192.0.2.1
    ['policy', 7, '(connection|connections) (refused|rejected|denied|blocked) by (policy|local policy|security policy)'],
    // 550 Rejected
    [
      'policy',
      2,
      '(access|permission|message|mail|email|delivery|transaction|request|service|command|session|submission|e mail) (is|was|has been|not|) (denied|rejected|refused|blocked|not accepted|not allowed|not permitted|prohibited|forbidden|declined|unauthorized|disallowed|failed|accepted|allowed|permitted) / (insufficient|no) (permission|permissions|rights|privileges|access) / (rejected|denied|refused|forbidden|prohibited|disallowed|reject|refuse|filtered) / not (allowed|permitted|authorized|authorised|accepted|acceptable) / (can|will) not (accept|be accepted|be delivered)',
    ],
  ],
}
