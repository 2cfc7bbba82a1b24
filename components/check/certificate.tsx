'use client'
// The certificate's place in the margin. What was seen when the page was made, the page brings along, and it takes no script;
// what comes while one watches is drawn by a panel that is fetched then.
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import type { SaidHandshake } from '#components/check/said-handshake.ts'

/** The panel as the page made it, and the event it shows. */
export interface MadeCertificate {
  seq: number
  panel: ReactNode
}

/** Not there where it could not be fetched; everything else of the check is. */
const Panel = lazy(async (): Promise<{ default: ComponentType<SaidHandshake & { checkedAt: string }> }> => {
  try {
    return { default: (await import('#components/check/certificate-panel.tsx')).CertificatePanel }
  } catch {
    return { default: () => null }
  }
})

interface CertificateProps {
  seen: SaidHandshake | undefined
  made: MadeCertificate | undefined
  checkedAt: string
}

export function Certificate({ seen, made, checkedAt }: CertificateProps) {
  if (seen === undefined) return null
  if (made?.seq === seen.tls.seq) return made.panel
  return (
    <Suspense>
      <Panel {...seen} checkedAt={checkedAt} />
    </Suspense>
  )
}
