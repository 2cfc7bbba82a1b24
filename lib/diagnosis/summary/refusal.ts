// The summary of a session in which the server said no, for now or for good.
import { asksForLogin } from '#lib/diagnosis/auth.ts'
import { type Exchange, exchangesOf, seqsOf } from '#lib/diagnosis/conversation.ts'
import type { Summary } from '#lib/diagnosis/model.ts'
import type { Position } from '#lib/diagnosis/position.ts'
import { aboutElse, codeOf, isUnknownCommand, pathIn, reasonOf, recipientsOf } from '#lib/diagnosis/reply-words.ts'
import { isAboutProxyHeader } from '#lib/diagnosis/rules.ts'
import { offersStartTls } from '#lib/diagnosis/start-tls.ts'
import type { WaitId } from '#lib/smtp/limits.ts'
import { type Message, say } from '#lib/words/message.ts'

const commands: Readonly<Record<WaitId, string | Message>> = {
  banner: say('what-banner'),
  ehlo: 'EHLO',
  helo: 'HELO',
  xclient: 'XCLIENT',
  starttls: 'STARTTLS',
  tls: say('what-tls'),
  auth: 'AUTH',
  mail: 'MAIL FROM',
  rcpt: 'RCPT TO',
  data: 'DATA',
  dot: say('chip-end'),
  bdat: 'BDAT',
  rset: 'RSET',
  quit: 'QUIT',
  extra: 'what was asked in addition',
}

/** The decisive reply, as the chip shows it. */
export function replyChip(exchange: Exchange): Message {
  // LMTP's greeting is EHLO in all but its name.
  const command = exchange.sent?.verb === 'lhlo' ? 'LHLO' : commands[exchange.wait]
  return say('chip-reply', codeOf(exchange), command)
}

/** @param position of a session that ended with a reply of 4yz or 5yz */
export function refusalSummary(position: Position, outcome: 'rejected' | 'deferred'): Summary {
  const { exchange } = position
  if (exchange === undefined) throw new Error('A refusal rests on an exchange.')
  const tone = outcome === 'deferred' ? 'warn' : 'bad'
  const [title, advice] = sentences(position, exchange, outcome)
  return { tone, chip: replyChip(exchange), title, advice, because: seqsOf(exchange) }
}

function sentences(position: Position, exchange: Exchange, outcome: 'rejected' | 'deferred'): [Message, Message] {
  const isFinal = outcome === 'rejected'
  const path = pathIn(exchange)
  const from = path === '' ? '<>' : path
  const host = position.attempt?.host ?? ''
  const hasProxy = position.attempt?.proxied !== undefined
  if (isAboutProxyHeader(exchange, position.attempt)) return [say('proxy-unexpected-title', host), say('proxy-unexpected-advice')]
  if (exchange.code === 421 && isAboutMail(exchange))
    return [say('dismissed-title', host, say(`place-${position.stage}`)), say('dismissed-advice')]
  switch (exchange.wait) {
    case 'banner':
      if (hasProxy) return [isFinal ? say('banner-refused-title') : say('banner-deferred-title'), say('proxy-refused-advice')]
      if (isFinal && reasonOf(exchange) === 'not-accepting') return [say('no-mail-host-title', host), say('no-mail-host-advice')]
      return isFinal
        ? [say('banner-refused-title'), say('banner-refused-advice')]
        : [say('banner-deferred-title'), say('banner-deferred-advice')]
    case 'ehlo':
    case 'helo':
      if (!isFinal) return [say('banner-deferred-title'), say('banner-deferred-advice')]
      if (exchange.sent?.verb === 'lhlo' && exchange.code !== undefined && exchange.code <= 504) {
        return [say('lhlo-refused-title', host), say('lhlo-refused-advice')]
      }
      if (reasonOf(exchange) === 'not-accepting') return [say('no-mail-host-title', host), say('no-mail-host-advice')]
      return exchange.secured === 'starttls'
        ? [say('greet-again-refused-title'), say('greet-again-refused-advice')]
        : [say('greet-refused-title'), say('greet-refused-advice')]
    case 'xclient':
      return isFinal
        ? [say('xclient-refused-title'), exchange.code === 501 ? say('xclient-value-advice') : say('xclient-refused-advice')]
        : [say('banner-deferred-title'), say('banner-deferred-advice')]
    // Only 421 ends a session here: the server closes, whatever it was asked.
    case 'starttls':
      return [say('banner-deferred-title'), say('banner-deferred-advice')]
    // A 4yz: what is refused for good ends as a failed login.
    case 'auth':
      return exchange.code === 421
        ? [say('banner-deferred-title'), say('banner-deferred-advice')]
        : [say('auth-deferred-title'), say('auth-deferred-advice')]
    case 'mail':
      if (asksForLogin(exchange)) return loginFirst(position)
      return (
        ofSomethingElse(position, exchange, isFinal) ??
        (isFinal
          ? [say('sender-refused-title', from), say('sender-refused-advice')]
          : reasonOf(exchange) === 'storage-full' || reasonOf(exchange) === 'server-trouble'
            ? [say('banner-deferred-title'), say('banner-deferred-advice')]
            : [say('sender-deferred-title', from), say('sender-deferred-advice')])
      )
    case 'rcpt':
      return recipient(position, exchange, isFinal)
    case 'data':
      return isFinal
        ? [say('data-refused-title'), say('data-refused-advice')]
        : [say('message-deferred-title'), say('data-deferred-advice')]
    default:
      return atTheEnd(position, exchange, isFinal)
  }
}

