// Findings about the form of replies: line ends, length, characters, blank lines, and what was said without being asked.
import type { EventOf } from '#lib/check/event.ts'
import { type Attempt, type Conversation, exchangesOf, failedHandshake, seqsOf } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import { smtpAttempt } from '#lib/diagnosis/findings/smtp-attempt.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { commandOf } from '#lib/diagnosis/reply-words.ts'

const ADMIN = { turn: 'recipient-admin' } as const

export const replyFormatKinds = {
  'reply-unasked': { severity: 'error', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.2') },
  'bare-lf': { severity: 'warning', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-2.3.8') },
  'reply-line-too-long': { severity: 'notice', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.5') },
  'reply-not-ascii': { severity: 'notice', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.2') },
  'reply-control-characters': { severity: 'notice', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.2') },
  'reply-without-text': { severity: 'notice', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.2') },
  'blank-lines': { severity: 'notice', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.2') },
  'ehlo-syntax': { severity: 'notice', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.1') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(replyFormatKinds)

type Line = EventOf<'receive'>

/** Of the connection that decides. */
export function replyFormatFindings(view: Conversation): Finding[] {
  const attempt = smtpAttempt(view)
  if (attempt === undefined) return []
  // Challenges may be as long as they need to be: https://www.rfc-editor.org/rfc/rfc4954#section-4
  const lines = attempt.exchanges.flatMap(({ wait, replies }) => (wait === 'auth' ? [] : replies)).filter(({ code }) => code !== undefined)
  return [
    // Whoever types by hand may ask what we know no answer to.
    ...(view.hand === undefined ? unasked(attempt) : []),
    ...lineEnds(lines),
    ...characters(lines, attempt),
    ...texts(attempt),
    ...blanks(attempt),
    ...keywords(attempt),
  ]
}

function unasked(attempt: Attempt): Finding[] {
  // What comes in place of a handshake is told with it, and a PROXY header may be answered by anything. 421 may come at any time
  // (RFC 5321, section 3.8).
  const isTold = failedHandshake(attempt) !== undefined || attempt.proxied !== undefined
  const [first] = !isTold ? attempt.stray.filter(({ text, code }) => text.trim() !== '' && code !== 421) : []
  return first === undefined ? [] : [finding('reply-unasked', [first.seq], { code: first.code ?? '' })]
}

function lineEnds(lines: readonly Line[]): Finding[] {
  const bare = lines.filter(({ ending }) => ending === 'lf')
  const long = lines.filter((line) => octetsOf(line) > LONGEST)
  return [
    ...(bare.length === 0 ? [] : [finding('bare-lf', seqs(bare), { count: bare.length })]),
    ...(long.length === 0 ? [] : [finding('reply-line-too-long', seqs(long), { octets: Math.max(...long.map(octetsOf)) })]),
  ]
}

/** In octets, the line end included. https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.5 */
const LONGEST = 512

/** At least so many: a character that is shown as an escape counts as one octet. */
function octetsOf({ text, truncated = 0, ending }: Line): number {
  const end = ending === 'lf' ? 1 : 2
  if (text.length + truncated + end <= LONGEST && /^[\x20-\x7e]*$/.test(text)) return text.length + truncated + end
  const seen = text.replace(/\\x[0-9a-f]{2}|\\u\{[0-9a-f]+\}/g, '.')
  return [...seen].reduce((sum, each) => sum + octetsIn(each.codePointAt(0) ?? 0), 0) + truncated + end
}

function octetsIn(point: number): number {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}

function characters(lines: readonly Line[], attempt: Attempt): Finding[] {
  // https://www.rfc-editor.org/rfc/rfc6531#section-3.7.4.2
  // From there on the server may answer in UTF-8.
  const asked = exchangesOf(attempt, 'mail').find(({ sent }) => /\sSMTPUTF8(\s|$)/i.test(sent?.text ?? ''))?.sent?.seq ?? Infinity
  const foreign = lines.filter(({ text, seq }) => seq < asked && /[^\t\x20-\x7e]|\\x[89a-f][0-9a-f]|\\u\{/.test(text))
  const control = lines.filter(({ text }) => /\\x([01][0-9a-f]|7f)/.test(text))
  return [
    ...(foreign.length === 0 ? [] : [finding('reply-not-ascii', seqs(foreign))]),
    ...(control.length === 0 ? [] : [finding('reply-control-characters', seqs(control))]),
  ]
}

function texts({ exchanges }: Attempt): Finding[] {
  // An empty challenge is one.
  const empty = exchanges.filter(
    ({ code, lines, wait }) => code !== undefined && wait !== 'auth' && lines.every((line) => line.trim() === ''),
  )
  if (empty.length === 0) return []
  return [finding('reply-without-text', empty.flatMap(seqsOf), { commands: [...new Set(empty.map(commandOf))].join(', ') })]
}

function blanks({ stray }: Attempt): Finding[] {
  const blank = stray.filter(({ text }) => text.trim() === '')
  return blank.length === 0 ? [] : [finding('blank-lines', seqs(blank), { count: blank.length })]
}

/** So many are quoted, and so much of each. */
const QUOTED = 3
const QUOTE = 40

function keywords(attempt: Attempt): Finding[] {
  const odd = exchangesOf(attempt, 'ehlo').flatMap(({ code, lines, replies }) =>
    code !== 250
      ? []
      : lines.flatMap((line, index) => (index === 0 || isKeywordLine(line) ? [] : [{ line, seq: replies[index]?.seq ?? 0 }])),
  )
  if (odd.length === 0) return []
  const quoted = [...new Set(odd.map(({ line }) => line.replaceAll(',', '').slice(0, QUOTE)))].slice(0, QUOTED).join(', ')
  return [
    finding(
      'ehlo-syntax',
      odd.map(({ seq }) => seq),
      { lines: quoted },
    ),
  ]
}

/** https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.1: one blank between the parts, none behind them. */
function isKeywordLine(line: string): boolean {
  return /^[a-z0-9][a-z0-9-]*( [\x21-\x7e]+)*$/i.test(line)
}

function seqs(lines: readonly Line[]): number[] {
  return lines.map((each) => each.seq)
}
