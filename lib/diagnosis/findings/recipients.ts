// Findings about the recipients: what the server says of each.
import { type Conversation, decisiveAttempt, seqsOf } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { reasonOf, recipientsOf } from '#lib/diagnosis/reply-words.ts'

export const recipientKinds = {
  'recipient-unknown': { severity: 'error', turn: 'sender', source: rfc('https://www.rfc-editor.org/rfc/rfc3463#section-3.2') },
  greylisted: { severity: 'warning', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc6647#section-2.1') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(recipientKinds)

/** Of the connection that decides. */
export function recipientFindings(view: Conversation): Finding[] {
  return recipientsOf(decisiveAttempt(view)).all.flatMap((exchange): Finding[] => {
    const reason = reasonOf(exchange)
    if (reason === 'mailbox-unknown') return [finding('recipient-unknown', seqsOf(exchange))]
    return reason === 'greylisted' ? [finding('greylisted', seqsOf(exchange))] : []
  })
}
