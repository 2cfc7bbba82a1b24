// What was not said to a server because of what it offers: a mail that it had announced it could not take, and parameters
// that were asked for.
import { type WishingRequest, wishesOf } from '#lib/check/wishes.ts'
import { type Attempt, type Conversation, decisiveAttempt, exchangesOf, greetingOf } from '#lib/diagnosis/conversation.ts'
import { failedExchange, isAgreed } from '#lib/diagnosis/position.ts'
import { leftOut, needsUtf8, type Offer, type TransactionExtension } from '#lib/smtp/extensions.ts'
import { largestMessage, parseKeywords } from '#lib/smtp/keyword.ts'

/** What a server offers; undefined where it can't be told. HELO offers nothing. */
export function offerOf(attempt: Attempt | undefined): Offer | undefined {
  const greeting = greetingOf(attempt)
  if (greeting === undefined || !isAgreed(greeting)) return undefined
  const keywords = greeting.wait === 'ehlo' ? parseKeywords(greeting.lines) : []
  return { keywords, isSecured: greeting.secured !== undefined }
}

/**
 * Why the mail was not even named to a server that greeted us: it takes none so large, or no such address. `limit` is in
 * bytes. Undefined where it was named, or where something else ended the session.
 */
export function withheld(
  view: Conversation,
  request: WishingRequest = {},
): { lacks: 'SMTPUTF8' } | { lacks: 'SIZE'; limit: number } | undefined {
  const attempt = decisiveAttempt(view)
  const offer = offerOf(attempt)
  if (view.done?.outcome !== 'rejected' || attempt === undefined || offer === undefined) return undefined
  if (exchangesOf(attempt, 'mail').length > 0 || failedExchange(attempt) !== undefined) return undefined
  const limit = largestMessage(offer.keywords)
  return limit === undefined || needsUtf8(wishesOf(request)) ? { lacks: 'SMTPUTF8' } : { lacks: 'SIZE', limit }
}

/** What was asked for, and left out of MAIL and RCPT as the server does not offer it; empty where they were not said. */
export function unoffered(attempt: Attempt | undefined, request: WishingRequest): TransactionExtension[] {
  const offer = offerOf(attempt)
  if (offer === undefined || exchangesOf(attempt, 'mail').length === 0) return []
  return leftOut(wishesOf(request), offer)
}
