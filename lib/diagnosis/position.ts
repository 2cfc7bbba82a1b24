// Where a check stands, or stood when it ended: the stage, and the exchange that decides.
import type { Outcome } from '#lib/check/event.ts'
import {
  type Attempt,
  type Conversation,
  currentExchange,
  decisiveAttempt,
  deliveriesOf,
  type Exchange,
  exchangesOf,
  greetingOf,
  isAnswered,
} from '#lib/diagnosis/conversation.ts'
import { type StageId, stageIds } from '#lib/diagnosis/model.ts'
import type { WaitId } from '#lib/smtp/limits.ts'
import { isYes, replyClass, SECOND_BANNER } from '#lib/smtp/reply.ts'

export interface Position {
  stage: StageId
  attempt: Attempt | undefined
  /** The exchange it stands at: the one that was refused, else the last one. */
  exchange: Exchange | undefined
}

const stageOfWait: Readonly<Record<WaitId, StageId>> = {
  banner: 'banner',
  ehlo: 'greet',
  helo: 'greet',
  xclient: 'greet',
  starttls: 'tls',
  tls: 'tls',
  auth: 'auth',
  mail: 'sender',
  rcpt: 'recipient',
  data: 'message',
  dot: 'message',
  bdat: 'message',
  rset: 'quit',
  quit: 'quit',
  extra: 'quit',
}

/** The stage that an exchange belongs to. The greeting behind STARTTLS is the last step of the change to TLS. */
export function stageOf(exchange: Exchange): StageId {
  const stage = stageOfWait[exchange.wait]
  return stage === 'greet' && exchange.secured === 'starttls' ? 'tls' : stage
}

/** Does (or did) the attempt begin with the handshake? */
export function isImplicit(attempt: Attempt | undefined): boolean {
  return attempt?.exchanges[0]?.wait === 'tls'
}

/** The stages in the order in which a session goes through them; `hasAuth`: with a login. */
export function stageOrder(isImplicit: boolean, hasAuth = false): readonly StageId[] {
  const ids = stageIds.filter((id) => hasAuth || id !== 'auth')
  if (!isImplicit) return ids
  return ids.flatMap((id) => (id === 'tls' ? [] : id === 'banner' ? ['tls', id] : [id]))
}

/** Has the server agreed? 2yz, or 3yz where that is what was hoped for; to a handshake, where TLS stands. */
export function isAgreed(exchange: Exchange): boolean {
  if (exchange.handshake !== undefined) return exchange.handshake.protocol !== ''
  if (exchange.code === undefined) return false
  if (exchange.wait === 'banner' || exchange.wait === 'xclient' || exchange.wait === 'starttls') return exchange.code === 220
  if (exchange.wait === 'auth' && exchange.code === 334) return exchange.sent?.cancel === undefined
  return exchange.wait === 'data' ? replyClass(exchange.code) === 3 : isYes(exchange.code)
}

/** Reads where the check stands. */
export function positionOf(view: Conversation): Position {
  const attempt = decisiveAttempt(view)
  if (attempt === undefined) return { stage: 'lookup', attempt, exchange: undefined }
  if (attempt.connected === undefined) return { stage: 'connect', attempt, exchange: undefined }
  const login = view.done === undefined ? undefined : failedLogin(view.done.outcome, attempt)
  if (login !== undefined) return { stage: 'auth', attempt, exchange: login }
  const exchange = decisiveExchange(attempt)
  if (view.done?.outcome === 'tls-failed' && exchange !== undefined && stageOf(exchange) !== 'tls') {
    // TLS was required and not on offer: it ended where TLS would have begun, and all that shows it is the greeting.
    return { stage: 'tls', attempt, exchange: greetingOf(attempt) }
  }
  if (view.done?.outcome === 'rejected' && failedExchange(attempt) === undefined && exchangesOf(attempt, 'mail').length === 0) {
    // Nobody refused anything: the mail was not named, for what the greeting had said.
    return { stage: 'sender', attempt, exchange: greetingOf(attempt) }
  }
  return { stage: exchange === undefined ? 'banner' : stageOf(exchange), attempt, exchange }
}

/** What a session rests on that ended at the login, also where it was not tried, and all that shows it is the greeting. */
function failedLogin(outcome: Outcome, attempt: Attempt): Exchange | undefined {
  const exchanges = exchangesOf(attempt, 'auth')
  const brokenOff = exchanges.find((each) => each.sent?.cancel !== undefined)
  if (brokenOff !== undefined && isAnswered(brokenOff)) return brokenOff
  return outcome === 'auth-failed' ? (brokenOff ?? exchanges.at(-1) ?? greetingOf(attempt)) : undefined
}

/** The first exchange that ended the session's hopes, else the one it stands at. */
export function decisiveExchange(attempt: Attempt): Exchange | undefined {
  return failedExchange(attempt) ?? currentExchange(attempt)
}

/** The first exchange that ended the session's hopes. */
export function failedExchange(attempt: Attempt): Exchange | undefined {
  const spoken = attempt.exchanges
  return spoken.find((each, index) => {
    if (!isAnswered(each) || isAgreed(each)) return false
    if (each.wait === 'rset' || each.wait === 'quit') return false
    const next = spoken[index + 1]?.wait
    if (each.wait === 'ehlo' && next === 'helo') return false
    // TLS was a wish: the session goes on without it.
    if (each.wait === 'starttls' && (next === 'mail' || next === 'auth' || next === 'xclient')) return false
    // It was tried once more, bound otherwise.
    if (each.wait === 'auth' && next === 'auth') return false
    if (each.recipient !== undefined) return !deliveriesOf(attempt).some(isAgreed) && each === decisiveOf(deliveriesOf(attempt))
    return each.wait !== 'rcpt' || each === decisiveRecipient(attempt)
  })
}

/**
 * The recipient's reply that ended the session, if one did. One refused recipient of several ends nothing while others
 * may still be taken. Of several refusals a temporary one counts, since it may turn into a yes; 421 ends everything.
 */
export function decisiveRecipient(attempt: Attempt): Exchange | undefined {
  return decisiveOf(exchangesOf(attempt, 'rcpt'))
}

function decisiveOf(replies: readonly Exchange[]): Exchange | undefined {
  const dismissed = replies.find((each) => each.code === 421 || each.code === SECOND_BANNER)
  if (dismissed !== undefined) return dismissed
  if (replies.some((each) => each.code === undefined || isAgreed(each))) return undefined
  return replies.find((each) => replyClass(each.code ?? 0) === 4) ?? replies[0]
}

/** Does it follow from a sender that was refused? What the server says of a recipient then says nothing about it. */
export function followsRefusal(exchange: Exchange, attempt: Attempt): boolean {
  const before = attempt.exchanges.slice(0, attempt.exchanges.indexOf(exchange))
  const sender = before.findLast((each) => each.wait === 'mail')
  return sender !== undefined && isAnswered(sender) && !isAgreed(sender)
}
