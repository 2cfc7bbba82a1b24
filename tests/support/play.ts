// Plays a dialogue through the generator of lib/smtp with no I/O: what the server says is handed in, what the client says
// is compared. Milliseconds for what takes a socket otherwise.
import type { Outcome } from '#lib/check/event.ts'
import { planFor, planOf } from '#lib/check/plan.ts'
import type { ChannelBinding } from '#lib/smtp/auth/channel.ts'
import { type Ending, type Heard, type Step, session } from '#lib/smtp/dialogue.ts'
import type { WaitId } from '#lib/smtp/limits.ts'
import { ReplyReader } from '#lib/smtp/reply.ts'
import { LineReader } from '#lib/wire.ts'
import { authTools, stretchNow } from '#tests/support/auth.ts'
import { type Dialogue, isAsExpected, type Move } from '#tests/support/dialogue.ts'

export interface PurelyPlayed {
  /** What the client did against the dialogue; empty where all is well. */
  faults: string[]
  outcome: Outcome
}

/** What a plan is made with where a test does not care: a fixed name, clock and Message-ID. */
export const FIXED = {
  greetingName: 'client.example',
  date: new Date('2026-01-02T03:04:05Z'),
  uniqueId: '1',
  authTools,
  strangers: ['client.example', '[192.0.2.7]'].map((name) => ({ name, takenAt: [] })),
}

/** Without a real connection there is nothing to bind to. */
const BINDINGS: readonly ChannelBinding[] = []

/** Plays the dialogue to its end. */
export function playPurely(dialogue: Dialogue): PurelyPlayed {
  return new PurePlay(dialogue).result()
}

/** What a step puts on the wire. */
export function linesOf(step: Step): readonly string[] {
  if (step.do === 'send') return step.commands.map((command) => command.text)
  if (step.do === 'send-chunks') return step.chunks.flatMap(({ command, lines }) => [command.text, ...lines])
  if (step.do === 'send-bytes') return [step.shown]
  return step.do === 'send-message' ? step.lines : []
}

class PurePlay {
  private readonly dialogue: Dialogue
  private readonly moves: Move[]
  private readonly lineReader = new LineReader()
  private readonly replyReader = new ReplyReader()
  private readonly faults: string[] = []
  /** Lines that came in one write and are still to be read. */
  private pending: string[] = []
  private ending: Ending | undefined
  private wasHeard = false
  private isSecured = false
  /** Replies that are due: the banner, and one for each command. */
  private owed = 1
  private isExtra = false
  /** A server that does not know our PROXY header answers it, as if it were a command. */
  private maySayMore = false

  constructor(dialogue: Dialogue) {
    this.dialogue = dialogue
    this.moves = [...dialogue.moves]
  }

  result(): PurelyPlayed {
    const talk = session(planFor(planOf(this.dialogue.request, FIXED), { host: 'mail.example.test', address: '127.0.0.1', port: 25 }))
    let next = talk.next()
    while (next.done !== true) {
      const heard = this.perform(next.value)
      // The wire broke, or the server fell out of step: whoever plays the steps stops playing.
      if (heard === 'broken') break
      next = talk.next(heard)
    }
    if (this.faults.length === 0) {
      const left = this.moves.find((move) => move.do === 'hear' || (move.do === 'secure' && move.works))
      const owed = left?.do === 'hear' ? `"${left.text}"` : 'a handshake'
      if (left !== undefined) this.faults.push(`${this.at(left)}: expected ${owed}, and the client was done`)
    }
    return { faults: this.faults, outcome: this.ending?.outcome ?? (this.wasHeard ? 'protocol-error' : 'unreachable') }
  }

