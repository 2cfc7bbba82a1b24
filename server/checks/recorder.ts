// Numbers, times and keeps what a running check sees. Recording is synchronous, so that nothing at the wire waits for
// the disk; an event is shown to viewers only once the journal has it for good. While nobody watches, events are gathered
// for a moment: a row and a commit for each of them would cost more than the session.
import type { CheckEvent, Seen } from '#lib/check/event.ts'
import type { Feed } from '#server/checks/follow.ts'
import type { Journal } from '#server/journal/journal.ts'

/** Takes one thing seen. What comes after `done` is dropped. */
export type Record = (seen: Seen) => void

/** Writes down one check. */
export interface Recorder {
  record: Record
  /** Has `done` been recorded? */
  isDone(): boolean
  /** Resolves when all that was recorded so far is kept and published; rejects when the journal failed. */
  flushed(): Promise<void>
}

/** Where a recorder writes, and by which clock (milliseconds, monotonic). */
export interface RecorderOptions {
  journal: Pick<Journal, 'append'>
  /** Without `isFollowed` somebody always watches. */
  feed: Pick<Feed, 'publish'> & Partial<Pick<Feed, 'isFollowed'>>
  clock: () => number
  /** Called once when the journal fails: from then on nothing is kept, so the check must end. */
  onFailure: (error: unknown) => void
}

/** How long events are held back that nobody watches, in milliseconds, and how many at most. */
const HOLD_MS = 50
const MOST_HELD = 50

/** Starts the record of a check; its clock starts now. */
export function createRecorder(id: string, { journal, feed, clock, onFailure }: RecorderOptions): Recorder {
  const began = clock()
  let seq = 0
  let at = 0
  let isDone = false
  let waiting: CheckEvent[] = []
  let isWriting = false
  // Nothing behind the gap is ever written: the journal refuses what is already on its way.
  let hasFailed = false
  let writing = Promise.resolve()
  let held: NodeJS.Timeout | undefined

  function stamped(seen: Seen): CheckEvent {
    // Microseconds are finer than anything a network does, and keep the JSON short.
    at = Math.max(at, Math.round((clock() - began) * 1000) / 1000)
    return { seq: seq++, at, ...seen }
  }

  function fail(error: unknown): void {
    if (!hasFailed) onFailure(error)
    hasFailed = true
  }

  function mayHold(): boolean {
    return !isDone && waiting.length < MOST_HELD && feed.isFollowed?.(id) === false
  }

  function hold(): void {
    held ??= setTimeout(flush, HOLD_MS)
  }

  /** Writes what waits. */
  function flush(): void {
    clearTimeout(held)
    held = undefined
    if (waiting.length === 0 || (isWriting && !isDone)) return
    writing = isWriting ? writeLast(writing) : write()
    isWriting = true
    writing.catch(fail)
  }

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      await journal.append(id, batch)
      feed.publish(id, batch)
      if (mayHold()) break
    }
    isWriting = false
    if (waiting.length > 0) hold()
  }

  /** The last of it. The journal holds back what nobody waits for; behind that, the end would have to wait as well. */
  async function writeLast(before: Promise<void>): Promise<void> {
    const batch = waiting
    waiting = []
    await Promise.all([before, journal.append(id, batch)])
    feed.publish(id, batch)
  }

  return {
    record(seen) {
      if (isDone) return
      isDone = seen.kind === 'done'
      if (hasFailed) return
      waiting.push(stamped(seen))
      if (mayHold()) hold()
      else flush()
    },
    isDone: () => isDone,
    async flushed() {
      do {
        flush()
        await writing
      } while (waiting.length > 0)
    },
  }
}
