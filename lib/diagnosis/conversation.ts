// Events → who was asked what, and what came back: look-ups, attempts and exchanges. Every rule of this folder reads
// this view rather than the bare list.
import type { CheckEvent, EventOf } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { isOurs } from '#lib/check/system-error.ts'
import { awaited, type Exchange, isAnswered, isEndOfMessage } from '#lib/diagnosis/exchange.ts'
import { begin, matchExtra, matchHandshake, matchReceived, matchSent } from '#lib/diagnosis/matching.ts'
import { recipientContext } from '#lib/diagnosis/recipient-context.ts'
import { beforeMail, type WaitId } from '#lib/smtp/limits.ts'

export { brokenBy, type Exchange, isAnswered, isEndOfMessage, seqsOf } from '#lib/diagnosis/exchange.ts'

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
  /** The PROXY header that we sent first. */
  proxied: EventOf<'send'> | undefined
  /** Replies to a PROXY header that came before we had said anything else; empty once we have. */
  early: EventOf<'receive'>[]
  exchanges: Exchange[]
  /** Lines that belong to no exchange: blank ones, and what was said without being asked. */
  stray: EventOf<'receive'>[]
  /** Commands of which this view keeps no exchange, as HELP, whose replies are still to come. */
  unfollowed: number
  /** What was asked behind the mail, as the request says. It is kept apart, so that no rule about the mail ever meets it. */
  extras: Exchange[]
  closed: EventOf<'closed'> | undefined
}

/** What was asked beside the session. */
export interface Around {
  lookups: Lookup[]
  fetches: { asked: EventOf<'fetch'>; fetched: EventOf<'fetched'> | undefined }[]
  evaluated: EventOf<'evaluated'>[]
}

export interface Conversation {
  egress: EventOf<'egress'> | undefined
  /** What was asked of DNS on the way to the server. */
  lookups: Lookup[]
  /** What was asked of DNS about a server that was reached, beside its session: each has the number of the attempt. */
  beside: Lookup[]
  /** What was asked of DNS and over HTTPS about all that is around the session. */
  around: Around
  /** The ways in that were tried, in the order of a sender. */
  attempts: Attempt[]
  /** Looks whether a host is alive: on another port, or in another mode. They decide nothing. */
  asides: Attempt[]
  /** Looks at a server that the operator knows to answer, which is not the target's. */
  controls: Attempt[]
  omitted: EventOf<'omitted'> | undefined
  /** The owner took the keyboard. */
  hand: EventOf<'control'> | undefined
  done: EventOf<'done'> | undefined
}

/**
 * Reads a list of events; the list may end anywhere. That a handshake comes first shows in the events only when it is over;
 * with `request` it is known before.
 */
export function readConversation(events: readonly CheckEvent[], request?: Pick<CheckRequest, 'tls'>): Conversation {
  const opening: WaitId = request?.tls === 'implicit' ? 'tls' : 'banner'
  const view: Conversation = {
    egress: undefined,
    lookups: [],
    beside: [],
    around: { lookups: [], fetches: [], evaluated: [] },
    attempts: [],
    asides: [],
    controls: [],
    omitted: undefined,
    hand: undefined,
    done: undefined,
  }
  for (const event of events) {
    if (event.kind === 'egress') view.egress = event
    else if (event.kind === 'lookup') lookupsOf(view, event).push({ asked: event, answer: undefined })
    else if (event.kind === 'answer') answer(view, event)
    else if (event.kind === 'fetch') view.around.fetches.push({ asked: event, fetched: undefined })
    else if (event.kind === 'fetched') fetched(view.around, event)
    else if (event.kind === 'evaluated') view.around.evaluated.push(event)
    else if (event.kind === 'omitted') view.omitted = event
    else if (event.kind === 'control') view.hand = event
    else if (event.kind === 'done') view.done = event
    else inAttempt(view, event, opening)
  }
  return view
}

/**
 * The attempt that verdicts rest on. When all is over, the one that the runner took the outcome from: the first that took
 * our greeting, as a sender ends there; where none did, the one that told most, of equals the last. While the check runs,
 * and where it was stopped, the first that took our greeting, or else the first that is still open.
 */
export function decisiveAttempt(view: Conversation): Attempt | undefined {
  const { attempts, done } = view
  const decided = done?.attempt === undefined ? undefined : attempts.find((each) => each.index === done.attempt)
  if (decided !== undefined) return decided
  const outcome = done?.outcome
  const isOpen = outcome === undefined || outcome === 'cancelled' || outcome === 'interrupted'
  const taken = attempts.find(tookGreeting)
  if (taken !== undefined) return taken
  if (isOpen) return attempts.find((each) => !isOver(each)) ?? attempts.at(-1)
  const most = Math.max(...attempts.map(tellingOf))
  return attempts.findLast((each) => tellingOf(each) === most)
}

/** Has the attempt come to its end, other than by the owner's word? */
function isOver({ unreachable, closed }: Attempt): boolean {
  return unreachable !== undefined || (closed !== undefined && !isCutShort(closed))
}

/** Was it ended by us before the server had the time that is its due? */
export function isCutShort({ cause, totalMs }: EventOf<'closed'>): boolean {
  return cause === 'cancelled' || totalMs !== undefined
}

/** Did the session get as far as mail? Then a sender would not go on to the next host. */
export function tookGreeting({ exchanges }: Attempt): boolean {
  return exchanges.some((each) => !beforeMail.has(each.wait))
}

