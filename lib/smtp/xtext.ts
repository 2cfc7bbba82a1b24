// xtext: any text as one word of printable ASCII, for the values of parameters.
import { parseIpv6 } from '#lib/smtp/address.ts'

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

/**
 * An address as XCLIENT writes it: IPv6 has its family before it. Anything else, such as `[UNAVAILABLE]`, stays as it is.
 * @see https://www.postfix.org/XCLIENT_README.html
 */
export function xclientAddress(value: string): string {
  const six = parseIpv6(value)
  return six === undefined ? value : `IPV6:${six}`
}
