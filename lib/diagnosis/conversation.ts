// Events → who was asked what, and what came back: look-ups, attempts and exchanges. Every rule of this folder reads
// this view rather than the bare list.
import type { CheckEvent, EventOf } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { awaited, type Exchange, isEndOfMessage } from '#lib/diagnosis/exchange.ts'
import { begin, matchHandshake, matchReceived, matchSent } from '#lib/diagnosis/matching.ts'
import type { WaitId } from '#lib/smtp/limits.ts'

export { brokenBy, type Exchange, isAnswered, seqsOf } from '#lib/diagnosis/exchange.ts'

/** One DNS question and its answer. */
export interface Lookup {
  asked: EventOf<'lookup'>
  answer: EventOf<'answer'> | undefined
}

/** One connection, or the try at one. */
export interface Attempt {
  index: number
  host: string
  address: string
  port: number
  trying: EventOf<'trying'> | undefined
  connected: EventOf<'connected'> | undefined
  unreachable: EventOf<'unreachable'> | undefined
  exchanges: Exchange[]
  closed: EventOf<'closed'> | undefined
}

export interface Conversation {
  egress: EventOf<'egress'> | undefined
  lookups: Lookup[]
  attempts: Attempt[]
  done: EventOf<'done'> | undefined
}

/**
 * Reads a list of events; the list may end anywhere. That a handshake comes first shows in the events only when it is over;
 * with `request` it is known before.
 */
export function readConversation(events: readonly CheckEvent[], request?: Pick<CheckRequest, 'tls'>): Conversation {
  const opening: WaitId = request?.tls === 'implicit' ? 'tls' : 'banner'
  const view: Conversation = { egress: undefined, lookups: [], attempts: [], done: undefined }
  for (const event of events) {
    if (event.kind === 'egress') view.egress = event
    else if (event.kind === 'lookup') view.lookups.push({ asked: event, answer: undefined })
    else if (event.kind === 'answer') answer(view, event)
    else if (event.kind === 'done') view.done = event
    else inAttempt(view, event, opening)
  }
  return view
}

/**
 * The attempt that verdicts rest on: of those that are over the one that told most, of equals the last; while the check
 * runs, and where it was stopped, the one it stands at. The runner takes the outcome from the same one.
 */
export function decisiveAttempt(view: Conversation): Attempt | undefined {
  const outcome = view.done?.outcome
  const isOpen = outcome === undefined || outcome === 'cancelled' || outcome === 'interrupted'
  const most = isOpen ? 1 : Math.max(...view.attempts.map(tellingOf))
  return view.attempts.findLast((each) => tellingOf(each) >= most) ?? view.attempts.at(-1)
}

/** How much an attempt tells: 0 where it was not for us to make, 1 where nobody spoke, 2 where somebody did, or TLS failed. */
function tellingOf(attempt: Attempt): number {
  if (attempt.unreachable?.cause === 'forbidden') return 0
  return attempt.exchanges.some((each) => each.replies.length > 0) || failedHandshake(attempt) !== undefined ? 2 : 1
}

/** The exchanges of one kind; several for `rcpt`. */
export function exchangesOf(attempt: Attempt | undefined, ...waits: WaitId[]): Exchange[] {
  return attempt?.exchanges.filter((each) => waits.includes(each.wait)) ?? []
}

/** The exchange that greeted: of EHLO and HELO the last that was answered with a yes, else the last. */
export function greetingOf(attempt: Attempt | undefined): Exchange | undefined {
  const greetings = exchangesOf(attempt, 'ehlo', 'helo')
  return greetings.findLast((each) => each.code === 250) ?? greetings.at(-1)
}

/** What came of the handshake, if there was one. */
export function handshakeOf(attempt: Attempt | undefined): EventOf<'tls'> | undefined {
  return exchangesOf(attempt, 'tls')[0]?.handshake
}

/** The handshake that came to nothing, if one did. */
export function failedHandshake(attempt: Attempt | undefined): EventOf<'tls'> | undefined {
  const handshake = handshakeOf(attempt)
  return handshake?.protocol === '' ? handshake : undefined
}

/** The exchange that the connection stands at: the one whose turn it is, else the last one that had its turn. */
export function currentExchange(attempt: Attempt | undefined): Exchange | undefined {
  return attempt && (awaited(attempt.exchanges) ?? attempt.exchanges.findLast((each) => !each.isForgone))
}

/** The exchanges whose replies say what became of the message: one, or in LMTP one for each recipient that was taken. */
export function deliveriesOf(attempt: Attempt | undefined): Exchange[] {
  return attempt?.exchanges.filter(isEndOfMessage) ?? []
}

function answer(view: Conversation, event: EventOf<'answer'>): void {
  const open = view.lookups.find((each) => each.answer === undefined && each.asked.name === event.name && each.asked.type === event.type)
  if (open !== undefined) open.answer = event
}

type InAttempt = Exclude<CheckEvent, { kind: 'egress' | 'lookup' | 'answer' | 'done' }>

function inAttempt(view: Conversation, event: InAttempt, opening: WaitId): void {
  if (event.kind === 'trying' || event.kind === 'unreachable') {
    const open = view.attempts.find((each) => each.index === event.attempt)
    const attempt = open ?? begun(view, event)
    if (event.kind === 'trying') attempt.trying = event
    else attempt.unreachable = event
    return
  }
  const attempt = view.attempts.find((each) => each.index === event.attempt)
  if (attempt === undefined) return
  if (event.kind === 'connected') {
    attempt.connected = event
    attempt.exchanges.push(begin(opening, undefined, event.at))
  } else if (event.kind === 'tls') matchHandshake(attempt.exchanges, event)
  else if (event.kind === 'send') matchSent(attempt.exchanges, event)
  else if (event.kind === 'receive') matchReceived(attempt.exchanges, event)
  else if (event.kind === 'closed') attempt.closed = event
}

function begun(view: Conversation, event: EventOf<'trying' | 'unreachable'>): Attempt {
  const attempt: Attempt = {
    index: event.attempt ?? view.attempts.length,
    host: event.host,
    address: event.address,
    port: event.port,
    trying: undefined,
    connected: undefined,
    unreachable: undefined,
    exchanges: [],
    closed: undefined,
  }
  view.attempts.push(attempt)
  return attempt
}
