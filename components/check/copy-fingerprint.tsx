'use client'
// Copies a fingerprint. A component of its own, so that the panel around it needs no script.
import { CopyButton } from '#components/page/copy-button.tsx'

export function CopyFingerprint({ text }: { text: string }) {
  return (
    <CopyButton className="quiet text-note" text={() => text}>
      Copy
    </CopyButton>
  )
}
