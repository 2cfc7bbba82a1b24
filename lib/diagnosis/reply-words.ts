// Replies as sentences quote them: the decisive one, short, and what it means where its code or words leave no doubt.
import { type Attempt, type Exchange, exchangesOf } from '#lib/diagnosis/conversation.ts'
import { replyClass } from '#lib/smtp/reply.ts'

/** What a refusal means, where that is plain. */
export type Reason = 'mailbox-unknown' | 'mailbox-full' | 'relay-denied' | 'greylisted'

/** Code and, where it has one, enhanced code: `550 5.1.1`. */
export function codeOf(exchange: Exchange): string {
  return exchange.enhanced === undefined ? `${exchange.code ?? ''}` : `${exchange.code ?? ''} ${exchange.enhanced}`
}

/** The reply in one line, codes first, cut to a length that a card can hold. */
export function quoted(exchange: Exchange): string {
  const text = exchange.lines.map((line) => line.replace(/^[245]\.\d{1,3}\.\d{1,3}\s*/, '').trim()).join(' ')
  const whole = `${codeOf(exchange)} ${text}`.trim()
  return whole.length > 160 ? `${whole.slice(0, 159).trimEnd()}…` : whole
}

/**
 * Why a recipient was refused, by enhanced code first and by the words that servers use for it second.
 * @see https://www.rfc-editor.org/rfc/rfc3463#section-3
 */
export function reasonOf(exchange: Exchange): Reason | undefined {
  const text = exchange.lines.join(' ')
  const kind = replyClass(exchange.code ?? 0)
  if (kind === 4 && /gr[ae]y-?list/i.test(text)) return 'greylisted'
  if (exchange.enhanced?.endsWith('.2.2') === true) return 'mailbox-full'
  // Before 5.1.1: some servers give relay refusals that code.
  if (kind === 5 && /\brelay(ing)?\b/i.test(text)) return 'relay-denied'
  if (exchange.enhanced === '5.1.1') return 'mailbox-unknown'
  const saysUnknown =
    /(unknown|no such|invalid) (user|mailbox|recipient)|(user|mailbox|recipient)( address)?( is)? (unknown|not found)|does not exist/i
  return kind === 5 && exchange.enhanced === undefined && saysUnknown.test(text) ? 'mailbox-unknown' : undefined
}

/** The recipients of an attempt by the class of their reply. */
export function recipientsOf(attempt: Attempt | undefined): {
  all: Exchange[]
  taken: Exchange[]
  refused: Exchange[]
  putOff: Exchange[]
} {
  const all = exchangesOf(attempt, 'rcpt')
  const of = (kind: number) => all.filter((each) => each.code !== undefined && replyClass(each.code) === kind)
  return { all, taken: of(2), refused: of(5), putOff: of(4) }
}

/** The mailbox in a MAIL or RCPT command, without its brackets. */
export function pathIn(exchange: Exchange | undefined): string {
  return /<(.*)>/.exec(exchange?.sent?.text ?? '')?.[1] ?? ''
}
