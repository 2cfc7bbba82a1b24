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

const encoder = new TextEncoder()

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
    for (const { verb, text, shown, hides, cancel } of commands) {
      if (hides !== undefined) this.redactor.add(hides)
      const marks = { ...(shown === undefined ? {} : { redacted: true }), ...(cancel === undefined ? {} : { cancel }) }
      this.record({ kind: 'send', text: shown ?? text, verb, ...marks, ...flight })
    }
    this.write(commands.map((each) => each.text))
  }

  /** Says lines of a message, as one write; `isBare`: without a line end. */
  sendMessage(lines: readonly string[], isBare = false): void {
    for (const text of lines) this.record({ kind: 'send', text, verb: 'data' })
    this.write(lines, isBare ? '' : '\r\n')
  }

  /** Says BDAT commands, each with its chunk behind it, as one write. */
  sendChunks(chunks: readonly Chunk[]): void {
    const flight = this.flightOf(chunks)
    for (const { command, lines } of chunks) {
      this.record({ kind: 'send', text: command.text, verb: command.verb, ...flight })
      for (const text of lines) this.record({ kind: 'send', text, verb: 'data', ...flight })
    }
    this.write(chunks.flatMap(({ command, lines }) => [command.text, ...lines]))
  }

  /** Says bytes that are no command. */
  sendBytes({ shown, verb, bytes }: Extract<Step, { do: 'send-bytes' }>): void {
    this.record({ kind: 'send', text: shown, verb })
    this.connection.write(bytes)
  }

  /** Takes bytes of the server's, and gives the lines that they complete. Those beyond the limit are dropped; see `isFull`. */
  receive(chunk: Uint8Array): string[] {
    this.heard.bytes += chunk.length
    const whole = this.reader.push(chunk)
    const lines = whole.slice(0, this.most.lines - this.heard.lines)
    this.hasMoreLines ||= lines.length < whole.length
    for (const line of lines) this.report(line)
    return lines.map((line) => line.text)
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
    this.record({
      kind: 'receive',
      text,
      ...(parsed === undefined ? {} : { code: parsed.code, last: parsed.last }),
      ...(line.truncated === 0 ? {} : { truncated: line.truncated }),
      ...(text === line.text ? {} : { redacted: true }),
      ...(line.end === 'lf' ? { ending: 'lf' } : {}),
    })
  }

  /** One number for all that goes out as one write, where that is more than one. */
  private flightOf(together: readonly unknown[]): { flight?: number } {
    return together.length > 1 ? { flight: this.flights++ } : {}
  }

  private write(lines: readonly string[], lineEnd = '\r\n'): void {
    this.connection.write(encoder.encode(lines.map((line) => `${line}${lineEnd}`).join('')))
  }
}
