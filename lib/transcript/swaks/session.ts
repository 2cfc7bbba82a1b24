// One connection attempt in swaks notation: a fold over its events that holds a reply back until its last line, as the mark of
// each line says whether the reply as a whole was the one that was waited for.
import type { CheckEvent, EventOf, UnreachableCause } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { parseKeywords } from '#lib/smtp/keyword.ts'
import { isExpected, questionOf } from '#lib/transcript/swaks/expected.ts'
import { type Hint, hinted } from '#lib/transcript/swaks/hints.ts'
import { handshakeLines } from '#lib/transcript/swaks/tls.ts'
import { visible } from '#lib/wire.ts'

/** What of the request swaks would remark on where the server does not offer it. */
export type Wishes = Pick<CheckRequest, 'tls' | 'auth' | 'stop'>

/** Draws the events of one attempt. `server`: what swaks was told to dial. */
export class SwaksSession {
  private readonly lines: string[] = []
  private readonly server: string
  private readonly wishes: Wishes
  /** What was asked and not answered yet, oldest first. */
  private asked: string[] = ['banner']
  /** The lines of the reply that is coming. */
  private reply: { text: string; code: number | undefined; cut: number }[] = []
  private isSecured = false
  /** 354 was said, and the dot was not sent yet. */
  private isInMessage = false
  /** Keywords of the last greeting that was taken; undefined before. */
  private offered: ReadonlySet<string> | undefined
  private hasTriedTls = false
  private hasFailedTls = false
  private auth: 'untried' | 'running' | 'refused' | 'done' = 'untried'
  private lastAt = 0

  constructor(server: string, wishes: Wishes) {
    this.server = server
    this.wishes = wishes
  }

  /** Takes the next event; those that swaks knows nothing of leave no line. */
  take(event: CheckEvent): void {
    switch (event.kind) {
      case 'trying':
        this.say('info', `Trying ${this.server}:${event.port}...`)
        break
      case 'connected':
        this.say('info', `Connected to ${this.server}.`)
        break
      case 'unreachable':
        this.unreachable(event)
        break
      case 'tls':
        this.tls(event)
        break
      case 'send':
        this.send(event)
        break
      case 'receive':
        this.receive(event)
        break
      case 'control':
        this.say('info', event.by === 'owner' ? 'From here on the commands are typed by hand.' : 'From here on the script goes on.')
        break
      case 'closed':
        this.closed(event)
        break
    }
    this.lastAt = event.at
  }

  /** All lines, without line ends; what is left of a reply is drawn as it stands. */
  drawn(): string[] {
    this.flush('running')
    return this.lines
  }

  private say(hint: Hint, text: string): void {
    this.lines.push(hinted(hint, text, this.isSecured))
  }

  private unreachable({ address, port, cause }: EventOf<'unreachable'>): void {
    if (cause === 'forbidden') {
      this.say('info', `Not tried: ${address} is not a public address, or port ${port} is not allowed here.`)
    } else {
      this.say('error', `Error connecting to ${this.server}:${port}:`)
      this.say('error', `\tIO::Socket::INET6: connect: ${connectWords[cause]}`)
    }
  }

  private tls(event: EventOf<'tls'>): void {
    this.flush('over')
    this.hasTriedTls = true
    this.lines.push(...handshakeLines(event, this.server))
    this.isSecured = event.protocol !== ''
    this.hasFailedTls = !this.isSecured
    if (event.mode === 'starttls') this.offered = undefined
  }

  private send(event: EventOf<'send'>): void {
    this.flush('over')
    const { text, verb } = event
    const isContent = verb === 'data' && (this.isInMessage || text.toUpperCase() !== 'DATA')
    if (!isContent) this.remark(verb)
    this.say('sent', visible(text))
    if (isContent) {
      if (!this.isInMessage || text !== '.') return
      this.isInMessage = false
      this.asked.push('dot')
      return
    }
    if (verb === 'starttls') this.hasTriedTls = true
    if (verb === 'auth') this.auth = 'running'
    const question = questionOf(event)
    if (question !== undefined) this.asked.push(question)
  }

