// Events → where the time went: the look-ups, each connection that was tried, and every command of the one that decides, as
// bars on the check's own time line.
import type { CheckEvent } from '#lib/check/event.ts'
import {
  type Attempt,
  type Conversation,
  decisiveAttempt,
  type Exchange,
  isAnswered,
  readConversation,
} from '#lib/diagnosis/conversation.ts'
import { awaited } from '#lib/diagnosis/exchange.ts'
import { isAgreed } from '#lib/diagnosis/position.ts'
import { type Message, say } from '#lib/words/message.ts'

/** One bar. Times in milliseconds since the check began. */
export interface Bar {
  /** A verb as it was on the wire, or what else took the time. */
  label: Message
  /** So many like it in a row; 1 where it stands alone. */
  count: number
  startedAt: number
  tookMs: number
  /** The server said no, or nothing came of it. */
  failed: boolean
  /** The event it ended with. */
  seq: number
}

/** Of more like these in a row one bar is made. */
const MOST_ALIKE = 3

/** What has ended, in the order of time. */
export function timeline(events: readonly CheckEvent[]): Bar[] {
  const view = readConversation(events)
  const attempt = decisiveAttempt(view)
  const bars = [...lookedUp(view), ...view.attempts.flatMap((each) => connected(each, view)), ...talked(attempt, view)]
  bars.sort((a, b) => a.startedAt - b.startedAt)
  return folded(bars)
}

/** From the first question to the first connection; later ones are asked while something else goes on. */
function lookedUp({ lookups, attempts, done }: Conversation): Bar[] {
  const first = lookups[0]
  const end = attempts[0]?.trying ?? attempts[0]?.unreachable ?? done
  if (first === undefined || end === undefined) return []
  return [bar(say('stage-lookup'), first.asked.at, end, attempts.length === 0)]
}

function connected({ trying, connected, unreachable }: Attempt, { done }: Conversation): Bar[] {
  const end = connected ?? unreachable ?? done
  return trying === undefined || end === undefined ? [] : [bar(say('stage-connect'), trying.at, end, connected === undefined)]
}

/** Each exchange that is over; of those that were never answered the one whose turn it was, up to the end. */
function talked(attempt: Attempt | undefined, { done }: Conversation): Bar[] {
  if (attempt === undefined) return []
  const waited = awaited(attempt.exchanges)
  return attempt.exchanges.flatMap((exchange) => {
    const { wait, askedAt, handshake, replies } = exchange
    if (!isAnswered(exchange) && exchange !== waited) return []
    const end = isAnswered(exchange) ? (handshake ?? replies.at(-1)) : (attempt.closed ?? done)
    // Nothing hangs on what is said behind the mail.
    const isCourtesy = wait === 'rset' || wait === 'quit'
    return end === undefined ? [] : [bar(labelOf(exchange), askedAt, end, !isCourtesy && !isAgreed(exchange))]
  })
}

function labelOf({ wait, sent }: Exchange): Message {
  if (wait === 'banner') return say('stage-banner')
  if (wait === 'tls') return say('stage-tls')
  return wait === 'dot' ? say('stage-message') : say('verb', (sent?.verb ?? wait).toUpperCase())
}

function bar(label: Message, startedAt: number, end: Pick<CheckEvent, 'at' | 'seq'>, failed: boolean): Bar {
  return { label, count: 1, startedAt, tookMs: Math.max(0, end.at - startedAt), failed, seq: end.seq }
}

/** Long runs of the same command become one bar, from the first's beginning to the last's end. */
function folded(bars: readonly Bar[]): Bar[] {
  const runs: Bar[][] = []
  for (const each of bars) {
    const run = runs.at(-1)
    if (run?.[0] !== undefined && isAlike(run[0], each)) run.push(each)
    else runs.push([each])
  }
  return runs.flatMap((run) => {
    const [first] = run
    const last = run.at(-1)
    if (first === undefined || last === undefined || run.length <= MOST_ALIKE) return run
    const endedAt = Math.max(...run.map((each) => each.startedAt + each.tookMs))
    return [{ ...last, count: run.length, startedAt: first.startedAt, tookMs: endedAt - first.startedAt }]
  })
}

function isAlike(a: Bar, b: Bar): boolean {
  return a.failed === b.failed && a.label.id === b.label.id && a.label.params[0] === b.label.params[0]
}
