// The OCSP response that a server staples to its handshake: what it says of the certificate, and whether that can be believed.
// A response is written by strangers: whatever can't be read comes out as unreadable, never as an exception.
import { createHash, type KeyObject, verify, X509Certificate } from 'node:crypto'
import { BasicOCSPResponse, OCSPResponse, OCSPResponseStatus, type SingleResponse } from '@peculiar/asn1-ocsp'
import { AsnConvert } from '@peculiar/asn1-schema'
import { SubjectPublicKeyInfo } from '@peculiar/asn1-x509'
import type { EventOf } from '#lib/check/event.ts'

/** What a staple says; see the `tls` event. */
export type Staple = NonNullable<EventOf<'tls'>['staple']>

/** The part of a peer's certificate that a response is held against. */
export interface Leaf {
  serialNumber: string
  issuerCertificate?: { raw: Buffer }
}

/** More than any responder sends, in bytes; larger ones are not read, as each certificate in one has a signature to verify. */
const MAX_STAPLE = 16 * 1024

// https://www.rfc-editor.org/rfc/rfc6960#section-4.2.1
const BASIC_RESPONSE = '1.3.6.1.5.5.7.48.1.1'
// https://www.rfc-editor.org/rfc/rfc6960#section-4.2.2.2
const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9'
const SHA256 = '2.16.840.1.101.3.4.2.1'

/** Signature algorithms by their identifiers; the hash is null where the algorithm brings its own. */
const hashes: Readonly<Record<string, string | null>> = {
  '1.2.840.113549.1.1.5': 'sha1',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
  '1.3.101.112': null,
}

/**
 * Reads a stapled response for the certificate that came with it.
 * @see https://www.rfc-editor.org/rfc/rfc6960#section-4.2
 */
export function readStaple(response: Uint8Array, leaf: Leaf): Staple {
  try {
    return response.length > MAX_STAPLE ? { status: 'unreadable' } : read(response, leaf)
  } catch {
    return { status: 'unreadable' }
  }
}

function read(bytes: Uint8Array, leaf: Leaf): Staple {
  const { responseStatus, responseBytes } = AsnConvert.parse(bytes, OCSPResponse)
  if (responseStatus !== OCSPResponseStatus.successful || responseBytes?.responseType !== BASIC_RESPONSE) return { status: 'unreadable' }
  const basic = AsnConvert.parse(responseBytes.response, BasicOCSPResponse)
  const about = basic.tbsResponseData.responses.find((each) => isAbout(each, leaf))
  if (about === undefined) return { status: 'other-certificate' }
  const { certStatus, thisUpdate, nextUpdate } = about
  return {
    status: certStatus.revoked !== undefined ? 'revoked' : certStatus.unknown !== undefined ? 'unknown' : 'good',
    isSigned: isSignedFor(basic, leaf),
    thisUpdate: thisUpdate.toISOString(),
    ...(nextUpdate === undefined ? {} : { nextUpdate: nextUpdate.toISOString() }),
    ...(certStatus.revoked === undefined ? {} : { revokedAt: certStatus.revoked.revocationTime.toISOString() }),
  }
}

/** Is it about this certificate, and this issuer? https://www.rfc-editor.org/rfc/rfc6960#section-4.1.1 */
function isAbout({ certID }: SingleResponse, leaf: Leaf): boolean {
  const serial = Buffer.from(certID.serialNumber).toString('hex').replace(/^0+/, '')
  if (serial !== leaf.serialNumber.toLowerCase().replace(/^0+/, '')) return false
  const issuer = leaf.issuerCertificate?.raw
  if (issuer === undefined) return true
  const hash = certID.hashAlgorithm.algorithm === SHA256 ? 'sha256' : 'sha1'
  return keyHash(new X509Certificate(issuer).publicKey, hash) === Buffer.from(certID.issuerKeyHash.buffer).toString('hex')
}

/** The hash is over the key alone, without the algorithm around it. */
function keyHash(key: KeyObject, hash: string): string {
  const { subjectPublicKey } = AsnConvert.parse(key.export({ type: 'spki', format: 'der' }), SubjectPublicKeyInfo)
  return createHash(hash).update(Buffer.from(subjectPublicKey)).digest('hex')
}

/** Did the issuer sign it, or somebody whom the issuer made its responder? https://www.rfc-editor.org/rfc/rfc6960#section-3.2 */
function isSignedFor(basic: BasicOCSPResponse, leaf: Leaf): boolean {
  const { raw } = leaf.issuerCertificate ?? {}
  const { tbsResponseDataRaw: signed } = basic
  const hash = hashes[basic.signatureAlgorithm.algorithm]
  if (raw === undefined || signed === undefined || hash === undefined) return false
  const issuer = new X509Certificate(raw)
  const isBy = (key: KeyObject) => verify(hash, Buffer.from(signed), key, Buffer.from(basic.signature))
  if (isBy(issuer.publicKey)) return true
  return (basic.certs ?? []).some((each) => {
    const responder = new X509Certificate(Buffer.from(AsnConvert.serialize(each)))
    return responder.verify(issuer.publicKey) && responder.keyUsage?.includes(OCSP_SIGNING) === true && isBy(responder.publicKey)
  })
}
