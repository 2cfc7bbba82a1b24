// Findings about capabilities: what the server says it can do, what it lacks, and what of it was asked for in vain.
import type { WishingRequest } from '#lib/check/wishes.ts'
import { type Attempt, type Conversation, type Exchange, exchangesOf, greetingOf, seqsOf } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, page, rfc } from '#lib/diagnosis/findings/kind.ts'
import { smtpAttempt } from '#lib/diagnosis/findings/smtp-attempt.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { isAgreed } from '#lib/diagnosis/position.ts'
import { isUnknownCommand, maskedKeywords } from '#lib/diagnosis/reply-words.ts'
import { unoffered } from '#lib/diagnosis/withheld.ts'
import { type Keyword, largestMessage, parseKeywords } from '#lib/smtp/keyword.ts'

const ADMIN = { turn: 'recipient-admin' } as const

export const capabilityKinds = {
  'ehlo-unknown': { severity: 'warning', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-2.2.1') },
  'size-small': {
    severity: 'notice',
    ...ADMIN,
    source: page('Postfix, message_size_limit', 'https://www.postfix.org/postconf.5.html#message_size_limit'),
  },
  'extensions-missing': { severity: 'notice', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-2.2.1') },
  'address-queries-listed': { severity: 'notice', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-7.3') },
  'extension-not-offered': { severity: 'notice', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-2.2.1') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(capabilityKinds)

/** In bytes: what Postfix takes where nobody has set anything, the least of the widely used servers. */
const USUAL_SIZE = 10_240_000

/** What senders make use of wherever they find it. That others are missing costs nobody anything. */
const usual = ['PIPELINING', 'SIZE', '8BITMIME']

/** Of the connection that decides. */
export function capabilityFindings(view: Conversation, request: WishingRequest): Finding[] {
  const attempt = smtpAttempt(view)
  const greeting = greetingOf(attempt)
  if (attempt === undefined || greeting === undefined) return []
  const inVain: readonly string[] = unoffered(attempt, request)
  const isTold = greeting.wait === 'ehlo' && isAgreed(greeting)
  return [
    ...withoutEhlo(attempt),
    ...(isTold ? offered(greeting, parseKeywords(greeting.lines), inVain) : []),
    ...(inVain.length === 0 ? [] : [finding('extension-not-offered', seqsOf(greeting), { keywords: inVain.join(', ') })]),
  ]
}

/** Only where it does not know the command; any other refusal may be about us. */
function withoutEhlo(attempt: Attempt): Finding[] {
  const ehlo = exchangesOf(attempt, 'ehlo').find((each) => isUnknownCommand(each))
  const isTaken = exchangesOf(attempt, 'helo').some(isAgreed)
  return ehlo === undefined || !isTaken ? [] : [finding('ehlo-unknown', seqsOf(ehlo), { code: ehlo.code ?? '' })]
}

/** What was asked for in vain is told of as that. */
function offered(greeting: Exchange, keywords: readonly Keyword[], inVain: readonly string[]): Finding[] {
  const has = (name: string) => keywords.some(({ keyword }) => keyword === name)
  const found: Finding[] = []
  const bytes = largestMessage(keywords)
  if (bytes !== undefined && bytes < USUAL_SIZE) found.push(finding('size-small', lineOf(greeting, 'SIZE'), { bytes }))
  const missing = usual.filter((each) => !has(each) && !inVain.includes(each))
  // What a firewall has written over may be among them.
  if (missing.length > 0 && maskedKeywords(greeting).length === 0)
    found.push(finding('extensions-missing', seqsOf(greeting), { keywords: missing.join(', ') }))
  const queries = ['VRFY', 'EXPN'].filter(has)
  if (queries.length > 0) {
    const because = queries.flatMap((each) => lineOf(greeting, each))
    found.push(finding('address-queries-listed', because, { commands: queries.join(', ') }))
  }
  return found
}

/** The line of a reply that offers something. */
function lineOf(greeting: Exchange, keyword: string): number[] {
  const at = greeting.lines.findIndex((line, index) => index > 0 && line.trim().split(/\s+/)[0]?.toUpperCase() === keyword)
  const seq = greeting.replies[at]?.seq
  return seq === undefined ? seqsOf(greeting) : [seq]
}
