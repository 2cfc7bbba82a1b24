// What is known of a recipient beside the server's reply, and what the reply means with that: servers use the same words for a
// mailbox they lack and for a domain that is not theirs.
import type { EventOf } from '#lib/check/event.ts'
import type { Exchange } from '#lib/diagnosis/exchange.ts'
import type { RefusalExplanation } from '#lib/diagnosis/replies/explain.ts'
import { type ReplyReason, turnOf } from '#lib/diagnosis/replies/reason.ts'

export interface RecipientContext {
  /** Did the recipient's own domain lead us to this server? */
  isLedHere: boolean
  /** By its banner. */
  isOpenSmtpd: boolean
}

/** @param domains whose MX records, or the lack of them, led to the server, as they were asked for */
export function recipientContext({ text }: EventOf<'send'>, banner: Exchange | undefined, domains: readonly string[]): RecipientContext {
  const path = /<(.*)>/.exec(text)?.[1] ?? ''
  const domain = path.slice(path.lastIndexOf('@') + 1).toLowerCase()
  return { isLedHere: domains.includes(domain), isOpenSmtpd: /\bOpenSMTPD\b/.test(banner?.lines[0] ?? '') }
}

/** The refusal of a recipient, with what is known beside the reply. */
export function inContext(refusal: RefusalExplanation, lines: readonly string[], context: RecipientContext): RefusalExplanation {
  const { isLedHere, isOpenSmtpd } = context
  const text = lines.join(' ')
  if (refusal.reason === 'recipient-domain-unknown' && isLedHere) {
    // Exim's routers say so of a local part that none of them takes. Other words than these contradict what DNS has told us.
    // https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_default_configuration_file.html
    return /unroute?able address/i.test(text) ? as(refusal, 'mailbox-unknown') : { ...refusal, sure: 'guess' }
  }
  // What it says of a name that expands to nobody: https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/lka_session.c
  if (isOpenSmtpd && /mailing list expansion problem/i.test(text)) return as(refusal, 'mailbox-unknown')
  // And where no rule of its own matches, as with all foreign domains, or nobody has the name.
  if (isOpenSmtpd && !isLedHere && /invalid recipient/i.test(text)) return { ...as(refusal, 'relay-denied'), sure: 'guess' }
  return refusal
}

function as(refusal: RefusalExplanation, reason: ReplyReason): RefusalExplanation {
  return { ...refusal, reason, sure: 'likely', turn: turnOf(reason, refusal.permanence), advice: reason }
}
