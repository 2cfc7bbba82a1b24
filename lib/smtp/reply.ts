// Replies: lines with a three-digit code, put together until the last one.

/** A whole reply of one or more lines. 4yz and 5yz are data like any other. */
export interface Reply {
  /** Of the last line, which decides. */
  code: number
  /** What stands behind the code, line by line. */
  lines: string[]
  /** The enhanced status code of the last line that has one (RFC 3463), such as `5.1.1`. */
  enhanced: string | undefined
  /** Did the lines disagree about the code? */
  mixedCodes: boolean
}

/** One line of a reply. */
export interface ReplyLine {
  code: number
  /** No hyphen behind the code: the reply ends here. */
  last: boolean
  text: string
}

/** The most lines one reply may have; EHLO replies seen in the field have about 30. */
export const MAX_REPLY_LINES = 512

/**
 * Reads one reply line; undefined where it is none.
 * @example parseReplyLine('250-SIZE 1000') // { code: 250, last: false, text: 'SIZE 1000' }
 */
export function parseReplyLine(line: string): ReplyLine | undefined {
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.2
  // A code without text and without its space is let through: the same section asks clients to.
  // Character by character: this runs twice for every line that any server says, and an expression made half a dozen objects.
  const hundreds = line.charCodeAt(0) - ZERO
  const tens = line.charCodeAt(1) - ZERO
  const ones = line.charCodeAt(2) - ZERO
  if (!(hundreds >= 2 && hundreds <= 5 && tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9)) return undefined
  const mark = line.charCodeAt(3)
  if (line.length > 3 && mark !== BLANK && mark !== HYPHEN) return undefined
  return { code: 100 * hundreds + 10 * tens + ones, last: mark !== HYPHEN, text: line.slice(4) }
}

const ZERO = 0x30
const BLANK = 0x20
const HYPHEN = 0x2d
const DOT = 0x2e

/**
 * The enhanced status code at the start of a reply's text.
 * @see https://www.rfc-editor.org/rfc/rfc2034#section-3
 */
export function parseEnhanced(text: string): string | undefined {
  // Nearly every line is ruled out by its second character.
  return text.charCodeAt(1) === DOT ? /^([245]\.\d{1,3}\.\d{1,3})(?=\s|$)/.exec(text)?.[1] : undefined
}

/** Puts lines together. After `malformed` or `too-long` the connection is out of step: send nothing more. */
export class ReplyReader {
  private lines: ReplyLine[] = []

  /** Takes a line; gives the reply that it ends, or undefined while more lines are due. */
  push(line: string): Reply | undefined | 'malformed' | 'too-long' {
    const parsed = parseReplyLine(line)
    if (parsed === undefined) return 'malformed'
    this.lines.push(parsed)
    if (!parsed.last) return this.lines.length >= MAX_REPLY_LINES ? 'too-long' : undefined
    const reply: Reply = { code: parsed.code, lines: [], enhanced: undefined, mixedCodes: false }
    for (const { code, text } of this.lines) {
      reply.lines.push(text)
      reply.enhanced = parseEnhanced(text) ?? reply.enhanced
      if (code !== parsed.code) reply.mixedCodes = true
    }
    this.lines = []
    return reply
  }
}

/** The reply's first digit: 2 done, 3 go on, 4 not now, 5 no. */
export function replyClass(code: number): 2 | 3 | 4 | 5 {
  return Math.trunc(code / 100) as 2 | 3 | 4 | 5
}

/**
 * Is it a yes to what was asked? 220 is one to STARTTLS and XCLIENT alone: elsewhere it is a second banner, of a server behind
 * the one that greeted us, and every reply behind it answers an earlier command than the one it seems to.
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2
 */
export function isYes(code: number): boolean {
  return replyClass(code) === 2 && code !== SECOND_BANNER
}

/** A banner where a reply was due. */
export const SECOND_BANNER = 220

/** Can a reply begin with these bytes? With a digit; some servers put blank lines before it. */
export function mayBeginReply(chunk: Uint8Array): boolean {
  const first = chunk[0] ?? 0
  return (first >= 0x30 && first <= 0x39) || first === 0x0d || first === 0x0a || first === 0x20 || first === 0x09
}
