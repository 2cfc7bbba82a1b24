// The note below a reply: what it means at this place in the session.
import { type Attempt, brokenBy, type Exchange, exchangesOf, readConversation } from '#lib/diagnosis/conversation.ts'
import { isEndOfMessage } from '#lib/diagnosis/exchange.ts'
import { foreignProtocol, protocolName } from '#lib/diagnosis/foreign-protocol.ts'
import { hostNames } from '#lib/diagnosis/host-names.ts'
import type { Note } from '#lib/diagnosis/model.ts'
import { authNotes, loginFirst } from '#lib/diagnosis/notes/auth.ts'
import { ruleAgreement, ruleRefusal } from '#lib/diagnosis/notes/rules.ts'
import { tlsNote } from '#lib/diagnosis/notes/tls.ts'
import { consequence } from '#lib/diagnosis/notes/together.ts'
import { isAgreed } from '#lib/diagnosis/position.ts'
import { aboutElse, isMasked, isUnknownCommand, maskedKeywords, pathIn, reasonOf } from '#lib/diagnosis/reply-words.ts'
import { plainGreeting } from '#lib/diagnosis/start-tls.ts'
import { largestMessage, parseKeywords } from '#lib/smtp/keyword.ts'
import { replyClass, SECOND_BANNER } from '#lib/smtp/reply.ts'
import { type Message, say } from '#lib/words/message.ts'

/** From here on a banner counts as held back, in milliseconds. */
export const SLOW_BANNER_MS = 5_000

/** The note of one exchange; none while its reply is incomplete, or where there is nothing to add. */
export function exchangeNote(exchange: Exchange, attempt: Attempt): Note[] {
  if (exchange.handshake !== undefined) return tlsNote(exchange.handshake, attempt.host)
  const odd = brokenBy(exchange)
  if (odd !== undefined) return [{ seq: odd.seq, tone: 'bad', text: nonReply(attempt) }]
  if (exchange.wait === 'auth') return authNotes(exchange, attempt)
  const last = exchange.replies.at(-1)
  if (last === undefined || exchange.code === undefined) return []
  const follows = consequence(exchange, attempt)
  if (follows !== undefined) return [{ seq: last.seq, tone: 'plain', text: follows }]
  const isWish = exchange.wait === 'starttls'
  const tone = isAgreed(exchange) ? 'good' : isWish || replyClass(exchange.code) === 4 ? 'warn' : 'bad'
  const text = isAgreed(exchange) ? (ruleAgreement(exchange, attempt) ?? agreed(exchange, attempt)) : refused(exchange, attempt)
  if (text === undefined) return []
  const isPlain = exchange.wait === 'mail' || exchange.wait === 'rset' || exchange.wait === 'data'
  return [{ seq: last.seq, tone: tone === 'good' && isPlain ? 'plain' : tone, text }]
}

function nonReply(attempt: Attempt): Message {
  const protocol = foreignProtocol(attempt)
  if (protocol === 'tls') return say('note-tls-alert')
  return protocol === undefined ? say('note-not-reply') : say('note-foreign', protocolName(protocol))
}

function agreed(exchange: Exchange, attempt: Attempt): Message | undefined {
  switch (exchange.wait) {
    case 'banner':
      return banner(exchange, attempt)
    case 'ehlo':
      return ehlo(exchange, attempt)
    case 'mail':
      return pathIn(exchange) === '' ? say('note-mail-null') : say('note-mail', pathIn(exchange))
    case 'rcpt':
      if (exchange.code === 252) return say('note-rcpt-unverified')
      return exchange.code === 251 ? say('note-rcpt-forward') : say('note-rcpt')
    case 'data':
      return say('note-data')
    case 'bdat':
      return isEndOfMessage(exchange) ? say('note-dot') : say('note-bdat')
    case 'dot':
      return say('note-dot')
    case 'rset':
      return say('note-rset')
    case 'xclient':
      return say('note-xclient')
    case 'helo':
    case 'starttls':
    case 'tls':
    case 'auth':
    case 'quit':
    case 'extra':
      return undefined
  }
}

function banner(exchange: Exchange, attempt: Attempt): Message {
  const ms = (exchange.replies[0]?.at ?? 0) - exchange.askedAt
  if (isMasked(exchange)) return say('note-banner-masked')
  if (ms >= SLOW_BANNER_MS) return say('note-banner-slow', Math.round(ms / 1000))
  const name = hostNames(readConversation([]), attempt).find((each) => each.source === 'banner')?.name
  return name === attempt.host.toLowerCase() ? say('note-banner-named') : say('note-banner')
}

