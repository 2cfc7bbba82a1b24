// Why a certificate is not trusted, in one line.
import type { Certificate, EventOf, TlsProblem } from '#lib/check/event.ts'
import { commonName, namesOf } from '#lib/diagnosis/certificate-names.ts'
import { distrustWords } from '#lib/words/en/distrust.ts'
import { type Message, say, speaker } from '#lib/words/message.ts'

/** So many of a certificate's names are told in a sentence. */
const NAMED = 3

/** The phrases, the gravest first; undefined where it is trusted. `host` is what was dialled. */
export function distrust({ certificate, problem, problems }: EventOf<'tls'>, host: string): Message | undefined {
  const all = problems ?? (problem === undefined ? [] : [problem])
  const phrases = all.map((each) => phrase(each, certificate, host))
  return phrases.length > 1 ? say('distrust-all', phrases) : phrases[0]
}

/** The same in English, as the transcript has it; empty where it is trusted. */
export function distrustText(event: EventOf<'tls'>, host: string): string {
  const why = distrust(event, host)
  return why === undefined ? '' : speaker(distrustWords)(why)
}

function phrase(problem: TlsProblem, certificate: Certificate | undefined, host: string): Message {
  if (certificate === undefined) return say('distrust-no-certificate')
  switch (problem) {
    case 'expired':
      return say('distrust-expired', certificate.notAfter)
    case 'not-yet-valid':
      return say('distrust-not-yet-valid', certificate.notBefore)
    case 'wrong-name': {
      const names = namesOf(certificate)
      return say('distrust-wrong-name', names.slice(0, NAMED), Math.max(0, names.length - NAMED), host)
    }
    case 'unknown-issuer':
      return say('distrust-unknown-issuer', commonName(certificate.issuer))
    case 'weak-key':
      return say('distrust-weak-key', certificate.key ?? '')
    case 'self-signed':
    case 'revoked':
    case 'no-certificate':
    case 'not-trusted':
      return say(`distrust-${problem}`)
    // There was no TLS, so there is no certificate to speak of.
    case 'handshake-failed':
    case 'injection':
      return say('distrust-not-trusted')
  }
}
