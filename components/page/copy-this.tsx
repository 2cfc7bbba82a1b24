'use client'
// Copies a text that is known beforehand. A component of its own, so that what stands around it needs no script.
import { CopyButton } from '#components/page/copy-button.tsx'

export function CopyThis({ text }: { text: string }) {
  return (
    <CopyButton className="quiet text-note" text={() => text}>
      Copy
    </CopyButton>
  )
}
