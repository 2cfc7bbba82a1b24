// Findings about TLS: a handshake that fails, a STARTTLS that is refused, old versions, and what is wrong with a certificate.
import type { EventOf, TlsProblem } from '#lib/check/event.ts'
import { speaksPlain } from '#lib/diagnosis/aside.ts'
import { commonName } from '#lib/diagnosis/certificate-names.ts'
import {
  type Attempt,
  type Conversation,
  decisiveAttempt,
  exchangesOf,
  failedHandshake,
  handshakeOf,
  seqsOf,
} from '#lib/diagnosis/conversation.ts'
import { toldNames } from '#lib/diagnosis/distrust.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { isAgreed } from '#lib/diagnosis/position.ts'
import { keywordsBefore } from '#lib/diagnosis/rules.ts'
import type { Keyword } from '#lib/smtp/keyword.ts'

const idOf: Readonly<Partial<Record<TlsProblem, string>>> = { 'no-certificate': 'certificate-missing' }

/** Every connection's failures, and the certificate of the one that decides. */
export function tlsFindings(view: Conversation): Finding[] {
  const attempt = decisiveAttempt(view)
  const handshake = handshakeOf(attempt)
  const isUp = handshake !== undefined && handshake.protocol !== ''
  const shown = attempt === undefined || !isUp ? [] : [...oldProtocol(handshake), ...certificate(handshake, attempt.host)]
  return [...view.attempts.flatMap((each) => failures(view, each)), ...shown]
}

function failures(view: Conversation, attempt: Attempt): Finding[] {
  const { host } = attempt
  const failed = failedHandshake(attempt)
  if (failed?.problem === 'injection') return [{ id: 'starttls-injection', severity: 'error', because: [failed.seq], params: { host } }]
  // A port that begins in the clear is no failure of its TLS.
  if (failed !== undefined && speaksPlain(view, attempt) !== undefined) return []
  if (failed !== undefined) {
    const params = { host, alert: failed.alert ?? '' }
    return [{ id: 'tls-handshake-failed', severity: 'error', because: [failed.seq], params }]
  }
  const refusal = exchangesOf(attempt, 'starttls').find((each) => each.code !== undefined && each.code !== 421 && !isAgreed(each))
  const unlisted = exchangesOf(attempt, 'starttls').find((each) => keywordsBefore(each, attempt)?.every(isOther) ?? false)
  if (unlisted !== undefined) {
    // What was not offered can not be refused.
    return isAgreed(unlisted) ? [{ id: 'starttls-unlisted', severity: 'notice', because: seqsOf(unlisted), params: { host } }] : []
  }
  return refusal === undefined ? [] : [{ id: 'starttls-refused', severity: 'warning', because: seqsOf(refusal), params: { host } }]
}

function isOther({ keyword }: Keyword): boolean {
  return keyword !== 'STARTTLS'
}

/** https://www.rfc-editor.org/rfc/rfc8996#section-2 */
function oldProtocol({ protocol, seq }: EventOf<'tls'>): Finding[] {
  const isOld = protocol === 'TLSv1' || protocol === 'TLSv1.1'
  return isOld ? [{ id: 'tls-old-protocol', severity: 'warning', because: [seq], params: { protocol } }] : []
}

function certificate(handshake: EventOf<'tls'>, host: string): Finding[] {
  const { seq, certificate: shown, problem, problems = problem === undefined ? [] : [problem] } = handshake
  const params = (each: TlsProblem): Finding['params'] => {
    if (shown === undefined) return { host }
    if (each === 'expired') return { notAfter: shown.notAfter }
    if (each === 'not-yet-valid') return { notBefore: shown.notBefore }
    if (each === 'unknown-issuer') return { issuer: commonName(shown.issuer) }
    return each === 'weak-key' ? { key: shown.key ?? '' } : { host, names: toldNames(shown) }
  }
  return problems.map((each) => ({
    id: idOf[each] ?? `certificate-${each}`,
    severity: 'warning',
    because: [seq],
    params: params(each),
  }))
}
