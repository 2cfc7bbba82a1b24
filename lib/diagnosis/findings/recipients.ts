// Findings about the recipients: what the server says of each.
import { type Conversation, decisiveAttempt, deliveriesOf, type Exchange, seqsOf } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { explained, pathIn, reasonOf, recipientsOf } from '#lib/diagnosis/reply-words.ts'

export const recipientKinds = {
  'recipient-unknown': { severity: 'error', turn: 'sender', source: rfc('https://www.rfc-editor.org/rfc/rfc3463#section-3.2') },
  greylisted: { severity: 'warning', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc6647#section-2.1') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(recipientKinds)

/** Of the connection that decides. Each is told once, of all recipients that it holds for. */
export function recipientFindings(view: Conversation): Finding[] {
  const attempt = decisiveAttempt(view)
  // In LMTP some learn only from the message whom they have no mailbox for.
  const all = [...recipientsOf(attempt).all, ...deliveriesOf(attempt).filter((each) => each.recipient !== undefined)]
  const unknown = all.filter((each) => reasonOf(each) === 'mailbox-unknown')
  const later = all.filter((each) => reasonOf(each) === 'greylisted')
  const found: Finding[] = []
  if (unknown.length > 0) found.push(finding('recipient-unknown', unknown.flatMap(seqsOf), { recipients: pathsOf(unknown) }))
  if (later.length > 0) {
    // All have come in when the last one has.
    const ms = Math.max(...later.map((each) => explained(each)?.retryAfterMs ?? 0))
    const wait = ms === 0 ? {} : { seconds: Math.round(ms / 1000) }
    found.push(finding('greylisted', later.flatMap(seqsOf), { recipients: pathsOf(later), ...wait }))
  }
  return found
}

function pathsOf(exchanges: readonly Exchange[]): string {
  return exchanges.map((each) => pathIn(each.recipient ?? each)).join(', ')
}
