// What is wrong with a certificate, from what was seen of it. Pure: the moment and the verifier's word come in.
import type { TlsProblem } from '#lib/check/event.ts'

export interface CertificateFacts {
  /** The verifier's code (OpenSSL's, as `CERT_HAS_EXPIRED`); undefined where the chain leads to a known root. */
  verifyError: string | undefined
  /**
   * Where the chain ends, if that shows that it leads to no root at all: with the server's own certificate, signed by
   * itself, or with one whose issuer is missing. The verifier's last word may be about something else.
   */
  deadEnd?: 'itself' | 'issuer-missing' | undefined
  /** Has its issuer taken it back (RFC 6960)? */
  isRevoked?: boolean
  /** Does it name the host that was dialled? */
  isNamed: boolean
  notBefore: Date
  notAfter: Date
  now: Date
  key: { type: string; bits: number | undefined }
}

/** The gravest first, as `problem` takes the first of them. */
const order: readonly TlsProblem[] = [
  'revoked',
  'expired',
  'not-yet-valid',
  'self-signed',
  'unknown-issuer',
  'not-trusted',
  'wrong-name',
  'weak-key',
]

const byCode: Readonly<Record<string, TlsProblem>> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  CERT_REVOKED: 'revoked',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'unknown-issuer',
  UNABLE_TO_GET_ISSUER_CERT: 'unknown-issuer',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unknown-issuer',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unknown-issuer',
  CA_MD_TOO_WEAK: 'weak-key',
  EE_KEY_TOO_SMALL: 'weak-key',
  CA_KEY_TOO_SMALL: 'weak-key',
}

/**
 * Every problem of a certificate, the gravest first; empty where it is trusted. The verifier stops at its first complaint,
 * so dates, names and keys are looked at as well.
 * @see https://www.rfc-editor.org/rfc/rfc5280#section-6
 */
export function certificateProblems(facts: CertificateFacts): TlsProblem[] {
  const found = new Set<TlsProblem>()
  if (facts.verifyError !== undefined) found.add(byCode[facts.verifyError] ?? 'not-trusted')
  if (facts.verifyError !== undefined && facts.deadEnd === 'itself') found.add('self-signed')
  if (facts.verifyError !== undefined && facts.deadEnd === 'issuer-missing') found.add('unknown-issuer')
  if (facts.isRevoked === true) found.add('revoked')
  if (facts.now > facts.notAfter) found.add('expired')
  if (facts.now < facts.notBefore) found.add('not-yet-valid')
  if (!facts.isNamed) found.add('wrong-name')
  if (isWeak(facts.key)) found.add('weak-key')
  return order.filter((problem) => found.has(problem))
}

/** https://www.rfc-editor.org/rfc/rfc9325#section-4.5 */
function isWeak({ type, bits }: CertificateFacts['key']): boolean {
  if (bits === undefined) return false
  return type === 'EC' ? bits < 224 : type === 'RSA' || type === 'DSA' ? bits < 2048 : false
}
