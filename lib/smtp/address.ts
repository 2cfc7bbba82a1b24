// Mailboxes and domain names as SMTP writes them: what may stand between the angle brackets of MAIL FROM and RCPT TO.
import { isAscii, octetsOf } from '#lib/smtp/octets.ts'

/** A mailbox in the form that goes on the wire. */
export interface Mailbox {
  /** As typed, in Unicode's composed form (NFC); quoted where it was quoted. */
  localPart: string
  /** Lower case, IDNs as A-labels; or an address literal such as `[192.0.2.1]`. */
  domain: string
}

/** The reason why a text is not an address or a name: one sentence that says what to do. */
export interface Refused {
  refused: string
}

/** Anything that could end a line, drive a terminal or hide in text: C0, DEL, C1, line and paragraph separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/

/** Does the text hold a character that must never reach a command line? */
export function hasControl(text: string): boolean {
  return CONTROL.test(text)
}

// https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2
// Outside ASCII every letter may stand in it: https://www.rfc-editor.org/rfc/rfc6531#section-3.3
const DOT_STRING = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~\u{80}-\u{10ffff}-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\u{80}-\u{10ffff}-]+)*$/u
const QUOTED_STRING = /^"([ !#-[\]-~\u{80}-\u{10ffff}]|\\[ -~])*"$/u

/** What nobody sees, or what turns the text around it: two addresses could look the same, or one like another. */
const HIDDEN = /[\p{Cf}\p{Co}\p{Surrogate}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?! )\p{Z}/u

// Underscores are no part of a host name, but they stand in real DNS names and real greetings.
const LABEL = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/

