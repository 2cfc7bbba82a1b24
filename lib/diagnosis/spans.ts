// Events → where the time went, as one bar for each stage that took place.
import type { CheckEvent } from '#lib/check/event.ts'
import { exchangesOf, readConversation } from '#lib/diagnosis/conversation.ts'
import type { Span } from '#lib/diagnosis/model.ts'
import { isImplicit, positionOf, stageOrder } from '#lib/diagnosis/position.ts'
import { hasFailed, stageTimes } from '#lib/diagnosis/stage-times.ts'

/** The stages that took place and have ended; of the connections the last one counts. */
export function spans(events: readonly CheckEvent[]): Span[] {
  const view = readConversation(events)
  const { attempt, stage, exchange } = positionOf(view)
  const failed = view.done !== undefined && hasFailed(view, exchange) ? stage : undefined
  const times = stageTimes(events, view, attempt)
  return stageOrder(isImplicit(attempt), exchangesOf(attempt, 'auth').length > 0).flatMap((id) => {
    const time = times.get(id)
    if (time?.endedAt === undefined) return []
    return [{ stage: id, startedAt: time.startedAt, tookMs: time.endedAt - time.startedAt, failed: id === failed }]
  })
}
