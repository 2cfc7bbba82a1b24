// Plays a dialogue over one connection: sends what it yields, hands it the replies, keeps its time limits, and reports
// every line in both directions once, here. The dialogue decides what is said; this file only whether the wire holds.
import type { CloseCause, Seen } from '#lib/check/event.ts'
import { Redactor } from '#lib/redaction.ts'
import type { Channel } from '#lib/smtp/auth/channel.ts'
import type { Chunk } from '#lib/smtp/chunks.ts'
import type { Command } from '#lib/smtp/command.ts'
import type { HandStep, HandTalk } from '#lib/smtp/dialogue/steps.ts'
import type { Ending, Heard, Step, Talk } from '#lib/smtp/dialogue.ts'
import { CLOSE_LIMIT_MS, MAX_SESSION_BYTES, MAX_SESSION_LINES, STRANGE_LIMIT_MS, type WaitId, waitLimitsMs } from '#lib/smtp/limits.ts'
import { mayBeginReply, parseReplyLine, type Reply, ReplyReader } from '#lib/smtp/reply.ts'
import { LineReader, type WireLine } from '#lib/wire.ts'
import { stretch } from '#server/checks/auth-tools.ts'
import { Hand } from '#server/checks/hand.ts'
import type { Played, PlayOptions } from '#server/checks/played.ts'
import type { Secured } from '#server/net/model.ts'

const encoder = new TextEncoder()

/** Plays `talk` to its end. Never throws for what a server does. */
export function play(talk: Talk<void>, options: PlayOptions): Promise<Played> {
  return new Promise((resolve, reject) => {
    new Player(talk, options, { resolve, reject }).start()
  })
}

class Player {
  private talk: HandTalk<void>
  private readonly hand: Hand | undefined
  private readonly options: PlayOptions
  private readonly outcome: { resolve(played: Played): void; reject(error: unknown): void }
  private lineReader = new LineReader()
  private replyReader = new ReplyReader()
  /** What the dialogue waits for: `line` for one that the owner types; `over` once it has nothing more to say. */
  private awaiting: WaitId | 'close' | 'over' | 'line' | undefined
  private ending: Ending | undefined
  private timer: NodeJS.Timeout | undefined
  private isSettled = false
  /** Lines that came and were not yet asked for. */
  private unread: string[] = []
  /** Of the TLS that stands. */
  private bindings: Secured['bindings']
  private readonly redactor: Redactor
  /** Replies that are due: the banner, and one for each command. */
  private owed = 1
  /** Were bytes sent that are no command? A server that does not expect them answers them as if they were one. */
  private hasSentBytes = false
  private flights = 0
  private bytes = 0
  private lines = 0
  private readonly most: { lines: number; bytes: number }

  constructor(talk: Talk<void>, options: PlayOptions, outcome: Player['outcome']) {
    this.talk = talk
    this.options = options
    this.outcome = outcome
    this.most = options.most ?? { lines: MAX_SESSION_LINES, bytes: MAX_SESSION_BYTES }
    this.redactor = new Redactor(options.secrets?.hidden ?? [], options.secrets?.common)
    this.hand = options.hand === undefined ? undefined : new Hand(options.hand, () => this.unlessSettled(() => this.onLine()))
  }

  private record(seen: Seen): void {
    this.hand?.see(seen)
    this.options.record(seen)
  }

  start(): void {
    const { connection, signal } = this.options
    signal.addEventListener('abort', this.onAbort, { once: true })
    if (signal.aborted) this.onAbort()
    this.unlessSettled(() => this.step(undefined))
    connection.listen({
      bytes: (chunk) => this.unlessSettled(() => this.onBytes(chunk)),
      end: (cause) => this.unlessSettled(() => this.onEnd(cause)),
    })
  }

  /** Runs a handler; an exception in it is a bug of ours, and goes to whoever called `play`. */
  private unlessSettled(handler: () => void): void {
    if (this.isSettled) return
    try {
      handler()
    } catch (error) {
      this.settle()
      this.options.connection.destroy()
      this.outcome.reject(error)
    }
  }

