// The envelope as it goes on the wire: MAIL and RCPT with the parameters that were asked for and may be used, and the message
// in the form that fits them.
import { type Command, mail, rcpt } from '#lib/smtp/command.ts'
import type { Plan } from '#lib/smtp/dialogue/steps.ts'
import { extensionsInUse, isOffered, needsUtf8, type Offer, type TransactionExtension } from '#lib/smtp/extensions.ts'
import { largestMessage } from '#lib/smtp/keyword.ts'
import { messageSize } from '#lib/smtp/octets.ts'
import { originalRecipient } from '#lib/smtp/original-recipient.ts'
import { xtext } from '#lib/smtp/xtext.ts'

export interface Envelope {
  uses: ReadonlySet<TransactionExtension>
  mail: Command
  rcpts: readonly Command[]
  /** Its lines without line ends, not dot-stuffed; absent in a probe. */
  message: readonly string[] | undefined
}

/** Why there is nothing to say to this server: it announced that it could not take this mail. A sender returns it at once. */
export interface Withheld {
  lacks: 'SMTPUTF8' | 'SIZE'
}

/** The envelope for what a server offers. */
export function envelopeOf(plan: Plan, offer: Offer): Envelope | Withheld {
  const uses = extensionsInUse(plan, offer)
  // https://www.rfc-editor.org/rfc/rfc6531#section-3.2
  if (needsUtf8(plan) && !uses.has('SMTPUTF8')) return { lacks: 'SMTPUTF8' }
  const message = plan.message?.[uses.has('SMTPUTF8') ? 'utf8' : uses.has('8BITMIME') ? 'eightBit' : 'ascii']
  const size = message && messageSize(message)
  if (uses.has('SIZE') && !plan.insist.includes('SIZE') && size !== undefined) {
    // https://www.rfc-editor.org/rfc/rfc1870#section-6
    if (size > (largestMessage(offer.keywords) ?? Number.POSITIVE_INFINITY)) return { lacks: 'SIZE' }
  }
  const isEightBit = uses.has('8BITMIME') || (uses.has('SMTPUTF8') && message !== undefined && isOffered('8BITMIME', offer))
  return {
    uses,
    mail: mail(plan.from, mailParameters(plan, uses, size, isEightBit)),
    rcpts: plan.recipients.map((each) => rcpt(each, rcptParameters(each, plan, uses))),
    message,
  }
}

function mailParameters({ esmtp }: Plan, uses: ReadonlySet<TransactionExtension>, size: number | undefined, isEightBit: boolean): string[] {
  const { ret, envid, deliverBy } = esmtp
  return [
    // https://www.rfc-editor.org/rfc/rfc1870#section-6
    ...(uses.has('SIZE') && size !== undefined ? [`SIZE=${size}`] : []),
    // https://www.rfc-editor.org/rfc/rfc6152#section-2
    ...(isEightBit ? ['BODY=8BITMIME'] : []),
    // https://www.rfc-editor.org/rfc/rfc6531#section-3.4
    ...(uses.has('SMTPUTF8') ? ['SMTPUTF8'] : []),
    // https://www.rfc-editor.org/rfc/rfc3461#section-4.3 and section 4.4
    ...(uses.has('DSN') && ret !== undefined ? [`RET=${ret}`] : []),
    ...(uses.has('DSN') && envid !== undefined ? [`ENVID=${xtext(envid)}`] : []),
    // https://www.rfc-editor.org/rfc/rfc8689#section-2
    ...(uses.has('REQUIRETLS') ? ['REQUIRETLS'] : []),
    // https://www.rfc-editor.org/rfc/rfc2852#section-4
    ...(uses.has('DELIVERBY') && deliverBy !== undefined ? [`BY=${deliverBy.seconds};${deliverBy.mode}`] : []),
  ]
}

function rcptParameters(recipient: string, { esmtp }: Plan, uses: ReadonlySet<TransactionExtension>): string[] {
  if (!uses.has('DSN')) return []
  const original = recipient.includes('@') ? originalRecipient(recipient) : undefined
  return [
    // https://www.rfc-editor.org/rfc/rfc3461#section-4.1 and section 4.2
    ...(esmtp.notify.length > 0 ? [`NOTIFY=${esmtp.notify.join(',')}`] : []),
    ...(original === undefined ? [] : [`ORCPT=${original}`]),
  ]
}
