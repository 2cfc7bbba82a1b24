'use client'
// A button that copies and says so.
import { type ReactNode, useEffect, useState } from 'react'
import { copyText } from '#components/live/copy-text.ts'

const SAID_MS = 2_000

/** `text` is made when it is needed. */
export function CopyButton({ text, className, children, id }: { text: () => string; className: string; children: ReactNode; id?: string }) {
  const [said, setSaid] = useState<string>()
  useEffect(() => {
    if (said === undefined) return
    const timer = setTimeout(() => setSaid(undefined), SAID_MS)
    return () => clearTimeout(timer)
  }, [said])
  const copy = async () => setSaid((await copyText(text())) ? 'Copied' : 'Could not copy')
  return (
    <button type="button" id={id} className={`${className} needs-script`} onClick={copy}>
      <span aria-live="polite">{said ?? children}</span>
    </button>
  )
}
