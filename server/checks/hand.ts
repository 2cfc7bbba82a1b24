// The owner's hand in a session that is played: when it takes over, what it types, and how long it may rest.
import type { Seen } from '#lib/check/event.ts'
import type { HandStep, HandTalk, Typed } from '#lib/smtp/dialogue/steps.ts'
import { byHand } from '#lib/smtp/manual/by-hand.ts'
import { HAND_LIMIT_MS, IDLE_LIMIT_MS } from '#lib/smtp/manual/limits.ts'
import type { TypingRules } from '#lib/smtp/manual/may-type.ts'
import { freshSession, type HandState, see } from '#lib/smtp/manual/state.ts'
import { say } from '#lib/words/message.ts'
import type { Keyboard, TypedLine } from '#server/checks/keyboard.ts'

export interface HandOptions {
  keyboard: Keyboard
  rules: TypingRules
  /** Counts a command that names somebody; false where there were enough of them. */
  mayName?: (text: string) => Promise<boolean>
  /** Limits other than the usual ones, for tests, in milliseconds. */
  idleMs?: number
  totalMs?: number
}

/** So that what waits to be folded stays small. */
const FOLDED_AT_ONCE = 64

export class Hand {
  isByHand = false
  private readonly options: HandOptions
  private readonly detach: () => void
  private readonly idleMs: number
  private readonly totalMs: number
  private state: HandState = freshSession
  /** What was seen and is not folded yet: few owners ever ask for the keyboard. */
  private unfolded: Seen[] = []
  /** The line that is being judged. */
  private current: TypedLine | undefined
  /** When the owner's time is up, by a clock that never goes back: for this line, and for all of them. */
  private idleUntil = 0
  private overAt = 0

  /** `wake` is called when there is a line to take. */
  constructor(options: HandOptions, wake: () => void) {
    this.options = options
    this.idleMs = options.idleMs ?? IDLE_LIMIT_MS
    this.totalMs = options.totalMs ?? HAND_LIMIT_MS
    this.detach = options.keyboard.attach({ isByHand: () => this.isByHand, wake })
  }

  /** Follows the session, whoever holds it. */
  see(seen: Seen): void {
    this.unfolded.push(seen)
    if (this.unfolded.length >= FOLDED_AT_ONCE) this.fold()
    // The clock stands while the server is at its turn, and nobody but those who speak in theirs sets it back.
    if (seen.kind === 'send') this.idleUntil = Number.POSITIVE_INFINITY
  }

  /** Where the session stands. */
  private fold(): HandState {
    for (const seen of this.unfolded) this.state = see(this.state, seen)
    this.unfolded = []
    return this.state
  }

  /** Has the owner asked for the keyboard, and is nothing open that would have to end first? */
  get isDue(): boolean {
    if (this.isByHand || !this.options.keyboard.isWanted) return false
    const { place, asked } = this.fold()
    return place === 'open' && asked.length === 0
  }

  /** The talk that goes on from here, where it is due. */
  takeOver(): HandTalk<void> | undefined {
    return this.isDue ? byHand({ state: () => this.fold(), rules: this.options.rules }) : undefined
  }

  perform(step: Exclude<HandStep, { do: 'prompt' | 'ask-leave' }>, record: (seen: Seen) => void): void {
    const { keyboard } = this.options
    if (step.do === 'hand-over') {
      this.isByHand = true
      this.overAt = performance.now() + this.totalMs
      this.idleUntil = Number.POSITIVE_INFINITY
      record({ kind: 'control', by: 'owner', idleMs: this.idleMs, totalMs: this.totalMs })
    } else if (step.do === 'refuse') {
      const { text, why, needs } = step
      this.current?.onRefused({ text, why, ...(needs === undefined ? {} : { needs }) })
      keyboard.keepBack(say('hand-kept-behind'))
    } else keyboard.keepBack(step.why)
  }

  /** Whoever is asked about in the operator's own lab is theirs to ask about. */
  async mayName(text: string): Promise<boolean> {
    const { mayName, rules } = this.options
    return rules.lab || mayName === undefined || mayName(text)
  }

  /** How long the owner may still be silent, in milliseconds. */
  leftMs(): number {
    const now = performance.now()
    if (this.idleUntil === Number.POSITIVE_INFINITY) this.idleUntil = now + this.idleMs
    return Math.min(this.idleUntil, this.overAt) - now
  }

  /** The next line that was typed. */
  next(): Typed | undefined {
    this.current = this.options.keyboard.take()
    return this.current && { text: this.current.text, leave: this.current.leave }
  }

  /** The session is over. */
  end(): void {
    this.detach()
  }
}
