// xtext: every text as one word of printable ASCII, for the values of parameters.

/**
 * Encodes a text: all but the printable ASCII characters, and `+`, `=`, becomes `+` and two digits for each byte of UTF-8.
 * @see https://www.rfc-editor.org/rfc/rfc3461#section-4
 * @example xtext('a+b') // 'a+2Bb'
 */
export function xtext(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) =>
      byte >= 0x21 && byte <= 0x7e && byte !== 0x2b && byte !== 0x3d
        ? String.fromCharCode(byte)
        : `+${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('')
}
