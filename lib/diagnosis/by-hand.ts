// A session that was typed: where it stands, what became of it, and what is waited for. A person who says QUIT, or tries what
// they know to be refused, gets no verdict for it.
import type { CheckEvent } from '#lib/check/event.ts'
import { type Attempt, type Conversation, deliveriesOf, type Exchange, isAnswered } from '#lib/diagnosis/conversation.ts'
import type { Stage, StageState, Summary, Waiting } from '#lib/diagnosis/model.ts'
import { isAgreed, isImplicit, type Position, stageOf, stageOrder } from '#lib/diagnosis/position.ts'
import { stageTimes } from '#lib/diagnosis/stage-times.ts'
import { type WaitId, waitLimitsMs } from '#lib/smtp/limits.ts'
import { handState } from '#lib/smtp/manual/state.ts'
import { replyClass } from '#lib/smtp/reply.ts'
import { type Message, say } from '#lib/words/message.ts'

/** What stands above a session by hand; undefined where our side went away. */
export function handSummary(events: readonly CheckEvent[], view: Conversation, { attempt }: Position): Summary | undefined {
  const host = attempt?.host ?? ''
  const chip = say('outcome-hand')
  if (view.done === undefined) {
    const title = handState(events).asked.length > 0 ? say('hand-running-asked', host) : say('hand-running-free', host)
    return { tone: 'running', chip, title, advice: undefined, because: [] }
  }
  if (view.done.outcome === 'interrupted') return undefined
  const taken = deliveriesOf(attempt).filter(isAgreed)
  const because = taken.length > 0 ? taken.flatMap((each) => each.replies.map((reply) => reply.seq)) : [view.done.seq]
  if (taken.length > 0) return { tone: 'good', chip, title: say('accepted-title', host), advice: say('accepted-advice'), because }
  return { tone: 'unknown', chip, title: say('hand-done-title', host), advice: endOf(attempt), because }
}

/** How it ended. */
function endOf(attempt: Attempt | undefined): Message {
  const { closed } = attempt ?? {}
  if (closed?.cause === 'cancelled') return say('hand-end-hung-up')
  if (closed?.by === 'client' && closed.cause === 'timeout') return say('hand-end-timeout')
  if (closed?.by === 'server' && closed.cause !== 'quit') return say('hand-end-cut')
  return say('hand-end-quit')
}

/** The rail of a session by hand: a stage is what was tried last in it. */
export function handProgress(events: readonly CheckEvent[], view: Conversation, { attempt }: Position): Stage[] {
  const times = stageTimes(events, view, attempt)
  const exchanges = attempt?.exchanges ?? []
  const order = stageOrder(
    isImplicit(attempt),
    exchanges.some((each) => each.wait === 'auth'),
  )
  return order.map((id) => {
    const time = times.get(id)
    const last = exchanges.filter((each) => each.wait !== 'rset' && stageOf(each) === id).at(-1)
    const isBefore = id === 'lookup' || id === 'connect'
    const state = isBefore ? 'done' : stateOf(last, view)
    const tookMs = time?.endedAt === undefined || (last === undefined && !isBefore) ? undefined : time.endedAt - time.startedAt
    return { id, state, startedAt: time?.startedAt, tookMs, note: noteOf(state, last, view) }
  })
}

function stateOf(last: Exchange | undefined, { done }: Conversation): StageState {
  if (last === undefined) return done === undefined ? 'waiting' : 'skipped'
  if (!isAnswered(last)) return done === undefined ? 'running' : 'refused'
  return isAgreed(last) ? 'done' : 'refused'
}

function noteOf(state: StageState, last: Exchange | undefined, { done }: Conversation): Message | undefined {
  if (last === undefined) return state === 'skipped' && done !== undefined ? say('hand-stage-not-typed') : undefined
  if (state !== 'refused') return undefined
  if (last.code === undefined) return say('stage-note-failed')
  const kind = replyClass(last.code)
  return kind === 4 ? say('stage-note-not-now') : kind === 5 ? say('stage-note-refused') : say('stage-note-failed')
}

const known: ReadonlySet<string> = new Set(Object.keys(waitLimitsMs))

/** What the owner waits for; undefined while it is the owner that is waited for. */
export function handWaiting(events: readonly CheckEvent[]): Waiting | undefined {
  const [asked] = handState(events).asked
  const sent = events.findLast((event) => event.kind === 'send')
  if (asked === undefined || sent === undefined) return undefined
  const wait = known.has(asked.verb) ? (asked.verb as WaitId) : 'mail'
  const name =
    asked.verb === 'dot' || asked.verb === 'last-chunk' ? say('hand-what-message') : say('hand-what-reply', asked.verb.toUpperCase())
  return {
    stage: asked.verb === 'tls' ? 'tls' : 'message',
    since: sent.at,
    limitMs: waitLimitsMs[wait],
    what: name,
    title: say('hand-waiting-title'),
    usually: say('hand-waiting-usually'),
  }
}
