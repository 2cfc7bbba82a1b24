// What binds an AUTH exchange to its TLS connection: data that somebody in the middle, with a TLS connection to each side,
// could not have the same of.
import { createHash } from 'node:crypto'
import type { TLSSocket } from 'node:tls'
import type { ChannelBinding } from '#lib/smtp/auth/channel.ts'
import { signatureHash } from './certificate-signature.ts'

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

/** MD5 and SHA-1 are too weak, so SHA-256 takes their place. */
const hashes: Readonly<Record<string, string>> = {
  MD5: 'sha256',
  'SHA-1': 'sha256',
  'SHA-224': 'sha224',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
}

/**
 * The hash of a certificate in DER; undefined where its signature has no hash function of its own, as with Ed25519.
 * @see https://www.rfc-editor.org/rfc/rfc5929#section-4.1
 */
function endPointHash(certificate: Uint8Array | undefined): Uint8Array | undefined {
  if (certificate === undefined) return undefined
  const hash = hashes[signatureHash(certificate) ?? '']
  return hash === undefined ? undefined : new Uint8Array(createHash(hash).update(certificate).digest())
}
