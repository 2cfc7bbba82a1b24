// Follows checks: the past from the journal, then what comes, without a queue for each viewer. A viewer is a cursor and
// a wake-up; whatever it missed while it was slow it reads from the journal, where everything published already is.
import type { CheckEvent } from '#lib/check/event.ts'
import type { Journal } from '#server/journal/journal.ts'

/**
 * Events read from the journal at once, for each viewer. A line has 2 KB at most, and 10 KB where every byte of it is
 * escaped, so this is half a megabyte at worst.
 */
const PAGE = 50

/** Tells viewers of running checks what has come. */
export interface Feed {
  /** A check begins to run here. */
  open(id: string): void
  /** The journal has these events; the next ones of the check. */
  publish(id: string, events: CheckEvent[]): void
  /** No more will come: it has ended, or was deleted. */
  close(id: string): void
  /** Does anybody follow the check at the moment? */
  isFollowed(id: string): boolean
  /**
   * Events from `after` + 1 on, until `done` has been given. Ends without it when the check is gone, no longer runs here, or `signal`
   * is aborted; the caller finds out which by asking for the check.
   */
  follow(id: string, after: number, signal: AbortSignal): AsyncGenerator<CheckEvent[], void, undefined>
}

interface Channel {
  /** The newest batch published; empty at first. */
  newest: CheckEvent[]
  wake: Set<() => void>
  followers: number
}

/** Makes a feed over a journal. */
export function createFeed(journal: Pick<Journal, 'events'>): Feed {
  const channels = new Map<string, Channel>()

  async function* follow(id: string, after: number, signal: AbortSignal): AsyncGenerator<CheckEvent[], void, undefined> {
    const channel = channels.get(id)
    if (channel === undefined) return yield* followed(id, after, signal)
    channel.followers += 1
    try {
      yield* followed(id, after, signal)
    } finally {
      channel.followers -= 1
    }
  }

  async function* followed(id: string, after: number, signal: AbortSignal): AsyncGenerator<CheckEvent[], void, undefined> {
    let cursor = after
    while (!signal.aborted) {
      const channel = channels.get(id)
      if (channel !== undefined && headOf(channel) <= cursor) {
        await nextOf(channel, signal)
        continue
      }
      const isNext = channel !== undefined && channel.newest[0]?.seq === cursor + 1
      const events = isNext ? channel.newest : await journal.events(id, cursor, PAGE)
      const last = events.at(-1)
      // Either it does not run here and all was given, or it was erased while it ran.
      if (last === undefined) return
      cursor = last.seq
      yield events
      if (last.kind === 'done') return
    }
  }

  return {
    open(id) {
      channels.set(id, { newest: [], wake: new Set(), followers: 0 })
    },
    isFollowed: (id) => (channels.get(id)?.followers ?? 0) > 0,
    publish(id, events) {
      const channel = channels.get(id)
      if (channel === undefined) return
      channel.newest = events
      wakeAll(channel)
    },
    close(id) {
      const channel = channels.get(id)
      channels.delete(id)
      if (channel !== undefined) wakeAll(channel)
    },
    follow,
  }
}

function headOf(channel: Channel): number {
  return channel.newest.at(-1)?.seq ?? -1
}

function wakeAll(channel: Channel): void {
  for (const wake of [...channel.wake]) wake()
}

/** Resolves at the next publish or close, or when the viewer leaves. */
function nextOf(channel: Channel, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      channel.wake.delete(wake)
      signal.removeEventListener('abort', wake)
      resolve()
    }
    channel.wake.add(wake)
    signal.addEventListener('abort', wake)
  })
}
