// Events → who was asked what, and what came back: look-ups, attempts and exchanges. Every rule of this folder reads
// this view rather than the bare list.
import type { CheckEvent, EventOf } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import type { WaitId } from '#lib/smtp/limits.ts'
import { parseEnhanced, parseReplyLine } from '#lib/smtp/reply.ts'

/** One question to the server (the banner has none) and its reply; a TLS handshake counts as one too, without lines. */
export interface Exchange {
  wait: WaitId
  sent: EventOf<'send'> | undefined
  /** How what was said is protected; absent in the clear. */
  secured: EventOf<'tls'>['mode'] | undefined
  /** When the waiting began, in milliseconds since the check began. */
  askedAt: number
  replies: EventOf<'receive'>[]
  /** The whole reply's code; absent until its last line has come. */
  code: number | undefined
  /** What stands behind the codes, line by line. */
  lines: string[]
  enhanced: string | undefined
  /** What came of a handshake. */
  handshake: EventOf<'tls'> | undefined
}

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

/** Is it over: has a whole reply come, or has the handshake ended? */
export function isAnswered(exchange: Exchange): boolean {
  return exchange.code !== undefined || exchange.handshake !== undefined
}

/** The line of an exchange that is no reply line: from there on nothing that came can be told apart. */
export function brokenBy(exchange: Exchange): EventOf<'receive'> | undefined {
  return exchange.replies.find((each) => each.code === undefined)
}

/** The seqs that a statement about an exchange rests on: its reply's lines, else the command. */
export function seqsOf(exchange: Exchange): number[] {
  if (exchange.handshake !== undefined) return [exchange.handshake.seq]
  if (exchange.replies.length > 0) return exchange.replies.map((each) => each.seq)
  return exchange.sent === undefined ? [] : [exchange.sent.seq]
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
    attempt.exchanges.push(exchange(opening, undefined, event.at))
  } else if (event.kind === 'tls') tls(attempt, event)
  else if (event.kind === 'send') send(attempt, event)
  else if (event.kind === 'receive') receive(attempt, event)
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

function exchange(wait: WaitId, sent: EventOf<'send'> | undefined, askedAt: number, secured?: Exchange['secured']): Exchange {
  return { wait, sent, secured, askedAt, replies: [], code: undefined, lines: [], enhanced: undefined, handshake: undefined }
}

/** The handshake is over; with implicit TLS the greeting comes only now. */
function tls(attempt: Attempt, event: EventOf<'tls'>): void {
  const { exchanges } = attempt
  let current = exchanges.at(-1)
  // Not known to be a handshake until now.
  if (event.mode === 'implicit' && current?.wait === 'banner') current.wait = 'tls'
  if (current?.wait !== 'tls') {
    current = exchange('tls', undefined, event.at)
    exchanges.push(current)
  }
  current.handshake = event
  if (event.mode === 'implicit' && event.protocol !== '') exchanges.push(exchange('banner', undefined, event.at, 'implicit'))
}

const waits: ReadonlySet<string> = new Set<WaitId>(['ehlo', 'helo', 'starttls', 'mail', 'rcpt', 'rset', 'quit'])

function send(attempt: Attempt, event: EventOf<'send'>): void {
  const current = attempt.exchanges.at(-1)
  const handshake = handshakeOf(attempt)
  const secured = handshake === undefined || handshake.protocol === '' ? undefined : handshake.mode
  if (event.verb === 'data') {
    // The first is the command itself; behind its 354 come the message's lines, and the wait begins anew with each.
    if (current?.wait === 'dot') current.askedAt = event.at
    else attempt.exchanges.push(exchange(current?.wait === 'data' ? 'dot' : 'data', event, event.at, secured))
  } else if (waits.has(event.verb)) {
    attempt.exchanges.push(exchange(event.verb as WaitId, event, event.at, secured))
  }
}

function receive(attempt: Attempt, event: EventOf<'receive'>): void {
  const current = attempt.exchanges.at(-1)
  if (current === undefined) return
  // Said without being asked, or instead of a handshake: it belongs to no exchange, and stays a line of the transcript.
  if (current.code !== undefined || current.wait === 'tls') return
  // Some servers put blank lines between replies; they say nothing.
  if (event.text.trim() === '') return
  const isBroken = brokenBy(current) !== undefined
  current.replies.push(event)
  const line = isBroken ? undefined : parseReplyLine(event.text)
  if (line === undefined) return
  current.lines.push(line.text)
  current.enhanced = parseEnhanced(line.text) ?? current.enhanced
  if (!line.last) return
  current.code = line.code
  if (current.wait === 'starttls' && current.code === 220) attempt.exchanges.push(exchange('tls', undefined, event.at))
}
