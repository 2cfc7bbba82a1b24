// Why a certificate is not trusted, in one line.
import type { Certificate, EventOf, TlsProblem } from '#lib/check/event.ts'
import { commonName, namesOf } from '#lib/diagnosis/certificate-names.ts'
import { distrustWords } from '#lib/words/en/distrust.ts'

/** So many of a certificate's names are told in a sentence. */
const NAMED = 3

/** The phrases, the gravest first; empty where it is trusted. `host` is what was dialled. */
export function distrustText({ certificate, problem, problems }: EventOf<'tls'>, host: string): string {
  const all = problems ?? (problem === undefined ? [] : [problem])
  // They hold commas themselves.
  return all.map((each) => phrase(each, certificate, host)).join('; ')
}

/** "a.example, b.example and 4 more", or "no name at all". */
export function toldNames(certificate: Certificate): string {
  const names = namesOf(certificate)
  if (names.length === 0) return 'no name at all'
  const more = names.length - NAMED
  return more > 0 ? `${names.slice(0, NAMED).join(', ')} and ${more} more` : names.join(', ')
}

function phrase(problem: TlsProblem, certificate: Certificate | undefined, host: string): string {
  if (certificate === undefined) return distrustWords['no-certificate']()
  switch (problem) {
    case 'expired':
      return distrustWords.expired(certificate.notAfter)
    case 'not-yet-valid':
      return distrustWords['not-yet-valid'](certificate.notBefore)
    case 'wrong-name':
      return distrustWords['wrong-name'](toldNames(certificate), host)
    case 'unknown-issuer':
      return distrustWords['unknown-issuer'](commonName(certificate.issuer))
    case 'weak-key':
      return distrustWords['weak-key'](certificate.key ?? 'size unknown')
    case 'self-signed':
    case 'revoked':
    case 'no-certificate':
    case 'not-trusted':
      return distrustWords[problem]()
    // There was no TLS, so there is no certificate to speak of.
    case 'handshake-failed':
    case 'injection':
      return distrustWords['not-trusted']()
  }
}
