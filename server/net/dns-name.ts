// Domain names on their way into a query and out of an answer. DNS labels may hold any byte; what leaves this file is
// lower case, without a final dot, and plain ASCII: an unprintable byte stands as \DDD, as in master files. Pure.

/**
 * A name from an answer, fit to be shown and journaled. The root is `.`.
 * @example printableName('Mail.Example.COM') // 'mail.example.com'
 */
export function printableName(decoded: string): string {
  if (decoded === '' || decoded === '.') return '.'
  // https://www.rfc-editor.org/rfc/rfc4343#section-2.1
  return escapeBytes(Buffer.from(decoded.replace(/[A-Z]+/g, (part) => part.toLowerCase())), 0x21)
}

/** The text of a TXT record, fit to be shown and journaled; blanks stay as they are. */
export function printableText(bytes: Uint8Array): string {
  return escapeBytes(bytes, 0x20)
}

/**
 * The name as the codec takes it, or undefined where no question can be asked about it: a label of 64 bytes, an empty
 * one, letters outside ASCII, control characters. Escapes that printableName made are undone.
 */
export function queryName(name: string): string | undefined {
  if (name === '.') return name
  const plain = name
    .replace(/\.$/, '')
    .replace(/\\(\d{3}|.)/gs, (_, what: string) => (what.length === 3 ? unescaped(what) : escapedChar(what)))
  if (!/^[\x20-\x7e]+$/.test(plain)) return undefined
  // https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4
  if (plain.length > 253 || plain.split('.').some((label) => label === '' || label.length > 63)) return undefined
  return plain
}

function escapeBytes(bytes: Uint8Array, firstPlain: number): string {
  let text = ''
  for (const byte of bytes) {
    if (byte === 0x5c) text += '\\\\'
    else if (byte >= firstPlain && byte < 0x7f) text += String.fromCharCode(byte)
    else text += `\\${String(byte).padStart(3, '0')}`
  }
  return text
}

// A dot inside a label can't be told from one between labels by the codec, so an escaped one makes the name unaskable.
const UNASKABLE = '\u0000'

function unescaped(digits: string): string {
  const code = Number(digits)
  return code === 0x2e || code > 0x7e ? UNASKABLE : String.fromCharCode(code)
}

function escapedChar(char: string): string {
  return char === '.' ? UNASKABLE : char
}
