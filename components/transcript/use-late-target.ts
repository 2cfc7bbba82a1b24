'use client'
// A link to a line that is not there yet: the browser looked for it when the page came, so it is asked again once it is.
import { useEffect, useRef } from 'react'

export function useLateTarget(count: number): void {
  const isDone = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new line may be the one.
  useEffect(() => {
    if (isDone.current) return
    const line = /^#L\d+$/.test(location.hash) ? document.getElementById(location.hash.slice(1)) : null
    if (line === null) return
    isDone.current = true
    if (!line.matches(':target')) location.replace(location.hash)
  }, [count])
}