  /** Runs the dialogue until it has to wait. */
  private step(heard: Heard): void {
    this.awaiting = undefined
    const taken = this.hand?.takeOver()
    if (taken !== undefined) this.talk = taken
    let next = this.talk.next(taken === undefined ? heard : undefined)
    while (next.done !== true) {
      const performed = this.perform(next.value)
      if (performed === 'wait') return
      // Whoever records what was sent may have ended it all.
      if (this.isSettled) return
      next = this.talk.next(performed === 'go-on' ? undefined : performed)
    }
    // After QUIT it is the server that closes. https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.10
    this.wait('over')
  }

  private perform(step: Step | HandStep): 'wait' | 'go-on' | Heard {
    switch (step.do) {
      case 'read':
        this.wait(step.wait)
        return 'wait'
      case 'await-close':
        this.wait('close')
        return 'wait'
      case 'secure':
        this.secure(step.mode)
        return 'wait'
      case 'ask-channel':
        return { channel: this.channel() }
      case 'stretch':
        this.stretch(step)
        return 'wait'
      case 'send':
        this.owed += step.commands.length
        this.send(step.commands)
        return 'go-on'
      case 'send-message':
        this.owed += step.replies
        this.sendMessage(step.lines, step.bare)
        return 'go-on'
      case 'send-chunks':
        this.owed += step.replies
        this.sendChunks(step.chunks)
        return 'go-on'
      case 'send-bytes':
        this.record({ kind: 'send', text: step.shown, verb: step.verb })
        this.options.connection.write(step.bytes)
        this.hasSentBytes = true
        return 'go-on'
      case 'conclude':
        this.ending = step.ending
        return 'go-on'
      case 'drop':
        if (step.cause === undefined) this.finish('client', 'fin', 'asked')
        else this.finish('client', step.cause)
        return 'wait'
      case 'prompt':
        return this.prompt()
      case 'hand-over':
      case 'refuse':
      case 'keep-back':
        this.hand?.perform(step, (seen) => this.record(seen))
        return 'go-on'
    }
  }

  private send(commands: readonly Command[]): void {
    const flight = commands.length > 1 ? { flight: this.flights++ } : {}
    // A reply to nothing that never ended is no part of the one that comes now.
    if (this.hand?.isByHand === true) this.replyReader = new ReplyReader()
    for (const { verb, text, shown, hides, cancel } of commands) {
      if (hides !== undefined) this.redactor.add(hides)
      const marks = { ...(shown === undefined ? {} : { redacted: true }), ...(cancel === undefined ? {} : { cancel }) }
      this.record({ kind: 'send', text: shown ?? text, verb, ...marks, ...flight })
    }
    this.write(commands.map((each) => each.text))
  }

  private sendMessage(lines: readonly string[], isBare = false): void {
    for (const text of lines) this.record({ kind: 'send', text, verb: 'data' })
    this.write(lines, isBare ? '' : '\r\n')
  }

  private sendChunks(chunks: readonly Chunk[]): void {
    const flight = chunks.length > 1 ? { flight: this.flights++ } : {}
    for (const { command, lines } of chunks) {
      this.record({ kind: 'send', text: command.text, verb: command.verb, ...flight })
      for (const text of lines) this.record({ kind: 'send', text, verb: 'data', ...flight })
    }
    this.write(chunks.flatMap(({ command, lines }) => [command.text, ...lines]))
  }

  private write(lines: readonly string[], lineEnd = '\r\n'): void {
    this.options.connection.write(encoder.encode(lines.map((line) => `${line}${lineEnd}`).join('')))
  }

