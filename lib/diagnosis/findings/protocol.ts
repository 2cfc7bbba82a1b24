// Findings about the protocol: what a server may say in its replies, and what clients make of it.
import { type Conversation, decisiveAttempt, seqsOf } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'

export const protocolKinds = {
  'mixed-codes': { severity: 'warning', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(protocolKinds)

/** Of the connection that decides. */
export function protocolFindings(view: Conversation): Finding[] {
  return mixedCodes(view)
}

/**
 * Codes that differ within one reply. We go by the last line, as clients do that look for the line which ends a reply; others
 * go by the first.
 */
function mixedCodes(view: Conversation): Finding[] {
  return (decisiveAttempt(view)?.exchanges ?? []).flatMap((exchange): Finding[] => {
    const codes = [...new Set(exchange.replies.flatMap(({ code }) => (code === undefined ? [] : [code])))]
    const last = exchange.code
    if (last === undefined || codes.length < 2) return []
    const others = codes.filter((code) => code !== last)
    return [finding('mixed-codes', seqsOf(exchange), { others: others.join(', '), last })]
  })
}
