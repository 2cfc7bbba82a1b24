// The recipient as we know it, for ORCPT: so that a report can name it whatever servers on the way make of it.
import { octetsOf } from '#lib/smtp/octets.ts'
import { xtext } from '#lib/smtp/xtext.ts'

// https://www.rfc-editor.org/rfc/rfc3461#section-4.2
const MAX_ORCPT = 500

/**
 * The value of ORCPT: the recipient as we know it, or undefined where it would be too long. An address outside ASCII goes
 * as it is, which takes SMTPUTF8.
 * @see https://www.rfc-editor.org/rfc/rfc6533#section-3
 */
export function originalRecipient(mailbox: string): string | undefined {
  const isAscii = /^[\x20-\x7e]*$/.test(mailbox)
  const value = isAscii ? `rfc822;${xtext(mailbox)}` : `utf-8;${unitext(mailbox)}`
  return octetsOf(value) > MAX_ORCPT ? undefined : value
}

/** `utf-8-addr-unitext`: UTF-8 as it is, but for what has a meaning in a command. */
function unitext(text: string): string {
  return [...text]
    .map((char) => (/[\x20+=\\]/.test(char) ? `\\x{${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}}` : char))
    .join('')
}
