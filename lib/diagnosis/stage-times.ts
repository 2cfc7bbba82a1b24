// When each stage began and ended, and whether the session failed where it stands.
import type { CheckEvent } from '#lib/check/event.ts'
import {
  type Attempt,
  type Conversation,
  currentExchange,
  decisiveAttempt,
  type Exchange,
  isAnswered,
} from '#lib/diagnosis/conversation.ts'
import type { StageId } from '#lib/diagnosis/model.ts'
import { decisiveRecipient, isAgreed, stageOf } from '#lib/diagnosis/position.ts'

/** Did the session fail where it stands? */
export function hasFailed(view: Conversation, exchange: Exchange | undefined): boolean {
  if (exchange !== undefined && isAnswered(exchange) && stageOf(exchange) !== 'quit' && !isAgreed(exchange)) {
    const attempt = decisiveAttempt(view)
    return exchange.wait !== 'rcpt' || (attempt !== undefined && decisiveRecipient(attempt) === exchange)
  }
  if (view.done === undefined) return false
  return view.done.outcome !== 'accepted' && view.done.outcome !== 'completed'
}

/** Milliseconds since the check began; `endedAt` is absent while the stage runs. */
export interface StageTime {
  startedAt: number
  endedAt: number | undefined
}

/** The stages that have begun; of the connections the last one counts. */
export function stageTimes(events: readonly CheckEvent[], view: Conversation, attempt: Attempt | undefined): Map<StageId, StageTime> {
  const times = new Map<StageId, StageTime>()
  const first = events[0]
  if (first === undefined) return times
  const firstTry = view.attempts[0]
  const triedAt = firstTry?.trying?.at ?? firstTry?.unreachable?.at
  times.set('lookup', { startedAt: first.at, endedAt: triedAt ?? view.done?.at })
  if (triedAt !== undefined)
    times.set('connect', { startedAt: triedAt, endedAt: attempt?.connected?.at ?? attempt?.unreachable?.at ?? view.done?.at })
  const current = currentExchange(attempt)
  for (const exchange of attempt?.exchanges ?? []) {
    // Asked already, and not yet its turn.
    if (!isAnswered(exchange) && exchange !== current) continue
    const stage = stageOf(exchange)
    const answeredAt = exchange.handshake?.at ?? exchange.replies.at(-1)?.at
    const endedAt = isAnswered(exchange) ? answeredAt : (attempt?.closed?.at ?? view.done?.at)
    // What was asked between RSET and QUIT is no part of the goodbye.
    const isGoodbye = exchange.wait === 'quit' && (attempt?.extras.length ?? 0) > 0
    const known = isGoodbye ? undefined : times.get(stage)
    times.set(stage, { startedAt: known?.startedAt ?? exchange.askedAt, endedAt })
  }
  return times
}
