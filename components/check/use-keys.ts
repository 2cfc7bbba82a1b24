'use client'
// Single keys for those who live here. None fires while something is typed, with a modifier, or under a dialog.
import { useEffect, useRef } from 'react'

/** What each key does; one that had nothing to do says `false`, and is left to the browser. */
export type Keys = Readonly<Record<string, () => unknown>>

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

export function useKeys(keys: Keys): void {
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return
      if (document.querySelector('dialog[open]') !== null) return
      const act = current.current[event.key]
      if (act !== undefined && act() !== false) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