/** Is it an IPv4 address in four decimal parts, without leading zeros? */
export function isIpv4(text: string): boolean {
  return /^(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/.test(text)
}

/** The shortest form of an IPv6 address (RFC 5952), or undefined where it is none. Zone ids are none of it. */
export function parseIpv6(text: string): string | undefined {
  if (!/^[0-9a-f:.]+$/i.test(text) || !text.includes(':')) return undefined
  if (!URL.canParse(`http://[${text}]`)) return undefined
  return new URL(`http://[${text}]`).hostname.slice(1, -1)
}

/**
 * A domain name as it goes into DNS and onto the wire: lower case, A-labels, no final dot.
 * @example parseDomain('Bücher.example.') // 'xn--bcher-kva.example'
 */
export function parseDomain(text: string): string | Refused {
  const typed = text.replace(/[.\u3002\uff0e\uff61]$/, '')
  if (typed === '') return { refused: 'The domain name is missing.' }
  if (hasControl(typed) || /[\s/:@?#[\]\\%<>"'`(),;|^{}]/.test(typed)) {
    return { refused: `"${shown(text)}" is not a domain name: it holds a character that domain names can't have.` }
  }
  // https://www.rfc-editor.org/rfc/rfc5891#section-4 (the URL parser applies UTS #46, as browsers do)
  if (!isPlainName(typed) && !URL.canParse(`http://${typed}`)) return { refused: `"${shown(text)}" is not a domain name.` }
  const ascii = /^[\x20-\x7e]*$/.test(typed) ? typed.toLowerCase() : new URL(`http://${typed}`).hostname
  // https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4
  if (ascii.length > 253) return { refused: 'The domain name is longer than the 253 characters that DNS allows.' }
  const labels = ascii.split('.')
  const bad = labels.find((label) => !LABEL.test(label))
  if (bad !== undefined) {
    const why = bad === '' ? 'two dots stand side by side' : `the part "${shown(bad)}" breaks the rules`
    return { refused: `"${shown(text)}" is not a domain name: ${why}.` }
  }
  if (isIpv4(ascii)) return { refused: `"${ascii}" is an IP address; in this place it stands in brackets: [${ascii}].` }
  // A name that ends in a number is an address in one of its odd spellings (octal, hexadecimal, short), never a name.
  if (/^(\d+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? '')) {
    return { refused: `"${shown(text)}" is neither a domain name nor an address in four decimal parts.` }
  }
  return ascii
}

/** Is it a name that any URL parser takes: ASCII, no A-label that may hold nonsense, and no number at its end? */
function isPlainName(typed: string): boolean {
  return /^(?:[a-z0-9_-]+\.)+[a-z][a-z0-9_-]*$/i.test(typed) && !/xn--/i.test(typed)
}

/**
 * What may stand in EHLO: a domain name or an address literal.
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.1.3
 */
export function parseGreetingName(text: string): string | Refused {
  return text.startsWith('[') ? parseLiteral(text) : parseDomain(text)
}

function parseLiteral(text: string): string | Refused {
  const inner = /^\[(.*)\]$/.exec(text)?.[1] ?? ''
  if (isIpv4(inner)) return `[${inner}]`
  const six = parseIpv6(inner.replace(/^IPv6:/i, ''))
  if (six !== undefined) return `[IPv6:${six}]`
  return { refused: `"${shown(text)}" is not an address literal; write [192.0.2.1] or [IPv6:2001:db8::1].` }
}

/** The address literal for an IP address: `[192.0.2.1]` or `[IPv6:2001:db8::1]`. */
export function addressLiteral(address: string): string {
  return address.includes(':') ? `[IPv6:${address}]` : `[${address}]`
}

/**
 * A mailbox, with or without angle brackets.
 * Letters outside ASCII may stand before the @, which takes SMTPUTF8; behind it they become A-labels, which any server knows.
 * @example parseMailbox('jdoe@Example.com') // { localPart: 'jdoe', domain: 'example.com' }
 */
export function parseMailbox(text: string): Mailbox | Refused {
  const bare = /^<(.*)>$/s.exec(text.trim())?.[1] ?? text.trim()
  if (hasControl(bare)) return { refused: 'The address holds a line break or another control character; remove it.' }
  const at = bare.lastIndexOf('@')
  if (at <= 0) return { refused: `"${shown(text)}" is not an address: write it as name@example.com.` }
  // https://www.rfc-editor.org/rfc/rfc6532#section-3.1 asks for the composed form, so that what looks the same is the same.
  const typed = bare.slice(0, at)
  // Nearly all of them are ASCII, which looks like what it is.
  const localPart = isAscii(typed) ? typed : typed.normalize('NFC')
  if (!isAscii(localPart) && HIDDEN.test(localPart)) {
    return { refused: 'The part before the @ holds a character that nobody sees, or that turns the text around; type it again.' }
  }
  if (!isAscii(localPart) && looksLikeMarks(localPart)) {
    return { refused: `"${shown(localPart)}" holds a look-alike of @, a dot or another mark of addresses; type the real one.` }
  }
  if (!DOT_STRING.test(localPart) && !QUOTED_STRING.test(localPart)) {
    return { refused: `"${shown(localPart)}" can't stand before the @ as it is; put it in double quotes if it really is so.` }
  }
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.1
  if (octetsOf(localPart) > 64) return { refused: 'The part before the @ is longer than the 64 octets that SMTP allows.' }
  const domain = parseGreetingName(bare.slice(at + 1))
  if (typeof domain !== 'string') return domain
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.3
  if (octetsOf(localPart) + domain.length + 3 > 256) return { refused: 'The address is longer than the 256 octets that SMTP allows.' }
  return { localPart, domain }
}

/** Does it hold a character that some software would read as one with a meaning in addresses, such as a full-width `@`? */
function looksLikeMarks(text: string): boolean {
  const marks = (each: string) => each.replace(/[^@.<>()[\]\\,;:"\s]/g, '').length
  return marks(text.normalize('NFKC')) !== marks(text)
}

/** A mailbox as one string. */
export function formatMailbox(mailbox: Mailbox): string {
  return `${mailbox.localPart}@${mailbox.domain}`
}

/** What a visitor typed, fit to be repeated in a message: short, and free of control characters. */
function shown(text: string): string {
  const clean = [...text].map((char) => (CONTROL.test(char) || HIDDEN.test(char) ? '\ufffd' : char))
  return clean.length > 60 ? `${clean.slice(0, 59).join('')}…` : clean.join('')
}
