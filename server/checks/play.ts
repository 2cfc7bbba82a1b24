// Plays a dialogue over one connection: sends what it yields, hands it the replies, and keeps its time limits. The dialogue
// decides what is said; this file only whether the wire holds.
import type { CloseCause, Seen } from '#lib/check/event.ts'
import type { Channel } from '#lib/smtp/auth/channel.ts'
import type { HandStep, HandTalk } from '#lib/smtp/dialogue/steps.ts'
import type { Ending, Heard, Step, Talk } from '#lib/smtp/dialogue.ts'
import { CLOSE_LIMIT_MS, STRANGE_LIMIT_MS, type WaitId, waitLimitsMs } from '#lib/smtp/limits.ts'
import { mayBeginReply, type Reply } from '#lib/smtp/reply.ts'
import { stretch } from '#server/checks/auth-tools.ts'
import { Hand } from '#server/checks/hand.ts'
import type { Played, PlayOptions } from '#server/checks/played.ts'
import { Replies } from '#server/checks/replies.ts'
import { StepLimit } from '#server/checks/step-limit.ts'
import { Tap } from '#server/checks/tap.ts'
import type { Secured } from '#server/net/model.ts'

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
  private readonly tap: Tap
  private readonly replies = new Replies()
  /** What the dialogue waits for: `line` for one that the owner types; `over` once it has nothing more to say. */
  private awaiting: WaitId | 'close' | 'over' | 'line' | undefined
  private ending: Ending | undefined
  private readonly limit = new StepLimit(() => this.unlessSettled(() => this.onTimeout()))
  private isSettled = false
  /** What is being asked is no part of the mail, and still counts, though the ending is known. */
  private isExtra = false
  /** Of the TLS that stands. */
  private bindings: Secured['bindings']

  constructor(talk: Talk<void>, options: PlayOptions, outcome: Player['outcome']) {
    this.talk = talk
    this.options = options
    this.outcome = outcome
    this.tap = new Tap({ ...options, record: (seen) => this.record(seen) })
    this.hand = options.hand === undefined ? undefined : new Hand(options.hand, () => this.unlessSettled(() => this.onLine()))
  }

  private record(seen: Seen): void {
    this.hand?.see(seen)
    this.options.record(seen)
  }

  start(): void {
    const { connection, signal, deadline } = this.options
    signal.addEventListener('abort', this.onAbort, { once: true })
    deadline?.signal.addEventListener('abort', this.onDeadline, { once: true })
    if (signal.aborted) this.onAbort()
    if (deadline?.signal.aborted === true) this.onDeadline()
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

  /** Goes on with what a promise gives, unless all is over by then. Where it fails, that is a bug of ours. */
  private whenDone<T>(promise: Promise<T>, goOn: (value: T) => void): void {
    promise.then(
      (value) => this.unlessSettled(() => goOn(value)),
      (error) =>
        this.unlessSettled(() => {
          throw error
        }),
    )
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
        this.replies.owe(step.commands.length)
        this.isExtra = step.commands[0]?.extra !== undefined
        // A reply to nothing that never ended is no part of the one that comes now.
        if (this.hand?.isByHand === true) this.replies.beginAnew()
        this.tap.send(step.commands)
        return 'go-on'
      case 'send-message':
        this.replies.owe(step.replies)
        this.tap.sendMessage(step.lines, step.bare)
        return 'go-on'
      case 'send-chunks':
        this.replies.owe(step.replies)
        this.tap.sendChunks(step.chunks)
        return 'go-on'
      case 'send-bytes':
        this.tap.sendBytes(step)
        this.replies.expectComplaints()
        return 'go-on'
      case 'conclude':
        this.ending = step.ending
        return 'go-on'
      case 'drop':
        if (step.cause === undefined) this.finish('client', 'fin', { asked: true })
        else this.finish('client', step.cause)
        return 'wait'
      case 'prompt':
        return this.prompt()
      case 'ask-leave':
        this.askLeave(step.text)
        return 'wait'
      case 'hand-over':
      case 'refuse':
      case 'keep-back':
        this.hand?.perform(step, (seen) => this.record(seen))
        return 'go-on'
    }
  }

  /** It is the owner's turn. What the server says meanwhile is shown; only its goodbye matters. */
  private prompt(): 'wait' | Heard {
    const leftMs = this.hand?.leftMs() ?? 0
    const heard = this.replies.goodbye() ?? (leftMs > 0 ? this.hand?.next() : 'late')
    if (heard !== undefined) return heard
    this.awaiting = 'line'
    this.limit.set(leftMs)
    return 'wait'
  }

  private onLine(): void {
    const line = this.awaiting === 'line' ? this.hand?.next() : undefined
    if (line !== undefined) this.step(line)
  }

  /** Nothing else happens until it is known; what the server says meanwhile is read with its reply. */
  private askLeave(text: string): void {
    this.awaiting = undefined
    this.limit.clear()
    const asked = this.hand?.mayName(text) ?? Promise.resolve(true)
    this.whenDone(asked, (isGranted) => this.step(isGranted ? 'granted' : 'enough'))
  }

  private channel(): Channel {
    const { host, port } = this.options
    return { host, port, isSecured: this.bindings !== undefined, bindings: this.bindings?.() ?? [] }
  }

  /** Makes a key of a password. What the server says meanwhile, it says unasked. */
  private stretch({ password, salt, iterations }: Extract<Step, { do: 'stretch' }>): void {
    this.awaiting = undefined
    this.limit.clear()
    const goOn = (stretched: Uint8Array) => {
      if (this.replies.hasNews) return this.finish('client', 'fin')
      this.step({ stretched })
      this.takeUnread()
    }
    this.whenDone(stretch(password, salt, iterations), goOn)
  }

  /** Shakes hands; the dialogue goes on only where that worked. */
  private secure(mode: 'starttls' | 'implicit'): void {
    this.awaiting = 'tls'
    this.limit.clear()
    const { connection, host, tlsProtocol: protocol, limitsMs } = this.options
    const shaken = connection.secure({ host, protocol, timeoutMs: limitsMs?.tls ?? waitLimitsMs.tls })
    const heed = ({ handshake, ended, bindings = () => [] }: Secured) => {
      this.record({ kind: 'tls', mode, ...handshake })
      // Whoever records it may have ended it all.
      if (this.isSettled) return
      this.tap.beginAnew()
      this.replies.beginAnew()
      if (handshake.protocol === '') return this.withoutTls(ended)
      this.bindings = bindings
      this.step(undefined)
    }
    this.whenDone(shaken, heed)
  }

  /** There is no way to say anything more on a connection whose handshake failed. */
  private withoutTls(ended?: 'fin' | 'reset'): void {
    if (this.hand?.isByHand !== true) this.ending = { outcome: 'tls-failed', place: 'tls' }
    this.finish(ended === undefined ? 'client' : 'server', ended ?? 'fin')
  }

  private wait(awaiting: WaitId | 'close' | 'over'): void {
    this.awaiting = awaiting
    const { limitsMs } = this.options
    const closeMs = limitsMs?.close ?? CLOSE_LIMIT_MS
    const ms = awaiting === 'close' || awaiting === 'over' ? closeMs : (limitsMs?.[awaiting] ?? waitLimitsMs[awaiting])
    this.limit.set(ms)
  }

  private onBytes(chunk: Uint8Array): void {
    const isFirst = this.tap.heard.bytes === 0
    this.replies.add(this.tap.receive(chunk))
    this.takeUnread()
    if (isFirst && this.awaiting === 'banner' && this.tap.heard.lines === 0 && !mayBeginReply(chunk)) this.hurry()
    // Last, so that what was said within the limits counts, however the network cut it.
    if (!this.isSettled && this.tap.isFull) this.finish('client', 'limit')
  }

  /** What speaks here is no mail server, and may never end its line; it gets a moment, and is then shown as it stands. */
  private hurry(): void {
    this.limit.set(this.options.limitsMs?.strange ?? STRANGE_LIMIT_MS)
  }

  /** Feeds the dialogue what has come, as far as it asks for it. */
  private takeUnread(): void {
    // Nothing hangs on what is said after the end.
    if (this.awaiting === 'over' || this.awaiting === 'close') this.replies.drop()
    for (;;) {
      if (this.isSettled || this.awaiting === 'over' || this.awaiting === 'close' || this.awaiting === undefined) return
      if (this.awaiting === 'line') {
        const goodbye = this.replies.goodbye()
        if (goodbye !== undefined) this.step(goodbye)
        return
      }
      const reply = this.replies.next()
      if (reply === undefined) return
      // By hand it is up to the reader what a strange line means.
      if (reply === 'malformed' && this.hand?.isByHand === true) continue
      if (reply === 'malformed') this.finish('client', 'fin')
      else if (reply === 'too-long') this.finish('client', 'limit')
      else this.answer(reply)
    }
  }

  private answer(reply: Reply): void {
    const isUnasked = this.replies.settle(reply, this.awaiting === 'banner')
    const isGoAhead = this.awaiting === 'starttls' && reply.code === 220
    if (isGoAhead && (!this.replies.isEmpty || this.tap.isMidLine)) this.injected()
    // What stands behind the last reply that is due answers a question that was not asked yet. Paired with the next command it
    // would shift every later answer by one and make a wrong verdict; so the session ends here. By hand no verdict hangs on it.
    else if (isUnasked && (this.ending === undefined || this.isExtra) && reply.code !== 421 && this.hand?.isDue !== true)
      this.finish('client', 'fin')
    else this.step(reply)
  }

  /** What stands behind the go-ahead was put there by somebody who wants it read as if it came through TLS. */
  private injected(): void {
    // https://www.rfc-editor.org/rfc/rfc3207#section-6
    this.tap.flush()
    const problem = 'injection'
    this.record({ kind: 'tls', mode: 'starttls', protocol: '', cipher: '', trusted: false, problem, problems: [problem] })
    this.withoutTls()
  }

  private onEnd(cause: 'fin' | 'reset'): void {
    this.tap.flush()
    if (this.awaiting === 'close') this.talk.next('closed')
    this.finish('server', this.awaiting === 'over' && cause === 'fin' ? 'quit' : cause)
  }

  private onTimeout(): void {
    this.tap.flush()
    // Whoever records it may have ended it all.
    if (this.isSettled) return
    if (this.awaiting === 'close') this.step('open')
    else if (this.awaiting === 'line') this.step('late')
    else this.finish('client', this.awaiting === 'over' ? 'quit' : 'timeout')
  }

  private readonly onAbort = (): void => {
    this.unlessSettled(() => this.finish('client', 'cancelled'))
  }

  /** Whoever holds up the check as a whole is owed nothing more. By hand other limits hold. */
  private readonly onDeadline = (): void => {
    this.unlessSettled(() => {
      if (this.hand?.isByHand === true) return
      this.tap.flush()
      if (!this.isSettled) this.finish('client', 'timeout', { totalMs: this.options.deadline?.hadMs })
    })
  }

  /** From here on nothing more is heard, waited for or told. */
  private settle(): void {
    this.isSettled = true
    this.limit.clear()
    this.options.signal.removeEventListener('abort', this.onAbort)
    this.options.deadline?.signal.removeEventListener('abort', this.onDeadline)
    this.hand?.end()
  }

  private finish(by: 'server' | 'client', cause: CloseCause, why: { asked?: true; totalMs?: number | undefined } = {}): void {
    this.settle()
    const { asked, totalMs } = why
    this.record({ kind: 'closed', by, cause, ...(asked === undefined ? {} : { asked }), ...(totalMs === undefined ? {} : { totalMs }) })
    if (by === 'server' || cause === 'quit' || cause === 'fin') this.options.connection.close()
    else this.options.connection.destroy()
    const { awaiting } = this
    const isHungUp = cause === 'cancelled' && this.hand?.isByHand === true
    this.outcome.resolve({
      ending: isHungUp ? undefined : this.ending,
      closed: { by, cause },
      isOutOfTime: totalMs !== undefined,
      heard: this.tap.heard,
      waitingFor: awaiting === 'close' || awaiting === 'over' || awaiting === 'line' ? undefined : awaiting,
    })
  }
}
