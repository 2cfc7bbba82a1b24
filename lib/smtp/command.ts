// The commands we send, as text without CRLF. Whatever they are made from, they are one line of printable ASCII.

/** A command ready for the wire. `verb` is lower case and names it in events. */
export interface Command {
  verb: string
  text: string
  /** What may be told of it, where the text holds a secret. */
  shown?: string
}

// https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.4
const MAX_COMMAND = 510

/** Makes a command. What visitors type was parsed long before; a bad character here is a bug of ours, so it throws. */
function command(verb: string, text: string): Command {
  if (!/^[\x20-\x7e]+$/.test(text)) throw new Error(`A ${verb} command must be one line of printable ASCII.`)
  if (text.length > MAX_COMMAND) throw new Error(`A ${verb} command must fit in ${MAX_COMMAND} characters.`)
  return { verb, text }
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
export const mail = (from: string): Command => command('mail', `MAIL FROM:<${from}>`)
/** `to` is a mailbox, or `postmaster` alone. */
export const rcpt = (to: string): Command => command('rcpt', `RCPT TO:<${to}>`)
export const data = (): Command => command('data', 'DATA')
export const rset = (): Command => command('rset', 'RSET')
export const quit = (): Command => command('quit', 'QUIT')