/** A full mailbox shows with some servers only when the message has come. */
function atTheEnd({ attempt }: Position, exchange: Exchange, isFinal: boolean): [Message, Message] {
  const { taken } = recipientsOf(attempt)
  const to = exchange.recipient ?? (taken.length === 1 ? taken[0] : undefined)
  if (to !== undefined && reasonOf(exchange) === 'mailbox-full') return [say('mailbox-full-title', pathIn(to)), say('mailbox-full-advice')]
  return isFinal
    ? [say('message-refused-title'), say('message-refused-advice')]
    : [say('message-deferred-title'), say('message-deferred-advice')]
}

const mailWaits: ReadonlySet<WaitId> = new Set<WaitId>(['mail', 'rcpt', 'data', 'bdat', 'dot'])

/** Was something of a mail asked, of which nothing more is known? Some servers greylist with 421 as well. */
function isAboutMail(exchange: Exchange): boolean {
  return mailWaits.has(exchange.wait) && (exchange.wait !== 'rcpt' || byReason(exchange, '') === undefined)
}

/** Whoever comes to port 25 is another mail server, which has no password. */
function loginFirst({ attempt }: Position): [Message, Message] {
  return [say('auth-first-title'), attempt?.port === 25 ? say('auth-first-25-advice') : say('auth-first-advice')]
}

/** A session in the clear that was to be in TLS: by our own choice, as nobody has offered it, or as it did not come about. */
function tlsFirst({ attempt }: Position): [Message, Message] {
  const title = say('tls-first-title')
  if (exchangesOf(attempt, 'starttls').length > 0) return [title, say('tls-first-refused-advice')]
  return [title, offersStartTls(attempt) === false ? say('tls-first-not-offered-advice') : say('tls-first-advice')]
}

/** A refusal of MAIL or RCPT that is not about the address in it. */
function ofSomethingElse(position: Position, exchange: Exchange, isFinal: boolean): [Message, Message] | undefined {
  const host = position.attempt?.host ?? ''
  const path = pathIn(exchange)
  switch (aboutElse(exchange)) {
    case 'us': {
      const title = say('about-us-title', say(`place-${position.stage}`))
      return [title, isFinal ? say('about-us-advice', path) : say('about-us-later-advice', path)]
    }
    case 'sender': {
      const from = pathIn(exchangesOf(position.attempt, 'mail').at(-1)) || '<>'
      return isFinal
        ? [say('sender-refused-title', from), say('sender-refused-advice')]
        : [say('sender-deferred-title', from), say('sender-deferred-advice')]
    }
    case 'tls':
      return tlsFirst(position)
    case 'command':
      return isUnknownCommand(exchange)
        ? [say('unknown-command-title', host), say('unknown-command-advice')]
        : [say('wrong-order-title', host), say('wrong-order-advice')]
    case undefined:
      return undefined
  }
}

function recipient(position: Position, exchange: Exchange, isFinal: boolean): [Message, Message] {
  const to = pathIn(exchange)
  const { all, refused, putOff } = recipientsOf(position.attempt)
  if (asksForLogin(exchange)) return loginFirst(position)
  const other = ofSomethingElse(position, exchange, isFinal)
  if (other !== undefined) return other
  if (refused.length > 0 && putOff.length > 0) {
    return [say('recipients-none-title', all.length, refused.length, putOff.length), say('recipients-none-advice')]
  }
  if (isFinal && all.length > 1) return [say('recipients-refused-title', all.length), say('recipient-refused-advice')]
  return byReason(exchange, to) ?? bare(isFinal, to)
}

/** Where the reply leaves no doubt why. */
function byReason(exchange: Exchange, to: string): [Message, Message] | undefined {
  switch (reasonOf(exchange)) {
    case 'mailbox-unknown':
      return [say('mailbox-unknown-title', to), say('mailbox-unknown-advice')]
    case 'mailbox-full':
      return [say('mailbox-full-title', to), say('mailbox-full-advice')]
    case 'relay-denied':
      return [say('relay-denied-title', to), say('relay-denied-advice')]
    case 'greylisted':
      return [say('greylisted-title'), say('greylisted-advice')]
    default:
      return undefined
  }
}

function bare(isFinal: boolean, to: string): [Message, Message] {
  return isFinal
    ? [say('recipient-refused-title', to), say('recipient-refused-advice')]
    : [say('recipient-deferred-title', to), say('recipient-deferred-advice')]
}
