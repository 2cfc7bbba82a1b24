// The message: headers, blank line, body, as the lines that go on the wire after DATA. Clock and randomness come in as
// arguments.
import { octetsOf } from '#lib/smtp/octets.ts'

/** What a message is made from. Texts are parsed already: names and values hold no line end. */
export interface MessageParts {
  /** Headers a visitor chose; they replace ours of the same name. */
  headers: readonly { name: string; value: string }[]
  subject: string
  /** Lines ended by LF. */
  body: string
  /** A mailbox, as the From header's default. */
  from: string
  to: readonly string[]
  date: Date
  /** Without angle brackets. */
  messageId: string
  /** Who is behind it: a header that no header of the visitor's replaces, and lines below the body. */
  trace?: Trace | undefined
}

/** What a message says of where it comes from: the link of its check, and the lines below its body. */
export interface Trace {
  check: string
  footer: string | undefined
}

// https://www.rfc-editor.org/rfc/rfc5322#section-2.1.1
const MAX_TEXT_LINE = 998

/** `ascii`: for any server; `eightBit`: the body as it is (RFC 6152); `utf8`: the headers as well (RFC 6532). */
export type MessageForm = 'ascii' | 'eightBit' | 'utf8'

/**
 * Builds the message as lines without line ends, not yet dot-stuffed. A body that has lines too long for SMTP, or that is
 * not plain ASCII where the form asks for that, is sent as quoted-printable; the header that says so is then ours.
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-3.6
 */
export function buildMessage(parts: MessageParts, form: MessageForm): string[] {
  const body = [...parts.body.replace(/\n$/, '').split('\n'), ...footerLines(parts.trace?.footer)]
  const isShort = body.every((line) => octetsOf(line) <= MAX_TEXT_LINE)
  const isAscii = body.every(isPlain)
  const plain = isShort && isAscii
  const asIs = isShort && (isAscii || form !== 'ascii')
  // `postmaster` alone is good in RCPT TO, but no mailbox that a header may hold; To can be left out.
  const mailboxes = parts.to.filter((each) => each.includes('@'))
  const ours: [string, string][] = [
    ['From', `<${parts.from}>`],
    ...(mailboxes.length === 0 ? [] : [['To', mailboxes.map((each) => `<${each}>`).join(', ')] satisfies [string, string]]),
    ['Subject', parts.subject],
    ['Date', formatDate(parts.date)],
    ['Message-ID', `<${parts.messageId}>`],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=utf-8'],
    ['Content-Transfer-Encoding', plain ? '7bit' : asIs ? '8bit' : 'quoted-printable'],
    ...(parts.trace === undefined ? [] : [[TRACE_HEADER, parts.trace.check] satisfies [string, string]]),
  ]
  const hasFooter = parts.trace?.footer !== undefined
  const isTheirs = (name: string) =>
    name !== TRACE_HEADER.toLowerCase() && (plain || name !== 'content-transfer-encoding') && !(hasFooter && saysForm(name))
  const theirs = parts.headers.filter(({ name }) => isTheirs(name.toLowerCase()))
  const chosen = new Set(theirs.map((each) => each.name.toLowerCase()))
  const lines: string[] = []
  for (const [name, value] of ours) if (chosen.size === 0 || !chosen.has(name.toLowerCase())) lines.push(...writeHeader(name, value, form))
  for (const { name, value } of theirs) lines.push(...writeHeader(name, value, form))
  lines.push('', ...(asIs ? body : body.flatMap(quotedPrintable)))
  return lines
}

/** Names the check that a message comes from, so that whoever gets it can see who sent it and how. */
export const TRACE_HEADER = 'X-Smtpscope-Check'

/**
 * Does a header say how the body is to be read? As HTML, as several parts or in base64 nobody would see a footer that is plain text.
 * @see https://www.rfc-editor.org/rfc/rfc2045#section-9
 */
export function saysForm(name: string): boolean {
  return /^(content-|mime-version$)/i.test(name)
}

/** Set off as a signature is. https://www.rfc-editor.org/rfc/rfc3676#section-4.3 */
export function footerLines(footer: string | undefined): string[] {
  return footer === undefined ? [] : ['', '-- ', ...footer.split('\n')]
}

