// Reads the dialogues in tests/dialogues: sessions in the notation of RFC 5321's own scenarios, made into moves that a fake
// server, a pure player or a browser test can follow. tests/dialogues/README.md describes the notation.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Outcome, outcomes } from '#lib/check/event.ts'
import { type CheckRequest, type CheckRequestInput, checkRequestSchema } from '#lib/check/request.ts'

/** What the server does next. `line` is where it stands in the file. */
export type Move =
  /** Sends bytes. `whole` lines in a row go out as one write; a piece of a line ends the segment. */
  | { do: 'say'; bytes: Buffer; whole: boolean; line: number }
  /** Expects one line, without its CRLF. */
  | { do: 'hear'; text: string; line: number }
  /** Expects these bytes, whatever lines they would make. */
  | { do: 'hear-bytes'; bytes: Buffer; line: number }
  | { do: 'wait'; ms: number; line: number }
  /** Shakes hands as a TLS server, or answers the client's first word with an alert. */
  | { do: 'secure'; works: boolean; line: number }
  /** Expects a TLS hello and takes it for what it is, nothing more. */
  | { do: 'hello'; line: number }
  /** FIN, RST, or silence for ever. Nothing may follow. */
  | { do: 'close' | 'reset' | 'stall'; line: number }

export interface Dialogue {
  name: string
  /** What is asked, as it stands in the file and as it is read. */
  input: CheckRequestInput
  request: CheckRequest
  /** How the check must end. */
  outcome: Outcome
  /** Who must end the connection, and why; absent where it does not matter. */
  closed: { by: string; cause: string } | undefined
  moves: Move[]
}

/** What is asked where a dialogue does not say. */
const USUAL_REQUEST = { target: 'jdoe@example.test', from: 'sender@client.example', greeting: { name: 'client.example' } }

const FOLDER = fileURLToPath(new URL('../dialogues', import.meta.url))

/** All dialogues, by name. */
export function readDialogues(): Dialogue[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))
  return files.sort().map((file) => readDialogue(file.slice(0, -'.txt'.length)))
}

/** The dialogue `tests/dialogues/<name>.txt`. */
export function readDialogue(name: string): Dialogue {
  return parseDialogue(name, readFileSync(join(FOLDER, `${name}.txt`), 'utf8'))
}

/** Reads a dialogue; throws where the file is wrong, with its name and line. */
export function parseDialogue(name: string, text: string): Dialogue {
  const moves: Move[] = []
  let input: CheckRequestInput = USUAL_REQUEST
  let request = checkRequestSchema.parse(input)
  let closed: Dialogue['closed']
  let outcome: Outcome | undefined
  let times = 1
  for (const [index, written] of text.split('\n').entries()) {
    const line = index + 1
    const wrong = (what: string) => new Error(`${name}.txt:${line}: ${what}`)
    const last = moves.at(-1)?.do
    const header = /^# (request|outcome|by): (.*)$/.exec(written)
    if (header?.[1] === 'request') {
      input = { ...USUAL_REQUEST, ...JSON.parse(header[2] ?? '') }
      const parsed = checkRequestSchema.safeParse(input)
      if (!parsed.success) throw wrong(parsed.error.message)
      request = parsed.data
    }
    if (header?.[1] === 'by') {
      const [by = '', cause = ''] = (header[2] ?? '').split(' ')
      closed = { by, cause }
    }
    if (header?.[1] === 'outcome') outcome = outcomes.find((each) => each === header[2])
    if (written.trim() === '' || written.startsWith('#')) continue
    if (last === 'close' || last === 'reset' || last === 'stall') throw wrong(`nothing can follow "-- ${last}"`)
    const repeat = /^-- (\d+) times$/.exec(written)
    if (repeat !== null) {
      times = Number(repeat[1])
      continue
    }
    const move = parseMove(written, line)
    if (move === undefined) throw wrong(`"${written}" is no line of a dialogue`)
    if (times > 1 && move.do !== 'say') throw wrong('only what the server says can be repeated')
    for (; times > 1; times -= 1) moves.push(move)
    moves.push(move)
  }
  if (outcome === undefined) throw new Error(`${name}.txt has no "# outcome:" line with an outcome`)
  return { name, input, request, outcome, closed, moves }
}

function parseMove(written: string, line: number): Move | undefined {
  const [, party, text] = /^(S:|S\||C:|C\|)(?: (.*))?$/.exec(written) ?? []
  if (party === 'S:') return { do: 'say', bytes: bytesOf(`${text ?? ''}\\r\\n`), whole: true, line }
  if (party === 'S|') return { do: 'say', bytes: bytesOf(text ?? ''), whole: false, line }
  if (party === 'C:') return { do: 'hear', text: text ?? '', line }
  if (party === 'C|') return { do: 'hear-bytes', bytes: bytesOf(text ?? ''), line }
  const wait = /^-- wait (\d+)ms$/.exec(written)
  if (wait !== null) return { do: 'wait', ms: Number(wait[1]), line }
  const tls = /^-- tls(-fails)?$/.exec(written)
  if (tls !== null) return { do: 'secure', works: tls[1] === undefined, line }
  if (written === '-- hello') return { do: 'hello', line }
  const end = /^-- (close|reset|stall)$/.exec(written)?.[1]
  return end === undefined ? undefined : { do: end as 'close' | 'reset' | 'stall', line }
}

/** `\xNN`, `\r`, `\n`, `\t`, `\\` and `\{a*3000}`; everything else stands for itself, in UTF-8. */
function bytesOf(text: string): Buffer {
  const pieces = text.split(/(\\x[0-9a-f]{2}|\\[rnt\\]|\\\{[^*]+\*\d+\})/i)
  return Buffer.concat(
    pieces.map((piece) => {
      const repeated = /^\\\{([^*]+)\*(\d+)\}$/.exec(piece)
      if (repeated !== null) return Buffer.from((repeated[1] ?? '').repeat(Number(repeated[2])))
      if (/^\\x[0-9a-f]{2}$/i.test(piece)) return Buffer.from([Number.parseInt(piece.slice(2), 16)])
      return Buffer.from(SIMPLE[piece] ?? piece)
    }),
  )
}

const SIMPLE: Record<string, string> = { '\\r': '\r', '\\n': '\n', '\\t': '\t', '\\\\': '\\' }

const PATTERNS: Record<string, string> = {
  '<any>': '.*',
  '<date>': '(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{1,2} [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d \\+0000',
  '<message-id>': '<[^<>@ ]+@[^<>@ ]+>',
}

/** Is this what the client was to say? `expected` may hold `<any>`, `<date>` and `<message-id>`. */
export function isAsExpected(said: string, expected: string): boolean {
  const source = expected
    .split(/(<any>|<date>|<message-id>)/)
    .map((piece) => PATTERNS[piece] ?? piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('')
  return new RegExp(`^${source}$`, 's').test(said)
}

/** One line of a dialogue as a transcript shows it. */
export interface SpokenLine {
  by: 'server' | 'client'
  text: string
}

/** The lines of a dialogue as a transcript shows them; for dialogues without escapes and `S|`. */
export function spokenLines(dialogue: Dialogue): SpokenLine[] {
  return dialogue.moves.flatMap((move): SpokenLine[] => {
    if (move.do === 'say') return [{ by: 'server', text: move.bytes.toString('utf8').replace(/\r\n$/, '') }]
    return move.do === 'hear' ? [{ by: 'client', text: move.text }] : []
  })
}
