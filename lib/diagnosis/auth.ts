// AUTH as it shows in a session: the exchange, what was said in it, and why nothing was said where nothing was.

import { decodeBase64 } from '#lib/base64.ts'
import type { CancelReason } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { type Attempt, type Exchange, exchangesOf, greetingOf } from '#lib/diagnosis/conversation.ts'
import { chooseMechanism, type NoChoice, offeredMechanisms } from '#lib/smtp/auth/choice.ts'
import { parseKeywords } from '#lib/smtp/keyword.ts'
import { isYes } from '#lib/smtp/reply.ts'
import { printable } from '#lib/wire.ts'

/** The last AUTH of a session, from the command to the reply that ended it. */
export interface SeenAuth {
  /** As we named it, in capitals. */
  mechanism: string
  /** The command and each answer, with the reply to it. */
  exchanges: Exchange[]
  last: Exchange
  /** Why we broke it off. */
  cancelled: CancelReason | undefined
  /** Were we let in by a server that had yet to prove itself? */
  isUnproven: boolean
}

/** Whatever a request says that bears on AUTH. */
export type AuthAsked = Partial<Pick<CheckRequest, 'auth' | 'insist'>>

/** The AUTH exchange of an attempt, if there was one. */
export function authOf(attempt: Attempt | undefined): SeenAuth | undefined {
  const all = exchangesOf(attempt, 'auth')
  const start = all.findLastIndex((each) => /^AUTH\b/i.test(each.sent?.text ?? ''))
  const exchanges = all.slice(Math.max(0, start))
  const last = exchanges.at(-1)
  if (last === undefined) return undefined
  const mechanism = /^AUTH +(\S+)/i.exec(exchanges[0]?.sent?.text ?? '')?.[1]?.toUpperCase() ?? ''
  const cancelled = exchanges.map((each) => each.sent?.cancel).find((reason) => reason !== undefined)
  const isIn = last.code !== undefined && isYes(last.code)
  const isProven = exchanges.some((each, index) => each.code === 334 && isHidden(each) && index < exchanges.length - 1)
  const isUnproven = isIn && cancelled === undefined && mechanism.startsWith('SCRAM-') && !isProven
  return { mechanism, exchanges, last, cancelled, isUnproven }
}

/** Did something come back that must not be told? */
function isHidden(exchange: Exchange): boolean {
  return exchange.replies.some((each) => each.redacted === true)
}

/** The keywords that were in force when AUTH was due: those of the last greeting. Undefined where they are not known. */
export function keywordsAtAuth(attempt: Attempt | undefined) {
  const greeting = greetingOf(attempt)
  if (greeting?.code !== 250) return undefined
  return greeting.wait === 'ehlo' ? parseKeywords(greeting.lines) : []
}

/** Is TLS on offer and not made use of? What the server offers inside it, AUTH perhaps, is not known then. */
export function hidesBehindTls(attempt: Attempt | undefined): boolean {
  const isSecured = greetingOf(attempt)?.secured !== undefined
  return !isSecured && keywordsAtAuth(attempt)?.some((each) => each.keyword === 'STARTTLS') === true
}

/** Why AUTH was asked for and not tried; undefined where the request did not ask. */
export function notTried(attempt: Attempt | undefined, { auth, insist = [] }: AuthAsked): NoChoice | undefined {
  const keywords = keywordsAtAuth(attempt)
  if (auth === undefined || keywords === undefined) return undefined
  const isSecured = greetingOf(attempt)?.secured !== undefined
  const choice = chooseMechanism(auth, offeredMechanisms(keywords), { isSecured, canBind: true }, insist.includes('AUTH'))
  // All else would have let it go ahead.
  return typeof choice === 'string' ? 'no-binding' : choice.not
}

/** What a 334 holds, decoded and made printable; undefined where it is no base64, or was hidden. */
export function challengeText(exchange: Exchange): string | undefined {
  return exchange.code === 334 ? decoded(exchange.lines.join('').trim()) : undefined
}

/** What we said in base64, decoded, where it may be read; undefined where there is nothing to decode. */
export function saidText(exchange: Exchange): string | undefined {
  const { sent } = exchange
  if (sent === undefined || sent.redacted === true || sent.cancel !== undefined) return undefined
  const token = /^AUTH\b/i.test(sent.text) ? /^AUTH +\S+ +(\S+)$/i.exec(sent.text)?.[1] : sent.text
  return token === undefined || token === '=' || token === '' ? undefined : decoded(token)
}

/** The longest text that a note quotes, in characters. */
const MAX_QUOTE = 300

function decoded(token: string): string | undefined {
  const bytes = decodeBase64(token)
  if (bytes === undefined) return undefined
  const text = printable(bytes).replace(/\t/g, '\\t')
  return text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text
}

/** Does the server want a login before anything else? https://www.rfc-editor.org/rfc/rfc4954#section-6 */
export function asksForLogin(exchange: Exchange): boolean {
  return exchange.code === 530 && exchange.wait !== 'auth' && !/\btls\b|starttls|encrypt/i.test(exchange.lines.join(' '))
}
