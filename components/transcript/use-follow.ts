'use client'
// Keeps the end of a growing list in view until the reader scrolls up, and then counts what they have not seen.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** So near the end counts as being there. */
const NEAR_PX = 24

/**
 * `isBounded`: the list scrolls in a panel of its own. It does while the check runs, and stays so for a reader who had
 * scrolled up by the end; for all others it unfolds then, to be read from the top. `notes`: how many stand between the lines;
 * they come behind them, and the end stays in view then too.
 */
export function useFollow({ count, notes, isLive, isRunning }: { count: number; notes: number; isLive: boolean; isRunning: boolean }) {
  const scroller = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const seen = useRef(count)
  const newest = useRef(count)
  const [unseen, setUnseen] = useState(0)
  const [isUnfolded, setUnfolded] = useState(false)
  const isBounded = isLive && !isUnfolded

  /** Where it stood when it was last looked at. */
  const top = useRef(0)
  const toEnd = useCallback(() => {
    const element = scroller.current
    if (element === null) return
    element.scrollTop = element.scrollHeight
    top.current = element.scrollTop
  }, [])

  const frame = useRef<number | undefined>(undefined)
  // Right before it is drawn: to ask for the height sooner would lay out the page for every line, and lines come faster than frames.
  const toEndSoon = useCallback(() => {
    frame.current ??= requestAnimationFrame(() => {
      frame.current = undefined
      if (atEnd.current) toEnd()
    })
  }, [toEnd])
  useEffect(() => () => cancelAnimationFrame(frame.current ?? 0), [])

  useLayoutEffect(() => {
    if (!isRunning && atEnd.current) setUnfolded(true)
  }, [isRunning])

  useLayoutEffect(() => {
    newest.current = count
    if (!isLive) return
    if (atEnd.current) {
      toEndSoon()
      seen.current = count
    }
    setUnseen(count - seen.current)
  }, [count, isLive, toEndSoon])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a note more makes the list longer.
  useLayoutEffect(() => {
    if (isLive && atEnd.current) toEndSoon()
  }, [notes, isLive, toEndSoon])

  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    top.current = element.scrollTop
    const look = () => {
      const isNear = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX
      // Only a reader scrolls up. That the end is further away by now may be a line that came in between.
      atEnd.current = isNear || (atEnd.current && element.scrollTop >= top.current)
      top.current = element.scrollTop
      if (!atEnd.current) return
      seen.current = newest.current
      setUnseen(0)
    }
    element.addEventListener('scroll', look, { passive: true })
    return () => element.removeEventListener('scroll', look)
  }, [])

  useEffect(() => {
    const element = scroller.current
    if (element === null || !isLive) return
    // A phone that is turned wraps its lines anew; the end stays in view all the same.
    const observer = new ResizeObserver(() => {
      if (atEnd.current) toEnd()
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [isLive, toEnd])

  return { scroller, unseen, toEnd, isBounded }
}
