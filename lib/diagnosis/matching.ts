// Which reply answers which command. Replies come in the order of what was asked (RFC 2920, section 3.1), however much was
// asked at once; so what is unanswered is a queue, and each reply belongs to the oldest exchange in it.
import type { EventOf } from '#lib/check/event.ts'
import { awaited, brokenBy, type Exchange, isAnswered, isEndOfMessage } from '#lib/diagnosis/exchange.ts'
import type { WaitId } from '#lib/smtp/limits.ts'
import { isYes, parseEnhanced, parseReplyLine, replyClass } from '#lib/smtp/reply.ts'

/** The exchanges of one connection, in the order of what was asked. */
type Queue = Exchange[]

/** What is waited for behind a command of ours. Message lines, and what is answered by nobody, have no entry. */
const waitOfVerb: Readonly<Record<string, WaitId>> = {
  ehlo: 'ehlo',
  // LMTP's greeting: like EHLO in all but its name (RFC 2033, section 4.1).
  lhlo: 'ehlo',
  helo: 'helo',
  xclient: 'xclient',
  starttls: 'starttls',
  auth: 'auth',
  mail: 'mail',
  rcpt: 'rcpt',
  bdat: 'bdat',
  rset: 'rset',
  quit: 'quit',
}

/** An exchange that has just begun. */
export function begin(wait: WaitId, sent: EventOf<'send'> | undefined, askedAt: number, secured?: Exchange['secured']): Exchange {
  const asked = { wait, sent, flight: sent?.flight, recipient: undefined, context: undefined, secured, askedAt }
  return { ...asked, replies: [], code: undefined, lines: [], enhanced: undefined, handshake: undefined, isForgone: false }
}

/** The handshake is over; with implicit TLS the greeting comes only now. */
export function matchHandshake(queue: Queue, event: EventOf<'tls'>): void {
  let current = queue.at(-1)
  // Not known to be a handshake until now.
  if (event.mode === 'implicit' && current?.wait === 'banner') current.wait = 'tls'
  if (current?.wait !== 'tls') {
    current = begin('tls', undefined, event.at)
    queue.push(current)
  }
  current.handshake = event
  if (event.mode === 'implicit' && event.protocol !== '') queue.push(begin('banner', undefined, event.at, 'implicit'))
}

/** A question behind the mail begins an exchange of its own. */
export function matchExtra({ exchanges, extras }: { exchanges: Queue; extras: Queue }, event: EventOf<'send'>): void {
  extras.push(begin('extra', event, event.at, securedBy(exchanges)))
}

/**
 * A line of ours: a command begins an exchange, a line of the message goes on with one. False of a command that a reply
 * is due to, and no exchange is kept of.
 */
export function matchSent(queue: Queue, event: EventOf<'send'>): boolean {
  const secured = securedBy(queue)
  const current = queue.at(-1)
  if (event.verb !== 'data') {
    const wait = waitOfVerb[event.verb]
    if (wait !== undefined) queue.push(begin(wait, event, event.at, secured))
    return wait !== undefined
  }
  if (current?.wait === 'data' && replyClass(current.code ?? 0) === 3) {
    queue.push(begin('dot', event, event.at, secured))
  } else if ((current?.wait === 'dot' || current?.wait === 'bdat') && !isAnswered(current)) {
    // A line of the message, and the wait begins anew with each.
    if (awaited(queue) === current) current.askedAt = event.at
  } else if (/^data\s*$/i.test(event.text)) {
    queue.push(begin('data', event, event.at, secured))
  }
  return true
}

/** How what is said next is protected: as what was said last, or by the handshake that has just ended. */
function securedBy(queue: Queue): Exchange['secured'] {
  const last = queue.at(-1)
  if (last?.wait !== 'tls') return last?.secured
  const { handshake } = last
  return handshake === undefined || handshake.protocol === '' ? undefined : handshake.mode
}

/** A line of the server's. False where it belongs to no exchange. */
export function matchReceived(queue: Queue, event: EventOf<'receive'>): boolean {
  const current = awaited(queue)
  // Said without being asked, or instead of a handshake: it belongs to no exchange, and stays a line of the transcript.
  if (current === undefined || current.wait === 'tls') return false
  // Some servers put blank lines between replies; they say nothing.
  if (event.text.trim() === '') return false
  if (current.replies.length === 0) oneForEachRecipient(queue, current)
  const isBroken = brokenBy(current) !== undefined
  current.replies.push(event)
  const line = isBroken ? undefined : parseReplyLine(event.text)
  if (line === undefined) return true
  current.lines.push(line.text)
  current.enhanced = parseEnhanced(line.text) ?? current.enhanced
  if (line.last) answer(queue, current, line.code, event.at)
  return true
}

function answer(queue: Queue, current: Exchange, code: number, at: number): void {
  current.code = code
  if (current.wait === 'starttls' && code === 220) queue.push(begin('tls', undefined, at))
  // https://www.rfc-editor.org/rfc/rfc5321#section-3.8
  // The server closes, so it answers everything that is still open.
  if (code === 421) for (const each of queue) each.isForgone ||= !isAnswered(each)
  const next = awaited(queue)
  if (next !== undefined) next.askedAt = Math.max(next.askedAt, at)
}

/** In LMTP the message gets a reply for each recipient that was taken, in their order (RFC 2033, section 4.2). */
function oneForEachRecipient(queue: Queue, end: Exchange): void {
  if (!isEndOfMessage(end) || end.recipient !== undefined) return
  if (!queue.some((each) => each.sent?.verb === 'lhlo')) return
  const place = queue.indexOf(end)
  const start = queue.findLastIndex((each, index) => index < place && each.wait === 'mail')
  const taken = queue.slice(start + 1, place).filter((each) => each.wait === 'rcpt' && isYes(each.code ?? 0))
  const others = taken.slice(1).map((recipient): Exchange => ({ ...begin(end.wait, end.sent, end.askedAt, end.secured), recipient }))
  end.recipient = taken[0]
  queue.splice(place + 1, 0, ...others)
}
