// One WebSocket of a feed: proves ownership when it opens, hands events on, and says in one word how it ended.
import type { FeedSocket, FeedWorld } from '#components/live/feed.ts'
import type { CheckEvent } from '#lib/check/event.ts'

/** `lost`: worth another try. The server's close codes stand in lib/problem.ts. */
export type SocketEnd = 'lost' | 'gone' | 'refused'

interface SocketOptions {
  world: FeedWorld
  path: string
  token: string | undefined
  openLimitMs: number
  onOpen(): void
  /** False where events are missing in between: the socket is then closed, to be resumed from what is known. */
  onEvents(events: CheckEvent[]): boolean
  onClose(end: SocketEnd): void
}

export interface SocketLink {
  /** False where the socket is not open. */
  send(frame: { type: 'cancel' }): boolean
  close(): void
}

/** Opens the socket; `onClose` is told once, unless we close it ourselves. */
export function openSocket(options: SocketOptions): SocketLink {
  let isOpen = false
  let isOver = false
  let socket: FeedSocket | undefined
  const over = (end?: SocketEnd) => {
    if (isOver) return
    isOver = true
    isOpen = false
    stopLimit()
    socket?.close()
    if (end !== undefined) options.onClose(end)
  }
  const stopLimit = options.world.later(options.openLimitMs, () => over('lost'))

  try {
    socket = options.world.socket(options.path, {
      open() {
        isOpen = true
        stopLimit()
        if (options.token !== undefined) socket?.send(JSON.stringify({ type: 'own', token: options.token }))
        options.onOpen()
      },
      message(data) {
        if (!isOver && !options.onEvents(eventsOf(data))) over('lost')
      },
      close: (code) => over(endOf(code)),
    })
  } catch {
    // A browser may refuse to make one at all. Told later, so that the caller has what we return before it hears of the end.
    options.world.later(0, () => over('lost'))
  }
  return {
    send(frame) {
      if (isOpen) socket?.send(JSON.stringify(frame))
      return isOpen
    },
    close: () => over(),
  }
}

function endOf(code: number): SocketEnd {
  if (code === 4004 || code === 4010) return 'gone'
  return code === 1008 ? 'refused' : 'lost'
}

/** Our own server speaks here; a frame that is no list of events is one an intermediary made, and is left out. */
function eventsOf(data: unknown): CheckEvent[] {
  try {
    const frame: unknown = JSON.parse(String(data))
    return Array.isArray(frame) ? frame : []
  } catch {
    return []
  }
}
