'use client'
// What a screen reader is told while a check runs: the newest thing, at most one every few seconds.
import { useEffect, useRef, useState } from 'react'

const GAP_MS = 4_000

/** What to say now; what stood on the page from the start is not said again. */
export function useAnnouncement(latest: string | undefined): string {
  const [said, setSaid] = useState('')
  const lastAt = useRef(Number.NEGATIVE_INFINITY)
  const atFirst = useRef(latest)
  useEffect(() => {
    if (latest === undefined || latest === atFirst.current) return
    atFirst.current = undefined
    const timer = setTimeout(
      () => {
        lastAt.current = performance.now()
        setSaid(latest)
      },
      Math.max(0, lastAt.current + GAP_MS - performance.now()),
    )
    return () => clearTimeout(timer)
  }, [latest])
  return said
}
