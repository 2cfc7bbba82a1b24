// How a certificate is signed. Node tells the key of a certificate and not its signature, so it is read from the DER.

/** The object identifier in hexadecimal, the hash function and the kind of key of the signatures that certificates have. */
const algorithms: ReadonlyMap<string, { hash: string; key: string }> = new Map([
  ['2a864886f70d010102', { hash: 'MD2', key: 'RSA' }],
  ['2a864886f70d010104', { hash: 'MD5', key: 'RSA' }],
  ['2a864886f70d010105', { hash: 'SHA-1', key: 'RSA' }],
  ['2a864886f70d01010b', { hash: 'SHA-256', key: 'RSA' }],
  ['2a864886f70d01010c', { hash: 'SHA-384', key: 'RSA' }],
  ['2a864886f70d01010d', { hash: 'SHA-512', key: 'RSA' }],
  ['2a864886f70d01010e', { hash: 'SHA-224', key: 'RSA' }],
  ['2a8648ce380403', { hash: 'SHA-1', key: 'DSA' }],
  ['2a8648ce3d0401', { hash: 'SHA-1', key: 'ECDSA' }],
  ['2a8648ce3d040301', { hash: 'SHA-224', key: 'ECDSA' }],
  ['2a8648ce3d040302', { hash: 'SHA-256', key: 'ECDSA' }],
  ['2a8648ce3d040303', { hash: 'SHA-384', key: 'ECDSA' }],
  ['2a8648ce3d040304', { hash: 'SHA-512', key: 'ECDSA' }],
])

/** The hash function of a certificate's signature; undefined where it has none of its own, as with Ed25519, or can't be read. */
export function signatureHash(certificate: Uint8Array): string | undefined {
  return algorithmOf(certificate)?.hash
}

/** As `SHA-256 with RSA`; undefined where it is neither known nor of that kind. */
export function signatureText(certificate: Uint8Array | undefined): string | undefined {
  const algorithm = certificate && algorithmOf(certificate)
  return algorithm && `${algorithm.hash} with ${algorithm.key}`
}

function algorithmOf(certificate: Uint8Array) {
  const identifier = signatureAlgorithm(certificate)
  return identifier === undefined ? undefined : algorithms.get(identifier)
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
