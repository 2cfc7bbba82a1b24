// Events → the TLS connection that the page tells of: that of the attempt which decides, where TLS came about.
import type { CheckEvent, EventOf } from '#lib/check/event.ts'
import { decisiveAttempt, handshakeOf, readConversation } from '#lib/diagnosis/conversation.ts'

/** A handshake that worked, and the host that was dialled. */
export interface SeenHandshake {
  tls: EventOf<'tls'>
  host: string
}

/** Undefined where there is no TLS, or not yet. */
export function handshake(events: readonly CheckEvent[]): SeenHandshake | undefined {
  const attempt = decisiveAttempt(readConversation(events))
  const tls = handshakeOf(attempt)
  return attempt === undefined || tls === undefined || tls.protocol === '' ? undefined : { tls, host: attempt.host }
}
