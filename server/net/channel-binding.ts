// What binds an AUTH exchange to its TLS connection: data that somebody in the middle, with a TLS connection to each side,
// could not have the same of.
import { createHash } from 'node:crypto'
import type { TLSSocket } from 'node:tls'
import type { ChannelBinding } from '#lib/smtp/auth/channel.ts'

/**
 * The bindings of a connection, the best first. TLS 1.2 has no exporter that is safe without an extension that Node does not
 * tell of, so it is bound by the certificate alone.
 */
export function channelBindings(socket: TLSSocket): ChannelBinding[] {
  if (socket.destroyed) return []
  const endPoint = endPointHash(socket.getPeerX509Certificate()?.raw)
  const byCertificate: ChannelBinding[] = endPoint === undefined ? [] : [{ type: 'tls-server-end-point', data: endPoint }]
  if (socket.getProtocol() !== 'TLSv1.3') return byCertificate
  // https://www.rfc-editor.org/rfc/rfc9266#section-2
  const data = new Uint8Array(socket.exportKeyingMaterial(32, 'EXPORTER-Channel-Binding', Buffer.alloc(0)))
  return [{ type: 'tls-exporter', data }, ...byCertificate]
}

/** The hash functions of the signatures that certificates have, by the end of the object identifier in hexadecimal. */
const hashes: Readonly<Record<string, string>> = {
  // MD5 and SHA-1 are too weak, so SHA-256 takes their place.
  '2a864886f70d010104': 'sha256',
  '2a864886f70d010105': 'sha256',
  '2a8648ce3d0401': 'sha256',
  '2a864886f70d01010b': 'sha256',
  '2a8648ce3d040302': 'sha256',
  '2a864886f70d01010c': 'sha384',
  '2a8648ce3d040303': 'sha384',
  '2a864886f70d01010d': 'sha512',
  '2a8648ce3d040304': 'sha512',
  '2a864886f70d01010e': 'sha224',
  '2a8648ce3d040301': 'sha224',
}

/**
 * The hash of a certificate in DER; undefined where its signature has no hash function of its own, as with Ed25519.
 * @see https://www.rfc-editor.org/rfc/rfc5929#section-4.1
 */
function endPointHash(certificate: Uint8Array | undefined): Uint8Array | undefined {
  if (certificate === undefined) return undefined
  const algorithm = signatureAlgorithm(certificate)
  const hash = algorithm === undefined ? undefined : hashes[algorithm]
  return hash === undefined ? undefined : new Uint8Array(createHash(hash).update(certificate).digest())
}

/** The object identifier behind the signed part: Certificate is a sequence of that, the algorithm, and the signature. */
function signatureAlgorithm(certificate: Uint8Array): string | undefined {
  const outer = elementAt(certificate, 0)
  const signed = outer && elementAt(certificate, outer.from)
  const algorithm = signed && elementAt(certificate, signed.to)
  const identifier = algorithm && elementAt(certificate, algorithm.from)
  return identifier?.tag === 0x06 ? Buffer.from(certificate.subarray(identifier.from, identifier.to)).toString('hex') : undefined
}

/** Where the content of the DER element at `at` begins and ends. */
function elementAt(der: Uint8Array, at: number): { tag: number; from: number; to: number } | undefined {
  const tag = der[at]
  const first = der[at + 1]
  if (tag === undefined || first === undefined) return undefined
  if (first < 0x80) return { tag, from: at + 2, to: at + 2 + first }
  const size = first & 0x7f
  let length = 0
  for (const byte of der.subarray(at + 2, at + 2 + size)) length = length * 256 + byte
  return size > 4 ? undefined : { tag, from: at + 2 + size, to: at + 2 + size + length }
}
