// What a request asked beyond an ordinary session, and how it shows: that it stopped where it was to stop, that XCLIENT was
// not to be had, and that a server took a PROXY header for a command.

import type { StopStep } from '#lib/check/request/rules.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { type Attempt, type Conversation, decisiveAttempt, type Exchange, exchangesOf, greetingOf } from '#lib/diagnosis/conversation.ts'
import type { StageId } from '#lib/diagnosis/model.ts'
import { isAgreed, type Position, positionOf, stageOf } from '#lib/diagnosis/position.ts'
import { type Keyword, parseKeywords } from '#lib/smtp/keyword.ts'

/** Whatever a request says that bears on it. */
export type RulesAsked = Partial<Pick<CheckRequest, 'stop' | 'xclient' | 'extra'>>

/** A session that ended where it was to end. */
export interface Stop {
  after: StopStep
  how: 'quit' | 'drop'
  stage: StageId
}

const stages: Readonly<Record<StopStep, StageId>> = {
  connect: 'connect',
  banner: 'banner',
  greet: 'greet',
  tls: 'tls',
  auth: 'auth',
  sender: 'sender',
  recipient: 'recipient',
  data: 'message',
  message: 'message',
}

/** Where the session was stopped as asked; undefined where it went another way, or goes on. */
export function stopOf(view: Conversation, { stop }: RulesAsked): Stop | undefined {
  const outcome = view.done?.outcome
  if (stop === undefined) return undefined
  // What is asked to stop earlier ends as completed, and nothing else does then.
  const isReached = stop.after === 'message' ? outcome === 'accepted' : outcome === 'completed'
  return isReached ? { ...stop, stage: stages[stop.after] } : undefined
}

/** The greeting that showed that XCLIENT, or what it was to say, is not to be had. */
export function lackingXclient(view: Conversation, { xclient }: RulesAsked): Exchange | undefined {
  const attempt = decisiveAttempt(view)
  if (xclient === undefined || view.done?.outcome !== 'rejected' || exchangesOf(attempt, 'xclient', 'mail').length > 0) return undefined
  const greeting = greetingOf(attempt)
  const hasLeft = exchangesOf(attempt, 'quit').length > 0
  return greeting !== undefined && isAgreed(greeting) && hasLeft ? greeting : undefined
}

/** Where a check stands, with what was asked of it in mind. */
export function positionFor(view: Conversation, request: RulesAsked): Position {
  const attempt = decisiveAttempt(view)
  const stop = stopOf(view, request)
  // Nothing failed there, whatever was said.
  if (stop !== undefined) return { stage: stop.stage, attempt, exchange: undefined }
  const lacking = lackingXclient(view, request)
  return lacking === undefined ? positionOf(view) : { stage: stageOf(lacking), attempt, exchange: lacking }
}

/** Does it look as if the server took our PROXY header for a command? Then what it says of the greeting is about the header. */
export function isAboutProxyHeader(exchange: Exchange, attempt: Attempt | undefined): boolean {
  const isUnknownThere = exchange.code !== undefined && exchange.code >= 500 && exchange.code <= 504
  const isFirst = exchangesOf(attempt, 'ehlo', 'helo')[0] === exchange && exchange.secured === undefined
  return attempt?.proxied !== undefined && isFirst && isUnknownThere
}

/** Was our PROXY header answered like a command? Then the replies do not belong to what they seem to answer. */
export function hasMisread(attempt: Attempt): boolean {
  return attempt.proxied !== undefined && attempt.exchanges.some((each) => isAboutProxyHeader(each, attempt))
}

/** The keywords on offer when something was said; undefined where they are not known. HELO has none. */
export function keywordsBefore(exchange: Exchange, attempt: Attempt): Keyword[] | undefined {
  const before = attempt.exchanges.slice(0, attempt.exchanges.indexOf(exchange))
  const greeting = before.findLast((each) => (each.wait === 'ehlo' || each.wait === 'helo') && isAgreed(each))
  if (greeting === undefined) return undefined
  return greeting.wait === 'ehlo' ? parseKeywords(greeting.lines) : []
}
