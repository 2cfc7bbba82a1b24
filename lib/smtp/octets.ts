// Sizes as they count on the wire: in octets of UTF-8, never in characters.

/** How many octets a text is on the wire. */
export function octetsOf(text: string): number {
  return isAscii(text) ? text.length : encoder.encode(text).length
}

/** Is every character one octet? */
export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text)
}

const encoder = new TextEncoder()

/**
 * How large a message is, in octets: its lines with their CRLFs, without the dots that DATA adds and without the final one.
 * @see https://www.rfc-editor.org/rfc/rfc1870#section-5
 */
export function messageSize(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + octetsOf(line) + 2, 0)
}
