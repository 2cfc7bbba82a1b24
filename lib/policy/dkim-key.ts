// The key that signatures of a domain are held against (RFC 6376): what its record says, and how long it is.
import { decodeBase64 } from '#lib/base64.ts'

/** `revoked`: it is said to count no more; `bits` of RSA. */
export type DkimKey =
  | { kind: 'key'; type: 'rsa' | 'ed25519'; bits: number; testing: boolean }
  | { kind: 'none' | 'several' | 'revoked' | 'invalid' }

/**
 * Reads the TXT records at `<selector>._domainkey.<domain>`.
 * @see https://www.rfc-editor.org/rfc/rfc6376#section-3.6.1
 */
export function readDkimKey(texts: readonly string[]): DkimKey {
  // The version may be left out, and then the key alone tells that it is one.
  const ours = texts.filter((text) => /^\s*(v\s*=\s*DKIM1\s*(;|$)|[a-z]\s*=)/i.test(text) && /(^|;)\s*p\s*=/i.test(text))
  const [text] = ours
  if (text === undefined) return { kind: texts.length === 0 ? 'none' : 'invalid' }
  if (ours.length > 1) return { kind: 'several' }
  const tags = new Map(text.split(';').map((part) => [part.split('=', 1)[0]?.trim() ?? '', part.slice(part.indexOf('=') + 1).trim()]))
  const key = (tags.get('p') ?? '').replace(/\s/g, '')
  if (key === '') return { kind: 'revoked' }
  const bytes = decodeBase64(key)
  const type = tags.get('k') ?? 'rsa'
  const testing = (tags.get('t') ?? '').split(':').some((flag) => flag.trim() === 'y')
  if (bytes === undefined) return { kind: 'invalid' }
  // https://www.rfc-editor.org/rfc/rfc8463#section-4
  if (type === 'ed25519') return bytes.length === 32 ? { kind: 'key', type, bits: 256, testing } : { kind: 'invalid' }
  const bits = type === 'rsa' ? modulusBits(bytes) : undefined
  return bits === undefined ? { kind: 'invalid' } : { kind: 'key', type: 'rsa', bits, testing }
}

/** The length of the modulus in a SubjectPublicKeyInfo, or in a bare RSAPublicKey, as some publish it. */
function modulusBits(der: Uint8Array): number | undefined {
  const outer = element(der, 0, 0x30)
  if (outer === undefined) return undefined
  const algorithm = element(der, outer.from, 0x30)
  if (algorithm === undefined) return integerBits(der, outer.from)
  const bits = element(der, algorithm.to, 0x03)
  // The bits begin behind a byte that says how many of the last one are unused.
  const inner = bits === undefined ? undefined : element(der, bits.from + 1, 0x30)
  return inner === undefined ? undefined : integerBits(der, inner.from)
}

function integerBits(der: Uint8Array, at: number): number | undefined {
  const found = element(der, at, 0x02)
  if (found === undefined) return undefined
  const digits = der.subarray(found.from, found.to)
  const first = digits.findIndex((byte) => byte !== 0)
  return first < 0 ? undefined : (digits.length - first) * 8 - Math.clz32(digits[first] ?? 0) + 24
}

/** Where the contents of the element at `at` begin and end; undefined where it is another one, or does not fit. */
function element(der: Uint8Array, at: number, tag: number): { from: number; to: number } | undefined {
  const length = der[at + 1]
  if (der[at] !== tag || length === undefined || length === 0x80 || length > 0x84) return undefined
  const more = length < 0x80 ? 0 : length - 0x80
  const size = more === 0 ? length : der.subarray(at + 2, at + 2 + more).reduce((sum, byte) => sum * 256 + byte, 0)
  const from = at + 2 + more
  return from + size <= der.length ? { from, to: from + size } : undefined
}
