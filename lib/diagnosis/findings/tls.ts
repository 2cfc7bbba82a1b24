// Findings about TLS: none on offer, a STARTTLS that is refused, a handshake that fails, and old versions.
import type { EventOf } from '#lib/check/event.ts'
import { speaksPlain } from '#lib/diagnosis/aside.ts'
import {
  type Attempt,
  type Conversation,
  decisiveAttempt,
  exchangesOf,
  failedHandshake,
  handshakeOf,
  seqsOf,
} from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { isAgreed } from '#lib/diagnosis/position.ts'
import { keywordsBefore } from '#lib/diagnosis/rules.ts'
import { offersStartTls, plainGreeting } from '#lib/diagnosis/start-tls.ts'
import type { Keyword } from '#lib/smtp/keyword.ts'

export const tlsKinds = {
  'no-starttls': { severity: 'warning', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc7435#section-3') },
  'starttls-refused': { severity: 'warning', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc3207#section-4') },
  'starttls-unlisted': { severity: 'notice', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc3207#section-2') },
  'starttls-injection': { severity: 'error', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc3207#section-6') },
  'tls-handshake-failed': { severity: 'error', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc8446#section-6.2') },
  'tls-old-protocol': { severity: 'warning', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc8996#section-2') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(tlsKinds)

/** Every connection's failures, and what the one that decides agreed on. */
export function tlsFindings(view: Conversation): Finding[] {
  const attempt = decisiveAttempt(view)
  const handshake = handshakeOf(attempt)
  return [...noStartTls(attempt), ...view.attempts.flatMap((each) => failures(view, each)), ...oldProtocol(handshake)]
}

function noStartTls(attempt: Attempt | undefined): Finding[] {
  const greeting = plainGreeting(attempt)
  // Only a whole EHLO reply in the clear shows what is missing; a refusal shows nothing, and inside TLS there is none to offer.
  if (greeting === undefined || offersStartTls(attempt) !== false) return []
  return [finding('no-starttls', seqsOf(greeting))]
}

function failures(view: Conversation, attempt: Attempt): Finding[] {
  const { host } = attempt
  const failed = failedHandshake(attempt)
  if (failed?.problem === 'injection') return [finding('starttls-injection', [failed.seq], { host })]
  // A port that begins in the clear is no failure of its TLS.
  if (failed !== undefined && speaksPlain(view, attempt) !== undefined) return []
  if (failed !== undefined) return [finding('tls-handshake-failed', [failed.seq], { host, alert: failed.alert ?? '' })]
  const refusal = exchangesOf(attempt, 'starttls').find((each) => each.code !== undefined && each.code !== 421 && !isAgreed(each))
  const unlisted = exchangesOf(attempt, 'starttls').find((each) => keywordsBefore(each, attempt)?.every(isOther) ?? false)
  if (unlisted !== undefined) {
    // What was not offered can not be refused.
    return isAgreed(unlisted) ? [finding('starttls-unlisted', seqsOf(unlisted), { host })] : []
  }
  return refusal === undefined ? [] : [finding('starttls-refused', seqsOf(refusal), { host })]
}

function isOther({ keyword }: Keyword): boolean {
  return keyword !== 'STARTTLS'
}

function oldProtocol(handshake: EventOf<'tls'> | undefined): Finding[] {
  if (handshake === undefined) return []
  const { protocol, seq } = handshake
  const isOld = protocol === 'TLSv1' || protocol === 'TLSv1.1'
  return isOld ? [finding('tls-old-protocol', [seq], { protocol })] : []
}
