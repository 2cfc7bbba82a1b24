// What an answer to a question behind the mail says, and what it leaves open. A refusal that is about ourselves says nothing of
// what was asked.
import { type ExtraKind, namesForeigner } from '#lib/check/extra.ts'
import { type Attempt, type Conversation, decisiveAttempt, type Exchange, isAnswered, seqsOf } from '#lib/diagnosis/conversation.ts'
import { isAgreed } from '#lib/diagnosis/position.ts'
import type { ReplyReason } from '#lib/diagnosis/replies/reason.ts'
import { explained, recipientsOf } from '#lib/diagnosis/reply-words.ts'
import { replyClass } from '#lib/smtp/reply.ts'

/** `about-us`: it refuses whoever asks, not what was asked; `vague`: it refuses, and may mean either; `open`: no whole reply. */
export type Standing = 'taken' | 'refused' | 'put-off' | 'about-us' | 'vague' | 'open'

/** Reasons that are about the client, the sender, or the server's own state. */
const ABOUT_US: ReadonlySet<ReplyReason> = new Set([
  'sender-refused',
  'sender-domain-unresolvable',
  'sender-authentication',
  'reverse-dns',
  'greeting-refused',
  'reputation',
  'rate-limited',
  'too-many-connections',
  'too-many-recipients',
  'tls',
  'server-trouble',
  'not-accepting',
  'connection',
])

/** Reasons that are about the recipient, or about whose mail a server carries. */
const ABOUT_RECIPIENT: ReadonlySet<ReplyReason> = new Set([
  'mailbox-unknown',
  'mailbox-disabled',
  'mailbox-moved',
  'mailbox-full',
  'recipient-refused',
  'relay-denied',
  'auth-required',
  'syntax',
])

/** How a recipient stands that was offered behind the mail. */
export function standingOf(exchange: Exchange, attempt: Attempt): Standing {
  const { code } = exchange
  if (code === undefined) return 'open'
  const kind = replyClass(code)
  if (kind === 2) return 'taken'
  const refusal = explained(exchange)
  const reason = refusal?.sure === 'guess' ? undefined : refusal?.reason
  // Some say for now what they will say for ever. https://www.postfix.org/postconf.5.html#defer_unauth_destination
  // It closes, whatever it was asked.
  if (code === 421) return 'open'
  if (kind === 4) return reason === 'relay-denied' ? 'refused' : 'put-off'
  if (kind !== 5 || code === 521) return 'about-us'
  if (reason !== undefined && ABOUT_US.has(reason)) return 'about-us'
  // A foreign domain that the server does not know it would refuse to anybody.
  if (reason === 'recipient-domain-unknown' && isForeign(exchange)) return 'vague'
  if (reason !== undefined && ABOUT_RECIPIENT.has(reason)) return 'refused'
  // Whoever takes mail from us refuses another recipient for its own sake.
  return recipientsOf(attempt).taken.length > 0 ? 'refused' : 'vague'
}

/** Is the recipient's domain another than that of the mail? */
function isForeign({ sent }: Exchange): boolean {
  return sent?.extra === 'relay' && (sent.form === undefined || namesForeigner(sent.form))
}

/** The questions of one kind in the connection that decides, in their order. */
export function extrasOf(attempt: Attempt | undefined, kind: ExtraKind, verb?: string): Exchange[] {
  return attempt?.extras.filter(({ sent }) => sent?.extra === kind && (verb === undefined || sent.verb === verb)) ?? []
}

/** Why something that was asked for was not told. */
export type Unclear =
  /** The session did not get that far. */
  | 'not-reached'
  /** The server ended the session at it. */
  | 'ended'
  | 'put-off'
  | 'about-us'
  /** We have no name or address to be a stranger by, or the mail has no domain. */
  | 'nothing-to-ask'
  | 'vague'

/**
 * Of several answers that leave it open, why, and what that rests on: the answers, or where there are none the last thing that was
 * said. Undefined where nothing was said at all, which is told elsewhere.
 */
export function unclearOf(
  view: Conversation,
  kind: ExtraKind,
  open: readonly { exchange: Exchange; standing: Standing }[],
): { why: Unclear; because: number[] } | undefined {
  const attempt = decisiveAttempt(view)
  const asked = extrasOf(attempt, kind)
  const seen = open.flatMap(({ exchange }) => seqsOf(exchange))
  const last = asked.at(-1) ?? attempt?.exchanges.findLast(isAnswered)
  const because = seen.length > 0 || last === undefined ? seen : seqsOf(last)
  if (because.length === 0) return undefined
  return {
    why: whyOf(
      attempt,
      asked,
      open.map((each) => each.standing),
    ),
    because,
  }
}

function whyOf(attempt: Attempt | undefined, asked: readonly Exchange[], standings: readonly Standing[]): Unclear {
  if (asked.length === 0) {
    if (!isThrough(attempt)) return 'not-reached'
    // Who hears the words again that refused the mail asks no more.
    const isRefused = attempt !== undefined && attempt.extras.length > 0 && recipientsOf(attempt).taken.length === 0
    return isRefused ? 'about-us' : 'nothing-to-ask'
  }
  if (standings.includes('put-off')) return 'put-off'
  if (standings.includes('about-us')) return 'about-us'
  // The sender of it may have been refused, so that no recipient was named.
  const refused = asked.find((each) => each.sent?.verb === 'mail' && each.code !== undefined && replyClass(each.code) !== 2)
  if (refused !== undefined) return replyClass(refused.code ?? 0) === 4 && refused.code !== 421 ? 'put-off' : 'about-us'
  return standings.includes('vague') ? 'vague' : 'ended'
}

/** Did the session say goodbye in order, with nothing else refused before? */
function isThrough(attempt: Attempt | undefined): boolean {
  const sender = attempt?.exchanges.find((each) => each.wait === 'mail')
  return sender !== undefined && isAgreed(sender) && attempt?.exchanges.some((each) => each.wait === 'quit') === true
}

/** Has all been said that will be: is the check over, or its session in leaving? */
export function isOver(view: Conversation): boolean {
  const attempt = decisiveAttempt(view)
  return view.done !== undefined || attempt?.closed !== undefined || attempt?.exchanges.at(-1)?.wait === 'quit'
}
