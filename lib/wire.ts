// Bytes from a mail server → lines a person can read. Every byte is hostile: lines are capped, and what could drive a
// terminal, reorder text or hide in it comes out as a visible escape.

/**
 * The longest line that is kept whole, in bytes. Reply lines may have 512, text lines 1,000.
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.5
 */
export const MAX_LINE_BYTES = 2048

/** One line as it came: printable, without its line end. */
export interface WireLine {
  text: string
  /** Bytes that were cut off behind `text`. */
  truncated: number
  /** How it ended: properly, with a bare LF, or not at all (the connection closed first). */
  end: 'crlf' | 'lf' | 'none'
}

const LF = 0x0a
const CR = 0x0d

const encoder = new TextEncoder()
/** For bytes that are known to be ASCII. */
const ascii = new TextDecoder()

/** Cuts a stream of bytes into lines, however the network chops it. Holds at most `MAX_LINE_BYTES` and a CR. */
export class LineReader {
  private kept: number[] = []
  private dropped = 0
  /** A CR that may turn out to belong to the line end. */
  private heldCr = false

  /** Takes the next bytes and gives the lines that they complete. */
  push(chunk: Uint8Array): WireLine[] {
    const lines: WireLine[] = []
    for (let at = 0; at < chunk.length; at += 1) {
      const end = this.isMidLine ? -1 : endOfPlainLine(chunk, at)
      if (end >= 0) {
        lines.push({ text: ascii.decode(chunk.subarray(at, end)), truncated: 0, end: 'crlf' })
        at = end + 1
        continue
      }
      const byte = chunk[at] ?? 0
      if (byte === LF) {
        lines.push(this.take(this.heldCr ? 'crlf' : 'lf'))
        continue
      }
      if (this.heldCr) this.keep(CR)
      this.heldCr = byte === CR
      if (!this.heldCr) this.keep(byte)
    }
    return lines
  }

  /** Has a line begun that has not ended? */
  get isMidLine(): boolean {
    return this.kept.length > 0 || this.dropped > 0 || this.heldCr
  }

  /** What is left when the stream ends in mid-line. */
  rest(): WireLine | undefined {
    if (this.heldCr) this.keep(CR)
    return this.kept.length === 0 ? undefined : this.take('none')
  }

  private keep(byte: number): void {
    if (this.kept.length < MAX_LINE_BYTES) this.kept.push(byte)
    else this.dropped += 1
  }

  private take(end: WireLine['end']): WireLine {
    const whole = this.dropped === 0 ? this.kept : wholeCharacters(this.kept)
    const line = { text: printable(whole), truncated: this.dropped + this.kept.length - whole.length, end }
    this.kept = []
    this.dropped = 0
    this.heldCr = false
    return line
  }
}

/**
 * Where the line that begins at `from` ends, if it is what nearly every line is: whole, printable ASCII, not too long, and
 * ended by CRLF. -1 where it is anything else, which is then read byte by byte.
 */
function endOfPlainLine(bytes: Uint8Array, from: number): number {
  const limit = Math.min(bytes.length - 1, from + MAX_LINE_BYTES)
  for (let at = from; at < limit; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte >= 0x20 && byte < 0x7f) continue
    return byte === CR && bytes[at + 1] === LF ? at : -1
  }
  return -1
}

/** The bytes without a character that the cut went through, which would look like bytes that are no UTF-8. */
function wholeCharacters(bytes: number[]): number[] {
  for (let back = 1; back <= 3; back += 1) {
    const byte = bytes.at(-back) ?? 0
    if ((byte & 0xc0) === 0x80) continue
    const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    return size > back ? bytes.slice(0, -back) : bytes
  }
  return bytes
}

/**
 * Decodes UTF-8 and makes everything visible: invalid bytes and ASCII controls (but TAB) become `\xNN`; other controls,
 * bidi controls, zero-width and other invisible characters become `\u{NNNN}`.
 * @see https://www.rfc-editor.org/rfc/rfc3629#section-4
 */
export function printable(bytes: ArrayLike<number>): string {
  let text = ''
  for (let i = 0; i < bytes.length; ) {
    const [point, size] = decode(bytes, i)
    if (point < 0) text += hex(bytes[i] ?? 0)
    else text += isInvisible(point) ? escaped(point) : String.fromCodePoint(point)
    i += size
  }
  return text
}

/** What was sent, as `printable` shows what was received: a message may hold what turns the text around it, or hides in it. */
export function visible(text: string): string {
  return /^[\t\x20-\x7e]*$/.test(text) ? text : printable(encoder.encode(text))
}

/** The code point at `i` and its length in bytes; -1 and 1 where the bytes are no valid UTF-8. */
function decode(bytes: ArrayLike<number>, i: number): [point: number, size: number] {
  const first = bytes[i] ?? 0
  if (first < 0x80) return [first, 1]
  const size = first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0
  if (size === 0) return [-1, 1]
  let point = first & (0xff >> (size + 1))
  for (let k = 1; k < size; k += 1) {
    const byte = bytes[i + k]
    if (byte === undefined || (byte & 0xc0) !== 0x80) return [-1, 1]
    point = (point << 6) | (byte & 0x3f)
  }
  const overlong = (size === 3 && point < 0x800) || (size === 4 && point < 0x10000)
  const surrogate = point >= 0xd800 && point <= 0xdfff
  return overlong || surrogate || point > 0x10ffff ? [-1, 1] : [point, size]
}

// Cc (but TAB), Cf (bidi and zero-width characters, soft hyphen, tags), Zl, Zp, private use and unassigned; what Unicode
// wants ignored (joiners, fillers, variation selectors); and the Braille blank, which looks like nothing.
const INVISIBLE = /^(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800]$/u

function isInvisible(point: number): boolean {
  return (point < 0x20 || point >= 0x7f) && INVISIBLE.test(String.fromCodePoint(point))
}

function escaped(point: number): string {
  return point < 0x80 ? hex(point) : `\\u{${point.toString(16)}}`
}

function hex(byte: number): string {
  return `\\x${byte.toString(16).padStart(2, '0')}`
}