  /** It is the owner's turn. What the server says meanwhile is shown; only its goodbye matters. */
  private prompt(): 'wait' | Heard {
    const leftMs = this.hand?.leftMs() ?? 0
    const heard = this.unaskedGoodbye() ?? (leftMs > 0 ? this.hand?.next() : 'late')
    if (heard !== undefined) return heard
    this.awaiting = 'line'
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.unlessSettled(() => this.onTimeout()), leftMs)
    return 'wait'
  }

  private onLine(): void {
    const line = this.awaiting === 'line' ? this.hand?.next() : undefined
    if (line !== undefined) this.step(line)
  }

  /** A 421 among what came without being asked for. */
  private unaskedGoodbye(): Reply | undefined {
    for (let text = this.unread.shift(); text !== undefined; text = this.unread.shift()) {
      const reply = this.replyReader.push(text)
      if (typeof reply === 'object' && reply.code === 421) return reply
      if (reply === 'too-long') this.replyReader = new ReplyReader()
    }
    return undefined
  }

  private channel(): Channel {
    const { host, port } = this.options
    return { host, port, isSecured: this.bindings !== undefined, bindings: this.bindings?.() ?? [] }
  }

  /** Makes a key of a password. What the server says meanwhile, it says unasked. */
  private stretch({ password, salt, iterations }: Extract<Step, { do: 'stretch' }>): void {
    this.awaiting = undefined
    clearTimeout(this.timer)
    const goOn = (stretched: Uint8Array) => {
      const [first] = this.unread
      if (first !== undefined && !first.startsWith('421')) return this.finish('client', 'fin')
      this.step({ stretched })
      this.takeUnread()
    }
    stretch(password, salt, iterations).then(
      (key) => this.unlessSettled(() => goOn(key)),
      (error) =>
        this.unlessSettled(() => {
          throw error
        }),
    )
  }

  /** Shakes hands; the dialogue goes on only where that worked. */
  private secure(mode: 'starttls' | 'implicit'): void {
    this.awaiting = 'tls'
    clearTimeout(this.timer)
    const { connection, host, tlsProtocol: protocol, limitsMs } = this.options
    const shaken = connection.secure({ host, protocol, timeoutMs: limitsMs?.tls ?? waitLimitsMs.tls })
    const heed = ({ handshake, ended, bindings = () => [] }: Secured) => {
      this.record({ kind: 'tls', mode, ...handshake })
      // Whoever records it may have ended it all.
      if (this.isSettled) return
      this.lineReader = new LineReader()
      this.replyReader = new ReplyReader()
      if (handshake.protocol === '') return this.withoutTls(ended)
      this.bindings = bindings
      this.step(undefined)
    }
    shaken.then(
      (secured) => this.unlessSettled(() => heed(secured)),
      (error) =>
        this.unlessSettled(() => {
          throw error
        }),
    )
  }

  /** There is no way to say anything more on a connection whose handshake failed. */
  private withoutTls(ended?: 'fin' | 'reset'): void {
    if (this.hand?.isByHand !== true) this.ending = { outcome: 'tls-failed', place: 'tls' }
    this.finish(ended === undefined ? 'client' : 'server', ended ?? 'fin')
  }

  private wait(awaiting: WaitId | 'close' | 'over'): void {
    this.awaiting = awaiting
    clearTimeout(this.timer)
    const { limitsMs } = this.options
    const closeMs = limitsMs?.close ?? CLOSE_LIMIT_MS
    const ms = awaiting === 'close' || awaiting === 'over' ? closeMs : (limitsMs?.[awaiting] ?? waitLimitsMs[awaiting])
    this.timer = setTimeout(() => this.unlessSettled(() => this.onTimeout()), ms)
  }

  private onBytes(chunk: Uint8Array): void {
    const isFirst = this.bytes === 0
    this.bytes += chunk.length
    const whole = this.lineReader.push(chunk)
    const lines = whole.slice(0, this.most.lines - this.lines)
    for (const line of lines) this.report(line)
    // Some servers put blank lines between replies; they say nothing.
    this.unread.push(...lines.map((line) => line.text).filter((text) => text.trim() !== ''))
    this.takeUnread()
    if (isFirst && this.awaiting === 'banner' && this.lines === 0 && !mayBeginReply(chunk)) this.hurry()
    // Last, so that what was said within the limits counts, however the network cut it.
    if (!this.isSettled && (this.bytes > this.most.bytes || lines.length < whole.length)) this.finish('client', 'limit')
  }

  /** What speaks here is no mail server, and may never end its line; it gets a moment, and is then shown as it stands. */
  private hurry(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.unlessSettled(() => this.onTimeout()), this.options.limitsMs?.strange ?? STRANGE_LIMIT_MS)
  }

  private report(line: WireLine): void {
    this.lines += 1
    const parsed = parseReplyLine(line.text)
    const text = this.redactor.cut(line.text, line.truncated > 0 || line.end === 'none')
    this.record({
      kind: 'receive',
      text,
      ...(parsed === undefined ? {} : { code: parsed.code, last: parsed.last }),
      ...(line.truncated === 0 ? {} : { truncated: line.truncated }),
      ...(text === line.text ? {} : { redacted: true }),
    })
  }

  /** Feeds the dialogue what has come, as far as it asks for it. */
  private takeUnread(): void {
    // Nothing hangs on what is said after the end.
    if (this.awaiting === 'over' || this.awaiting === 'close') this.unread = []
    for (;;) {
      if (this.isSettled || this.awaiting === 'over' || this.awaiting === 'close' || this.awaiting === undefined) return
      if (this.awaiting === 'line') {
        const goodbye = this.unaskedGoodbye()
        if (goodbye !== undefined) this.step(goodbye)
        return
      }
      const text = this.unread.shift()
      if (text === undefined) return
      const reply = this.replyReader.push(text)
      // By hand it is up to the reader what a strange line means.
      if (reply === 'malformed' && this.hand?.isByHand === true) continue
      if (reply === 'malformed') this.finish('client', 'fin')
      else if (reply === 'too-long') this.finish('client', 'limit')
      else if (reply !== undefined) this.answer(reply)
    }
  }

  private answer(reply: Reply): void {
    this.owed -= 1
    const hasMore = this.unread.length > 0
    // Its complaints come behind the banner, one for each line that it made of them.
    const mayHaveMore = this.hasSentBytes && (this.awaiting === 'banner' || reply.code >= 500)
    if (this.awaiting === 'starttls' && reply.code === 220 && (hasMore || this.lineReader.isMidLine)) this.injected()
    // What stands behind the last reply that is due answers a question that was not asked yet. Paired with the next command it
    // would shift every later answer by one and make a wrong verdict; so the session ends here. By hand no verdict hangs on it.
    else if (hasMore && this.owed <= 0 && !mayHaveMore && this.ending === undefined && reply.code !== 421 && this.hand?.isDue !== true)
      this.finish('client', 'fin')
    else this.step(reply)
  }

  /** What stands behind the go-ahead was put there by somebody who wants it read as if it came through TLS. */
  private injected(): void {
    // https://www.rfc-editor.org/rfc/rfc3207#section-6
    const rest = this.lineReader.rest()
    if (rest !== undefined) this.report(rest)
    const problem = 'injection'
    this.record({ kind: 'tls', mode: 'starttls', protocol: '', cipher: '', trusted: false, problem, problems: [problem] })
    this.withoutTls()
  }

  private onEnd(cause: 'fin' | 'reset'): void {
    const rest = this.lineReader.rest()
    if (rest !== undefined && this.lines < this.most.lines) this.report(rest)
    if (this.awaiting === 'close') this.talk.next('closed')
    this.finish('server', this.awaiting === 'over' && cause === 'fin' ? 'quit' : cause)
  }

  private onTimeout(): void {
    // What has no line end would be lost, and may say who is there.
    const rest = this.lineReader.rest()
    if (rest !== undefined && this.lines < this.most.lines) this.report(rest)
    // Whoever records it may have ended it all.
    if (this.isSettled) return
    if (this.awaiting === 'close') this.step('open')
    else if (this.awaiting === 'line') this.step('late')
    else this.finish('client', this.awaiting === 'over' ? 'quit' : 'timeout')
  }

  private readonly onAbort = (): void => {
    this.unlessSettled(() => this.finish('client', 'cancelled'))
  }

  /** From here on nothing more is heard, waited for or told. */
  private settle(): void {
    this.isSettled = true
    clearTimeout(this.timer)
    this.options.signal.removeEventListener('abort', this.onAbort)
    this.hand?.end()
  }

  private finish(by: 'server' | 'client', cause: CloseCause, isAsked?: 'asked'): void {
    this.settle()
    this.record({ kind: 'closed', by, cause, ...(isAsked === undefined ? {} : { asked: true }) })
    if (by === 'server' || cause === 'quit' || cause === 'fin') this.options.connection.close()
    else this.options.connection.destroy()
    const { awaiting } = this
    const isHungUp = cause === 'cancelled' && this.hand?.isByHand === true
    this.outcome.resolve({
      ending: isHungUp ? undefined : this.ending,
      closed: { by, cause },
      heard: { lines: this.lines, bytes: this.bytes },
      waitingFor: awaiting === 'close' || awaiting === 'over' || awaiting === 'line' ? undefined : awaiting,
    })
  }
}
