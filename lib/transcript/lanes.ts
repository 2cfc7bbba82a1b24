// The lines of a transcript as they are to be read. Where several connections stood at the same time, the lines of each
// stand together, as a lane of its own; else all stand as they came.
import type { AroundTopic, CheckEvent, EventOf } from '#lib/check/event.ts'
import type { TranscriptLine } from '#lib/transcript/line.ts'

/** A run of lines. `way` is set for lanes: where the attempt went. */
export interface Lane {
  /** Is it what was asked beside the session? */
  isAround: boolean
  way: { attempt: number; host: string; address: string; port: number; aside: boolean } | undefined
  /** Is the attempt still under way? */
  isOpen: boolean
  lines: TranscriptLine[]
}

/**
 * The lines in lanes, by the number of the attempt: what was seen before the first, each attempt, and what came behind. A
 * line keeps its number, which is its place in time. Of a session without anything at the same time there is one lane. What was
 * asked beside it stands before the first attempt, so that nothing comes between the lines of a session, or behind them; there
 * what is about the same stands together.
 */
export function lanes(events: readonly CheckEvent[], lines: readonly TranscriptLine[]): Lane[] {
  const around = byTopic(lines.filter((line) => line.about !== undefined))
  const own = lines.filter((line) => line.about === undefined)
  if (!isParallel(events)) {
    const begun = around.length === 0 ? 0 : own.findIndex((line) => line.attempt !== undefined)
    const before = begun < 0 ? own : own.slice(0, begun)
    const all = [plain(before), plain(around, true), plain(begun < 0 ? [] : own.slice(begun))].filter((lane) => lane.lines.length > 0)
    return all.length === 0 ? [plain([])] : all
  }
  const ways = new Map<number, Lane>()
  for (const event of events) {
    const { attempt } = event
    if (attempt === undefined) continue
    if (event.kind === 'trying') ways.set(attempt, { way: wayOf(event, attempt), isOpen: true, isAround: false, lines: [] })
    else if (event.kind === 'unreachable') ways.set(attempt, { way: wayOf(event, attempt), isOpen: false, isAround: false, lines: [] })
    else if (event.kind === 'closed') close(ways.get(attempt))
    else if (event.kind === 'done') for (const lane of ways.values()) close(lane)
  }
  const before = plain([])
  const behind = plain([])
  let hasBegun = false
  for (const line of own) {
    const lane = line.attempt === undefined || events[line.seq]?.kind === 'done' ? undefined : ways.get(line.attempt)
    hasBegun ||= lane !== undefined
    const into = lane ?? (hasBegun ? behind : before)
    into.lines.push(line)
  }
  const inOrder = [...ways].sort(([a], [b]) => a - b).map(([, lane]) => lane)
  return [before, plain(around, true), ...inOrder, behind].filter((lane) => lane.lines.length > 0)
}

/** What belongs together stands together: all of it was asked at a time. */
export function byTopic(lines: readonly TranscriptLine[]): TranscriptLine[] {
  return topics.flatMap((topic) => lines.filter((line) => line.about === topic))
}

/** Of the recipient's side, of the sender's, and of our own. */
const topics: readonly AroundTopic[] = ['dane', 'mta-sts', 'tls-rpt', 'spf', 'dkim', 'dmarc', 'bounce', 'name', 'block-list']

function plain(lines: readonly TranscriptLine[], isAround = false): Lane {
  return { way: undefined, isOpen: false, isAround, lines: [...lines] }
}

/** Did two connections, or the tries at them, stand at the same time? */
function isParallel(events: readonly CheckEvent[]): boolean {
  const open = new Set<number | undefined>()
  for (const { kind, attempt } of events) {
    if (kind === 'trying') {
      if (open.size > 0) return true
      open.add(attempt)
    } else if (kind === 'unreachable' || kind === 'closed') open.delete(attempt)
  }
  return false
}

function wayOf({ host, address, port, aside }: EventOf<'trying' | 'unreachable'>, attempt: number): Lane['way'] {
  return { attempt, host, address, port, aside: aside === true }
}

function close(lane: Lane | undefined): void {
  if (lane !== undefined) lane.isOpen = false
}