  private perform(step: Step): Heard | 'broken' {
    if (step.do === 'read') return this.read(step.wait)
    if (step.do === 'secure') return this.secure()
    if (step.do === 'ask-channel')
      return { channel: { host: 'mail.example.test', port: 25, isSecured: this.isSecured, bindings: BINDINGS } }
    if (step.do === 'stretch') return { stretched: stretchNow(step) }
    if (step.do === 'await-close') return this.moves.some((move) => move.do === 'hear') ? 'open' : 'closed'
    if (step.do === 'conclude') {
      this.ending = step.ending
      return undefined
    }
    // Nobody hears anything more.
    if (step.do === 'drop') return 'broken'
    if (step.do === 'send-bytes') {
      this.maySayMore = true
      return this.sendBytes(step) ? undefined : 'broken'
    }
    this.owed += step.do === 'send' ? step.commands.length : step.replies
    if (step.do === 'send') this.isExtra = step.commands[0]?.extra !== undefined
    const lines = linesOf(step)
    return lines.every((line) => this.send(line)) ? undefined : 'broken'
  }

  private send(text: string): boolean {
    // What the server says before its turn is on its way; the next read finds it.
    while (this.moves[0]?.do === 'say' || this.moves[0]?.do === 'wait') this.receiveOne()
    const move = this.moves.shift()
    if (move?.do === 'hear' && isAsExpected(text, move.text)) return true
    // The server has hung up; what is sent then is lost, and no fault.
    if (move === undefined || move.do === 'close' || move.do === 'reset') return false
    this.faults.push(`${this.at(move)}: the client said "${text}"`)
    return false
  }

  /** A dialogue has them as bytes, or where they are a line as one. */
  private sendBytes({ bytes, shown }: Extract<Step, { do: 'send-bytes' }>): boolean {
    while (this.moves[0]?.do === 'say' || this.moves[0]?.do === 'wait') this.receiveOne()
    const [move] = this.moves
    if (move?.do !== 'hear-bytes') return this.send(shown)
    this.moves.shift()
    if (!move.bytes.equals(bytes)) this.faults.push(`${this.at(move)}: the client sent ${Buffer.from(bytes).toString('hex')}`)
    return move.bytes.equals(bytes)
  }

  /** A server that says or does anything else, with our hello or without it, has not shaken hands. */
  private secure(): 'broken' | undefined {
    const [move] = this.moves
    if (move?.do === 'secure' && move.works) {
      this.moves.shift()
      this.isSecured = true
      return undefined
    }
    if (move?.do === 'hear') this.faults.push(`${this.at(move)}: the client wanted to shake hands`)
    return this.withoutTls()
  }

  private withoutTls(): 'broken' {
    this.ending = { outcome: 'tls-failed', place: 'tls' }
    return 'broken'
  }

  private read(wait: WaitId): Heard | 'broken' {
    for (;;) {
      const line = this.pending.shift()
      if (line === undefined) {
        if (!this.receive()) return 'broken'
        continue
      }
      if (line.trim() === '') continue
      const reply = this.replyReader.push(line)
      if (reply === undefined) continue
      if (typeof reply === 'string') return 'broken'
      const isBehind = this.pending.some((each) => each.trim() !== '')
      if (wait === 'starttls' && reply.code === 220 && (isBehind || this.lineReader.isMidLine)) return this.withoutTls()
      this.owed -= 1
      // A line that nobody asked for, before it is all over.
      if (this.maySayMore && (wait === 'banner' || reply.code >= 500)) return reply
      const isGoodbye = this.pending.find((each) => each.trim() !== '')?.startsWith('421') === true
      if (isBehind && !isGoodbye && this.owed <= 0 && (this.ending === undefined || this.isExtra) && reply.code !== 421) return 'broken'
      return reply
    }
  }

  /** Takes what the server says until the client has its turn. */
  private receive(): boolean {
    const before = this.pending.length
    while (this.moves[0]?.do === 'say' || this.moves[0]?.do === 'wait') {
      const isSegment = this.receiveOne()
      if (isSegment && this.pending.length > before) break
    }
    return this.pending.length > before
  }

  /** Takes one move; does a segment end with it? */
  private receiveOne(): boolean {
    const move = this.moves.shift()
    if (move?.do !== 'say') return true
    this.wasHeard = true
    this.pending.push(...this.lineReader.push(move.bytes).map((line) => line.text))
    return !move.whole
  }

  private at(move: Move): string {
    return `${this.dialogue.name}.txt:${move.line}`
  }
}
