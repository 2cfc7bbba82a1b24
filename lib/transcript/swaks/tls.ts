// A handshake in swaks notation, as swaks prints it since 2023. That no client certificate was asked for is not known here, so
// the line that says it is left out.
import type { Certificate, EventOf, TlsProblem } from '#lib/check/event.ts'
import { commonName } from '#lib/diagnosis/certificate-names.ts'
import { parseIp } from '#lib/target.ts'
import { cipherBits, opensslCipher } from '#lib/transcript/openssl-cipher.ts'
import { hinted } from '#lib/transcript/swaks/hints.ts'

/** The lines of a handshake, whether it worked or not. `host`: whom the certificate has to name. */
export function handshakeLines(event: EventOf<'tls'>, host: string): string[] {
  if (event.protocol === '') return failure(event)
  const bits = cipherBits(event.cipher)
  const agreed = [event.protocol, opensslCipher(event.cipher), ...(bits === undefined ? [] : [bits])].join(':')
  const certificates = event.certificate === undefined ? [] : [event.certificate, ...(event.chain ?? [])]
  return [
    hinted('info', `TLS started with cipher ${agreed}`),
    hinted('info', 'TLS no client certificate set'),
    ...certificates.flatMap(peerLines),
    ...(event.certificate === undefined ? [] : [hinted('info', verdict(event, host))]),
  ]
}

function failure({ mode, problem, alert }: EventOf<'tls'>): string[] {
  const why = problem === 'injection' ? 'more text came behind the reply to STARTTLS' : (alert ?? 'no reason given')
  const startup = hinted('error', `TLS startup failed (${why})`)
  return mode === 'starttls' ? [startup, hinted('error', 'STARTTLS attempted but failed')] : [startup]
}

function peerLines({ subject, names, notAfter }: Certificate, index: number): string[] {
  const common = commonName(subject)
  const alternatives = names.map((name) => `${parseIp(name) === undefined ? 'DNS' : 'IP Address'}:${name}`)
  return [
    hinted('info', `TLS peer[${index}]   subject=[${slashed(subject)}]`),
    hinted(
      'info',
      `              commonName=[${common === subject ? '' : common}], subjectAltName=[${alternatives.join(', ')}] notAfter=[${notAfter.replace(/\.\d+Z$/, 'Z')}]`,
    ),
  ]
}

/** `CN=a, O=b` as `/O=b/CN=a`: the old form of OpenSSL, where the common name stands last. */
function slashed(distinguished: string): string {
  const parts = distinguished.split(/, (?=[\w.]+=)/)
  const first = parts[0]?.startsWith('CN=') ? parts.splice(0, 1) : []
  return [...parts, ...first].map((part) => `/${part}`).join('')
}

/** The verifier's words, as OpenSSL has them. */
const verifierWords: Readonly<Partial<Record<TlsProblem, string>>> = {
  expired: 'certificate has expired',
  'not-yet-valid': 'certificate is not yet valid',
  'self-signed': 'self-signed certificate',
  'unknown-issuer': 'unable to get local issuer certificate',
  revoked: 'certificate revoked',
  'weak-key': 'EE certificate key too weak',
  'not-trusted': 'certificate not trusted',
}

function verdict({ problems = [] }: EventOf<'tls'>, host: string): string {
  const words = problems.map((problem) => verifierWords[problem]).find((word) => word !== undefined)
  const chain = words === undefined ? 'passed CA verification' : `failed CA verification (${words})`
  const name = `${problems.includes('wrong-name') ? 'failed' : 'passed'} host verification (using host ${host} to verify)`
  return `TLS peer certificate ${chain}, ${name}`
}
