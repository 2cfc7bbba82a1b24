'use client'
// The check's own clock, carried on in the browser: how many milliseconds it has been running, each second anew.
import { useEffect, useRef, useState } from 'react'
import type { CheckEvent } from '#lib/check/event.ts'

/**
 * `initial` is what the server said when it made the page. The browser's clock may be wrong, so only its pace is used; an
 * event that is ahead of our reckoning sets it right.
 */
export function useElapsed(initial: number, events: readonly CheckEvent[], isRunning: boolean): number {
  const [elapsed, setElapsed] = useState(initial)
  const offset = useRef<number>(undefined)
  const lastAt = events.at(-1)?.at ?? 0

  useEffect(() => {
    const now = performance.now()
    offset.current = Math.max(offset.current ?? initial - now, lastAt - now)
    const tick = () => setElapsed(performance.now() + (offset.current ?? 0))
    tick()
    if (!isRunning) return
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [initial, lastAt, isRunning])

  return Math.max(elapsed, lastAt)
}
