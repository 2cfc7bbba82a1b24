// A server's certificates in the terms of a `tls` event. A certificate is written by strangers, like all that comes from a
// server: every text is made printable and cut, every list is bounded, and what can't be read is left empty.
import { createHash, X509Certificate } from 'node:crypto'
import { checkServerIdentity, type DetailedPeerCertificate } from 'node:tls'
import type { Certificate } from '#lib/check/event.ts'
import { certificateProblems } from '#lib/smtp/certificate.ts'
import { printable } from '#lib/wire.ts'
import { signatureText } from './certificate-signature.ts'
import type { Handshake } from './model.ts'

/** A chain is told up to so many issuers, a certificate's names up to so many, each text up to so many characters. */
const MAX_CHAIN = 10
const MAX_NAMES = 100
const MAX_TEXT = 500

interface Verified {
  /** Has the issuer said so, in a response that it signed? */
  isRevoked: boolean
  /** The host that was dialled. */
  host: string
  /** The verifier's code; undefined where the chain leads to a known root. */
  verifyError: string | undefined
  now: Date
}

/** What is told of the certificates, and what is wrong with them. Never throws for what is in one. */
export function certificatesOf(
  leaf: DetailedPeerCertificate,
  { host, verifyError, isRevoked, now }: Verified,
): Pick<Handshake, 'certificate' | 'chain' | 'trusted' | 'problem' | 'problems'> {
  // Without a certificate there is an object all the same, an empty one.
  if (leaf?.fingerprint256 === undefined) return { trusted: false, problem: 'no-certificate', problems: ['no-certificate'] }
  const { issuers, deadEnd } = chainOf(leaf)
  const problems = certificateProblems({
    verifyError,
    isRevoked,
    deadEnd,
    isNamed: isNamed(host, leaf),
    notBefore: new Date(leaf.valid_from),
    notAfter: new Date(leaf.valid_to),
    now,
    key: keyOf(leaf),
  })
  const [problem] = problems
  return {
    certificate: told(leaf),
    chain: issuers.slice(0, MAX_CHAIN).map(told),
    trusted: problem === undefined,
    ...(problem === undefined ? {} : { problem, problems }),
  }
}

/** Does it name the host? A certificate whose names can't be read names nobody. */
function isNamed(host: string, leaf: DetailedPeerCertificate): boolean {
  try {
    return checkServerIdentity(host, leaf) === undefined
  } catch {
    return false
  }
}

/** From the certificate's issuer up; each links to its own, a root to itself. Node adds the root that it knows. */
function chainOf(leaf: DetailedPeerCertificate): { issuers: DetailedPeerCertificate[]; deadEnd: 'itself' | 'issuer-missing' | undefined } {
  const seen = new Set([leaf])
  let next: DetailedPeerCertificate | undefined = leaf.issuerCertificate
  while (next?.fingerprint256 !== undefined && !seen.has(next)) {
    seen.add(next)
    next = next.issuerCertificate
  }
  const deadEnd = next === undefined ? 'issuer-missing' : next === leaf ? 'itself' : undefined
  return { issuers: [...seen].slice(1), deadEnd }
}

function told(certificate: DetailedPeerCertificate): Certificate {
  const signature = signatureText(certificate.raw)
  return {
    subject: nameText(certificate.subject),
    issuer: nameText(certificate.issuer),
    names: namesOf(certificate.subjectaltname ?? ''),
    notBefore: isoDate(certificate.valid_from),
    notAfter: isoDate(certificate.valid_to),
    fingerprint256: hexOf(certificate.fingerprint256),
    ...digestsOf(certificate),
    key: keyText(certificate),
    ...(signature === undefined ? {} : { signature }),
    ...(hasIssuerAddress(certificate) ? { issuerAddress: true } : {}),
  }
}

/**
 * Does it say where its issuer's certificate can be had? Public authorities write that into each.
 * @see https://www.rfc-editor.org/rfc/rfc5280#section-4.2.2.1
 */
function hasIssuerAddress({ infoAccess }: DetailedPeerCertificate): boolean {
  return Object.entries(infoAccess ?? {}).some(([key, uris]) => key.startsWith('CA Issuers') && (uris?.length ?? 0) > 0)
}

/** What TLSA records may name beside the fingerprint. https://www.rfc-editor.org/rfc/rfc6698#section-2.1.3 */
function digestsOf({ fingerprint512, raw }: DetailedPeerCertificate): Pick<Certificate, 'fingerprint512' | 'spki256' | 'spki512'> {
  try {
    const spki = new X509Certificate(raw).publicKey.export({ type: 'spki', format: 'der' })
    const digest = (algorithm: string) => createHash(algorithm).update(spki).digest('hex')
    return { fingerprint512: hexOf(fingerprint512), spki256: digest('sha256'), spki512: digest('sha512') }
  } catch {
    return {}
  }
}

function hexOf(fingerprint: string): string {
  return fingerprint.replaceAll(':', '').toLowerCase()
}

/** Node writes `DNS:a.example, IP Address:192.0.2.1`, and a value that would be misread as JSON: `DNS:"a, DNS:b"`. */
function namesOf(written: string): string[] {
  const names: string[] = []
  for (const [, value = ''] of written.matchAll(/[A-Za-z ]+:("(?:[^"\\]|\\.)*"|[^,]*)(?:, |$)/g)) {
    if (names.length === MAX_NAMES) break
    names.push(shown(value.startsWith('"') ? unquoted(value) : value))
  }
  return names
}

function unquoted(value: string): string {
  try {
    return String(JSON.parse(value))
  } catch {
    return value
  }
}

/** Empty where it is no date. */
function isoDate(written: string): string {
  const date = new Date(written)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString()
}

function keyText(certificate: DetailedPeerCertificate): string {
  const { type, bits } = keyOf(certificate)
  const curve = certificate.nistCurve ?? certificate.asn1Curve
  if (type === 'EC' && curve !== undefined) return `EC ${curve}`
  return bits === undefined ? type : `${type} ${bits}`
}

function keyOf(certificate: DetailedPeerCertificate): { type: string; bits: number | undefined } {
  if (certificate.asn1Curve !== undefined || certificate.nistCurve !== undefined) return { type: 'EC', bits: certificate.bits }
  if (certificate.modulus !== undefined) return { type: 'RSA', bits: certificate.bits }
  try {
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = new X509Certificate(certificate.raw).publicKey
    return { type: type === 'rsa-pss' ? 'RSA' : String(type).toUpperCase(), bits: details?.modulusLength }
  } catch {
    return { type: 'unknown', bits: undefined }
  }
}

/** A distinguished name in one line, the common name first as most readers look for it. */
function nameText(name: DetailedPeerCertificate['subject'] | undefined): string {
  const parts = Object.entries(name ?? {}).map(([key, value]) => `${key}=${Array.isArray(value) ? value.join('+') : value}`)
  return shown(parts.sort((a, b) => Number(b.startsWith('CN=')) - Number(a.startsWith('CN='))).join(', '))
}

function shown(text: string): string {
  return printable(new TextEncoder().encode(text.slice(0, MAX_TEXT))).slice(0, MAX_TEXT)
}
