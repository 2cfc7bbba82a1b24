// What one way in came to, in a word or two, so that several can be laid side by side.
import { isOurs } from '#lib/check/system-error.ts'
import {
  type Attempt,
  brokenBy,
  type Conversation,
  exchangesOf,
  failedHandshake,
  isCutShort,
  tookGreeting,
} from '#lib/diagnosis/conversation.ts'
import { decisiveExchange, isAgreed } from '#lib/diagnosis/position.ts'
import { codeOf, recipientsOf } from '#lib/diagnosis/reply-words.ts'
import { replyClass } from '#lib/smtp/reply.ts'
import { type Message, say } from '#lib/words/message.ts'

export interface WayOutcome {
  tone: 'good' | 'warn' | 'bad' | 'unknown' | 'running'
  words: Message
  /**
   * Did it let us in as far as mail? Undefined where that is open, or not the server's doing. Of those that did: what it
   * said of the mail, as far as that can be compared.
   */
  isIn: boolean | undefined
  answer: 'takes' | 'refuses' | 'puts off' | undefined
  because: number[]
}

/** What the attempt came to, as far as it has. */
export function wayOutcome(view: Conversation, attempt: Attempt): WayOutcome {
  const { unreachable, closed } = attempt
  if (unreachable !== undefined) return unreached(unreachable)
  const exchange = decisiveExchange(attempt)
  const ended = closed === undefined ? [] : [closed.seq]
  const seqs = exchange?.replies.map((each) => each.seq) ?? []
  const because = seqs.length > 0 ? seqs : ended
  const made = (tone: WayOutcome['tone'], words: Message, isIn?: boolean): WayOutcome => ({ tone, words, isIn, answer: undefined, because })
  if (exchange?.code !== undefined && !isAgreed(exchange)) return refused(attempt, codeOf(exchange), exchange.code, because)
  const failed = failedHandshake(attempt)
  if (failed !== undefined) return { ...made('bad', say('way-no-tls'), false), because: [failed.seq] }
  const { taken } = recipientsOf(attempt)
  if (closed === undefined && view.done === undefined) return made('running', say('way-running'))
  if (closed === undefined || isCutShort(closed)) return made('unknown', say('way-stopped'))
  if (taken.length > 0) {
    return {
      ...made('good', say('way-takes'), true),
      answer: 'takes',
      because: taken.flatMap((each) => each.replies.map(({ seq }) => seq)),
    }
  }
  if (exchange !== undefined && brokenBy(exchange) !== undefined) return made('bad', say('way-not-smtp'), false)
  const isMute = exchangesOf(attempt, 'banner').every((each) => each.replies.length === 0)
  if (isMute) return made('bad', closed.by === 'server' ? say('way-hung-up') : say('way-silent'), false)
  if (exchange?.code === undefined)
    return made('bad', closed.by === 'server' ? say('way-broken') : say('way-no-answer'), tookGreeting(attempt))
  // It ended in order, though before any recipient: as it was asked to, or for want of TLS.
  return made('unknown', say('way-ended'), tookGreeting(attempt) ? true : undefined)
}

function refused(attempt: Attempt, quoted: string, code: number, because: number[]): WayOutcome {
  const isIn = tookGreeting(attempt)
  if (replyClass(code) === 4) {
    return { tone: 'warn', words: say('way-puts-off', quoted), isIn, answer: isIn ? 'puts off' : undefined, because }
  }
  const words = isIn ? say('way-refuses', quoted) : say('way-turns-away', quoted)
  return { tone: 'bad', words, isIn, answer: isIn ? 'refuses' : undefined, because }
}

function unreached({ seq, cause, error }: NonNullable<Attempt['unreachable']>): WayOutcome {
  const because = [seq]
  if (cause === 'forbidden') return { tone: 'unknown', words: say('way-forbidden'), isIn: undefined, answer: undefined, because }
  if (isOurs(error)) return { tone: 'unknown', words: say('way-ours'), isIn: undefined, answer: undefined, because }
  const words = {
    refused: say('way-refused'),
    timeout: say('way-timeout'),
    unreachable: say('way-no-route'),
    reset: say('way-reset'),
  }
  return { tone: 'bad', words: words[cause], isIn: false, answer: undefined, because }
}