/**
 * Lines as they stand on the wire: a dot more before each dot that begins a line, and the final dot.
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.5.2
 */
export function dotStuff(lines: readonly string[]): string[] {
  const all = lines.map(stuffed)
  all.push('.')
  return all
}

/** One line of a message as it stands on the wire. */
export function stuffed(line: string): string {
  return line.startsWith('.') ? `.${line}` : line
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A date as headers have it, in UTC. https://www.rfc-editor.org/rfc/rfc5322#section-3.3 */
export function formatDate(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${DAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
  return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} +0000`
}

/** A header in UTF-8 where the form has it and its lines stay short enough, else in encoded words. */
function writeHeader(name: string, value: string, form: MessageForm): string[] {
  // Most headers are one short line of ASCII, which has nothing to fold.
  if (name.length + 2 + value.length <= MAX_FOLDED && isPlain(value)) return [`${name}: ${value}`]
  const lines = foldHeader(name, value, form === 'utf8')
  // https://www.rfc-editor.org/rfc/rfc6532#section-3.4
  return lines.every((line) => octetsOf(line) <= MAX_TEXT_LINE) ? lines : foldHeader(name, value, false)
}

/**
 * Folds a header at blanks to lines of 78 characters where it can, and to 76 where it holds encoded words.
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-2.2.3
 */
function foldHeader(name: string, value: string, isRaw: boolean): string[] {
  const lines: string[] = []
  const asItIs = isRaw || isPlain(value)
  let line = `${name}:`
  for (const word of asItIs ? value.split(' ') : encodedWords(value, ENCODED_LINE - name.length - 2)) {
    // Some readers take a line of blanks alone for the end of the headers, and lose a value that begins behind a fold.
    const canFold = word !== '' && (!asItIs || line !== `${name}:`)
    if (canFold && `${line} ${word}`.length > (asItIs ? MAX_FOLDED : ENCODED_LINE)) {
      lines.push(line)
      line = ` ${word}`
    } else {
      line = `${line} ${word}`
    }
  }
  return [...lines, line]
}

/** Does it need no other form? */
function isPlain(text: string): boolean {
  return /^[\t\x20-\x7e]*$/.test(text)
}

// https://www.rfc-editor.org/rfc/rfc5322#section-2.1.1
const MAX_FOLDED = 78

// https://www.rfc-editor.org/rfc/rfc2047#section-2
const ENCODED_LINE = 76
const ENCODED_OVERHEAD = '=?utf-8?Q??='.length

/**
 * Text as encoded words, each of whole characters.
 * @param room what the first line has left for its word; where that is not enough for a character, it goes below
 */
function encodedWords(value: string, room: number): string[] {
  const words: string[] = []
  let word = ''
  for (const char of value) {
    const encoded = [...new TextEncoder().encode(char)]
      .map((byte) => (isWordSafe(byte) ? String.fromCharCode(byte) : escapeByte(byte)))
      .join('')
    const first = room - ENCODED_OVERHEAD
    const most = words.length === 0 && first >= 12 ? first : 60
    if (word.length + encoded.length > most) {
      words.push(word)
      word = ''
    }
    word += encoded
  }
  return [...words, word].map((each) => `=?utf-8?Q?${each}?=`)
}

function isWordSafe(byte: number): boolean {
  return /[A-Za-z0-9!*+/-]/.test(String.fromCharCode(byte))
}

/** One body line as quoted-printable lines of at most 76 characters. https://www.rfc-editor.org/rfc/rfc2045#section-6.7 */
function quotedPrintable(line: string): string[] {
  const bytes = new TextEncoder().encode(line)
  const lines: string[] = []
  let current = ''
  bytes.forEach((byte, index) => {
    const isBlank = byte === 0x20 || byte === 0x09
    const literal = (byte > 0x20 && byte < 0x7f && byte !== 0x3d) || (isBlank && index < bytes.length - 1)
    const piece = literal ? String.fromCharCode(byte) : escapeByte(byte)
    if (current.length + piece.length > 75) {
      lines.push(`${current}=`)
      current = ''
    }
    current += piece
  })
  return [...lines, current]
}

function escapeByte(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
}
