// Findings about the names that a server gives itself, and the one that DNS gives its address.
import type { Attempt, Conversation } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import { smtpAttempt } from '#lib/diagnosis/findings/smtp-attempt.ts'
import { type HostName, hostNames, isFullName } from '#lib/diagnosis/host-names.ts'
import { isInside } from '#lib/diagnosis/inside-address.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { isMasked } from '#lib/diagnosis/reply-words.ts'
import { isReverseKnown, reverseAnswer } from '#lib/diagnosis/reverse-names.ts'
import { parseIp } from '#lib/target.ts'

const ADMIN = { turn: 'recipient-admin' } as const

export const serverNameKinds = {
  'name-not-full': { severity: 'notice', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-2.3.5') },
  'names-differ': { severity: 'notice', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.2') },
  'ptr-missing': { severity: 'notice', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc1912#section-2.1') },
  'ptr-unconfirmed': { severity: 'notice', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc8601#section-2.7.3') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(serverNameKinds)

/** Of the connection that decides. */
export function serverNameFindings(view: Conversation): Finding[] {
  const attempt = smtpAttempt(view)
  return attempt === undefined ? [] : [...ownWords(view, attempt), ...reverse(view, attempt)]
}

/** What it says of itself: in its banner, and in its answer to EHLO or HELO. */
function ownWords(view: Conversation, attempt: Attempt): Finding[] {
  // A firewall has written over it.
  if (isMasked(attempt.exchanges[0])) return []
  const names = hostNames(view, attempt).filter(({ source }) => source === 'banner' || source === 'ehlo' || source === 'helo')
  const short = names.filter(({ name }) => !isFullName(name) && !isLiteral(name))
  const [first, second] = names
  if (short.length > 0) {
    const where = short.length === 2 ? 'both' : short[0]?.source === 'banner' ? 'banner' : 'greeting'
    return [finding('name-not-full', becauseOf(short), { where, name: short.map(({ name }) => name)[0] ?? '' })]
  }
  if (first === undefined || second === undefined || first.name === second.name || isLiteral(first.name) || isLiteral(second.name))
    return []
  return [finding('names-differ', becauseOf(names), { banner: first.name, greeting: second.name })]
}

/** A server that has no name may say its address in brackets. */
function isLiteral(name: string): boolean {
  return name.startsWith('[') && parseIp(name) !== undefined
}

function becauseOf(names: readonly HostName[]): number[] {
  return names.flatMap((each) => each.because)
}

function reverse(view: Conversation, attempt: Attempt): Finding[] {
  const answer = reverseAnswer(view, attempt)
  const { address } = attempt
  if (answer?.status === 'nxdomain' || answer?.status === 'nodata')
    return isInside(address) ? [] : [finding('ptr-missing', [answer.seq], { address })]
  const names = hostNames(view, attempt).filter(({ source }) => source === 'ptr')
  // One name that leads back is enough, and of those that are still asked about nothing is known.
  if (names.length === 0 || !isReverseKnown(view, attempt) || names.some(({ confirmed }) => confirmed !== false)) return []
  return [finding('ptr-unconfirmed', [...new Set(becauseOf(names))], { address, names: names.map(({ name }) => name).join(', ') })]
}
