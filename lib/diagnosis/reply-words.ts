// Replies as sentences quote them: the decisive one, short, and what it means where its code or words leave no doubt.
import { type Attempt, deliveriesOf, type Exchange, exchangesOf } from '#lib/diagnosis/conversation.ts'
import { followsRefusal, isAgreed } from '#lib/diagnosis/position.ts'
import { inContext } from '#lib/diagnosis/recipient-context.ts'
import { explainReply, type RefusalExplanation, type ReplyExplanation } from '#lib/diagnosis/replies/explain.ts'
import type { ReplyReason } from '#lib/diagnosis/replies/reason.ts'
import { parseKeywords } from '#lib/smtp/keyword.ts'
import { isYes, replyClass } from '#lib/smtp/reply.ts'

/** Code and, where it has one, enhanced code: `550 5.1.1`. */
export function codeOf(exchange: Exchange): string {
  return exchange.enhanced === undefined ? `${exchange.code ?? ''}` : `${exchange.code ?? ''} ${exchange.enhanced}`
}

/** The command that an exchange began with, as `RCPT`; `banner` and `message` where it was none. Of no language. */
export function commandOf({ wait, sent }: Exchange): string {
  if (wait === 'dot') return 'message'
  return wait === 'banner' || wait === 'tls' ? wait : (sent?.verb === 'data' ? wait : (sent?.verb ?? wait)).toUpperCase()
}

/** The reply in one line, codes first, cut to a length that a card can hold. */
export function quoted(exchange: Exchange): string {
  const text = exchange.lines.map((line) => line.replace(/^[245]\.\d{1,3}\.\d{1,3}\s*/, '').trim()).join(' ')
  const whole = `${codeOf(exchange)} ${text}`.trim()
  return whole.length > 160 ? `${whole.slice(0, 159).trimEnd()}…` : whole
}

/**
 * Why a recipient was refused or put off, only where the reply leaves no doubt. A mailbox that does not exist is final, and
 * greylisting is not: where the code says otherwise, nothing is claimed.
 */
export function reasonOf(exchange: Exchange): ReplyReason | undefined {
  const refusal = explained(exchange)
  if (refusal === undefined || refusal.sure === 'guess') return undefined
  const { reason, permanence } = refusal
  if (FINAL.has(reason) && permanence === 'temporary') return undefined
  return reason === 'greylisted' && permanence === 'permanent' ? undefined : reason
}

/** What the reply says of why, however sure that is; undefined while it is not whole. */
export function explained(exchange: Exchange): RefusalExplanation | undefined {
  return explanationOf(exchange)?.refusal
}

/** What its codes and words mean to whom it was said; undefined while it is not whole. */
export function explanationOf({ lines, code, enhanced, context }: Exchange): ReplyExplanation | undefined {
  if (code === undefined) return undefined
  const explanation = explainReply(lines, code, enhanced)
  const { refusal } = explanation
  return refusal === undefined || context === undefined ? explanation : { ...explanation, refusal: inContext(refusal, lines, context) }
}

const FINAL: ReadonlySet<ReplyReason> = new Set(['mailbox-unknown', 'mailbox-disabled', 'mailbox-moved', 'relay-denied'])

/** Has a firewall written over the banner? Cisco's inspection replaces every character but 2 and 0 by an asterisk. */
export function isMasked(banner: Exchange | undefined): boolean {
  const text = banner?.lines[0] ?? ''
  return banner?.code === 220 && /^[*20\s]{6,}$/.test(text) && text.includes('***')
}

/** Keywords of an EHLO reply that a firewall has written over: Cisco's inspection leaves `XXXXXXXA` where it knows none. */
export function maskedKeywords(greeting: Exchange | undefined): string[] {
  if (greeting?.wait !== 'ehlo' || greeting.code !== 250) return []
  return parseKeywords(greeting.lines).flatMap(({ keyword }) => (/^X{3,}[A-Z]?$/.test(keyword) ? [keyword] : []))
}

/**
 * What a refusal of MAIL or RCPT is about, where that is not the address in it: us (our address, our name), the sender,
 * TLS that is wanted first, or the command itself, which came at the wrong time or is not known.
 */
export function aboutElse(exchange: Exchange): 'us' | 'sender' | 'tls' | 'command' | undefined {
  const reason = reasonOf(exchange)
  if (reason !== undefined && ABOUT_US.has(reason)) return 'us'
  if (reason !== undefined && ABOUT_SENDER.has(reason)) return exchange.wait === 'mail' ? undefined : 'sender'
  if (reason === 'tls' && exchange.secured === undefined) return 'tls'
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.2.4
  const isCommand = exchange.code === 503 || isUnknownCommand(exchange)
  return isCommand && (reason === undefined || reason === 'syntax') ? 'command' : undefined
}

const ABOUT_US: ReadonlySet<ReplyReason> = new Set(['reputation', 'reverse-dns', 'greeting-refused', 'too-many-connections'])
const ABOUT_SENDER: ReadonlySet<ReplyReason> = new Set(['sender-refused', 'sender-authentication', 'sender-domain-unresolvable'])

/**
 * Did the server not know the command? Any other refusal leaves open what it knows.
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.2.4
 */
export function isUnknownCommand(exchange: Exchange): boolean {
  return exchange.code === 500 || exchange.code === 502
}

/** The recipients of an attempt by the class of their reply; those that a refused sender took with it are none. */
export function recipientsOf(attempt: Attempt | undefined): {
  all: Exchange[]
  taken: Exchange[]
  refused: Exchange[]
  putOff: Exchange[]
} {
  const all = attempt === undefined ? [] : exchangesOf(attempt, 'rcpt').filter((each) => !followsRefusal(each, attempt))
  const of = (kind: number) => all.filter((each) => each.code !== undefined && replyClass(each.code) === kind)
  return { all, taken: all.filter((each) => each.code !== undefined && isYes(each.code)), refused: of(5), putOff: of(4) }
}

/** The recipients that the message was taken for: in LMTP by the last word on each of them, else by their own commands. */
export function receiversOf(attempt: Attempt | undefined): Exchange[] {
  const named = deliveriesOf(attempt)
    .filter(isAgreed)
    .flatMap(({ recipient }) => recipient ?? [])
  return named.length > 0 ? named : recipientsOf(attempt).taken
}

/** The mailbox in a MAIL or RCPT command, without its brackets. */
export function pathIn(exchange: Exchange | undefined): string {
  return /<(.*)>/.exec(exchange?.sent?.text ?? '')?.[1] ?? ''
}
