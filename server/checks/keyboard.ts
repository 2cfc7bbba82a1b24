// The way from the owner, who types at a WebSocket, to the session that is played. What is typed ahead waits here for its
// turn; nothing here decides what may be sent.

import { MAX_QUEUED_LINES, MAX_QUEUED_OCTETS, MAX_TYPED_LINES } from '#lib/smtp/manual/limits.ts'
import type { Leave } from '#lib/smtp/manual/may-type.ts'
import { type Message, say } from '#lib/words/message.ts'

/** A line that was not sent. `needs`: what would have to be said in addition. */
export interface Refused {
  text: string
  why: Message
  needs?: 'clear'
}

export interface TypedLine {
  text: string
  leave: Leave
  /** Told where the line is not sent; at most once. */
  onRefused: (refused: Refused) => void
}

/** The session that listens, or would if it were asked to. */
interface Listener {
  isByHand(): boolean
  /** There is a line to take. */
  wake(): void
}

export interface Keyboard {
  /** Has the owner asked for it? */
  readonly isWanted: boolean
  /** The script is to stop where nothing is open, and to listen from then on. */
  takeOver(): void
  type(line: TypedLine): void
  /** A session begins; it says by what is returned that it is over. */
  attach(listener: Listener): () => void
  /** The next line, out of the queue. */
  take(): TypedLine | undefined
  /** Gives back what waits, each line with the reason. */
  keepBack(why: Message): void
}

/** Makes the keyboard of one check. `isWanted`: from the start on. */
export function createKeyboard(isWanted: boolean): Keyboard {
  let wanted = isWanted
  let listener: Listener | undefined
  let queue: TypedLine[] = []
  let octets = 0
  let typed = 0

  const keepBack = (why: Message) => {
    const kept = queue
    queue = []
    octets = 0
    for (const { text, onRefused } of kept) onRefused({ text, why })
  }

  /** Why a line can not even wait. */
  const refusal = (text: string): Message | undefined => {
    if (listener === undefined) return say('hand-no-session')
    if (!listener.isByHand()) return wanted ? say('hand-no-banner') : say('hand-not-yours')
    if (typed >= MAX_TYPED_LINES) return say('hand-too-much')
    return queue.length >= MAX_QUEUED_LINES || octets + text.length > MAX_QUEUED_OCTETS ? say('hand-too-many') : undefined
  }

  return {
    get isWanted() {
      return wanted
    },
    takeOver() {
      wanted = true
    },
    type(line) {
      const why = refusal(line.text)
      if (why !== undefined) return line.onRefused({ text: line.text, why })
      typed += 1
      octets += line.text.length
      queue.push(line)
      listener?.wake()
    },
    attach(session) {
      listener = session
      return () => {
        listener = undefined
        keepBack(say('hand-over'))
      }
    },
    take() {
      const line = queue.shift()
      octets -= line?.text.length ?? 0
      return line
    },
    keepBack,
  }
}
