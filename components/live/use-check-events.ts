'use client'
// The events of a check, growing while it runs. Thin: the feed does the work.
import { useSearchParams } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { browserWorld } from '#components/live/browser-world.ts'
import { type Feed, type FeedState, openFeed } from '#components/live/feed.ts'
import type { OwnerFrame, RefusedLine } from '#components/live/feed-socket.ts'
import { ownerToken } from '#components/live/owner-token.ts'
import type { CheckEvent } from '#lib/check/event.ts'
import { LANGUAGE_PARAMETER } from '#lib/words/reader.ts'

export interface LiveCheck {
  events: CheckEvent[]
  /** undefined where nothing is followed: the check was over when the page was made. */
  feed: FeedState | undefined
  isRunning: boolean
  /** There for the owner while the check runs. */
  cancel: (() => Promise<boolean>) | undefined
  /** For the owner, also there while it runs: says something by WebSocket; false where there is none. */
  send: ((frame: OwnerFrame) => boolean) | undefined
  /** Our lines that were not sent, in their order. */
  refused: RefusedLine[]
}

/** Follows check `id` from `initial` on, if it was running when the page was made. */
export function useCheckEvents(id: string, initial: CheckEvent[], wasRunning: boolean): LiveCheck {
  const [events, setEvents] = useState(initial)
  const [state, setState] = useState<FeedState>()
  const [isOwner, setOwner] = useState(false)
  const [refused, setRefused] = useState<RefusedLine[]>([])
  const feed = useRef<Feed>(undefined)
  const last = useRef(initial.at(-1)?.seq ?? -1)
  const named = useSearchParams().get(LANGUAGE_PARAMETER)

  useEffect(() => {
    if (!wasRunning) return
    const token = ownerToken(id)
    setOwner(token !== undefined)
    const opened = openFeed({
      id,
      after: last.current,
      token,
      language: named,
      world: browserWorld,
      onEvents(fresh) {
        last.current = fresh.at(-1)?.seq ?? last.current
        setEvents((known) => [...known, ...fresh])
      },
      onState: setState,
      onRefused: (line) => setRefused((known) => [...known, line]),
    })
    feed.current = opened
    window.addEventListener('online', opened.nudge)
    return () => {
      window.removeEventListener('online', opened.nudge)
      opened.close()
    }
  }, [id, wasRunning, named])

  const isRunning = wasRunning && events.at(-1)?.kind !== 'done' && state !== 'ended' && state !== 'gone'
  const isOurs = isRunning && isOwner
  return {
    events,
    feed: state,
    isRunning,
    cancel: isOurs ? async () => (await feed.current?.cancel()) ?? false : undefined,
    send: isOurs ? (frame) => feed.current?.send(frame) ?? false : undefined,
    refused,
  }
}
