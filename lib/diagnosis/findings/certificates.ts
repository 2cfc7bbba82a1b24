// Findings about the certificate of the connection that decides: what is wrong with it, and what soon will be.
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
  'certificate-expires-soon': kind('https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5'),
  'certificate-chain-incomplete': kind('https://www.rfc-editor.org/rfc/rfc8446#section-4.4.2'),
  'certificate-weak-signature': kind('https://www.rfc-editor.org/rfc/rfc8446#section-4.4.2.4'),
  'certificate-common-name-only': { ...kind('https://www.rfc-editor.org/rfc/rfc9525#section-2'), severity: 'notice' },
  'ocsp-staple-invalid': kind('https://www.rfc-editor.org/rfc/rfc6066#section-8'),
  'certificate-not-trusted': kind('https://www.rfc-editor.org/rfc/rfc5280#section-6.1'),
} as const satisfies Record<string, FindingKind>

const finding = makerOf(certificateKinds)

const DAY_MS = 86_400_000
/** Days before the end: who renews by hand has to begin, and who renews by a machine has to look why it did not. */
const SOON = { notice: 30, warning: 14 }

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
  const { host } = attempt
  return [
    ...problems(handshake, host),
    ...expiresSoon(handshake),
    ...chainIncomplete(handshake, host),
    ...weakSignature(handshake),
    ...commonNameOnly(handshake),
    ...staple(handshake),
  ]
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

/** Certificates that live for weeks are renewed when a third of that is left; a sixth is late. */
function expiresSoon({ seq, seenAt, certificate }: EventOf<'tls'>): Finding[] {
  if (seenAt === undefined || certificate === undefined) return []
  const [now, from, to] = [seenAt, certificate.notBefore, certificate.notAfter].map((each) => Date.parse(each)) as [number, number, number]
  const left = (to - now) / DAY_MS
  const whole = (to - from) / DAY_MS
  if (!(left >= 0 && left < Math.min(SOON.notice, whole / 3))) return []
  const severity = left < Math.min(SOON.warning, whole / 6) ? 'warning' : 'notice'
  return [finding('certificate-expires-soon', [seq], { notAfter: certificate.notAfter, days: Math.floor(left) }, severity)]
}

/**
 * The server sent its own certificate and nothing else, and no authority that we know has signed it, while the certificate
 * itself says where its issuer's can be had. Those of private authorities hardly ever say so.
 */
function chainIncomplete(
  { seq, certificate, chain = [], problem, problems: all = problem === undefined ? [] : [problem] }: EventOf<'tls'>,
  host: string,
): Finding[] {
  const isMissing = all.includes('unknown-issuer') && chain.length === 0 && certificate?.issuerAddress === true
  return isMissing ? [finding('certificate-chain-incomplete', [seq], { host, issuer: commonName(certificate.issuer) })] : []
}

/** A root signs itself, and nobody looks at how. */
function weakSignature({ seq, certificate, chain = [] }: EventOf<'tls'>): Finding[] {
  const shown = certificate === undefined ? [] : [certificate, ...chain]
  const weak = shown.find((each) => /^(MD2|MD5|SHA-1) /.test(each.signature ?? '') && each.subject !== each.issuer)
  if (weak === undefined) return []
  return [finding('certificate-weak-signature', [seq], { subject: commonName(weak.subject), signature: weak.signature ?? '' })]
}

function commonNameOnly({ seq, certificate }: EventOf<'tls'>): Finding[] {
  if (certificate === undefined || certificate.names.length > 0) return []
  const [name] = namesOf(certificate)
  return name === undefined ? [] : [finding('certificate-common-name-only', [seq], { name })]
}

/** A response that is stapled and of no use is worse than none: clients that look at it may turn away. */
function staple({ seq, seenAt, staple: shown }: EventOf<'tls'>): Finding[] {
  if (shown === undefined) return []
  const { status, isSigned, nextUpdate = '' } = shown
  const isOld = seenAt !== undefined && Date.parse(nextUpdate) < Date.parse(seenAt)
  const cause =
    status === 'unreadable' || status === 'other-certificate' || status === 'unknown'
      ? status
      : isSigned === false
        ? 'unsigned'
        : isOld
          ? 'outdated'
          : undefined
  return cause === undefined ? [] : [finding('ocsp-staple-invalid', [seq], { cause, nextUpdate })]
}
