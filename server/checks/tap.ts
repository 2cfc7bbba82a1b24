// The wire of one session, tapped: every line in both directions is recorded once, here, and without the secrets in it. It
// knows lines and bytes, and nothing of what they mean.
import type { Seen } from '#lib/check/event.ts'
import { Redactor } from '#lib/redaction.ts'
import type { Chunk } from '#lib/smtp/chunks.ts'
import type { Command } from '#lib/smtp/command.ts'
import type { Step } from '#lib/smtp/dialogue/steps.ts'
import { MAX_SESSION_BYTES, MAX_SESSION_LINES } from '#lib/smtp/limits.ts'
import { parseReplyLine } from '#lib/smtp/reply.ts'
import { LineReader, type WireLine } from '#lib/wire.ts'
import type { PlayOptions } from '#server/checks/played.ts'

type Sent = Extract<Seen, { kind: 'send' }>
type Received = Extract<Seen, { kind: 'receive' }>

export class Tap {
  /** How much the server has said. */
  readonly heard = { lines: 0, bytes: 0 }
  private readonly connection: PlayOptions['connection']
  private readonly record: (seen: Seen) => void
  private readonly redactor: Redactor
  private readonly most: { lines: number; bytes: number }
  private reader = new LineReader()
  private flights = 0
  private hasMoreLines = false

  constructor({ connection, record, secrets, most }: Pick<PlayOptions, 'connection' | 'record' | 'secrets' | 'most'>) {
    this.connection = connection
    this.record = record
    this.redactor = new Redactor(secrets?.hidden ?? [], secrets?.common)
    this.most = most ?? { lines: MAX_SESSION_LINES, bytes: MAX_SESSION_BYTES }
  }

  /** Says commands, as one write. */
  send(commands: readonly Command[]): void {
    const flight = this.flightOf(commands)
    let wire = ''
    for (const { verb, text, shown, hides, cancel, extra, form } of commands) {
      if (hides !== undefined) this.redactor.add(hides)
      const seen: Sent = { kind: 'send', text: shown ?? text, verb }
      if (shown !== undefined) seen.redacted = true
      if (cancel !== undefined) seen.cancel = cancel
      if (flight !== undefined) seen.flight = flight
      if (extra !== undefined) seen.extra = extra
      if (form !== undefined) seen.form = form
      this.record(seen)
      wire += `${text}\r\n`
    }
    this.connection.write(wire)
  }

  /** Says lines of a message, as one write; `isBare`: without a line end. */
  sendMessage(lines: readonly string[], isBare = false): void {
    let wire = ''
    for (const text of lines) {
      this.record({ kind: 'send', text, verb: 'data' })
      wire += isBare ? text : `${text}\r\n`
    }
    this.connection.write(wire)
  }

  /** Says BDAT commands, each with its chunk behind it, as one write. */
  sendChunks(chunks: readonly Chunk[]): void {
    const flight = this.flightOf(chunks)
    const mark = flight === undefined ? {} : { flight }
    let wire = ''
    for (const { command, lines } of chunks) {
      this.record({ kind: 'send', text: command.text, verb: command.verb, ...mark })
      for (const text of lines) this.record({ kind: 'send', text, verb: 'data', ...mark })
      for (const text of [command.text, ...lines]) wire += `${text}\r\n`
    }
    this.connection.write(wire)
  }

  /** Says bytes that are no command. */
  sendBytes({ shown, verb, bytes }: Extract<Step, { do: 'send-bytes' }>): void {
    this.record({ kind: 'send', text: shown, verb })
    this.connection.write(bytes)
  }

  /** Takes bytes of the server's, and gives the lines that they complete. Those beyond the limit are dropped; see `isFull`. */
  receive(chunk: Uint8Array): string[] {
    this.heard.bytes += chunk.length
    const said: string[] = []
    for (const line of this.reader.push(chunk)) {
      if (this.heard.lines >= this.most.lines) {
        this.hasMoreLines = true
        break
      }
      this.report(line)
      said.push(line.text)
    }
    return said
  }

  /** Has the server said more than it may? */
  get isFull(): boolean {
    return this.hasMoreLines || this.heard.bytes > this.most.bytes
  }

  /** Has a line begun that has not ended? */
  get isMidLine(): boolean {
    return this.reader.isMidLine
  }

  /** Records what has no line end, and never will have: it may say who is there. */
  flush(): void {
    const rest = this.reader.rest()
    if (rest !== undefined && this.heard.lines < this.most.lines) this.report(rest)
  }

  /** What comes from here on goes on with nothing that came before, as behind a handshake. */
  beginAnew(): void {
    this.reader = new LineReader()
  }

  private report(line: WireLine): void {
    this.heard.lines += 1
    const parsed = parseReplyLine(line.text)
    const text = this.redactor.cut(line.text, line.truncated > 0 || line.end === 'none')
    const seen: Received =
      parsed === undefined ? { kind: 'receive', text } : { kind: 'receive', text, code: parsed.code, last: parsed.last }
    if (line.truncated !== 0) seen.truncated = line.truncated
    if (text !== line.text) seen.redacted = true
    if (line.end === 'lf') seen.ending = 'lf'
    this.record(seen)
  }

  /** One number for all that goes out as one write, where that is more than one. */
  private flightOf(together: readonly unknown[]): number | undefined {
    return together.length > 1 ? this.flights++ : undefined
  }
}
