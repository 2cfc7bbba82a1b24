// Findings about capabilities: what the server says it can do, and what of it was asked for in vain.
import type { WishingRequest } from '#lib/check/wishes.ts'
import { type Conversation, decisiveAttempt, greetingOf, seqsOf } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { unoffered } from '#lib/diagnosis/withheld.ts'

export const capabilityKinds = {
  'extension-not-offered': { severity: 'notice', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-2.2.1') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(capabilityKinds)

/** Of the connection that decides. */
export function capabilityFindings(view: Conversation, request: WishingRequest): Finding[] {
  return notOffered(view, request)
}

function notOffered(view: Conversation, request: WishingRequest): Finding[] {
  const attempt = decisiveAttempt(view)
  const greeting = greetingOf(attempt)
  const keywords = unoffered(attempt, request)
  if (greeting === undefined || keywords.length === 0) return []
  return [finding('extension-not-offered', seqsOf(greeting), { keywords: keywords.join(', ') })]
}
