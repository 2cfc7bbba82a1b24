// Events → where the time went: the look-ups, the connection that decides with every command, and each other way in as a whole,
// as bars on the check's own time line.
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
import { wayOutcome } from '#lib/diagnosis/way-outcome.ts'
import { type Message, say } from '#lib/words/message.ts'

/** One bar. Times in milliseconds since the check began. */
export interface Bar {
  /** A verb as it was on the wire, or what else took the time. */
  label: Message
  /** Where it went, where there were several ways in. */
  way: string | undefined
  /** Is it such a way as a whole? */
  isWhole: boolean
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

/** Of so many bars those that took longest, and those that failed, stand by themselves; what lies between them is put together. */
const MOST = 24
const KEPT = 12

/** What has ended: the look-ups, then the ways in one after the other, each in the order of time. */
export function timeline(events: readonly CheckEvent[]): Bar[] {
  const view = readConversation(events)
  const decisive = decisiveAttempt(view)
  const isOne = view.attempts.length < 2
  const ways = view.attempts.flatMap((attempt) => {
    if (attempt !== decisive) return whole(attempt, view)
    const said = [...talked(attempt, view), ...asked(attempt)].sort((a, b) => a.startedAt - b.startedAt)
    const bars = folded([...connected(attempt, view), ...said])
    return isOne ? bars : bars.map((each) => ({ ...each, way: attempt.host }))
  })
  return shortened([...lookedUp(view), ...ways])
}

/** A way in that does not decide, from the first packet to the last. */
function whole(attempt: Attempt, view: Conversation): Bar[] {
  const { trying, unreachable, closed, host } = attempt
  const end = unreachable ?? closed ?? view.done
  if (trying === undefined || end === undefined) return []
  const { tone } = wayOutcome(view, attempt)
  return [{ ...bar(say('verb', host), trying.at, end, tone === 'bad' || tone === 'warn'), way: host, isWhole: true }]
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

/** One bar for all that was asked behind the mail, up to the last answer to it. */
function asked(attempt: Attempt | undefined): Bar[] {
  const [first] = attempt?.extras ?? []
  const last = attempt?.extras.findLast(isAnswered)?.replies.at(-1)
  return first === undefined || last === undefined ? [] : [bar(say('timeline-extra'), first.askedAt, last, false)]
}

function labelOf({ wait, sent }: Exchange): Message {
  if (wait === 'banner') return say('stage-banner')
  if (wait === 'tls') return say('stage-tls')
  return wait === 'dot' ? say('stage-message') : say('verb', (sent?.verb ?? wait).toUpperCase())
}

function bar(label: Message, startedAt: number, end: Pick<CheckEvent, 'at' | 'seq'>, failed: boolean): Bar {
  return { label, way: undefined, isWhole: false, count: 1, startedAt, tookMs: Math.max(0, end.at - startedAt), failed, seq: end.seq }
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

/** A long list, as of a session by hand or of very many hosts, with what took little time put together. */
function shortened(bars: readonly Bar[]): Bar[] {
  if (bars.length <= MOST) return [...bars]
  const byWeight = [...bars].sort((a, b) => Number(b.failed) - Number(a.failed) || b.tookMs - a.tookMs)
  const kept = new Set(byWeight.slice(0, KEPT))
  const runs: Bar[][] = []
  for (const each of bars) {
    const run = runs.at(-1)
    const [first] = run ?? []
    const isMore = first !== undefined && !kept.has(first) && !kept.has(each) && first.isWhole === each.isWhole
    // What went one after the other is one thing, what went side by side another.
    if (isMore && (each.isWhole || first.way === each.way)) run?.push(each)
    else runs.push([each])
  }
  return runs.map(together)
}

/** One bar for several, over all of their time. */
function together(run: readonly Bar[]): Bar {
  const [first] = run
  if (first === undefined) throw new Error('A bar is made of at least one.')
  if (run.length === 1) return first
  const startedAt = Math.min(...run.map((each) => each.startedAt))
  const last = run.reduce((a, b) => (endOf(b) > endOf(a) ? b : a))
  return {
    ...first,
    label: say('bar-others'),
    count: run.reduce((sum, each) => sum + each.count, 0),
    startedAt,
    tookMs: endOf(last) - startedAt,
    failed: run.every((each) => each.failed),
    seq: last.seq,
  }
}

function endOf({ startedAt, tookMs }: Bar): number {
  return startedAt + tookMs
}
