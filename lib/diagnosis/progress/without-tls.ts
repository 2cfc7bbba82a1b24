// The TLS stage of a session that goes without TLS: not asked for, not offered, refused, or given up after a failed try.
import type { CheckRequest } from '#lib/check/request.ts'
import { type Conversation, exchangesOf, failedHandshake, handshakeOf } from '#lib/diagnosis/conversation.ts'
import type { Stage } from '#lib/diagnosis/model.ts'
import { isAgreed, type Position } from '#lib/diagnosis/position.ts'
import { offersStartTls } from '#lib/diagnosis/start-tls.ts'
import { say } from '#lib/words/message.ts'

/**
 * State and note of the stage; undefined where it is a stage like any other.
 * @param distance how many stages it lies ahead; negative where the session has passed it
 */
export function withoutTls(
  view: Conversation,
  { attempt, exchange }: Position,
  distance: number,
  request: Pick<CheckRequest, 'tls'>,
): Pick<Stage, 'state' | 'note'> | undefined {
  if (request.tls === 'never') return { state: 'skipped', note: say('stage-note-not-asked-for') }
  const isOffered = offersStartTls(attempt)
  if (distance === 0) {
    // Required, and ended by the greeting alone.
    const isMissed = exchange?.wait === 'ehlo' && exchange.secured === undefined && isOffered === false
    return isMissed ? { state: 'refused', note: say('stage-note-not-offered') } : undefined
  }
  if (distance > 0 || handshakeOf(attempt) !== undefined) return undefined
  const refusal = exchangesOf(attempt, 'starttls').find((each) => each.code !== undefined && !isAgreed(each))
  if (refusal !== undefined) return { state: 'skipped', note: say('stage-note-refused') }
  if (isOffered === false) return { state: 'skipped', note: say('stage-note-not-offered') }
  const hasFailed = view.attempts.some((each) => failedHandshake(each) !== undefined)
  return { state: 'skipped', note: hasFailed ? say('stage-note-failed') : say('stage-note-not-tried') }
}
