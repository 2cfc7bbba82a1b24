// The commands we send, as text without CRLF. Whatever they are made from, they are one line: of printable ASCII, and of
// UTF-8 only where an address is.
import type { CancelReason } from '#lib/check/event.ts'
import type { ExtraKind, RelayForm } from '#lib/check/extra.ts'
import { octetsOf } from '#lib/smtp/octets.ts'

/** A command ready for the wire. `verb` is lower case and names it in events. */
export interface Command {
  verb: string
  text: string
  /** What may be told of it, where the text holds a secret. */
  shown?: string
  /** What is secret in it, and must not be told either where the server says it back. */
  hides?: readonly string[]
  /** Why it breaks off an AUTH exchange, where it does. */
  cancel?: CancelReason
  /** What it is asked for, where it is no part of the mail; and how it names a foreign recipient. */
  extra?: ExtraKind
  form?: RelayForm
}

// https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.4
const MAX_COMMAND = 510
// https://www.rfc-editor.org/rfc/rfc3461#section-4: NOTIFY and ORCPT make RCPT longer.
const MAX_RCPT = MAX_COMMAND + 528

const ASCII = /^[\x20-\x7e]+$/
// https://www.rfc-editor.org/rfc/rfc6531#section-3.3
const UTF8 = /^[^\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}]+$/u

/** Makes a command. What visitors type was parsed long before; a bad character here is a bug of ours, so it throws. */
function command(verb: string, text: string, allowed = ASCII, most = MAX_COMMAND): Command {
  if (!allowed.test(text)) throw new Error(`A ${verb} command must be one line of printable ${allowed === ASCII ? 'ASCII' : 'characters'}.`)
  if (octetsOf(text) > most) throw new Error(`A ${verb} command must fit in ${most} octets.`)
  return { verb, text }
}

/** @param parameters as `SIZE=1000`, in their order */
function withParameters(text: string, parameters: readonly string[]): string {
  if (parameters.some((each) => /\s/.test(each))) throw new Error('A parameter holds no blank.')
  return [text, ...parameters].join(' ')
}

// https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1
export const ehlo = (name: string): Command => command('ehlo', `EHLO ${name}`)
export const helo = (name: string): Command => command('helo', `HELO ${name}`)
// https://www.rfc-editor.org/rfc/rfc2033#section-4.1
export const lhlo = (name: string): Command => command('lhlo', `LHLO ${name}`)
/** `attributes` as `NAME=value ADDR=value`, the values in xtext (https://www.postfix.org/XCLIENT_README.html). */
export const xclient = (attributes: string): Command => command('xclient', `XCLIENT ${attributes}`)
// https://www.rfc-editor.org/rfc/rfc3207#section-4
export const starttls = (): Command => command('starttls', 'STARTTLS')
/** `from` is a mailbox, or empty for the null reverse-path. */
export const mail = (from: string, parameters: readonly string[] = []): Command =>
  command('mail', withParameters(`MAIL FROM:<${from}>`, parameters), UTF8)
/** `to` is a mailbox, or `postmaster` alone. */
export const rcpt = (to: string, parameters: readonly string[] = []): Command =>
  command('rcpt', withParameters(`RCPT TO:<${to}>`, parameters), UTF8, MAX_RCPT)
// https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.6 and section 4.1.1.7
export const vrfy = (mailbox: string): Command => command('vrfy', `VRFY ${mailbox}`)
export const expn = (list: string): Command => command('expn', `EXPN ${list}`)
export const data = (): Command => command('data', 'DATA')
/** `size` octets follow it at once (https://www.rfc-editor.org/rfc/rfc3030#section-2). */
export const bdat = (size: number, isLast: boolean): Command => command('bdat', `BDAT ${size}${isLast ? ' LAST' : ''}`)
export const rset = (): Command => command('rset', 'RSET')
export const quit = (): Command => command('quit', 'QUIT')
