// Base64 both ways, in this browser only.
import { decodeBase64, encodeBase64 } from '#lib/base64.ts'

/** A text's UTF-8 bytes in base64. */
export function toBase64(text: string): string {
  return encodeBase64(new TextEncoder().encode(text))
}

/** The text behind base64, with NUL shown as a dot in the middle of the line; undefined where it is none. */
export function fromBase64(text: string): string | undefined {
  const bytes = decodeBase64(text.trim())
  return bytes && new TextDecoder().decode(bytes).replaceAll('\0', '\u2400')
}

/** What PLAIN sends: nobody in whose name, the user, and the password. https://www.rfc-editor.org/rfc/rfc4616#section-2 */
export function plainResponse(user: string, password: string): string {
  return toBase64(`\0${user}\0${password}`)
}
