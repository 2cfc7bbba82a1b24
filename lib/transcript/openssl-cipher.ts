// The names of TLS ciphers: events have IANA's, swaks and OpenSSL print OpenSSL's own.

/** How OpenSSL writes the bulk cipher of an IANA name, and how many bits its key is worth. The longest name first. */
const bulks: readonly (readonly [iana: string, openssl: string, bits: number])[] = [
  ...[128, 256].flatMap((bits) => [
    [`AES_${bits}_CCM_8`, `AES${bits}-CCM8`, bits] as const,
    [`AES_${bits}_CCM`, `AES${bits}-CCM`, bits] as const,
    [`AES_${bits}_GCM`, `AES${bits}-GCM`, bits] as const,
    [`AES_${bits}_CBC`, `AES${bits}`, bits] as const,
    [`ARIA_${bits}_GCM`, `ARIA${bits}-GCM`, bits] as const,
    [`CAMELLIA_${bits}_CBC`, `CAMELLIA${bits}`, bits] as const,
  ]),
  ['CHACHA20_POLY1305', 'CHACHA20-POLY1305', 256],
  ['3DES_EDE_CBC', 'DES-CBC3', 112],
  ['SEED_CBC', 'SEED', 128],
  ['IDEA_CBC', 'IDEA-CBC', 128],
  ['RC4_128', 'RC4', 128],
  ['DES_CBC', 'DES-CBC', 56],
  ['NULL', 'NULL', 0],
]

/**
 * An IANA cipher name as OpenSSL writes it, where keys are agreed on as mail servers do (no PSK, no SRP); a name of no known
 * form stays as it is.
 * @example opensslCipher('TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384') // 'ECDHE-RSA-AES256-GCM-SHA384'
 */
export function opensslCipher(name: string): string {
  const match = /^TLS_(\w+?)_WITH_(\w+)$/.exec(name)
  const [, exchange = '', rest = ''] = match ?? []
  const bulk = bulks.find(([iana]) => rest === iana || rest.startsWith(`${iana}_`))
  if (match === null || bulk === undefined) return name
  const [iana, openssl] = bulk
  const hash = rest.slice(iana.length + 1)
  // CCM and ChaCha20 have but one hash, which goes without saying; ARIA leaves out the RSA behind ECDHE.
  const isHashSilent = iana.includes('CCM') || iana === 'CHACHA20_POLY1305'
  const keyExchange = openssl.startsWith('ARIA') && exchange === 'ECDHE_RSA' ? 'ECDHE' : keyExchangeOf(exchange)
  return [keyExchange, openssl, isHashSilent ? '' : hash].filter((part) => part !== '').join('-')
}

function keyExchangeOf(iana: string): string {
  if (iana === 'RSA') return ''
  if (iana === 'DH_anon') return 'ADH'
  if (iana === 'ECDH_anon') return 'AECDH'
  return iana.replaceAll('_', '-')
}

/** The key's strength in bits, as OpenSSL tells it; undefined where the name does not say. */
export function cipherBits(name: string): number | undefined {
  return bulks.find(([iana]) => name.includes(`_${iana}_`) || name.endsWith(`_${iana}`))?.[2]
}
