// Events → the stage rail: where the session stands, where it failed, how long each stage took.
import type { CheckEvent } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { type AuthAsked, hidesBehindTls, notTried } from '#lib/diagnosis/auth.ts'
import { handProgress } from '#lib/diagnosis/by-hand.ts'
import { type Attempt, type Conversation, exchangesOf, isAnswered, readConversation } from '#lib/diagnosis/conversation.ts'
import type { Stage, StageId, StageState } from '#lib/diagnosis/model.ts'
import { isAgreed, isImplicit, type Position, stageOrder } from '#lib/diagnosis/position.ts'
import { withoutTls } from '#lib/diagnosis/progress/without-tls.ts'
import { recipientsOf } from '#lib/diagnosis/reply-words.ts'
import { lackingXclient, positionFor, type RulesAsked, type Stop, stopOf } from '#lib/diagnosis/rules.ts'
import { hasFailed, stageTimes } from '#lib/diagnosis/stage-times.ts'
import { replyClass } from '#lib/smtp/reply.ts'
import { type Message, say } from '#lib/words/message.ts'

type Asked = Pick<CheckRequest, 'purpose' | 'tls'> & AuthAsked & RulesAsked

/** A login is a stage only where one was asked for, or typed. */
function hasAuth(attempt: Attempt | undefined, request: Asked): boolean {
  return request.auth !== undefined || exchangesOf(attempt, 'auth').length > 0
}

/** The rail for a list of events; the attempt shown is the last one. */
export function progress(events: readonly CheckEvent[], request: Asked): Stage[] {
  const view = readConversation(events, request)
  const position = positionFor(view, request)
  if (view.hand !== undefined) return handProgress(events, view, position)
  const stop = stopOf(view, request)
  const times = stageTimes(events, view, position.attempt)
  const order = stageOrder(isImplicit(position.attempt) || request.tls === 'implicit', hasAuth(position.attempt, request))
  const here = order.indexOf(position.stage)
  const isQueued = events.at(-1)?.kind === 'queued'
  return order.map((id, index) => {
    const time = times.get(id)
    const known = { id, startedAt: time?.startedAt, tookMs: time?.endedAt === undefined ? undefined : time.endedAt - time.startedAt }
    if (stop !== undefined && index > here) return beyond(stop, id, known)
    // A session that was to stop there has passed it.
    const distance = stop !== undefined && index === here ? -1 : index - here
    const without = id === 'tls' ? withoutTls(view, position, distance, request) : undefined
    if (without !== undefined) return { ...known, ...without }
    // In the line for a slot nothing has begun.
    const state = stateOf(id, isQueued ? index + 1 : index - here, view, position, time !== undefined, request)
    return {
      ...(isQueued ? { id, startedAt: undefined, tookMs: undefined } : known),
      state,
      note: noteOf(id, state, view, position, request),
    }
  })
}

/** A stage behind the one that the session was to stop at. */
function beyond(stop: Stop, id: StageId, known: Pick<Stage, 'id' | 'startedAt' | 'tookMs'>): Stage {
  if (id !== 'quit') return { id, startedAt: undefined, tookMs: undefined, state: 'skipped', note: say('stage-note-not-asked-for') }
  return stop.how === 'quit'
    ? { ...known, state: 'done', note: undefined }
    : { ...known, state: 'skipped', note: say('stage-note-dropped') }
}

function stateOf(id: StageId, distance: number, view: Conversation, { exchange }: Position, hasTime: boolean, request: Asked): StageState {
  const { done } = view
  if (id === 'quit' && hasTime) return done === undefined ? 'running' : 'done'
  if (id === 'message' && request.purpose === 'probe') return 'skipped'
  // The message was not sent: only its place was reached.
  if (id === 'message' && stopOf(view, request)?.after === 'data') return 'skipped'
  if (distance < 0) return 'done'
  if (distance > 0) return done === undefined ? 'waiting' : 'skipped'
  if (hasFailed(view, exchange)) return 'refused'
  return done === undefined ? 'running' : 'done'
}

function noteOf(id: StageId, state: StageState, view: Conversation, position: Position, request: Asked): Message | undefined {
  if (id === 'message' && request.purpose === 'probe') return say('stage-note-not-asked-for')
  if (id === position.stage && lackingXclient(view, request) !== undefined) return say('stage-note-not-offered')
  if (id === 'message' && stopOf(view, request)?.after === 'data') return say('stage-note-stopped')
  if (id === 'auth' && state === 'refused' && position.exchange?.wait === 'ehlo') return authNote(position, request)
  if (state === 'skipped') return say('stage-note-not-tried')
  if (state === 'refused') {
    const { exchange } = position
    const isStopped = view.done?.outcome === 'cancelled' || view.done?.outcome === 'interrupted'
    if (isStopped && (exchange === undefined || !isAnswered(exchange) || isAgreed(exchange))) return say('stage-note-cancelled')
    const code = exchange?.code
    if (code === undefined) return say('stage-note-failed')
    return replyClass(code) === 4
      ? say('stage-note-not-now')
      : replyClass(code) === 5
        ? say('stage-note-refused')
        : say('stage-note-failed')
  }
  if (id === 'recipient' && state === 'done') {
    const { taken, all } = recipientsOf(position.attempt)
    if (taken.length < all.length) return say('stage-note-some', taken.length, all.length)
  }
  return undefined
}

/** The login was asked for and not tried. */
function authNote({ attempt }: Position, request: Asked): Message {
  const why = notTried(attempt, request)
  const isKnown = why === 'other-mechanisms' || (why === 'not-offered' && !hidesBehindTls(attempt))
  return isKnown ? say('stage-note-not-offered') : say('stage-note-not-tried')
}
