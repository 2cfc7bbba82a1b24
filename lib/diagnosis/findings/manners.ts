// Findings about manners: how a server treats whoever comes to it.
import { type Conversation, decisiveAttempt, exchangesOf, seqsOf } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { SLOW_BANNER_MS } from '#lib/diagnosis/notes/exchange.ts'

export const mannerKinds = {
  'slow-banner': { severity: 'notice', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2.1') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(mannerKinds)

/** Of the connection that decides. */
export function mannerFindings(view: Conversation): Finding[] {
  return slowBanner(view)
}

function slowBanner(view: Conversation): Finding[] {
  const banner = exchangesOf(decisiveAttempt(view), 'banner')[0]
  const ms = (banner?.replies[0]?.at ?? 0) - (banner?.askedAt ?? 0)
  if (banner?.code === undefined || ms < SLOW_BANNER_MS) return []
  return [finding('slow-banner', seqsOf(banner), { seconds: Math.round(ms / 1000) })]
}