function ehlo(exchange: Exchange, attempt: Attempt): Message | undefined {
  const keywords = parseKeywords(exchange.lines)
  if (exchange.secured === 'starttls') {
    const before = new Set(parseKeywords(plainGreeting(attempt)?.lines ?? []).map((each) => each.keyword))
    const fresh = keywords.map((each) => each.keyword).filter((each) => !before.has(each))
    return say('note-ehlo-again', keywords.length, fresh)
  }
  if (keywords.length === 0) return undefined
  const masked = maskedKeywords(exchange)
  if (masked.length > 0) return say('note-ehlo-masked', masked.slice(0, 3))
  const startTls = exchange.secured === undefined ? keywords.some((each) => each.keyword === 'STARTTLS') : undefined
  return say('note-ehlo', keywords.length, largestMessage(keywords), startTls)
}

function refused(exchange: Exchange, attempt: Attempt): Message | undefined {
  const kind = replyClass(exchange.code ?? 0)
  const isLater = kind === 4
  const isCourtesy = exchange.wait === 'rset' || exchange.wait === 'quit'
  if (kind < 4 && !isCourtesy && exchange.wait !== 'starttls') {
    return exchange.code === SECOND_BANNER && exchange.wait !== 'banner' ? say('note-second-banner') : say('note-unexpected')
  }
  const special = ruleRefusal(exchange, attempt)
  if (special !== undefined) return special
  if (exchange.code === 421) return exchange.wait === 'banner' ? say('note-banner-later') : say('note-421')
  switch (exchange.wait) {
    case 'banner':
      if (isLater) return say('note-banner-later')
      return reasonOf(exchange) === 'not-accepting' ? say('note-no-mail-host') : say('note-banner-refused')
    case 'ehlo':
      if (isLater) return say('note-ehlo-later')
      if (!exchangesOf(attempt, 'helo').some((each) => each.secured === exchange.secured)) return say('note-ehlo-refused')
      return isUnknownCommand(exchange) ? say('note-ehlo-refused-helo') : say('note-ehlo-refused-try-helo')
    case 'helo':
      return isLater ? say('note-ehlo-later') : say('note-ehlo-refused')
    case 'xclient':
      return say('note-xclient-refused')
    case 'starttls':
      return notStarted(exchange, attempt)
    case 'mail':
      if (loginFirst(exchange) !== undefined) return loginFirst(exchange)
      if (aboutElse(exchange) !== undefined) return ofSomethingElse(exchange)
      if (isLater) return say('note-mail-later')
      return exchange.flight === undefined ? say('note-mail-refused') : say('note-mail-refused-together')
    case 'rcpt':
      return recipient(exchange, isLater)
    case 'data':
      return isLater ? say('note-data-later') : say('note-data-refused')
    case 'bdat':
    case 'dot':
      if (reasonOf(exchange) === 'mailbox-full') return say('note-rcpt-full')
      return isLater ? say('note-dot-later') : say('note-dot-refused')
    case 'tls':
    case 'auth':
    case 'rset':
    case 'quit':
    case 'extra':
      return undefined
  }
}

function notStarted(exchange: Exchange, attempt: Attempt): Message {
  const next = attempt.exchanges[attempt.exchanges.indexOf(exchange) + 1]?.wait
  if (next === 'mail') return say('note-starttls-refused-go-on')
  return next === 'quit' ? say('note-starttls-refused-stop') : say('note-starttls-refused')
}

/** A refusal of MAIL or RCPT that is not about the address in it. */
function ofSomethingElse(exchange: Exchange): Message | undefined {
  switch (aboutElse(exchange)) {
    case 'us':
      return exchange.wait === 'rcpt' ? say('note-rcpt-about-us') : say('note-mail-about-us')
    case 'sender':
      return say('note-rcpt-about-sender')
    case 'tls':
      return say('note-tls-first')
    case 'command':
      return isUnknownCommand(exchange) ? say('note-unknown-command') : say('note-wrong-order')
    case undefined:
      return undefined
  }
}

function recipient(exchange: Exchange, isLater: boolean): Message {
  switch (reasonOf(exchange)) {
    case 'mailbox-unknown':
      return say('note-rcpt-unknown')
    case 'mailbox-full':
      return say('note-rcpt-full')
    case 'relay-denied':
      return say('note-rcpt-relay')
    case 'greylisted':
      return say('note-rcpt-greylisted')
  }
  return loginFirst(exchange) ?? ofSomethingElse(exchange) ?? (isLater ? say('note-rcpt-later') : say('note-rcpt-refused'))
}
