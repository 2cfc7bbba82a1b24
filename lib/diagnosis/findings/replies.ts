// Findings on the form of replies: what a server may say in them, and what clients make of it.
import { type Conversation, decisiveAttempt, seqsOf } from '#lib/diagnosis/conversation.ts'
import type { Finding } from '#lib/diagnosis/model.ts'

/**
 * Codes that differ within one reply. We go by the last line, as clients do that look for the line which ends a reply; others
 * go by the first.
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1
 */
export function mixedCodes(view: Conversation): Finding[] {
  return (decisiveAttempt(view)?.exchanges ?? []).flatMap((exchange): Finding[] => {
    const codes = [...new Set(exchange.replies.flatMap(({ code }) => (code === undefined ? [] : [code])))]
    const last = exchange.code
    if (last === undefined || codes.length < 2) return []
    const others = codes.filter((code) => code !== last)
    return [{ id: 'mixed-codes', severity: 'warning', because: seqsOf(exchange), params: { others: others.join(', '), last } }]
  })
}
