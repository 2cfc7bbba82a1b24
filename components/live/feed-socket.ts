// One WebSocket of a feed: proves ownership when it opens, hands events on, and says in one word how it ended.
import type { FeedSocket, FeedWorld } from '#components/live/feed.ts'
import type { CheckEvent } from '#lib/check/event.ts'

/** `lost`: worth another try. The server's close codes stand in lib/problem.ts. */
export type SocketEnd = 'lost' | 'gone' | 'refused'

/** What the owner may ask for. `clear`: send a password also where the connection is not encrypted. */
export type OwnerFrame = { type: 'cancel' } | { type: 'takeover' } | { type: 'line'; text: string; clear?: true }

/** A typed line that was not sent, and why. `needs`: what would have to be said in addition. */
export interface RefusedLine {
  text: string
  why: string
  needs?: 'clear'
}

interface SocketOptions {
  world: FeedWorld
  path: string
  token: string | undefined
  openLimitMs: number
  onOpen(): void
  /** False where events are missing in between: the socket is then closed, to be resumed from what is known. */
  onEvents(events: CheckEvent[]): boolean
  onRefused(refused: RefusedLine): void
  onClose(end: SocketEnd): void
}

export interface SocketLink {
  /** False where the socket is not open. */
  send(frame: OwnerFrame): boolean
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
        const frame = frameOf(data)
        if (isOver || frame === undefined) return
        if (!Array.isArray(frame)) options.onRefused(frame)
        else if (!options.onEvents(frame)) over('lost')
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

/** Our own server speaks here; a frame that is none of ours is one an intermediary made, and is left out. */
function frameOf(data: unknown): CheckEvent[] | RefusedLine | undefined {
  try {
    const frame: unknown = JSON.parse(String(data))
    if (Array.isArray(frame)) return frame
    const isRefusal = typeof frame === 'object' && frame !== null && 'type' in frame && frame.type === 'refused'
    return isRefusal ? (frame as unknown as RefusedLine) : undefined
  } catch {
    return undefined
  }
}