  /** What swaks says where it would have liked to do something before `verb`, and could not. */
  private remark(verb: string): void {
    const { tls, auth, stop } = this.wishes
    if (this.offered === undefined || verb === 'ehlo' || verb === 'helo' || verb === 'lhlo') return
    const wantsTls = (tls === 'opportunistic' || tls === 'require') && stop?.after !== 'greet'
    if (wantsTls && !this.hasTriedTls && !this.offered.has('STARTTLS') && verb !== 'starttls') {
      this.hasTriedTls = true
      this.say('error', 'Host did not advertise STARTTLS')
    }
    if (verb === 'auth' || verb === 'starttls' || verb === 'xclient') return
    if (this.auth === 'running' || this.auth === 'refused') {
      if (this.auth === 'refused') this.say('error', 'No authentication type succeeded')
    } else if (auth !== undefined && this.auth === 'untried' && !this.endsBeforeAuth()) {
      this.say(
        'error',
        this.offered.has('AUTH') ? 'Auth not attempted, requested type not available' : 'Host did not advertise authentication',
      )
    }
    this.auth = 'done'
  }

  private endsBeforeAuth(): boolean {
    const after = this.wishes.stop?.after
    return after === 'connect' || after === 'banner' || after === 'greet' || after === 'tls'
  }

  private receive({ text, code, last, truncated }: EventOf<'receive'>): void {
    this.reply.push({ text, code, cut: truncated ?? 0 })
    if (last === true) this.flush('whole')
  }

  /** Draws the reply. One that the connection's end cut short was not what anybody waited for; one that may go on may be. */
  private flush(state: 'whole' | 'over' | 'running'): void {
    const { reply } = this
    const code = reply.at(-1)?.code
    if (reply.length === 0) return
    const question = this.asked[0] ?? 'more'
    const isGood = isExpected(question, code) && state !== 'over'
    for (const line of reply) {
      this.say(isGood ? 'received' : 'unexpected', line.text)
      if (line.cut > 0) this.say('info', `The line goes on for ${line.cut} bytes more; they were cut.`)
    }
    this.reply = []
    if (state !== 'whole') return
    this.asked.shift()
    this.heed(
      question,
      code,
      reply.map((line) => line.text.slice(4)),
    )
  }

  /** What an answer changes. */
  private heed(question: string, code: number | undefined, lines: readonly string[]): void {
    if (question === 'data') this.isInMessage = code === 354
    const isGreeting = question === 'ehlo' || question === 'helo' || question === 'lhlo'
    if (isGreeting && code === 250) this.offered = new Set(parseKeywords(lines).map((each) => each.keyword))
    if (question === 'auth' && !isExpected(question, code)) this.auth = 'refused'
    if (question === 'auth' && code === 235) this.auth = 'done'
    if (question === 'starttls' && code !== 220) this.say('error', 'STARTTLS attempted but failed')
  }

  private closed({ at, by, cause, totalMs }: EventOf<'closed'>): void {
    this.flush('over')
    // swaks leaves after a handshake that failed, and says no more.
    if (this.hasFailedTls) return
    if (totalMs !== undefined) this.say('error', 'The time for this check as a whole was up')
    else if (cause === 'timeout')
      this.say('unexpected', `Timeout (${Math.round((at - this.lastAt) / 1000)} secs) waiting for server response`)
    if (cause === 'quit') this.say('info', 'Connection closed with remote host.')
    else if (by === 'client') this.say('info', 'Dropping connection')
    else this.say('error', 'Remote host closed connection unexpectedly.')
  }
}

/** The words of the library that swaks connects with. */
const connectWords: Readonly<Record<Exclude<UnreachableCause, 'forbidden'>, string>> = {
  refused: 'Connection refused',
  timeout: 'timeout',
  unreachable: 'No route to host',
  reset: 'Connection reset by peer',
}
