'use client'
// Something made from a value that changes often, kept up without keeping the page from anything else.
import { useEffect, useRef, useState } from 'react'

/** After each time it rests so many times as long as it took. */
const RESTS = 4

/**
 * What `make` gives for `value`: at first `initial`, which was made elsewhere; then anew behind every change, as soon as what
 * changed is on the page, or, where making takes long, as often as leaves four fifths of the time to others.
 */
export function usePaced<Value, Made>(make: ((value: Value) => Made) | undefined, value: Value, initial: Made): Made {
  const [made, setMade] = useState(initial)
  /** What `made` was made of, and what it is to be made of next. */
  const last = useRef(value)
  const next = useRef(value)
  const tookMs = useRef(0)
  const timer = useRef<number>(undefined)

  useEffect(() => {
    next.current = value
    if (make === undefined || value === last.current || timer.current !== undefined) return
    timer.current = window.setTimeout(() => {
      timer.current = undefined
      const began = performance.now()
      last.current = next.current
      setMade(make(next.current))
      tookMs.current = performance.now() - began
    }, tookMs.current * RESTS)
  }, [make, value])
  useEffect(() => {
    return () => {
      window.clearTimeout(timer.current)
      timer.current = undefined
    }
  }, [])
  return made
}
