// Findings about the certificate of the connection that decides: what is wrong with it.
import type { EventOf, TlsProblem } from '#lib/check/event.ts'
import { commonName, namesOf } from '#lib/diagnosis/certificate-names.ts'
import { type Conversation, decisiveAttempt, handshakeOf } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, type FindingParams, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'

const kind = (url: string) => ({ severity: 'warning', turn: 'recipient-admin', source: rfc(url) }) as const

export const certificateKinds = {
  'certificate-expired': kind('https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5'),
  'certificate-not-yet-valid': kind('https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5'),
  'certificate-wrong-name': kind('https://www.rfc-editor.org/rfc/rfc9525#section-6.3'),
  'certificate-self-signed': kind('https://www.rfc-editor.org/rfc/rfc8461#section-4.2'),
  'certificate-unknown-issuer': kind('https://www.rfc-editor.org/rfc/rfc5280#section-6.1'),
  'certificate-weak-key': kind('https://www.rfc-editor.org/rfc/rfc9325#section-4.5'),
  'certificate-revoked': kind('https://www.rfc-editor.org/rfc/rfc6960#section-2.2'),
  'certificate-missing': kind('https://www.rfc-editor.org/rfc/rfc8446#section-4.4.2'),
  'certificate-not-trusted': kind('https://www.rfc-editor.org/rfc/rfc5280#section-6.1'),
} as const satisfies Record<string, FindingKind>

const finding = makerOf(certificateKinds)

/** So many of a certificate's names are told. */
const NAMED = 3

const idOf = {
  expired: 'certificate-expired',
  'not-yet-valid': 'certificate-not-yet-valid',
  'wrong-name': 'certificate-wrong-name',
  'self-signed': 'certificate-self-signed',
  'unknown-issuer': 'certificate-unknown-issuer',
  'weak-key': 'certificate-weak-key',
  revoked: 'certificate-revoked',
  'no-certificate': 'certificate-missing',
  'not-trusted': 'certificate-not-trusted',
} as const satisfies Partial<Record<TlsProblem, keyof typeof certificateKinds>>

export function certificateFindings(view: Conversation): Finding[] {
  const attempt = decisiveAttempt(view)
  const handshake = handshakeOf(attempt)
  if (attempt === undefined || handshake === undefined || handshake.protocol === '') return []
  return problems(handshake, attempt.host)
}

function problems(handshake: EventOf<'tls'>, host: string): Finding[] {
  const { seq, problem, problems: all = problem === undefined ? [] : [problem] } = handshake
  return all.flatMap((each) =>
    each === 'handshake-failed' || each === 'injection' ? [] : [finding(idOf[each], [seq], paramsOf(each, handshake, host))],
  )
}

function paramsOf(problem: TlsProblem, { certificate: shown }: EventOf<'tls'>, host: string): FindingParams {
  if (shown === undefined) return { host }
  if (problem === 'expired') return { notAfter: shown.notAfter }
  if (problem === 'not-yet-valid') return { notBefore: shown.notBefore }
  if (problem === 'unknown-issuer') return { issuer: commonName(shown.issuer) }
  if (problem === 'weak-key') return { key: shown.key ?? '' }
  const names = namesOf(shown)
  const more = Math.max(0, names.length - NAMED)
  return { host, names: names.slice(0, NAMED).join(', '), ...(more === 0 ? {} : { more }) }
}