/** How much an attempt tells: 0 where it was not for us to make, 1 where we were not let out, 2 where nobody spoke, 3 where somebody did, or TLS failed. */
function tellingOf(attempt: Attempt): number {
  if (attempt.unreachable?.cause === 'forbidden') return 0
  if (isOurs(attempt.unreachable?.error)) return 1
  return attempt.exchanges.some((each) => each.replies.length > 0) || failedHandshake(attempt) !== undefined ? 3 : 2
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

function lookupsOf(view: Conversation, event: EventOf<'lookup' | 'answer'>): Lookup[] {
  if (event.about !== undefined) return view.around.lookups
  return event.attempt === undefined ? view.lookups : view.beside
}

function answer(view: Conversation, event: EventOf<'answer'>): void {
  const { name, type, attempt, about } = event
  const isSame = ({ asked }: Lookup) => asked.name === name && asked.type === type && asked.attempt === attempt && asked.about === about
  const open = lookupsOf(view, event).find((each) => each.answer === undefined && isSame(each))
  if (open !== undefined) open.answer = event
}

function fetched({ fetches }: Around, event: EventOf<'fetched'>): void {
  const isSame = ({ url, address }: EventOf<'fetch'>) => url === event.url && address === event.address
  const open = fetches.find((each) => each.fetched === undefined && isSame(each.asked))
  if (open !== undefined) open.fetched = event
}

type InAttempt = Exclude<
  CheckEvent,
  { kind: 'egress' | 'lookup' | 'answer' | 'fetch' | 'fetched' | 'evaluated' | 'omitted' | 'control' | 'done' }
>

function attemptOf({ attempts, asides, controls }: Conversation, event: InAttempt): Attempt | undefined {
  const isSame = (each: Attempt) => each.index === event.attempt
  return attempts.find(isSame) ?? asides.find(isSame) ?? controls.find(isSame)
}

function inAttempt(view: Conversation, event: InAttempt, opening: WaitId): void {
  if (event.kind === 'trying' || event.kind === 'unreachable') {
    const attempt = attemptOf(view, event) ?? begun(view, event)
    if (event.kind === 'trying') attempt.trying = event
    else attempt.unreachable = event
    return
  }
  const attempt = attemptOf(view, event)
  if (attempt === undefined) return
  if (event.kind === 'connected') {
    attempt.connected = event
    // A look aside may go about it the other way; that it begins with a handshake shows then.
    attempt.exchanges.push(begin(view.attempts.includes(attempt) ? opening : 'banner', undefined, event.at))
  } else if (event.kind === 'tls') matchHandshake(attempt.exchanges, event)
  else if (event.kind === 'send' && event.verb === 'proxy') attempt.proxied = event
  else if (event.kind === 'send' && event.extra !== undefined) {
    matchExtra(attempt, event)
    knowRecipient(view, attempt, attempt.extras.at(-1))
  } else if (event.kind === 'send') {
    if (!matchSent(attempt.exchanges, event)) attempt.unfollowed += 1
    knowRecipient(view, attempt, attempt.exchanges.at(-1))
    answerEarly(attempt)
  } else if (event.kind === 'receive' && isComplaint(attempt)) attempt.early.push(event)
  else if (event.kind === 'receive') received(attempt, event)
  else if (event.kind === 'closed') attempt.closed = event
}

/** A command that names a recipient has just begun the exchange. */
function knowRecipient(view: Conversation, attempt: Attempt, exchange: Exchange | undefined): void {
  if (exchange?.sent?.verb !== 'rcpt' || exchange.context !== undefined) return
  const domains = view.lookups.flatMap(({ asked, answer }) => {
    const hasLed = asked.type === 'MX' && (answer?.status === 'ok' || answer?.status === 'nodata')
    return hasLed ? [asked.name.toLowerCase()] : []
  })
  exchange.context = recipientContext(
    exchange.sent,
    attempt.exchanges.find(({ wait }) => wait === 'banner'),
    domains,
  )
}

function received(attempt: Attempt, event: EventOf<'receive'>): void {
  if (matchReceived(isAboutExtra(attempt) ? attempt.extras : attempt.exchanges, event)) return
  if (attempt.unfollowed === 0 || event.text.trim() === '') attempt.stray.push(event)
  else if (event.last !== false) attempt.unfollowed -= 1
}

/** One question is asked behind the mail at a time, once all that is about the mail has been answered. */
function isAboutExtra({ exchanges, extras }: Attempt): boolean {
  return awaited(extras) !== undefined && awaited(exchanges) === undefined
}

/** What came too early answers the command that has just gone out. */
function answerEarly({ early, exchanges }: Attempt): void {
  for (const each of early.splice(0)) {
    const asked = awaited(exchanges)
    if (asked !== undefined) asked.askedAt = Math.min(asked.askedAt, each.at)
    matchReceived(exchanges, each)
  }
}

/**
 * A PROXY header that was taken for a command is answered behind the banner, and perhaps before we greet. The client that we are
 * reads that as the answer to its greeting.
 */
function isComplaint({ proxied, exchanges }: Attempt): boolean {
  return proxied !== undefined && exchanges.at(-1)?.wait === 'banner' && exchanges.every(isAnswered)
}

function begun(view: Conversation, event: EventOf<'trying' | 'unreachable'>): Attempt {
  const attempt: Attempt = {
    index: event.attempt ?? view.attempts.length + view.asides.length + view.controls.length,
    host: event.host,
    address: event.address,
    port: event.port,
    trying: undefined,
    connected: undefined,
    unreachable: undefined,
    proxied: undefined,
    early: [],
    exchanges: [],
    stray: [],
    unfollowed: 0,
    extras: [],
    closed: undefined,
  }
  // Several that run at the same time begin in any order.
  const among = event.control === true ? view.controls : event.aside === true ? view.asides : view.attempts
  const behind = among.findIndex((each) => each.index > attempt.index)
  among.splice(behind < 0 ? among.length : behind, 0, attempt)
  return attempt
}
