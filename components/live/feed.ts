// How a page keeps up with a check: events come in order, each once, over a WebSocket that resumes where it broke, or by
// asking again and again where WebSockets are blocked. Plain TypeScript over a small world, so that tests can drive it.
import { type Poll, pollEvents } from '#components/live/feed-poll.ts'
import { type OwnerFrame, openSocket, type RefusedLine, type SocketLink } from '#components/live/feed-socket.ts'
import type { CheckEvent } from '#lib/check/event.ts'
import { pathIn } from '#lib/words/reader.ts'

/**
 * Where the feed stands. `lost`: the connection broke and is being resumed; `back`: it was, and nothing was missed;
 * `ended`: all has been told; `gone`: the check was deleted or has expired; `refused`: this page may not watch.
 */
export type FeedState = 'connecting' | 'live' | 'lost' | 'back' | 'ended' | 'gone' | 'refused'

/** The part of a WebSocket the feed uses. */
export interface FeedSocket {
  send(text: string): void
  close(): void
}

/** What a socket tells. `close` comes in any case, also where it never opened. */
export interface SocketEars {
  open(): void
  message(data: unknown): void
  close(code: number): void
}

/** What the feed needs of the browser. `later` returns what cancels it. */
export interface FeedWorld {
  socket(path: string, ears: SocketEars): FeedSocket
  fetch(path: string, init?: RequestInit): Promise<Response>
  later(ms: number, run: () => void): () => void
}

export interface FeedOptions {
  id: string
  /** The seq of the last event the page has; -1 for none. */
  after: number
  /** There for the owner only. */
  token: string | undefined
  /** The one that the page's address names, for what the server says to the owner. */
  language?: string | null
  world: FeedWorld
  onEvents(events: CheckEvent[]): void
  onState(state: FeedState): void
  /** Told to the owner of a line that was not sent. */
  onRefused?(refused: RefusedLine): void
}

export interface Feed {
  /** Says it to the server; false where that needs a WebSocket and there is none. For the owner only. */
  send(frame: OwnerFrame): boolean
  /** Asks for the end of the check; false where that could not be said. For the owner only. */
  cancel(): Promise<boolean>
  /** Tries to resume at once, for when the network is known to be back. */
  nudge(): void
  close(): void
}

/** The first wait before resuming; it doubles with each failure, up to the longest. */
export const RETRY_FIRST_MS = 500
export const RETRY_LONGEST_MS = 15_000
/** After so many sockets that never opened, WebSockets are taken to be blocked. */
const SOCKET_TRIES = 2
/** A socket that does not open within this time is given up. */
const OPEN_LIMIT_MS = 8_000

/** How long to wait before the next try. */
export function retryAfter(failures: number): number {
  return Math.min(RETRY_LONGEST_MS, RETRY_FIRST_MS * 2 ** Math.max(0, failures - 1))
}

/** Opens the feed of a check. It closes by itself once the check is over. */
export function openFeed(options: FeedOptions): Feed {
  const { id, token, world } = options
  let after = options.after
  let failures = 0
  let everConnected = false
  let finished = false
  let link: SocketLink | Poll | undefined
  let socket: SocketLink | undefined
  let stopWaiting = () => {}

  const finish = (state?: FeedState) => {
    if (finished) return
    finished = true
    stopWaiting()
    link?.close()
    if (state !== undefined) options.onState(state)
  }

  /** Takes what is new and in order; false where something is missing in between. */
  const take = (events: CheckEvent[]): boolean => {
    const fresh: CheckEvent[] = []
    for (const event of events) {
      if (event.seq === after + 1) {
        fresh.push(event)
        after = event.seq
      } else if (event.seq > after) break
    }
    if (fresh.length > 0) {
      // Only what arrives proves a connection good: one that opens and breaks at once must not be tried without pause.
      failures = 0
      options.onEvents(fresh)
    }
    if (fresh.at(-1)?.kind === 'done') finish('ended')
    return events.length === 0 || (events.at(-1)?.seq ?? 0) <= after
  }

  const connected = () => {
    options.onState(everConnected && failures > 0 ? 'back' : 'live')
    everConnected = true
  }

  const retry = (run: () => void) => {
    if (finished) return
    failures += 1
    if (everConnected || failures >= SOCKET_TRIES) options.onState('lost')
    wait(retryAfter(failures), run)
  }

  const wait = (ms: number, run: () => void) => {
    const cancel = world.later(ms, run)
    stopWaiting = cancel
    resumeNow = () => {
      cancel()
      run()
    }
  }
  let resumeNow = () => {}

  const bySocket = () => {
    resumeNow = () => {}
    socket = openSocket({
      world,
      path: pathIn(options.language, `/ws/checks/${encodeURIComponent(id)}?after=${after}`),
      token,
      openLimitMs: OPEN_LIMIT_MS,
      onOpen: connected,
      onEvents: take,
      onRefused: (refused) => options.onRefused?.(refused),
      onClose(end) {
        socket = undefined
        if (finished) return
        if (end === 'gone' || end === 'refused') finish(end)
        else if (!everConnected && failures + 1 >= SOCKET_TRIES) byPolling()
        else retry(bySocket)
      },
    })
    link = socket
  }

  const byPolling = () => {
    resumeNow = () => {}
    link = pollEvents({
      world,
      pathAfter: () => `/api/checks/${encodeURIComponent(id)}/events?after=${after}&wait=20`,
      onAnswer(events, done) {
        connected()
        failures = 0
        take(events)
        if (done) finish('ended')
      },
      onFail(end) {
        if (end === 'lost') retry(byPolling)
        else finish(end)
      },
    })
  }

  options.onState('connecting')
  bySocket()

  return {
    send: (frame) => socket?.send(frame) ?? false,
    async cancel() {
      if (socket?.send({ type: 'cancel' })) return true
      const answer = await world
        .fetch(`/api/checks/${encodeURIComponent(id)}/cancel`, { method: 'POST', headers: { authorization: `Bearer ${token ?? ''}` } })
        .catch(() => undefined)
      return answer?.ok ?? false
    },
    nudge: () => resumeNow(),
    close: () => finish(),
  }
}
