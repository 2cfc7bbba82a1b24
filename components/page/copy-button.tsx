'use client'
// A button that copies and says so.
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useState } from 'react'
import { copyText } from '#components/live/copy-text.ts'

const SAID_MS = 2_000

/** `text` is made when it is needed. */
export function CopyButton({ text, className, children, id }: { text: () => string; className: string; children: ReactNode; id?: string }) {
  const t = useTranslations('page')
  const [said, setSaid] = useState<'copied' | 'copyFailed'>()
  useEffect(() => {
    if (said === undefined) return
    const timer = setTimeout(() => setSaid(undefined), SAID_MS)
    return () => clearTimeout(timer)
  }, [said])
  const copy = async () => setSaid((await copyText(text())) ? 'copied' : 'copyFailed')
  return (
    <button type="button" id={id} className={`${className} needs-script`} onClick={copy}>
      <span aria-live="polite">{said === undefined ? children : t(said)}</span>
    </button>
  )
}
