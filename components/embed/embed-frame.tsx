'use client'
// Tells the page around the widget that it is ready, and how high it wants to be.
import { type ReactNode, useEffect, useRef } from 'react'

/** The frame's content. The height told is its own, since the body is always as high as the frame. */
export function EmbedFrame({ className, children }: { className: string; children: ReactNode }) {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = main.current
    if (window.parent === window || element === null) return
    // Any page may hear it: the height is no secret, and who may frame this page is decided by its policy.
    const tell = (message: { type: 'smtpscope:ready' } | { type: 'smtpscope:size'; height: number }) =>
      window.parent.postMessage(message, '*')
    tell({ type: 'smtpscope:ready' })
    const observer = new ResizeObserver(() => tell({ type: 'smtpscope:size', height: Math.ceil(element.getBoundingClientRect().height) }))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <main ref={main} className={className}>
      {children}
    </main>
  )
}
