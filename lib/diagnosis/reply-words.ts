// Replies as sentences quote them: the decisive one, short, and what it means where its code or words leave no doubt.
import { type Attempt, type Exchange, exchangesOf } from '#lib/diagnosis/conversation.ts'
import { followsRefusal } from '#lib/diagnosis/position.ts'
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
  if (exchange.enhanced === `${kind}.2.2`) return 'mailbox-full'
  if (kind !== 5) return undefined
  // Before 5.1.1: some servers give relay refusals that code.
  if (saysNoRelay.test(text) && !saysBlocked.test(text)) return 'relay-denied'
  if (exchange.enhanced === '5.1.1') return 'mailbox-unknown'
  return exchange.enhanced === undefined && saysUnknown.test(text) && !saysSender.test(text) ? 'mailbox-unknown' : undefined
}

// "Relay access denied", "relaying not permitted", "unable to relay", "we do not relay"; but not "User unknown in relay
// recipient table", nor a block list with the word in its name.
const saysNoRelay =
  /\brelay(ing)?\b.{0,40}\b(denied|not|prohibited|rejected|refused|forbidden|disabled)\b|\b(not?|unable|cannot|can't|don't|doesn't|won't)\b.{0,40}\brelay\b/i
const saysBlocked = /\b(block|black|deny)[- ]?list|\bblocked\b|\blisted\b|\bdnsbl\b|\brbl\b/i
const saysUnknown =
  /\b(unknown|no such|invalid) (local )?(user|mailbox|recipient|account)|\b(user|mailbox|recipient|account)( address)?( is)?( unknown|( was)? not found|( does)? not exist)/i
const saysSender = /\b(sender|client|helo|ehlo)\b/i

/** Has a firewall written over the banner? Cisco's inspection replaces every character but 2 and 0 by an asterisk. */
export function isMasked(banner: Exchange | undefined): boolean {
  const text = banner?.lines[0] ?? ''
  return banner?.code === 220 && /^[*20\s]{6,}$/.test(text) && text.includes('***')
}

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
  return { all, taken: of(2), refused: of(5), putOff: of(4) }
}

/** The mailbox in a MAIL or RCPT command, without its brackets. */
export function pathIn(exchange: Exchange | undefined): string {
  return /<(.*)>/.exec(exchange?.sent?.text ?? '')?.[1] ?? ''
}
